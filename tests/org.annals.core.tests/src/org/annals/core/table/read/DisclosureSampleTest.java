/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.annals.core.check.Checker;
import org.annals.core.check.Finding;
import org.annals.core.check.SeveritySettings;
import org.annals.core.op.CheckReport;
import org.annals.core.op.ReadReport;
import org.annals.core.read.Reading;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.table.form.TableValues;
import org.annals.core.testing.SourceCore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples of the disclosure report, read as a person hands them in. */
class DisclosureSampleTest {

	private static Reading read(String type, String from, String to) {
		try {
			SourceFile sample = SourceCore.disclosure().types().sample(type).orElseThrow();
			String text = new String(sample.bytes(), "UTF-8");
			assertEquals(true, text.contains(from), from);
			byte[] bytes = text.replace(from, to).getBytes(Charset.forName("GB18030"));
			return new ReadReport(SourceCore.disclosure(), new SourceFile("sample.txt", bytes), null).execute(null);
		} catch (IOException | SourceException e) {
			throw new AssertionError(e.getMessage(), e);
		}
	}

	private static List<String> tableFindings(Reading reading) {
		Checker.Result result = new CheckReport(SourceCore.disclosure(), reading.text(), reading.type(), SeveritySettings.NONE)
				.execute(null);
		assertEquals(List.of(), result.problems());
		List<String> found = new ArrayList<>();
		for (Finding finding : result.findings()) {
			if (finding.rule().startsWith("table.")) {
				found.add(finding.rule() + "@" + reading.text().text(finding.range()));
			}
		}
		return found;
	}

	@ParameterizedTest
	@ValueSource(strings = { "org.annals.type.disclosure", "org.annals.type.disclosure@2019" })
	void theSampleIsReadWholeAndWithoutAFindingOfItsTables(String type) {
		Reading reading = read(type, "一、总体情况", "一、总体情况");
		assertEquals(type.split("@")[0], reading.type().id());
		assertEquals(reading.source().text(), reading.text().text());
		Map<String, Integer> cells = new HashMap<>();
		for (TableValues table : reading.type().forms().tables(reading.report())) {
			cells.put(table.form().id(), (int) table.form().cells().stream().filter(cell -> table.cell(cell) != null).count());
			assertEquals(table.form().cells().size(), cells.get(table.form().id()), table.form().id());
		}
		assertEquals(3, cells.size());
		assertEquals(6, reading.report().getSections().size());
		assertEquals(List.of("overview", "published", "applications", "disputes", "shortcomings", "other"),
				reading.report().getSections().stream().map(section -> section.getRole()).toList());
		assertEquals(List.of(), reading.doubtful().stream().filter(doubt -> doubt.kind().equals("table")).toList());
		assertEquals(List.of(), tableFindings(reading));
	}

	@Test
	void aReportOf2019IsNotJudgedByTheFormOf2021() {
		Reading reading = read("org.annals.type.disclosure@2019", "一、总体情况", "一、总体情况");
		assertEquals("2019", reading.report().getTypeVersion());
		assertEquals(false, reading.type().forms().find("applications").orElseThrow().cell("unpaid", "total").isPresent());
	}

