/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.annals.core.kit.TryType;
import org.annals.core.op.Core;
import org.annals.core.testing.InEnglish;
import org.annals.core.testing.SourceCore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a type is told at the element and the field where it can be mended. */
class TypeProblemTest extends InEnglish {

	private static final Core CORE = SourceCore.of(List.of("org.annals.core"));
	private static final String TEXT = """
			<reportType xmlns="urn:annals:type:1" id="com.example.x" version="1.0" language="en">
				<name lang="en">X</name>
				<role id="a"><name lang="en">A</name></role>
				<role id="b"><name lang="en">B</name><cue>b</cue></role>
				<rule ref="section.empty" severity="error"/>
				<table id="t" role="a">
					<column id="n"><name lang="en">N</name></column>
					<column id="m"><name lang="en">M</name></column>
					<row id="r"><name lang="en">R</name></row>
					<equation id="n" each="row"><expression>n = m</expression></equation>
					<equation id="e" each="row"><expression>m = n</expression></equation>
				</table>
			</reportType>
			""";

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "id=\"b\" | id=\"a\" | B | id", "<name lang=\"en\">B</name> | | b | names",
			"<cue>b< | <cue>(< | B | cues", "\"section.empty\" | \"section.full\" | section.full – error | ref",
			"\"error\" | \"grave\" | section.empty – grave | severity", "role=\"a\" | role=\"c\" | t – c | role",
			"m = n | m = n + k | e – m = n + k | expression", "id=\"m\" | id=\"1m\" | t – a | null",
			"version | base=\"no.such\" version | X | base" })
	void aProblemStandsAtItsField(String right, String wrong, String element, String field) throws Exception {
		String text = TEXT.replace(right, wrong == null ? "" : wrong);
		TypeSession session = new TypeSession(text, "x.reporttype");
		List<TypeProblem> problems = TypeProblem.of(session,
				new TryType(CORE, Path.of("x.reporttype"), text, null).execute(null).complaints());
		TypeProblem first = problems.get(0);
		assertEquals(element, TypeNames.node(first.element()), problems::toString);
		assertEquals(field, first.feature() == null ? "null" : first.feature().getName(), problems::toString);
	}
}
