/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.op.Core;
import org.annals.core.testing.InEnglish;
import org.annals.core.testing.SourceCore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a type declares of other versions, broken in one place at a time. */
class ChangeChecksTest extends InEnglish {

	private static final Core CORE = SourceCore.of(List.of("org.annals.core"));
	private static final String TYPE = """
			<reportType xmlns="urn:annals:type:1" id="com.example.x" version="3.1" language="en">
				<name>X</name>
				<role id="done"><name>Done</name></role>
				<metric key="m"><name>M</name></metric>
				<table id="t"><column id="n"><name>N</name></column>
					<row id="g"><name>G</name><row id="a"><name>A</name></row></row></table>
				<formerly id="com.example.old"/>
				<change from="2">
					<rename kind="role" from="did" to="done"/>
					<rename kind="table" from="tt" to="t"/>
					<rename kind="row" table="tt" from="aa" to="a"/>
					<rename kind="column" from="nn" to="n"/>
					<rename kind="metric" from="mm" to="m"/>
					<drop kind="row" table="tt" id="b"/>
				</change>
				<change from="1" to="2">
					<rename kind="role" from="does" to="did"/>
				</change>
				<change from="3" to="2"/>
			</reportType>
			""";

	private static List<TypeComplaint> complaints(String type) throws Exception {
		return new TryType(CORE, Path.of("x.reporttype"), type, null).execute(null).complaints();
	}

	@Test
	void givenRightDeclarations_thenNothingIsSaid() throws Exception {
		assertEquals(List.of(), complaints(TYPE));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "<change from=\"2\"> | <change> | 8 | version", "change from=\"2\" | change from=\"3.0\" | 8 | 3.1",
			"to=\"done\" | to=\"dine\" | 9 | dine", "to=\"t\" | to=\"u\" | 10 | u", "to=\"a\" | to=\"z\" | 11 | z",
			"to=\"n\" | to=\"g\" | 12 | g", "to=\"m\" | to=\"k\" | 13 | k", "from=\"did\" to | to | 9 | null",
			"from=\"did\" | from=\"done\" | 9 | done", "id=\"b\" | id=\"aa\" | 14 | aa", "id=\"b\" | | 14 | row",
			"<drop kind=\"row\" table=\"tt\" id=\"b\"/> | <rename kind=\"row\" table=\"tt\" from=\"c\" to=\"a\"/> | 14 | a",
			"<change from=\"3\" to=\"2\"/> | <change from=\"1\" to=\"2\"/> | 19 | 1",
			"com.example.old | com.example.x | 7 | com.example.x" })
	void whatIsWrongIsSaidWithItsLine(String right, String wrong, int line, String named) throws Exception {
		List<TypeComplaint> complaints = complaints(TYPE.replaceFirst(Pattern.quote(right),
				Matcher.quoteReplacement(wrong == null ? "" : wrong)));
		assertTrue(!complaints.isEmpty(), "nothing is said");
		assertTrue(complaints.get(0).sentence().contains(named), complaints::toString);
		assertTrue(complaints.stream().anyMatch(complaint -> complaint.line() == line), complaints::toString);
	}
}
