/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.annals.core.check.Checker;
import org.annals.core.check.SeveritySettings;
import org.annals.core.live.LiveCheck;
import org.annals.core.live.LiveFindings;
import org.annals.core.op.CheckReport;
import org.annals.core.op.Core;
import org.annals.core.op.ReadReport;
import org.annals.core.op.WriteReport;
import org.annals.core.read.Reading;
import org.annals.core.session.ReportSession;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.testing.TestType;
import org.annals.core.write.WriterDescriptor;
import org.annals.core.write.WriterOption;
import org.annals.core.write.WriterOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plug-in does in each thing that it is asked for harms nobody: it is named, and everything else goes on. */
@Timeout(60)
class HostileContributionTest {

	private static final String TEXT = "工作报告\n\n一、工作情况\n办理案件１２件，,。\n";

	@TempDir
	private Path folder;

	private static Core core(String point, String elements) {
		return TestType.core("<plugin><extension point=\"org.annals.core.reportTypes\"><reportType file=\"test.reporttype\"/></extension>"
				+ "<extension point=\"org.annals.core." + point + "\">" + elements + "</extension></plugin>");
	}

	private static String rule(String type) {
		return "<rule id=\"test.hostile\" severity=\"error\" appliesTo=\"report\" name=\"n\" explanation=\"e\" class=\"stranger.Hostile$"
				+ type + "\"/>";
	}

	private static Reading read(Core core) throws SourceException {
		return read(core, TEXT);
	}

	private static Reading read(Core core, String text) throws SourceException {
		return new ReadReport(core, new SourceFile("a.txt", text.getBytes(StandardCharsets.UTF_8)), TestType.ID).execute(null);
	}

	private static Checker.Result check(Core core, Reading reading) {
		return new CheckReport(core, reading.text(), reading.type(), SeveritySettings.NONE).execute(null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "OddRule", "SneakyRule", "EndlessLineRule", "Talkative", "OutsideRule", "OutsideFix", "OverlappingFix",
			"Wordless" })
	void aRuleIsNamedAndTheOthersFindWhatTheyFind(String type) throws Exception {
		Core core = core("rules", rule(type));
		Checker.Result result = check(core, read(core));
		assertEquals(List.of("test.hostile"), result.problems().stream().map(Problem::id).toList());
		assertTrue(result.problems().get(0).contributor().contains(type));
		Reading plain = read(TestType.core());
		assertFalse(result.findings().isEmpty());
		assertEquals(check(TestType.core(), plain).findings().toString().replaceAll("@\\w+", ""),
				result.findings().toString().replaceAll("@\\w+", ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "EndlessLineRule", "EndlessBeyond", "OddRule" })
	void aRuleIsStoppedWhileAPersonTypes(String type) throws Exception {
		Core core = core("rules", rule(type));
		ReportSession session = new ReportSession(read(core).report(), core.types().findOrGeneral(TestType.ID));
		LiveCheck live = new LiveCheck(session, core, () -> SeveritySettings.NONE);
		LiveFindings result = new LiveFindings(session);
		result.accept(live.check(live.take(), null));
		assertEquals(List.of("test.hostile"), result.problems().stream().map(Problem::id).toList());
		assertTrue(result.problems().get(0).contributor().contains(type), () -> result.problems().toString());
		assertFalse(result.all().isEmpty());
		live.dispose();
		session.dispose();
	}

	@ParameterizedTest
	@ValueSource(strings = { "rules", "readers", "writers" })
	void whatCannotBeMadeIsNamed(String point) throws Exception {
		String type = "class=\"stranger.Hostile$InConstructor\"";
		Core core = core(point, switch (point) {
		case "rules" -> rule("InConstructor");
		case "readers" -> "<format id=\"test.hostile\" " + type + "/><stage id=\"test.hostile\" " + type + "/>";
		default -> "<writer id=\"test.hostile\" extension=\"x\" name=\"n\" " + type + "/>";
		});
		read(core);
		assertTrue(core.rules().find("test.hostile").isEmpty() && core.writers().find("test.hostile").isEmpty());
		assertTrue(core.problems().stream().allMatch(problem -> problem.id().equals("test.hostile")), () -> core.problems().toString());
		assertEquals(point.equals("readers") ? 2 : 1, core.problems().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "EndlessAccepts", "OddAccepts" })
	void aFormatThatFailsWhenAskedIsPassedOver(String type) throws Exception {
		Core core = core("readers", "<format id=\"test.hostile\" class=\"stranger.Hostile$" + type + "\"/>");
		assertEquals(TEXT, read(core).text().text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "odd", "sneak", "null", "lines outside the text", "missing lines" })
	void aFormatThatFailsRefusesTheFileByItsName(String how) {
		Core core = core("readers", "<format id=\"test.hostile\" class=\"stranger.Hostile$Reads\"/>");
		SourceException refused = assertThrows(SourceException.class, () -> read(core, how));
		assertTrue(refused.getMessage().contains("a.txt") && refused.getMessage().contains("test.hostile"), refused::getMessage);
	}

	private static WriterDescriptor writer(Core core) {
		return core.writers().find("test.hostile").orElseThrow();
	}

	@ParameterizedTest
	@ValueSource(strings = { "odd", "sneak", "full" })
	void aWriterThatFailsLeavesNoFile(String how) throws Exception {
		Core core = core("writers", "<writer id=\"test.hostile\" extension=\"x\" name=\"n\" class=\"stranger.Hostile$Writes\">"
				+ "<option id=\"how\" kind=\"text\" name=\"n\"/></writer>");
		Reading reading = read(core);
		Path target = folder.resolve("a.x");
		IOException failed = assertThrows(IOException.class, () -> new WriteReport(reading.text(), reading.type(), writer(core),
				WriterOptions.NONE.with("how", how)).execute(target, false, null));
		assertTrue(failed.getMessage().contains("a.x"), failed::getMessage);
		try (var left = Files.list(folder)) {
			assertEquals(List.of(), left.toList());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "odd", "loop", "null", "some" })
	void whenChoicesCannotBeHadTheDeclaredOnesRemain(String option) {
		Core core = core("writers", "<writer id=\"test.hostile\" extension=\"x\" name=\"n\" class=\"stranger.Hostile$Writes\"><option id=\""
				+ option + "\" kind=\"choice\" name=\"n\"><choice value=\"a\" name=\"A\"/></option></writer>");
		List<String> choices = writer(core).option(option).orElseThrow().choices().stream().map(WriterOption.Choice::value).toList();
		assertEquals(option.equals("some") ? List.of("a", "good") : List.of("a"), choices);
	}

	@Test
	void aWriterThatDoesNotEndIsStoppedAndNamed() {
		Core core = core("writers", "<writer id=\"test.hostile\" extension=\"x\" name=\"n\" class=\"stranger.Hostile$Writes\">"
				+ "<option id=\"how\" kind=\"text\" name=\"n\" default=\"loop\"/></writer>");
		Duration limit = Duration.ofSeconds(Patience.longLimitSeconds());
		assumeTrue(limit.toSeconds() < 10, "only where the limit is short");
		IOException failed = assertThrows(IOException.class, () -> {
			Reading reading = read(core);
			new WriteReport(reading.text(), reading.type(), writer(core)).execute(folder.resolve("a.x"), false, null);
		});
		assertTrue(failed.getMessage().contains("test.hostile"), failed::getMessage);
	}
}
