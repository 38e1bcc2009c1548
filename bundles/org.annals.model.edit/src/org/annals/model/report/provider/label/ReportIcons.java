/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.report.provider.label;

import java.util.Locale;

import org.annals.model.report.DocumentRoot;
import org.annals.model.report.Office;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Person;
import org.annals.model.report.Prose;
import org.annals.model.report.Section;
import org.annals.model.report.SectionStatus;
import org.eclipse.emf.ecore.EObject;

/** Says which icon of the workbench's set stands for an object, so that each tree and table shows the same one. */
public final class ReportIcons {

	private ReportIcons() {
	}

	/** Name of the icon without folder and extension, for example "section-done"; never null. */
	public static String icon(EObject object) {
		return switch (object) {
			case DocumentRoot root -> "report";
			case Person person -> "actor-person";
			case Office office -> "actor-office";
			case Prose prose -> "text";
			case Section section when section.getStatus() != SectionStatus.DRAFT -> "section-done";
			case Paragraph title when title.getRole() == ParagraphRole.TITLE || title.getRole() == ParagraphRole.SUBTITLE ->
				"title";
			default -> object.eClass().getName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
		};
	}
}
