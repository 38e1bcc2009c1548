/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.structure;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.Rule;
import org.annals.core.check.Severity;
import org.annals.core.message.Messages;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.core.type.PartSpec;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Passage;

/** Title, addressee, signature, date: what the report type asks for and the report does not have. */
public final class ElementMissingRule implements Rule {

	private static final Messages MESSAGES = Messages.of(ElementMissingRule.class);
	private static final Set<ParagraphRole> BACK = EnumSet.of(ParagraphRole.SIGNATURE, ParagraphRole.DATE,
			ParagraphRole.ATTACHMENT);

	@Override
	public void check(CheckContext context, Findings findings) {
		Set<ParagraphRole> present = present(context.text());
		int end = end(context.text().text());
		for (PartSpec part : context.type().parts()) {
			ParagraphRole role = ParagraphRole.get(part.getPart());
			Optional<Severity> severity = Demands.severity(part.getRequired());
			if (role != null && severity.isPresent() && !present.contains(role)) {
				findings.at(Range.at(BACK.contains(role) ? end : 0), context.report()).atMost(severity.get())
						.say(MESSAGES.get("element-" + role.getLiteral()));
			}
		}
	}

	/** Where the last line with text ends. */
	private static int end(String text) {
		int end = text.length();
		while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
			end--;
		}
		return end;
	}

	private static Set<ParagraphRole> present(ReportText text) {
		Set<ParagraphRole> present = EnumSet.noneOf(ParagraphRole.class);
		for (Passage passage : text.passages()) {
			if (passage instanceof Paragraph paragraph && !isEmpty(paragraph)) {
				present.add(paragraph.getRole());
			}
		}
		return present;
	}

	/** A part that a new report leaves to be filled in is not there yet. */
	private static boolean isEmpty(Paragraph paragraph) {
		return paragraph.getProse() == null || paragraph.getProse().getMixed().isEmpty();
	}
}
