/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.op.Core;
import org.annals.core.source.SourceFile;
import org.annals.core.testing.InEnglish;
import org.annals.core.testing.SourceCore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A type that is being written is told what is wrong with it, and shows what it makes of a sample. */
class TryTypeTest extends InEnglish {

	private static final Core CORE = SourceCore.of(List.of("org.annals.core"));
	private static final String TYPE = """
			<reportType xmlns="urn:annals:type:1" id="com.example.x" version="1.0" language="en" levels="1. (a)">
				<name lang="en">Safety Report</name>
				<part part="title"><cue>(?i)safety report</cue></part>
				<role id="done" required="error" content="text"><name lang="en">Done</name><cue weight="5">^Done$</cue></role>
				<role id="next" required="error" content="text"><name lang="en">Next</name><cue weight="5">^Next$</cue></role>
				<rule ref="section.empty" severity="error"/>
				<table id="t" role="done">
					<column id="n"><name lang="en">N</name></column>
					<row id="a"><name lang="en">A</name></row>
					<row id="b"><name lang="en">B</name></row>
					<equation id="e" each="column"><expression>a = b</expression></equation>
				</table>
			</reportType>
			""";
	private static final SourceFile SAMPLE = new SourceFile("x.txt", "Safety Report 2025\n\n1. Done\n\nMuch was done.\n"
			.getBytes(StandardCharsets.UTF_8));

	private static TryType.Result tried(String type) throws Exception {
		return new TryType(CORE, Path.of("x.reporttype"), type, SAMPLE).execute(null);
	}

	@Test
	void aGoodTypeShowsWhatItMakesOfItsSample() throws Exception {
		TryType.Result result = tried(TYPE);
		assertEquals(List.of(), result.complaints());
		assertEquals("com.example.x", result.reading().type().id());
		assertEquals("done", result.reading().report().getSections().get(0).getRole());
		assertTrue(result.findings().stream().anyMatch(finding -> finding.message().contains("Next")), () -> result.findings().toString());
		assertTrue(CORE.types().find("com.example.x").isEmpty(), "it is only tried");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "</reportType> | <oops/></reportType> | 13 | oops", "^Next$ | ^Next($ | 5 | ^Next($",
			"id=\"next\" | id=\"done\" | 5 | done", "part=\"title\" | part=\"titel\" | 3 | titel",
			"section.empty | section.emtpy | 6 | section.emtpy", "severity=\"error\" | severity=\"eror\" | 6 | eror",
			"role=\"done\" | role=\"undone\" | 7 | undone", "a = b | a = c | 11 | c",
			"</table> | <!-- --> | 13 | table", "language=\"en\" | base=\"com.example.none\" language=\"en\" | 1 | com.example.none",
			"language=\"en\" | base=\"com.example.x\" language=\"en\" | 1 | com.example.x",
			"<name lang=\"en\">Safety Report</name> | <!-- --> | 1 | name" })
	void whatIsWrongIsSaidWithItsLine(String right, String wrong, int line, String named) throws Exception {
		List<TypeComplaint> complaints = tried(TYPE.replaceFirst(Pattern.quote(right),
				Matcher.quoteReplacement(wrong))).complaints();
		assertEquals(1, complaints.size(), complaints::toString);
		assertTrue(complaints.get(0).sentence().contains(named), complaints::toString);
		assertEquals(line, complaints.get(0).line(), complaints::toString);
	}

	@Test
	void aFileThatIsNoTypeIsSaidAndNothingIsRead() throws Exception {
		TryType.Result result = tried("<html/>");
		assertEquals(1, result.complaints().size());
		assertNull(result.reading());
		assertEquals(1, tried("").complaints().size());
	}
}
