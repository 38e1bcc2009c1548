/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;

import org.annals.core.text.ReportText;
import org.annals.core.types.TestProfiles;
import org.annals.model.report.Action;
import org.annals.model.report.Cell;
import org.annals.model.report.Commitment;
import org.annals.model.report.CommitmentState;
import org.annals.model.report.Measure;
import org.annals.model.report.MeasureGroup;
import org.annals.model.report.Metric;
import org.annals.model.report.Office;
import org.annals.model.report.Organisation;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Person;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Row;
import org.annals.model.report.Section;
import org.annals.model.report.Shortcoming;
import org.annals.model.report.Table;
import org.annals.model.text.ProseRuns;
import org.eclipse.core.runtime.NullProgressMonitor;

/** A report of an invented office with one of everything, and with characters that formats stumble over. */
final class SmallReport {

	private static final ReportFactory FACTORY = ReportFactory.eINSTANCE;

	private SmallReport() {
	}

	static Report make() {
		Report report = FACTORY.createReport();
		report.setId("r1");
		report.setType("org.annals.type.general");
		report.setLanguage("zh");
		report.setPeriod("2025");
		report.setAuthor("林某");
		Organisation organisation = FACTORY.createOrganisation();
		organisation.setName("云溪县档案局");
		organisation.getAliases().add("局党组");
		report.setOrganisation(organisation);
		Office office = FACTORY.createOffice();
		office.setId("o1");
		office.setName("办公室");
		Person person = FACTORY.createPerson();
		person.setId("p1");
		person.setName("陈某");
		person.setOffice(office);
		report.getActors().add(office);
		report.getActors().add(person);
		Metric meetings = metric(report, "m1", "会议", "65", "次");
		meetings.setPrevious(new BigDecimal("-3.50"));
		meetings.setSource("台账\"甲\",2025");
		metric(report, "m2", "=1+1", "12345678901234567890", null);
		report.getFront().add(paragraph("f1", ParagraphRole.TITLE, "2025年述职报告"));
		report.getFront().add(paragraph("f2", ParagraphRole.BODY, "1. *星*号 [a] <b> |c| \\d `e` # 𠮷"));
		report.getSections().add(work(meetings));
		report.getSections().add(plans(meetings, person));
		report.getBack().add(paragraph("b1", ParagraphRole.DATE, "2025年12月1日"));
		return report;
	}

	private static Metric metric(Report report, String id, String counts, String value, String unit) {
		Metric metric = FACTORY.createMetric();
		metric.setId(id);
		metric.setCounts(counts);
		metric.setValue(new BigDecimal(value));
		metric.setUnit(unit);
		report.getMetrics().add(metric);
		return metric;
	}

	private static Section work(Metric meetings) {
		Section section = section("s1", "工作情况");
		section.setRole("work");
		Section sub = section("s2", "抓实党建");
		sub.setStop("。");
		Prose prose = ProseRuns.create("全年召开");
		Paragraph first = FACTORY.createParagraph();
		first.setId("b2");
		first.setRunIn(true);
		first.setProse(prose);
		ProseRuns.append(prose, "会议");
		ProseRuns.appendMention(prose, meetings);
		ProseRuns.append(prose, "，学习");
		ProseRuns.appendCitation(prose, "档案法").setNumber("〔2020〕1号");
		ProseRuns.append(prose, "。");
		sub.getBlocks().add(first);
		for (String heading : new String[] { "立制度", "抓培训" }) {
			MeasureGroup group = FACTORY.createMeasureGroup();
			group.setId("g" + heading.hashCode());
			group.setRunIn(true);
			group.setHeading(ProseRuns.create(heading));
			group.setStop("。");
			Measure measure = FACTORY.createMeasure();
			measure.setRunIn(true);
			measure.setProse(ProseRuns.create(heading + "若干项。"));
			measure.getAnswers().add("c9");
			group.getBlocks().add(measure);
			sub.getBlocks().add(group);
		}
		sub.getBlocks().add(table());
		section.getSections().add(sub);
		return section;
	}

	private static Table table() {
		Table table = FACTORY.createTable();
		table.setKey("t");
		for (String[] cells : new String[][] { { "项目", "数量" }, { "会议" } }) {
			Row row = FACTORY.createRow();
			for (String text : cells) {
				Cell cell = FACTORY.createCell();
				cell.setProse(ProseRuns.create(text));
				row.getCells().add(cell);
			}
			table.getRows().add(row);
		}
		return table;
	}

	private static Section plans(Metric meetings, Person owner) {
		Section section = section("s3", "不足和打算");
		Shortcoming shortcoming = FACTORY.createShortcoming();
		shortcoming.setId("k1");
		shortcoming.setHeading(ProseRuns.create("调研不够"));
		shortcoming.setStop("。");
		section.getBlocks().add(shortcoming);
		Commitment commitment = FACTORY.createCommitment();
		commitment.setId("c1");
		commitment.setRunIn(true);
		commitment.setHeading(ProseRuns.create("加强调研"));
		commitment.setStop("。");
		commitment.setOwner(owner);
		commitment.setIndicator(meetings);
		commitment.setTarget(new BigDecimal("70"));
		commitment.setShortcoming(shortcoming);
		commitment.setState(CommitmentState.OPEN);
		Action action = FACTORY.createAction();
		action.setRunIn(true);
		action.setProse(ProseRuns.create("每季度调研"));
		action.setStop("。");
		commitment.getBlocks().add(action);
		section.getBlocks().add(commitment);
		return section;
	}

	private static Section section(String id, String heading) {
		Section section = FACTORY.createSection();
		section.setId(id);
		section.setHeading(ProseRuns.create(heading));
		return section;
	}

	private static Paragraph paragraph(String id, ParagraphRole role, String text) {
		Paragraph paragraph = FACTORY.createParagraph();
		paragraph.setId(id);
		paragraph.setRole(role);
		paragraph.setProse(ProseRuns.create(text));
		return paragraph;
	}

	/** What a writer makes of a report. */
	static byte[] write(ReportWriter writer, Report report) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		writer.write(new WriteRequest(ReportText.of(report), TestProfiles.general()), out, new NullProgressMonitor());
		return out.toByteArray();
	}
}