	/** Figures of the prose, changed one at a time. */
	@ParameterizedTest
	@CsvSource({ //
			"收到政府信息公开申请52件, 收到政府信息公开申请53件, 53", //
			"办结申请53件, 办结申请52件, 52", //
			"上年结转申请4件, 上年结转申请5件, 5", //
			"予以公开21件，占39.6%, 予以公开20件，占39.6%, 20", //
			"予以公开21件，占39.6%, 予以公开21件，占42.6%, 42.6", //
			"占9.4%, 占9.9%, 9.9", //
			"无法提供15件, 无法提供14件, 14", //
			"结转下年度继续办理3件, 结转下年度继续办理4件, 4", //
			"予以公开15件, 予以公开21件, 21", //
			"全年收到政府信息公开申请52件, 全年新收政府信息公开申请54件, 54", //
			"全年收到政府信息公开申请52件, 全年共收到依申请公开51件, 51", //
			"全年收到政府信息公开申请52件, 全年共受理政府信息公开申请50件, 50", //
			"全年收到政府信息公开申请52件, 全年收到公众提交的政府信息公开申请53件, 53", //
			"全年收到政府信息公开申请52件, 全年政府信息公开申请新收51件, 51", //
			"全年收到政府信息公开申请52件, 2025年度我局收到政府信息公开申请共计49件, 49", //
			"办结申请53件, 共答复申请55件, 55", //
			"办结申请53件, 按期办结53件，全部答复申请54件, 54", //
			"上年结转申请4件, 上年度结转3件, 3", //
			"上年结转申请4件, 上一年度结转的政府信息公开申请6件, 6", //
			"结转下年度继续办理3件, 结转下一年度继续办理5件, 5", //
			"结转下年度继续办理3件, 结转至下年度办理2件, 2", //
			"部分公开5件, 予以部分公开6件, 6", //
			"无法提供15件, 本机关不掌握相关政府信息13件，无法提供15件, 13", //
			"无法提供15件, 不予公开7件，无法提供15件, 7", //
			"无法提供15件, 不予处理4件，无法提供15件, 4", //
			"无法提供15件, 其他处理2件，无法提供15件, 2", //
			"予以公开21件，占39.6%, 予以公开21件（占40.6%）, 40.6", //
			"予以公开21件，占39.6%, 予以公开21件，占办结总数的42.6%, 42.6", //
			"无法提供15件，占28.3%, 无法提供15件，占比26.3%, 26.3", //
			"自然人提出的申请中, 商业企业提出的申请中，予以公开6件。自然人提出的申请中, 6", //
			"制发行政规范性文件3件, 制发行政规范性文件4件, 4", //
			"制发行政规范性文件3件, 废止行政规范性文件2件，制发行政规范性文件3件, 2", //
			"制发行政规范性文件3件, 作出行政许可决定120件，制发行政规范性文件3件, 120", //
			"制发行政规范性文件3件, 作出行政处罚决定9件，制发行政规范性文件3件, 9", //
			"无法提供15件, 因政府信息公开工作被申请行政复议4件，无法提供15件, 4", //
			"无法提供15件, 现行有效行政规范性文件15件，无法提供15件, 15" })
	void aContradictionOfTextAndTableIsFoundAtTheFigure(String from, String to, String figure) {
		assertEquals(List.of("table.text-contradiction@" + figure),
				tableFindings(read("org.annals.type.disclosure", from, to)));
	}

	/** Figures that are of something else. */
	@ParameterizedTest
	@ValueSource(strings = { "2024年收到政府信息公开申请40件。", "去年收到政府信息公开申请40件。", "收到政府信息公开申请比上年增加7件。",
			"其中县住建局收到政府信息公开申请12件。", "累计收到政府信息公开申请300件。", "收到政府信息公开申请同比下降12件。",
			"各部门收到政府信息公开申请120件。", "因部分公开被申请行政复议1件。", "部分公开5件，占9%。", "收到申请52件，占全县的3.1%（全县1677件）。",
			"予以公开21件，占收到和结转申请56件的37.5%。", "约收到申请50件。", "收到申请50余件。",
			"2024年度收到政府信息公开申请40件，2025年收到政府信息公开申请52件。", "收到政府信息公开申请52件，比上年的40件增加12件。", "当面收到申请6件，网上收到申请40件，邮寄收到申请6件。",
			"通过网络渠道收到政府信息公开申请38件。", "通过信函方式收到申请5件，通过在线平台收到申请47件。", "予以公开21件，占39.62%。", "予以公开21件，占39.6％。",
			"全部申请52件均在法定期限内答复。", "收到政府信息公开申请的单位共12家，其中3家收到申请10件以上。", "涉及征地拆迁的申请12件，涉及社保的申请8件。",
			"各乡镇收到政府信息公开申请17件，办结申请17件。", "上半年收到政府信息公开申请30件，下半年收到政府信息公开申请22件。", "延期答复申请4件。", "一季度办结申请12件。",
			"协助市政府办理政府信息公开申请6件。", "撤回申请2件。", "电话答复申请人咨询86件。", "办理人大代表建议5件，政协提案答复8件。", "不予公开的6件均说明了理由。",
			"行政复议被维持2件，尚未审结1件。", "代县政府办理行政复议答复5件。", "发布行政许可信息126条、行政处罚信息9条。", "公开行政规范性文件12件。", "以县政府名义制发行政规范性文件2件。", "审查拟制发的行政规范性文件8件。", "制发党委规范性文件2件。", "清理行政规范性文件19件。", "公开行政处罚决定9件。", "办理行政许可300件。", "因履职被申请行政复议9件。", "现行有效行政规范性文件14件，解读行政规范性文件6件。",
			"行政许可事项由30项压减为28项。", "配合办理行政诉讼案件7件。", "其中予以公开的申请涉及养老保险9件。", "主动撤回后重新提交的申请1件。", "去年被申请行政复议5件，今年被申请行政复议3件。",
			"组织全县各单位答复申请310件。", "县政府及其部门收到政府信息公开申请310件。", "对上年结转申请4件逐件销号，重新答复申请1件。" })
	void aFigureOfSomethingElseIsNotFound(String sentence) {
		assertEquals(List.of(), tableFindings(read("org.annals.type.disclosure", "本年度没有收取", sentence + "本年度没有收取")));
	}
}
