/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.live;

import java.math.BigDecimal;
import java.util.Random;

import org.annals.model.report.Action;
import org.annals.model.report.Cell;
import org.annals.model.report.Commitment;
import org.annals.model.report.Item;
import org.annals.model.report.MeasureGroup;
import org.annals.model.report.Measure;
import org.annals.model.report.Metric;
import org.annals.model.report.Office;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Row;
import org.annals.model.report.Section;
import org.annals.model.report.Shortcoming;
import org.annals.model.report.Table;
import org.annals.model.text.ElementIds;
import org.annals.model.text.IdSource;
import org.annals.model.text.ProseRuns;

/**
 * Invents a report far larger than a real one, the same on every run, so that speed is measured on what the workbench
 * promises to bear: about 300,000 chars, 5,000 elements, 500 metrics with 1,500 mentions, and a defect every 200 lines.
 */
public final class BigReport {

	private static final ReportFactory FACTORY = ReportFactory.eINSTANCE;
	private static final String[] VERBS = { "推进", "落实", "完善", "组织", "加强", "规范", "优化", "深化", "统筹", "督促", "指导", "健全" };
	private static final String[] FIELDS = { "河道保洁", "校园食堂", "社区养老", "村级账务", "旧楼加装电梯", "公共停车", "农田灌溉", "窗口服务", "档案整理", "防汛值守",
			"图书借阅", "垃圾分类", "路灯养护", "企业用工", "食品抽检", "山林防火", "老年餐厅", "公交接驳", "质量监测", "文化下乡" };
	private static final String[] NOUNS = { "工作", "制度", "机制", "项目", "方案", "流程", "清单", "平台" };
	private static final String[] RESULTS = { "群众反映良好", "进度符合预期", "责任分工更加明确", "办理时间明显缩短", "基层负担有所减轻", "薄弱环节得到补强", "经验在全市交流",
			"各方配合更加顺畅" };
	private static final String[] COUNTED = { "开展现场检查|次", "走访居民家庭|户", "培训业务骨干|人", "办结群众来信|件", "修缮公共设施|处", "召开协调会议|次", "发放宣传手册|册",
			"整理历史档案|卷" };
	private static final String[] SCOPES = { "城区", "乡镇", "社区", "园区" };
	private static final String[] DEFECTS = { "各部门权力支持这项工作。", "方案已经印发,各单位正在执行。", "资料已经收齐。。", "全年走访XX次。", "选派10科级干部到村任职。",
			"会议指出“要把好事办好。", "进一步 完善各项制度。", "一是查漏补缺，三是跟踪问效。" };

	private final Random random = new Random(20231231);
	private final Report report = FACTORY.createReport();
	private int blocks;
	private int mentions;
	private int defects;

	private BigReport() {
	}

	/** The whole report of the promise. */
	public static Report make() {
		return make(10);
	}

	/** @param parts number of top level sections, about 30,000 chars and 500 elements each */
	public static Report make(int parts) {
		return new BigReport().build(parts);
	}

	private Report build(int parts) {
		report.setType("org.annals.type.duty");
		report.setLanguage("zh");
		report.setPeriod("2023");
		report.setOrganisation(FACTORY.createOrganisation());
		report.getOrganisation().setName("青川市公共服务局");
		report.getOrganisation().getAliases().add("局党组");
		for (int i = 0; i < 12; i++) {
			Office office = FACTORY.createOffice();
			office.setName(FIELDS[i] + "科");
			report.getActors().add(office);
		}
		for (int i = 0; i < 50 * parts; i++) {
			report.getMetrics().add(metric(i));
		}
		front("2023年度公共服务工作述职报告", ParagraphRole.TITLE);
		front("市委：", ParagraphRole.ADDRESSEE);
		front("2023年，局党组围绕群众关心的事项安排全年工作，现将有关情况报告如下：", ParagraphRole.PREAMBLE);
		for (int i = 0; i < parts; i++) {
			report.getSections().add(part(i, parts));
		}
		report.getBack().add(paragraph("青川市公共服务局", ParagraphRole.SIGNATURE));
		report.getBack().add(paragraph("2024年1月10日", ParagraphRole.DATE));
		ElementIds.assignMissing(report, IdSource.seeded(1));
		return report;
	}

	private void front(String text, ParagraphRole role) {
		report.getFront().add(paragraph(text, role));
	}

	private Metric metric(int index) {
		String[] counted = COUNTED[index % COUNTED.length].split("\\|");
		Metric metric = FACTORY.createMetric();
		metric.setVerb(counted[0].substring(0, 2));
		metric.setCounts(SCOPES[index / COUNTED.length / FIELDS.length % SCOPES.length]
				+ FIELDS[index / COUNTED.length % FIELDS.length] + counted[0].substring(2));
		metric.setValue(BigDecimal.valueOf(3 + random.nextInt(900)));
		metric.setUnit(counted[1]);
		metric.setPeriod("2023");
		if (index % 3 > 0) {
			metric.setPrevious(BigDecimal.valueOf(3 + random.nextInt(900)));
			metric.setSource("台账");
		}
		return metric;
	}

