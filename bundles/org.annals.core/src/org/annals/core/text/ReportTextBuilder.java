/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.annals.model.report.Action;
import org.annals.model.report.Cause;
import org.annals.model.report.Cell;
import org.annals.model.report.Item;
import org.annals.model.report.Measure;
import org.annals.model.report.Paragraph;
import org.annals.model.report.Passage;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.annals.model.report.Row;
import org.annals.model.report.Section;
import org.annals.model.report.Table;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.FeatureMap;

/** Writes a report out in one walk and notes where everything stands. */
final class ReportTextBuilder {

	private final Report report;
	private final StringBuilder text = new StringBuilder();
	private final Map<EObject, Range> extents = ReportText.map();
	private final Map<EObject, Range> markers = ReportText.map();
	private final List<Passage> passages = new ArrayList<>();
	private final List<RunSpan> runs = new ArrayList<>();
	private int containerStart = -1;

	ReportTextBuilder(Report report) {
		this.report = report;
	}

	ReportText build() {
		passages(report.getFront());
		passages(report.getSections());
		passages(report.getBack());
		text.append(report.getTail() != null ? Spaces.typed(report.getTail()) : passages.isEmpty() ? "" : "\n");
		extents.put(report, new Range(0, text.length()));
		return new ReportText(report, text.toString(), extents, markers, passages, runs);
	}

	private void passages(List<? extends Passage> siblings) {
		String[] printed = Markers.printed(siblings);
		for (int i = 0; i < printed.length; i++) {
			passage(siblings.get(i), printed[i]);
		}
	}

	private void passage(Passage passage, String marker) {
		if (passage.getSpace() != null) {
			text.append(Spaces.typed(passage.getSpace()));
		} else if (!passage.isRunIn() && !passages.isEmpty() && !opensItsContainer(passage)) {
			text.append('\n');
		}
		passages.add(passage);
		int start = text.length();
		containerStart = start;
		if (!marker.isEmpty()) {
			text.append(marker);
			markers.put(passage, new Range(start, text.length()));
		}
		if (passage instanceof Section section) {
			headed(section.getHeading(), section.getStop(), section.getBlocks());
			passages(section.getSections());
		} else if (passage instanceof Item item) {
			headed(item.getHeading(), item.getStop(), item.getBlocks());
		} else if (passage instanceof Paragraph paragraph) {
			prose(paragraph.getProse());
		} else if (passage instanceof Measure measure) {
			prose(measure.getProse());
		} else if (passage instanceof Cause cause) {
			prose(cause.getProse());
		} else if (passage instanceof Action action) {
			prose(action.getProse());
			append(action.getStop());
		} else if (passage instanceof Table table) {
			table(table);
		} else {
			throw new IllegalStateException(passage.eClass().getName());
		}
		extents.put(passage, new Range(start, text.length()));
	}

	/** The first passage in an unheaded container begins where the container begins. */
	private boolean opensItsContainer(Passage passage) {
		return passage.eContainer() == passages.get(passages.size() - 1) && text.length() == containerStart;
	}

	private void headed(Prose heading, String stop, List<? extends Passage> blocks) {
		prose(heading);
		append(stop);
		passages(blocks);
	}

	private void table(Table table) {
		for (int r = 0; r < table.getRows().size(); r++) {
			Row row = table.getRows().get(r);
			append(r == 0 ? null : "\n");
			int start = text.length();
			for (int c = 0; c < row.getCells().size(); c++) {
				Cell cell = row.getCells().get(c);
				append(c == 0 ? null : "\t");
				int from = text.length();
				prose(cell.getProse());
				extents.put(cell, new Range(from, text.length()));
			}
			extents.put(row, new Range(start, text.length()));
		}
	}

	private void prose(Prose prose) {
		if (prose == null) {
			return;
		}
		int start = text.length();
		FeatureMap entries = prose.getMixed();
		for (int i = 0; i < entries.size(); i++) {
			int from = text.length();
			Object value = entries.getValue(i);
			ProseText.append(value, text);
			Range range = new Range(from, text.length());
			runs.add(new RunSpan(prose, i, range));
			if (value instanceof EObject object) {
				extents.put(object, range);
			}
		}
		extents.put(prose, new Range(start, text.length()));
	}

	private void append(String string) {
		if (string != null) {
			text.append(string);
		}
	}
}
