/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.annals.core.check.SeveritySettings;
import org.annals.core.op.OpenReport.Offer;
import org.annals.core.op.OpenReport.Opening;
import org.annals.core.op.OpenReport.State;
import org.annals.core.session.ReportSession;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.testing.InEnglish;
import org.annals.core.testing.SourceCore;
import org.annals.core.types.ReportTypes;
import org.annals.core.types.TypeProfile;
import org.annals.model.file.ReportFile;
import org.annals.model.report.Cell;
import org.annals.model.report.Paragraph;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.annals.model.report.ReportPackage;
import org.annals.model.report.Row;
import org.annals.model.report.Table;
import org.annals.model.text.ProseRuns;
import org.annals.model.text.Reports;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples of all types, opened where none of them is installed. */
class UninstalledTypeTest extends InEnglish {

	private static final Core ALL = SourceCore.of(List.of("org.annals.core", "org.annals.type.duty", "org.annals.type.disclosure",
			"org.annals.type.ruleoflaw", "org.annals.type.foia"));
	private static final Core BARE = SourceCore.of(List.of("org.annals.core"));

	@TempDir
	private Path folder;

	static Stream<String> types() throws IOException {
		List<String> references = new ArrayList<>();
		for (TypeProfile type : ALL.types().all()) {
			if (ALL.types().sample(type.reference()).isPresent()) {
				references.add(type.reference());
			}
		}
		assertTrue(references.size() >= 5, references::toString);
		return references.stream();
	}

	private static byte[] sample(String type) throws IOException {
		SourceFile sample = ALL.types().sample(type).orElseThrow();
		try {
			return bytes(new ReadReport(ALL, sample, type).execute(null).report());
		} catch (SourceException e) {
			throw new AssertionError(e.getMessage(), e);
		}
	}

	private static byte[] bytes(Report report) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ReportFile.save(report, out);
		return out.toByteArray();
	}

	private static List<String> lines(byte[] file) {
		return new String(file, StandardCharsets.UTF_8).lines().toList();
	}

	@ParameterizedTest
	@MethodSource("types")
	void itOpensIsEditedAndSavedAndOnlyTheEditedWordsDiffer(String type) throws IOException {
		byte[] original = sample(type);
		Path file = Files.write(folder.resolve("r.annals"), original);
		Opening opening = new OpenReport(BARE, file).execute(null);
		assertEquals(State.TYPE_MISSING, opening.state());
		assertEquals(List.of(Offer.INSTALL_TYPE, Offer.OPEN_READ_ONLY), opening.offers());
		assertEquals(ReportTypes.GENERAL, opening.type().id());
		assertTrue(opening.sentence().contains(type.split("@")[0]), opening.sentence());
		assertArrayEquals(original, bytes(opening.report()), "opened and saved unchanged");
		ReportSession session = MigrateReport.session(opening.report(), opening.type(), BARE);
		int edits = edit(session, Reports.all(session.report(), Paragraph.class).stream().filter(one -> isText(one.getProse())).findFirst()
				.orElseThrow(), ReportPackage.Literals.PARAGRAPH__PROSE);
		for (Cell cell : Reports.all(session.report(), Table.class).stream().limit(1).flatMap(table -> table.getRows().stream())
				.map(Row::getCells).flatMap(List::stream).filter(cell -> cell.getColumn() != null && isText(cell.getProse())).limit(1).toList()) {
			edits += edit(session, cell, ReportPackage.Literals.CELL__PROSE);
		}
		new SaveReport(session.report(), file, opening.stamp(), false, Journal.NONE).execute(null);
		List<String> before = lines(original);
		List<String> after = lines(Files.readAllBytes(file));
		assertEquals(before.size(), after.size());
		int changed = 0;
		for (int i = 0; i < before.size(); i++) {
			if (!before.get(i).equals(after.get(i))) {
				assertEquals(before.get(i), after.get(i).replace("9999", ""));
				changed++;
			}
		}
		assertEquals(edits, changed);
		while (session.commands().canUndo()) {
			session.commands().undo();
		}
		assertArrayEquals(original, bytes(session.report()), "undone");
	}

	private static boolean isText(Prose prose) {
		return prose != null && prose.getMentions().isEmpty() && prose.getCitations().isEmpty()
				&& !ProseRuns.plainText(prose).isBlank();
	}

	private static int edit(ReportSession session, EObject owner, EStructuralFeature feature) {
		Prose changed = ProseRuns.create(ProseRuns.plainText((Prose) owner.eGet(feature)) + "9999");
		session.execute(SetCommand.create(session.domain(), owner, feature, changed));
		return 1;
	}

	@ParameterizedTest
	@MethodSource("types")
	void itIsReadAndCheckedAsAGeneralReportAndThatIsSaid(String type) throws Exception {
		SourceFile file = new SourceFile("r.annals", sample(type));
		var reading = new ReadReport(BARE, file, null).execute(null);
		assertEquals(ReportTypes.GENERAL, reading.type().id());
		assertEquals(type.split("@")[0], reading.report().getType());
		assertEquals(List.of(), new CheckReport(BARE, reading.text(), reading.type(), SeveritySettings.NONE).execute(null).problems());
		assertTrue(TypeNote.missing(reading.report(), BARE.types(), "r.annals").contains(type.split("@")[0]));
	}
}