	private Section part(int index, int parts) {
		boolean last = index == parts - 1;
		Section part = section(last ? "存在的不足和下一步打算" : VERBS[index % VERBS.length] + FIELDS[index % FIELDS.length] + NOUNS[index % NOUNS.length]);
		part.setRole(last ? "shortcomings" : "work");
		part.setOwner(report.getActors().get(index % report.getActors().size()));
		for (int i = 0; i < 6; i++) {
			Section middle = section(FIELDS[(index + 3 * i) % FIELDS.length] + "方面");
			part.getSections().add(middle);
			for (int j = 0; j < 3; j++) {
				Section leaf = section(pick(VERBS) + pick(FIELDS) + pick(NOUNS));
				middle.getSections().add(leaf);
				for (int k = 0; k < 12; k++) {
					leaf.getBlocks().add(paragraph(prose(2), ParagraphRole.BODY));
				}
				leaf.getBlocks().add(last ? i < 3 ? shortcoming() : commitment() : group());
				leaf.getBlocks().add(last ? i < 3 ? shortcoming() : commitment() : group());
			}
			middle.getSections().get(2).getBlocks().add(table());
		}
		return part;
	}

	private static Section section(String heading) {
		Section section = FACTORY.createSection();
		section.setHeading(ProseRuns.create(heading));
		return section;
	}

	private MeasureGroup group() {
		MeasureGroup group = headed(FACTORY.createMeasureGroup());
		for (int i = 0; i < 5; i++) {
			Measure measure = FACTORY.createMeasure();
			measure.setRunIn(true);
			measure.setProse(prose(1));
			group.getBlocks().add(measure);
		}
		return group;
	}

	private Shortcoming shortcoming() {
		Shortcoming shortcoming = headed(FACTORY.createShortcoming());
		Paragraph paragraph = paragraph(prose(2), ParagraphRole.BODY);
		paragraph.setRunIn(true);
		shortcoming.getBlocks().add(paragraph);
		return shortcoming;
	}

	private Commitment commitment() {
		Commitment commitment = headed(FACTORY.createCommitment());
		commitment.setOwner(report.getActors().get(random.nextInt(report.getActors().size())));
		commitment.setIndicator(report.getMetrics().get(random.nextInt(report.getMetrics().size())));
		commitment.setDeadline(random.nextBoolean() ? "2024年6月" : null);
		Action action = FACTORY.createAction();
		action.setRunIn(true);
		action.setProse(prose(1));
		commitment.getBlocks().add(action);
		return commitment;
	}

	private <T extends Item> T headed(T item) {
		item.setHeading(ProseRuns.create(pick(VERBS) + pick(FIELDS) + pick(NOUNS)));
		item.setStop("。");
		return item;
	}

	private Table table() {
		Table table = FACTORY.createTable();
		for (int r = 0; r < 4; r++) {
			Row row = FACTORY.createRow();
			table.getRows().add(row);
			for (int c = 0; c < 3; c++) {
				Cell cell = FACTORY.createCell();
				cell.setProse(ProseRuns.create(c == 0 ? pick(FIELDS) : String.valueOf(random.nextInt(500))));
				row.getCells().add(cell);
			}
		}
		return table;
	}

	private static Paragraph paragraph(String text, ParagraphRole role) {
		return paragraph(ProseRuns.create(text), role);
	}

	private static Paragraph paragraph(Prose prose, ParagraphRole role) {
		Paragraph paragraph = FACTORY.createParagraph();
		paragraph.setProse(prose);
		paragraph.setRole(role);
		return paragraph;
	}

	private Prose prose(int sentences) {
		Prose prose = ProseRuns.create(sentence());
		int metrics = report.getMetrics().size();
		if (++blocks % 2 == 0 && mentions < 3 * metrics) {
			Metric metric = report.getMetrics().get(mentions++ % metrics);
			ProseRuns.append(prose, "全年" + metric.getVerb() + metric.getCounts());
			ProseRuns.appendMention(prose, metric);
			ProseRuns.append(prose, "。");
		}
		for (int i = 1; i < sentences; i++) {
			ProseRuns.append(prose, sentence());
		}
		if (blocks % 30 == 0) {
			ProseRuns.append(prose, "按照");
			ProseRuns.appendCitation(prose, "关于" + pick(VERBS) + pick(FIELDS) + "的意见");
			ProseRuns.append(prose, "执行。");
		}
		if (blocks % 200 == 0) {
			ProseRuns.append(prose, DEFECTS[defects++ % DEFECTS.length]);
		}
		return prose;
	}

	private String sentence() {
		return pick(VERBS) + pick(FIELDS) + pick(NOUNS) + "，" + pick(VERBS) + pick(FIELDS) + pick(NOUNS) + "，" + pick(RESULTS)
				+ "，" + pick(VERBS) + pick(NOUNS) + "，" + pick(FIELDS) + pick(RESULTS) + "。";
	}

	private String pick(String[] words) {
		return words[random.nextInt(words.length)];
	}
}
