/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.annals.core.message.Messages;
import org.annals.core.table.form.TableSkeleton;
import org.annals.core.table.spec.TableForm;
import org.annals.core.type.Label;
import org.annals.core.type.PartSpec;
import org.annals.core.type.Requirement;
import org.annals.core.type.SectionRole;
import org.annals.core.types.ReportTypes;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Numbering;
import org.annals.model.report.Organisation;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Section;
import org.annals.model.text.ElementIds;
import org.annals.model.text.IdSource;
import org.annals.model.text.ProseRuns;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * The user action "new report": the skeleton of a type, in which what is required stands as an empty paragraph for the
 * author to fill, so that the type's guidance has a place to appear.
 */
public final class CreateReport {

	private static final Messages MESSAGES = Messages.of(CreateReport.class);
	private static final ReportFactory FACTORY = ReportFactory.eINSTANCE;
	/** What tells a type from others in a list is no part of a title: Annual report (Scotland). */
	private static final Pattern QUALIFIER = Pattern.compile("\\s*[(（][^()（）]*[)）]$");

	private final TypeProfile type;
	private final Facts facts;

	/**
	 * What the author says of the report; each part is null or blank where it is not known.
	 *
	 * @param organisation full name of the office
	 * @param period       the year, for example 2025, or another period
	 * @param author       name of the person who reports
	 * @param post         post or duty on which is reported
	 * @param predecessor  relative path or URI of the report of the period before
	 */
	public record Facts(String organisation, String period, String author, String post, String predecessor) {

		/** Nothing known. */
		public static final Facts NONE = new Facts(null, null, null, null, null);

		public Facts {
			organisation = known(organisation);
			period = known(period);
			author = known(author);
			post = known(post);
			predecessor = known(predecessor);
		}

		private static String known(String text) {
			return text == null || text.isBlank() ? null : text.strip();
		}
	}

	public CreateReport(TypeProfile type, Facts facts) {
		this.type = type;
		this.facts = facts;
	}

	/**
	 * The new report, in no resource, each element with its id.
	 *
	 * @param monitor may be null
	 */
	public Report execute(IProgressMonitor monitor) {
		SubMonitor.convert(monitor).checkCanceled();
		Report report = FACTORY.createReport();
		report.setType(type.id());
		report.setTypeVersion(type.type().getVersion());
		report.setLanguage(type.type().getLanguage());
		report.setLevels(type.type().getLevels());
		report.setPeriod(facts.period());
		report.setAuthor(facts.author());
		report.setPost(facts.post());
		report.setPredecessor(facts.predecessor());
		if (facts.organisation() != null) {
			Organisation organisation = FACTORY.createOrganisation();
			organisation.setName(facts.organisation());
			report.setOrganisation(organisation);
		}
		front(report);
		sections(report);
		parts(ParagraphRole.SIGNATURE, ParagraphRole.ATTACHMENT).map(part -> paragraph(part, ""))
				.forEach(report.getBack()::add);
		ElementIds.assignMissing(report, IdSource.random());
		return report;
	}

	/** The title that a report of this type and these facts begins with, in the language of the report. */
	public String title() {
		Locale language = language();
		String name = type.id().equals(ReportTypes.GENERAL) ? MESSAGES.get(language, "title.general")
				: QUALIFIER.matcher(name(type.type().getNames())).replaceFirst("");
		String period = facts.period() != null && facts.period().matches("\\d{4}")
				? MESSAGES.get(language, "title.year", facts.period())
				: facts.period();
		String key = "title" + (facts.organisation() == null ? "" : ".office") + (period == null ? "" : ".period");
		return MESSAGES.get(language, key, name, facts.organisation(), period);
	}

	private Locale language() {
		return Locale.forLanguageTag(Objects.requireNonNullElse(type.type().getLanguage(), "zh"));
	}

	/** Every report has a title, whether its type says so or not. */
	private void front(Report report) {
		report.getFront().add(paragraph(ParagraphRole.TITLE, title()));
		parts(ParagraphRole.SUBTITLE, ParagraphRole.TRANSITION).map(part -> paragraph(part, ""))
				.forEach(report.getFront()::add);
	}

	/** The required parts between two roles, both included, in the order of a document. */
	private Stream<ParagraphRole> parts(ParagraphRole first, ParagraphRole last) {
		return type.parts().stream().filter(part -> part.getRequired() != Requirement.OPTIONAL).map(PartSpec::getPart)
				.map(ParagraphRole::get)
				.filter(role -> role != null && role.compareTo(first) >= 0 && role.compareTo(last) <= 0)
				.sorted(Comparator.naturalOrder());
	}

	/** A type that requires nothing gets one part without heading, to write in. */
	private void sections(Report report) {
		for (SectionRole role : type.roles()) {
			if (role.getRequired() != Requirement.OPTIONAL) {
				Section section = section();
				section.setRole(role.getId());
				section.setHeading(ProseRuns.create(name(role.getNames())));
				tables(role, section);
				report.getSections().add(section);
			}
		}
		if (report.getSections().isEmpty()) {
			Section section = section();
			section.setNumbering(Numbering.NONE);
			report.getSections().add(section);
		}
	}

	/** The tables of a part stand below its text; of several, each below its title, which tells them apart. */
	private void tables(SectionRole role, Section section) {
		List<TableForm> forms = type.forms().all().stream().filter(form -> role.getId().equals(form.spec().getRole())
				&& form.spec().getRequired() != Requirement.OPTIONAL).toList();
		for (TableForm form : forms) {
			Section place = section;
			String title = form.title(language().getLanguage());
			if (forms.size() > 1 && !title.isEmpty()) {
				place = FACTORY.createSection();
				place.setRole(role.getId());
				// the title has the number that the form gives it
				place.setNumbering(Numbering.NONE);
				place.setHeading(ProseRuns.create(title));
				section.getSections().add(place);
			}
			place.getBlocks().add(TableSkeleton.create(form, type.type().getLanguage()));
		}
	}

	private static Section section() {
		Section section = FACTORY.createSection();
		section.getBlocks().add(paragraph(ParagraphRole.BODY, ""));
		return section;
	}

	private static Paragraph paragraph(ParagraphRole role, String text) {
		Paragraph paragraph = FACTORY.createParagraph();
		paragraph.setRole(role);
		paragraph.setProse(ProseRuns.create(text));
		return paragraph;
	}

	/** The label in the language of the report, not of the person. */
	private String name(List<Label> labels) {
		String language = language().getLanguage();
		return labels.stream().filter(label -> language.equals(label.getLang())).findFirst()
				.or(() -> labels.stream().findFirst()).map(Label::getValue).orElse("");
	}
}
