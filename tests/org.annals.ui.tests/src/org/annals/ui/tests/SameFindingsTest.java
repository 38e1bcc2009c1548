/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.annals.core.op.CheckReport;
import org.annals.core.op.OpenReport;
import org.annals.core.op.OpenReport.Opening;
import org.annals.core.op.ReadReport;
import org.annals.core.source.SourceFiles;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.model.file.ReportFile;
import org.annals.model.report.Report;
import org.annals.ui.AnnalsUi;
import org.annals.ui.checking.CheckFiles;
import org.annals.ui.checking.Checking;
import org.annals.ui.checking.FindingMarkers;
import org.annals.ui.checking.RulePreferences;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.tests.driver.Desk;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The workbench finds in each example what the command line finds, whether the report is open or not. */
class SameFindingsTest {

	private record Found(String rule, String message, Range range) {
	}

	private IProject project;

	@BeforeEach
	void makeProject() throws Exception {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("same-findings");
		project.create(null);
		project.open(null);
	}

	@AfterEach
	void deleteProject() throws Exception {
		Desk.run(() -> Desk.page().closeAllEditors(false));
		project.delete(true, true, null);
	}

	static List<String> examples() throws Exception {
		try (Stream<Path> files = Files.list(folder())) {
			return files.map(file -> file.getFileName().toString())
					.filter(name -> name.endsWith(".annals") || name.endsWith(".txt")).sorted().toList();
		}
	}

	private static Path folder() {
		return Path.of(System.getProperty("annals.root"), "examples");
	}

	@ParameterizedTest
	@MethodSource("examples")
	void givenAnExample_whenItIsOpened_thenEditorAndMarkersTellWhatTheCommandLineTells(String name) throws Exception {
		IFile file = report(name);
		List<Found> expected = checked(file.getLocation().toPath());
		assertTrue(name.contains("defects") == expected.size() > 10, () -> name + " has " + expected.size());

		CheckFiles.check(file);
		Desk.until("markers of the closed report", () -> markers(file).equals(expected));
		for (IMarker marker : file.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO)) {
			marker.delete();
		}

		ReportEditor editor = (ReportEditor) Desk.ask(() -> IDE.openEditor(Desk.page(), file));
		Desk.until("checked", () -> Checking.of(editor).findings().isCurrent());
		assertEquals(expected, Desk.ask(() -> {
			ReportText text = editor.session().text();
			return sorted(Checking.of(editor).findings().all().stream()
					.map(finding -> new Found(finding.rule(), finding.message(), finding.place().range(text))));
		}));
		Desk.until("markers of the open report", () -> markers(file).equals(expected));
	}

	/** The example as a file of the workspace; a text is read as the command line reads it. */
	private IFile report(String name) throws Exception {
		IFile file = project.getFile(name.endsWith(".annals") ? name : name + ".annals");
		if (name.endsWith(".annals")) {
			file.create(Files.readAllBytes(folder().resolve(name)), true, false, null);
		} else {
			Report read = new ReadReport(AnnalsUi.core(), SourceFiles.load(folder().resolve(name)), null).execute(null)
					.report();
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			ReportFile.save(read, bytes);
			file.create(bytes.toByteArray(), true, false, null);
		}
		return file;
	}

	private static List<Found> checked(Path file) {
		Opening opening = new OpenReport(AnnalsUi.core(), file).execute(null);
		ReportText text = ReportText.of(opening.report());
		return sorted(new CheckReport(AnnalsUi.core(), text, opening.type(), RulePreferences.settings()).execute(null)
				.findings().stream().map(finding -> new Found(finding.rule(), finding.message(), finding.range())));
	}

	private static List<Found> markers(IFile file) {
		try {
			return sorted(Arrays.stream(file.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO))
					.map(marker -> new Found(marker.getAttribute(FindingMarkers.RULE, ""),
							marker.getAttribute(IMarker.MESSAGE, ""), new Range(marker.getAttribute(IMarker.CHAR_START, -1),
									marker.getAttribute(IMarker.CHAR_END, -1)))));
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	private static List<Found> sorted(Stream<Found> all) {
		return all.sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
	}
}
