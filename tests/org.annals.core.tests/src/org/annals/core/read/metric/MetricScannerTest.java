/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.annals.core.testing.TestType;
import org.annals.core.text.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetricScannerTest {

	/** number | measure word | what is counted | verb | scope */
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { //
			"全年召开党组会65次。|65|次|党组会|召开|全年", //
			"举办10期机关小讲堂。|10|期|机关小讲堂|举办|-", //
			"举办培训班3期，成效好。|3|期|培训班|举办|-", //
			"发展党员12名。|12|名|党员|发展|-", //
			"提拔10科级干部。|10|-|科级干部|提拔|-", //
			"收缴罚款1,234件。|1234|件|罚款|收缴|-", //
			"举办讲座１２场。|12|场|讲座|举办|-", //
			"满意率达到98.50%。|98.50|%|满意率|-|-", //
			"投入资金1.2万亿元。|1.2|万亿元|资金|投入|-", //
			"建成道路350公里。|350|公里|道路|建成|-", //
			"举办活动50余场次。|50|场次|活动|举办|-", //
			"走访困难家庭200多户。|200|户|走访困难家庭|-|-", //
			"举办为期两周的读书班。|2|周|读书班|举办|-", //
			"先后十二次走访企业。|12|次|走访企业|-|-", //
			"截至目前，全市建成党支部105个。|105|个|党支部|建成|全市", //
			"整改措施30条。|30|条|措施|整改|-", //
			"制定整改措施30条。|30|条|整改措施|制定|-", //
			"培训班3期。|3|期|培训班|-|-", //
			"纠纷化解率98.5%。|98.5|%|纠纷化解率|-|-", //
			"监测对象386户。|386|户|监测对象|-|-", //
			"发展专利审计18项。|18|项|专利审计|发展|-", //
			"其中四级手术12次。|12|次|四级手术|-|-", //
			"负债率控制在58.3%。|58.3|%|负债率|-|-", //
			"提拔10名干部参加培训。|10|名|干部|提拔|-" })
	void findsNumberMeasureWordAndWhatIsCounted(String text, String value, String unit, String counts, String verb,
			String scope) {
		MetricScanner.Scan scan = scan(text);
		assertEquals(List.of(), scan.doubtful());
		assertEquals(1, scan.metrics().size(), text);
		FoundMetric metric = scan.metrics().get(0);
		assertEquals(value, metric.numeral().value().toPlainString());
		assertEquals(unit, metric.unit());
		assertEquals(counts, metric.counts());
		assertEquals(verb, metric.verb());
		assertEquals(scope, metric.scope());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023年以来努力工作。", "2023年12月31日召开。", "5月召开。", "第3次会议。", "上午9时召开。", "20世纪。", "“90后”干部。", "《2023》文件。",
			"办发〔2023〕5号。", "见附件(3)。", "G20峰会。", "5G基站。", "COVID19疫情。", "3-5次会议。", "1/3的干部。", "3+2模式。", "12345热线。", "“1234”工程。", "两个维护",
			"坚持一岗双责、三会一课。", "共三会一课。", "第一种形态。", "超过百日攻坚。", "达一批。", "八项规定精神。", "一直努力。", "五星支部。", "1.抓学习。", "2、抓队伍。" })
	void takesNoOtherNumberForAMetric(String text) {
		assertEquals(List.of(), scan(text).metrics(), text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "共有12345热线。|12345", "完成1234任务。|1234", "完成007件。|007", "编号1,23件。|1" })
	void notesWhatMayBeAMetric(String text, String number) {
		MetricScanner.Scan scan = scan(text);
		assertEquals(List.of(), scan.metrics());
		assertEquals(number, scan.doubtful().stream().map(range -> range.of(text)).collect(Collectors.joining(" ")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "召开党组会65次。|65次", "举办活动50余场次。|50", "提拔10科级干部。|10", "投入1.2亿元资金。|1.2亿元", "为期两周。|两周", "建成3000多万平方米。|3000" })
	void mentionsTheNumberWithItsMeasureWordWhereTheyAdjoin(String text, String mention) {
		assertEquals(mention, scan(text).metrics().get(0).mention().of(text));
	}

	@Test
	void namesAChangeByWhatWasCountedBefore() {
		List<FoundMetric> metrics = scan("收缴税款3亿元，增长5.5%，提高2个百分点。").metrics();
		assertEquals(List.of("税款", "税款增长", "税款提高"), metrics.stream().map(FoundMetric::counts).toList());
		assertEquals(List.of("亿元", "%", "个百分点"), metrics.stream().map(FoundMetric::unit).toList());
	}

	@Test
	void namesEachComparisonByTheFigureThatItIsAbout() {
		List<FoundMetric> metrics = scan("新增党员120名，同比增长5.5%，比上年增加6名。").metrics();
		assertEquals(List.of("党员", "党员同比增长", "党员比上年增加"), metrics.stream().map(FoundMetric::counts).toList());
	}

	@Test
	void findsSeveralInOneSentenceInTheirOrder() {
		String text = "召开党组会65次，研究议题9项，举办为期两周的读书班。";
		assertEquals(List.of("65", "9", "两"), scan(text).metrics().stream().map(metric -> metric.number().of(text)).toList());
	}

	@Test
	void looksForContextInTheSentenceOnlyAndForNumbersInTheRangeOnly() {
		String text = "全年开会3次。提拔干部2名。";
		MetricScanner.Scan scan = scanner().scan(text, new Range(7, text.length()), new Range(7, text.length()));
		assertEquals(1, scan.metrics().size());
		assertEquals(null, scan.metrics().get(0).scope());
		assertEquals(List.of(), scanner().scan(text, new Range(0, 7), new Range(0, 4)).metrics());
	}

	private static MetricScanner.Scan scan(String text) {
		Range all = new Range(0, text.length());
		return scanner().scan(text, all, all);
	}

	private static MetricScanner scanner() {
		return new MetricScanner(TestType.get().lexicon());
	}
}
