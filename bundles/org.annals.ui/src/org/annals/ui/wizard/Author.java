/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

import org.annals.core.op.CreateReport;
import org.eclipse.jface.dialogs.IDialogSettings;

/** What a person filled in last time: offices and names seldom change from one report to the next. */
public final class Author {

	private static final String SECTION = "author";
	private static final int REMEMBERED = 8;

	private Author() {
	}

	/** Offices of reports made before, the last one first. */
	public static String[] offices() {
		String[] offices = settings().getArray("offices");
		return offices == null ? new String[0] : offices;
	}

	public static String name() {
		return Objects.requireNonNullElse(settings().get("name"), "");
	}

	public static String post() {
		return Objects.requireNonNullElse(settings().get("post"), "");
	}

	/** The year that a report written today most likely speaks of: from autumn on this one, before that the last. */
	public static int year() {
		LocalDate today = LocalDate.now();
		return today.getMonth().compareTo(Month.SEPTEMBER) >= 0 ? today.getYear() : today.getYear() - 1;
	}

	/** Keeps the facts for the next time; what is not known stays as it was. */
	public static void remember(CreateReport.Facts facts) {
		IDialogSettings settings = settings();
		if (facts.organisation() != null) {
			String[] before = offices();
			settings.put("offices", Stream.concat(Stream.of(facts.organisation()),
					Arrays.stream(before)).distinct().limit(REMEMBERED).toArray(String[]::new));
		}
		if (facts.author() != null) {
			settings.put("name", facts.author());
		}
		if (facts.post() != null) {
			settings.put("post", facts.post());
		}
	}

	private static IDialogSettings settings() {
		return ReportWizard.settings(SECTION);
	}
}
