/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.annals.core.testing.InEnglish;
import org.annals.core.type.ReportType;
import org.annals.core.type.TypePackage.Literals;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a form changes in a type changes as little of its file as can be, and undo brings back every byte. */
class TypeSessionTest extends InEnglish {

	private static final String TEXT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<!-- Ours. -->
			<reportType xmlns="urn:annals:type:1" id='com.example.x'
					version="1.0" language="en">
			  <name lang="en">Safety</name>

			  <!-- What happened. -->
			  <role id="done" required="error" content="text"><name lang="en">Done &amp; dusted</name></role>
			  <!-- What comes. -->
			  <role id="next" content="text">
			    <name lang="en">Next</name> <!-- or outlook -->
			  </role>

			  <rule ref="section.empty" severity="error"/>
			  <table id="t">
			    <column id="n"/><!-- one -->
			  </table>
			</reportType>
			""";

	private final TypeSession session = open(TEXT);
	private final TypeEdits edits = new TypeEdits(session);

	private static TypeSession open(String text) {
		try {
			return new TypeSession(text, "x.reporttype");
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private ReportType type() {
		return session.type();
	}

	private String changed(String from, String to) {
		assertTrue(TEXT.contains(from), from);
		return TEXT.replace(from, to);
	}

	private void is(String expected) {
		assertEquals(expected, session.text().text());
	}

	@Test
	void aValueChangesWhereItStands() {
		edits.label(type().getRoles().get(0), Literals.SECTION_ROLE__NAMES, "en", "Done <at last>");
		is(changed("Done &amp; dusted", "Done &lt;at last>"));
		session.commands().undo();
		edits.set(type(), Literals.REPORT_TYPE__VERSION, "2\"0");
		is(changed("\"1.0\" l", "\"2&quot;0\" l"));
		session.commands().undo();
		edits.set(type(), Literals.REPORT_TYPE__VERSION, null);
		is(changed("\n\t\tversion=\"1.0\"", ""));
		session.commands().undo();
		edits.set(type(), Literals.REPORT_TYPE__BASE, "org.annals.type.general");
		is(changed(" language=\"en\">\n", " base=\"org.annals.type.general\" language=\"en\">\n"));
		session.commands().undo();
		is(TEXT);
	}

	@Test
	void typingIsOneStep() {
		for (String typed : List.of("1", "1.", "1.1")) {
			edits.set(type(), Literals.REPORT_TYPE__VERSION, typed);
		}
		is(changed("\"1.0\" l", "\"1.1\" l"));
		session.commands().undo();
		is(TEXT);
		assertFalse(session.commands().canUndo());
		session.commands().redo();
		is(changed("\"1.0\" l", "\"1.1\" l"));
	}

	@Test
	void whatIsAddedStandsAsItsNeighboursDo() {
		EObject added = edits.add(type(), Literals.REPORT_TYPE__ROLES, type().getRoles().get(0));
		is(changed("dusted</name></role>\n", "dusted</name></role>\n  <role id=\"section1\"><name lang=\"en\">New: Section</name></role>\n"));
		edits.label(added, Literals.SECTION_ROLE__GUIDANCE, "zh", "写什么");
		assertTrue(session.text().text().contains("<name lang=\"en\">New: Section</name><guidance lang=\"zh\">写什么</guidance></role>"), session.text()::text);
		session.commands().undo();
		session.commands().undo();
		is(TEXT);
		edits.add(type(), Literals.REPORT_TYPE__PARTS, null);
		is(changed("Safety</name>\n", "Safety</name>\n  <part/>\n"));
	}

	@Test
	void anEquationComesBehindTheColumns() {
		EObject equation = edits.add(type().getTables().get(0), Literals.TABLE_SPEC__EQUATIONS, null);
		is(changed("<column id=\"n\"/><!-- one -->", "<column id=\"n\"/>\n    <equation id=\"equation1\"/><!-- one -->"));
		edits.set(equation, Literals.EQUATION_SPEC__EXPRESSION, "n <= 3");
		assertTrue(session.text().text().contains("<equation id=\"equation1\"><expression>n &lt;= 3</expression></equation>"), session.text()::text);
		edits.close();
		edits.set(equation, Literals.EQUATION_SPEC__EXPRESSION, null);
		assertTrue(session.text().text().contains("<equation id=\"equation1\"/>"), session.text()::text);
		session.commands().undo();
		session.commands().undo();
		session.commands().undo();
		is(TEXT);
	}

	@Test
	void commentsStayWhatEverMoves() {
		edits.move(type().getRoles().get(1), -1);
		String text = session.text().text();
		assertTrue(text.indexOf("\"next\"") < text.indexOf("\"done\""), text);
		for (String kept : List.of("<!-- What happened. -->", "<!-- What comes. -->", "<!-- or outlook -->", "<!-- one -->")) {
			assertTrue(text.contains(kept), text);
		}
		edits.remove(type().getRoles().get(0));
		edits.remove(type().getRoles().get(0));
		assertTrue(session.text().text().contains("<!-- What comes. -->"), session.text()::text);
		while (session.commands().canUndo()) {
			session.commands().undo();
		}
		is(TEXT);
	}

	@Test
	void aTextFromElsewhereIsOneStepAndABrokenOneIsRefused() throws IOException {
		ReportType before = type();
		session.setText(changed("Safety", "Danger"));
		assertEquals("Danger", type().getNames().get(0).getValue());
		edits.set(type(), Literals.REPORT_TYPE__VERSION, "7");
		session.commands().undo();
		session.commands().undo();
		assertSame(before, type());
		is(TEXT);
		session.commands().redo();
		assertEquals("Danger", type().getNames().get(0).getValue());
		assertThrows(IOException.class, () -> session.setText("<reportType"));
		is(changed("Safety", "Danger"));
	}

	@Test
	void theManagerOfLinesIsKept() throws IOException {
		String windows = "\uFEFF" + TEXT.replace("\n", "\r\n");
		TypeSession other = new TypeSession(windows, "x.reporttype");
		new TypeEdits(other).add(other.type(), Literals.REPORT_TYPE__RULES, null);
		assertEquals(windows.replace("severity=\"error\"/>\r\n", "severity=\"error\"/>\r\n  <rule/>\r\n"), other.text().text());
	}

	@Test
	void pastedElementsFindTheirPlaceAndAnId() {
		EObject copy = edits.paste(type().getRoles().get(0), type().getRoles().get(0)).orElseThrow();
		assertEquals(1, type().getRoles().indexOf(copy));
		assertEquals("done2", type().getRoles().get(1).getId());
		assertTrue(edits.paste(type().getRules().get(0), type().getTables().get(0).getColumns().get(0)).isEmpty());
		assertTrue(edits.paste(new TypeGroup(type().getTables().get(0), Literals.TABLE_SPEC__COLUMNS),
				type().getTables().get(0).getColumns().get(0)).isPresent());
		assertEquals("n2", type().getTables().get(0).getColumns().get(1).getId());
	}

	@ParameterizedTest
	@MethodSource("org.annals.core.kit.edit.TypeFiles#all")
	void whatIsDoneAtRandomToAFileComesBackToTheByte(Path file) throws IOException {
		String text = Files.readString(file);
		TypeSession other = TypeFiles.open(file);
		assertEquals(text, other.text().text());
		TypeEdits does = new TypeEdits(other);
		Random random = new Random(7);
		int comments = text.split("<!--").length;
		for (int i = 0; i < 25; i++) {
			change(other, does, random);
			assertEquals(comments, other.text().text().split("<!--").length, () -> "a comment was lost or came again in " + file);
		}
		while (other.commands().canUndo()) {
			other.commands().undo();
		}
		assertEquals(text, other.text().text());
		while (other.commands().canRedo()) {
			other.commands().redo();
		}
	}

	private static void change(TypeSession session, TypeEdits edits, Random random) {
		List<EObject> elements = new ArrayList<>(List.of(session.type()));
		for (TreeIterator<EObject> content = session.type().eAllContents(); content.hasNext();) {
			EObject element = content.next();
			if (TypeTree.element(element) == element && !session.text().text().substring(session.text().node(element).start,
					session.text().node(element).end).contains("<!--")) {
				elements.add(element);
			}
		}
		EObject chosen = elements.get(random.nextInt(elements.size()));
		List<EReference> branches = TypeTree.branches(chosen.eClass());
		switch (random.nextInt(5)) {
		case 0 -> {
			if (chosen != session.type()) {
				edits.remove(chosen);
			}
		}
		case 1 -> {
			if (TypeEdits.canMove(chosen, 1)) {
				edits.move(chosen, 1);
			}
		}
		case 2 -> {
			if (chosen != session.type()) {
				edits.duplicate(chosen);
			}
		}
		case 3 -> {
			if (!branches.isEmpty()) {
				edits.add(chosen, branches.get(random.nextInt(branches.size())), null);
			}
		}
		default -> {
			List<TypeField> fields = TypeField.of(chosen.eClass()).stream().filter(field -> field.kind() != TypeField.Kind.CUES).toList();
			TypeField field = fields.get(random.nextInt(fields.size()));
			if (field.feature() instanceof EReference labels) {
				edits.label(chosen, labels, "en", random.nextBoolean() ? "" : "a < \"b\" & ]]> c");
			} else if (field.kind() == TypeField.Kind.LINE || field.kind() == TypeField.Kind.TEXT) {
				edits.set(chosen, field.feature(), "x\t<'\"&>");
			}
		}
		}
	}
}
