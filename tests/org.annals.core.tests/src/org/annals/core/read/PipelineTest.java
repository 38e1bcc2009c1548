/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.read.Readers.Stage;
import org.annals.core.source.SourceDocument;
import org.annals.core.testing.TestType;
import org.annals.core.text.ReportText;
import org.annals.model.report.ControlCharacter;
import org.annals.model.report.ReportFactory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

class PipelineTest {

	private static final String TEXT = "一、履职情况\n开了会。\n";

	@Test
	void namesAndLeavesOutAStageThatThrows() {
		Draft draft = run(new Stage("broken", null, null, any -> {
			throw new IllegalStateException("out of order");
		}));
		assertEquals("一、履职情况<work>{M(开了会。)}", Shape.of(draft.report()));
		Doubt doubt = draft.doubts().get(0);
		assertEquals("stage", doubt.kind());
		assertTrue(doubt.reason().contains("broken") && doubt.reason().contains("out of order"), doubt.reason());
	}

	@Test
	void givesUpADraftThatLosesACharacter() {
		Draft draft = run(new Stage("lossy", null, null, any -> any.report().getSections().clear()));
		assertEquals(TEXT, ReportText.of(draft.report()).text());
		assertEquals("-{P(一、履职情况) P(开了会。)}", Shape.of(draft.report()));
		assertEquals(List.of("stage"), draft.doubts().stream().map(Doubt::kind).toList());
	}

	@Test
	void givesUpADraftThatCannotBeWrittenOut() {
		Draft draft = run(new Stage("impossible", null, null, any -> {
			ControlCharacter character = ReportFactory.eINSTANCE.createControlCharacter();
			character.setCode(-1);
			any.report().getSections().get(0).getHeading().getCharacters().add(character);
		}));
		assertEquals(TEXT, ReportText.of(draft.report()).text());
		assertEquals(List.of("stage"), draft.doubts().stream().map(Doubt::kind).toList());
	}

	@Test
	void stopsWhenCancelled() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		SourceDocument source = new SourceDocument("text.txt", "txt", TEXT, null);
		Pipeline pipeline = new Pipeline(TestType.core().readers().stages(TestType.get()));
		assertThrows(OperationCanceledException.class, () -> pipeline.run(() -> TestType.draft(source), monitor));
	}

	@Test
	void hasNothingToSayWhenAllGoesWell() {
		Draft draft = run(new Stage("idle", null, null, any -> {
			// does nothing
		}));
		assertFalse(draft.doubts().stream().anyMatch(doubt -> doubt.kind().equals("stage")));
	}

	private static Draft run(Stage last) {
		List<Stage> stages = new ArrayList<>(TestType.core().readers().stages(TestType.get()));
		stages.add(last);
		SourceDocument source = new SourceDocument("text.txt", "txt", TEXT, null);
		return new Pipeline(stages).run(() -> TestType.draft(source), null);
	}
}
