/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.table.read.ReadTables;
import org.annals.core.text.Range;
import org.annals.model.report.ParagraphRole;

/**
 * Between outline and structure: finds the tables of the type's forms, whose rows are no headings although they are
 * numbered like some.
 */
public final class TableStage implements ReadingStage {

	@Override
	public void apply(Draft draft) {
		List<ReadTables.Found> tables = ReadTables.find(draft.source(), draft.type().forms().all(),
				draft.report().getLanguage());
		if (tables.isEmpty()) {
			return;
		}
		List<OutlineLine> lines = new ArrayList<>(draft.outline().lines());
		for (ReadTables.Found table : tables) {
			for (int i = table.first(); i <= table.last(); i++) {
				lines.set(i, OutlineLine.body(lines.get(i).range(), ParagraphRole.BODY));
			}
			Range range = new Range(draft.source().lines().get(table.first()).range().start(),
					draft.source().lines().get(table.last()).range().end());
			draft.doubts().removeIf(doubt -> range.covers(doubt.range()));
			table.match().doubts().forEach(sentence -> draft.doubt(range, "table", sentence));
		}
		draft.setOutline(new Outline(lines));
		draft.setTables(tables);
	}
}
