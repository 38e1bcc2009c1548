/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

import org.annals.core.check.Finding;
import org.annals.core.check.SeveritySettings;
import org.annals.core.kit.TryType;
import org.annals.core.op.CheckReport;
import org.annals.core.op.Core;
import org.annals.core.op.ReadReport;
import org.annals.core.read.Reading;
import org.annals.core.source.SourceFile;
import org.annals.core.testing.InEnglish;
import org.annals.core.testing.SourceCore;
import org.annals.core.text.BoundedPattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions that never come to an end on some text stop neither reading nor checking nor the editor, and are named. */
class SlowPatternsTest extends InEnglish {

	private static final Core CORE = SourceCore.of(List.of("org.annals.core"));
	private static final Duration SOON = Duration.ofSeconds(30);
	private static final String TEXT = "政府".repeat(200) + "!\n\n1. " + "a".repeat(80) + "!\n\n" + "a".repeat(2_000) + "!\n\n"
			+ "1,".repeat(300) + "!\n\n各项任务按期完成abc。\n";

	/** Still without end on a JVM that remembers where a group has failed. */
	static Stream<String> evil() {
		return Stream.of("(.*a){12}x", "(a+)+\\1b", "(?:a*)*(?:a*)*(?:a*)*(?:a*)*b", "(?:.*政府){9}x", "(\\w*)+\\1x", "^(.*?,){11}P",
				"a*a*a*a*a*a*b");
	}

	private static String type(String content) {
		return "<reportType xmlns=\"urn:annals:type:1\" id=\"com.example.slow\" version=\"1.0\" language=\"zh\">\n"
				+ "<name lang=\"en\">Slow</name>\n" + content + "\n<rule ref=\"grammar.missing-word\" severity=\"warning\"/></reportType>";
	}

	private static Core with(String type) {
		TypeSource source = TypeFolder.source(Path.of("slow.reporttype").toAbsolutePath(), type.getBytes(StandardCharsets.UTF_8));
		return CORE.with(CORE.types().trial(any -> false, List.of(source)));
	}

	private static SourceFile text() {
		return new SourceFile("x.txt", TEXT.getBytes(StandardCharsets.UTF_8));
	}

	private static List<String> check(Core core) throws Exception {
		Reading reading = new ReadReport(core, text(), "com.example.slow").execute(null);
		return new CheckReport(core, reading.text(), reading.type(), SeveritySettings.NONE).execute(null).findings().stream()
				.map(Finding::message).toList();
	}

	@ParameterizedTest
	@MethodSource("evil")
	void givenASlowExpression_whenItIsTried_thenItIsToldBeforeAnyReportIsRead(String evil) {
		assertTimeoutPreemptively(SOON, () -> assertTrue(SlowPatterns.isSlow(evil)));
	}

	@ParameterizedTest
	@MethodSource("evil")
	void givenASlowCue_whenReportsAreReadAndChecked_thenNothingHangsAndItIsNamed(String evil) {
		String cue = "<cue weight=\"5\">" + evil + "</cue>";
		Core core = with(type(cue + "<role id=\"r\" required=\"optional\" content=\"text\"><name lang=\"en\">R</name>" + cue + "</role>"
				+ "<pattern rule=\"grammar.missing-word\"><find>" + evil + "</find><message lang=\"en\">m</message></pattern>"));
		Core without = with(type(""));
		assertTimeoutPreemptively(SOON, () -> {
			new ReadReport(core, text(), null).execute(null);
			assertEquals(check(without), check(core));
		});
		assertTrue(core.problems().stream().anyMatch(problem -> problem.message().contains(evil)), () -> core.problems().toString());
		assertEquals(List.of(), without.problems());
	}

	@Test
	void givenASlowExpressionInTheEditor_whenItIsTried_thenItsLineIsSaid() {
		String evil = "(x+y?){9}.*(x+y?){9}\\1z";
		assertTimeoutPreemptively(SOON, () -> {
			TryType.Result result = new TryType(CORE, Path.of("x.reporttype"), type("\n<cue>" + evil + "</cue>"), text()).execute(null);
			assertTrue(result.complaints().stream().anyMatch(any -> any.line() == 4 && any.sentence().contains(evil)),
					() -> result.complaints().toString());
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "(?:(?:(?:){1000}){1000}){1000}", "(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)(?:|)(?!)" })
	void whatLooksAtNoTextAndHasNoEndIsNoExpression(String evil) {
		assertThrows(PatternSyntaxException.class, () -> BoundedPattern.of(evil));
	}

	@Test
	void whatIsTooDeepIsNoExpression() {
		assertThrows(PatternSyntaxException.class, () -> BoundedPattern.of("(".repeat(20_000) + ")".repeat(20_000)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "(?im)^.{0,80}safety report.{0,40}$", "(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)", "(?s)政府.*信息.*公开",
			"(?<!不)(?:增长|下降)\\d+(?:\\.\\d+)?%", "(?:市|县|)(?:局|委|)政府", "\\Q(((\\E[(){1000}]\\({3}" })
	void anExpressionThatIsMeantWellIsNotSlow(String expression) {
		assertFalse(SlowPatterns.isSlow(expression));
		assertFalse(BoundedPattern.of(expression).isFoundIn(TEXT.repeat(20)) && BoundedPattern.isExhausted(expression));
		assertFalse(BoundedPattern.isExhausted(expression));
	}

	@Test
	void noInstalledTypeHasASlowExpression() {
		for (String id : CORE.types().ids(any -> true)) {
			assertEquals(List.of(), SlowPatterns.tried(CORE.types().find(id).orElseThrow().type(), id));
		}
	}
}
