/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.core.type.Content;
import org.annals.model.report.Organisation;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Section;
import org.annals.model.text.ProseRuns;
import org.annals.model.text.Reports;
import org.annals.model.text.XmlCharacters;

/** Sixth stage: takes period, duty and organisation from the front and back matter; what is not said stays empty. */
public final class FrontMatterStage implements ReadingStage {

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})年");
	private static final Pattern YEAR_OF_REPORT = Pattern.compile("((?:19|20)\\d{2})年度?[^年]{0,20}(?:述职|总结|年度报告|情况)");
	private static final Pattern FISCAL_YEAR = Pattern.compile("(?i)\\b(?:fiscal\\s+year|FY)\\s*((?:19|20)\\d{2})\\b");
	private static final Pattern OFFICE = Pattern
			.compile("^(?:中共)?(\\S{2,24}?(?:局|委员会|委|办公室|办|厅|院|中心|公司|集团|政府|部|署|所|处|学校|大学))(?:党组|党委)?$");

	@Override
	public void apply(Draft draft) {
		Report report = draft.report();
		ReportText text = ReportText.of(report);
		draft.setPreamble(preamble(text));
		period(report, draft, text).ifPresent(report::setPeriod);
		Range role = draft.preamble().role();
		if (role != null) {
			report.setPost(XmlCharacters.legal(text.text(role)));
		}
		if (!signed(report)) {
			OfficeOfTitle.set(report, draft.type(), text.text());
		}
	}

	/** What the opening of a report says; {@link PreambleElements#NONE} for a report without opening. */
	public static PreambleElements preamble(ReportText text) {
		Range whole = opening(text.report(), text);
		return whole == null ? PreambleElements.NONE : Preambles.find(text.text(), whole);
	}

	private static Range opening(Report report, ReportText text) {
		Range whole = null;
		for (Paragraph paragraph : report.getFront()) {
			if (paragraph.getRole() == ParagraphRole.PREAMBLE || paragraph.getRole() == ParagraphRole.TRANSITION) {
				Range range = text.range(paragraph).orElseThrow();
				whole = whole == null ? range : new Range(whole.start(), range.end());
			}
		}
		return whole;
	}

	/**
	 * The heading of a review names the year reported on more surely than title and opening do; that of a plan names the
	 * year to come.
	 */
	private static Optional<String> period(Report report, Draft draft, ReportText text) {
		for (Section section : report.getSections()) {
			if (section.getHeading() != null && Contexts.of(draft.type(), section.getRole()) != Content.COMMITMENTS) {
				Optional<String> year = year(YEAR, ProseRuns.plainText(section.getHeading()));
				if (year.isPresent()) {
					return year;
				}
			}
		}
		Optional<String> title = Reports.paragraph(report, ParagraphRole.TITLE).map(FrontMatterStage::plain)
				.flatMap(plain -> year(YEAR_OF_REPORT, plain).or(() -> year(FISCAL_YEAR, plain)));
		if (title.isPresent()) {
			return title;
		}
		for (Paragraph paragraph : report.getFront()) {
			Optional<String> fiscal = year(FISCAL_YEAR, plain(paragraph));
			if (fiscal.isPresent()) {
				return fiscal;
			}
		}
		return draft.preamble().year() == null ? Optional.empty()
				: year(YEAR, text.text(draft.preamble().year()));
	}

	private static Optional<String> year(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
	}

	/** Whether the signature names the office. */
	private static boolean signed(Report report) {
		List<Paragraph> signatures = Reports.paragraphs(report, ParagraphRole.SIGNATURE);
		for (Paragraph signature : signatures) {
			Matcher matcher = OFFICE.matcher(plain(signature).strip());
			if (matcher.matches()) {
				Organisation organisation = ReportFactory.eINSTANCE.createOrganisation();
				organisation.setName(XmlCharacters.legal(plain(signature).strip()));
				report.setOrganisation(organisation);
				return true;
			}
		}
		return false;
	}

	private static String plain(Paragraph paragraph) {
		return paragraph.getProse() == null ? "" : ProseRuns.plainText(paragraph.getProse());
	}
}
