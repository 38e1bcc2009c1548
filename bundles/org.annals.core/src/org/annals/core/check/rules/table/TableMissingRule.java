/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.table;

import java.util.Locale;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.Rule;
import org.annals.core.check.rules.structure.Demands;
import org.annals.core.message.Messages;
import org.annals.core.table.spec.TableForm;
import org.annals.model.report.Section;
import org.annals.model.report.Table;
import org.annals.model.text.Reports;

/** A table that the type asks for and the report lacks. */
public final class TableMissingRule implements Rule {

	private static final Messages MESSAGES = Messages.of(TableMissingRule.class);

	@Override
	public void check(CheckContext context, Findings findings) {
		for (TableForm form : context.type().forms().all()) {
			Demands.severity(form.spec().getRequired()).ifPresent(severity -> {
				boolean there = Reports.all(context.report(), Table.class).stream()
						.anyMatch(table -> form.id().equals(table.getKey()));
				if (!there) {
					section(form, context, findings).atMost(severity)
							.say(MESSAGES.get("missing", form.title(Locale.getDefault().getLanguage())));
				}
			});
		}
	}

	/** In the section where the table belongs, else the report. */
	private static Findings.Draft section(TableForm form, CheckContext context, Findings findings) {
		for (Section section : Reports.sections(context.report())) {
			if (form.spec().getRole() != null && form.spec().getRole().equals(section.getRole())) {
				return findings.at(section);
			}
		}
		return findings.at(context.report());
	}
}
