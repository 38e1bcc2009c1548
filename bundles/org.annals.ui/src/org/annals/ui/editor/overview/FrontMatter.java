/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.overview;

import static org.annals.model.report.ReportPackage.Literals.ORGANISATION__ALIASES;
import static org.annals.model.report.ReportPackage.Literals.ORGANISATION__NAME;
import static org.annals.model.report.ReportPackage.Literals.REPORT__AUTHOR;
import static org.annals.model.report.ReportPackage.Literals.REPORT__BACK;
import static org.annals.model.report.ReportPackage.Literals.REPORT__FRONT;
import static org.annals.model.report.ReportPackage.Literals.REPORT__ORGANISATION;
import static org.annals.model.report.ReportPackage.Literals.REPORT__PERIOD;
import static org.annals.model.report.ReportPackage.Literals.REPORT__POST;
import static org.annals.model.report.ReportPackage.Literals.REPORT__PREDECESSOR;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.annals.core.edit.TextEdit;
import org.annals.core.edit.TextEdits;
import org.annals.core.session.ReportSession;
import org.annals.core.text.ReportText;
import org.annals.model.report.Organisation;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.text.ProseRuns;
import org.annals.model.text.Reports;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.command.SetCommand;

/** What a report says of itself before and behind its text, as fields of a form; knows no widget. */
final class FrontMatter {

	/** One field. */
	enum Field {
		PERIOD(REPORT__PERIOD), TITLE(ParagraphRole.TITLE), OFFICE(ORGANISATION__NAME), ALIASES(ORGANISATION__ALIASES),
		AUTHOR(REPORT__AUTHOR), POST(REPORT__POST), ADDRESSEE(ParagraphRole.ADDRESSEE),
		SIGNATURE(ParagraphRole.SIGNATURE), DATE(ParagraphRole.DATE), PREDECESSOR(REPORT__PREDECESSOR);

		private final EStructuralFeature feature;
		private final ParagraphRole part;

		Field(EStructuralFeature feature) {
			this.feature = feature;
			this.part = null;
		}

		Field(ParagraphRole part) {
			this.feature = null;
			this.part = part;
		}

		/** Whether it stands in the text of the report. */
		boolean isText() {
			return part != null;
		}
	}

	private static final String SEPARATOR = "、";
	private static final String SEPARATORS = "\\s*[、,，;；\\n]\\s*";

	private final ReportSession session;

	FrontMatter(ReportSession session) {
		this.session = session;
	}

	private Report report() {
		return session.report();
	}

	/** What a field holds, "" for nothing. */
	String get(Field field) {
		if (field.isText()) {
			return Reports.paragraph(report(), field.part).map(Paragraph::getProse).flatMap(session.text()::range)
					.map(session.text()::text).orElse("");
		}
		EObject owner = owner(field);
		Object value = owner == null ? null : owner.eGet(field.feature);
		return value == null ? "" : value instanceof List<?> list
				? String.join(SEPARATOR, list.stream().map(Objects::toString).toList()) : value.toString();
	}

	private EObject owner(Field field) {
		return field.feature.getEContainingClass() == ORGANISATION__NAME.getEContainingClass()
				? report().getOrganisation() : report();
	}

	/** Gives a field another text; null when it holds it already. */
	Command set(Field field, String text) {
		String line = text.strip();
		if (line.equals(get(field))) {
			return null;
		}
		return field.isText() ? part(field.part, line) : attribute(field, line);
	}

	private Command attribute(Field field, String line) {
		Object value = field.feature.isMany() ? Arrays.stream(line.split(SEPARATORS)).filter(one -> !one.isEmpty()).toList()
				: line.isEmpty() ? null : line;
		EObject owner = owner(field);
		if (owner == null) {
			Organisation made = ReportFactory.eINSTANCE.createOrganisation();
			made.eSet(field.feature, value);
			return SetCommand.create(session.domain(), report(), REPORT__ORGANISATION, made);
		}
		return SetCommand.create(session.domain(), owner, field.feature, value);
	}

	/** Text of the report stays where it is, even when it becomes empty; what is not there yet gets its place by its role. */
	private Command part(ParagraphRole role, String line) {
		Paragraph there = Reports.paragraph(report(), role).orElse(null);
		if (there != null) {
			ReportText text = session.text();
			return new ChangeCommand(report()) {

				@Override
				protected void doExecute() {
					if (there.getProse() == null) {
						there.setProse(ProseRuns.create(line));
						return;
					}
					text.range(there.getProse()).filter(range -> !range.isEmpty()).ifPresentOrElse(
							range -> TextEdits.apply(text, List.of(new TextEdit(range, line))),
							() -> replace(there.getProse(), line));
				}
			};
		}
		Paragraph made = ReportFactory.eINSTANCE.createParagraph();
		made.setRole(role);
		made.setProse(ProseRuns.create(line));
		boolean back = role.compareTo(ParagraphRole.SIGNATURE) >= 0;
		List<Paragraph> siblings = back ? report().getBack() : report().getFront();
		int index = 0;
		while (index < siblings.size() && siblings.get(index).getRole().compareTo(role) < 0) {
			index++;
		}
		return AddCommand.create(session.domain(), report(), back ? REPORT__BACK : REPORT__FRONT, List.of(made), index);
	}

	private static void replace(Prose prose, String line) {
		prose.getMixed().clear();
		ProseRuns.append(prose, line);
	}
}
