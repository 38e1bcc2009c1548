/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.back;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.annals.core.edit.Runs;
import org.annals.core.source.docx.ReturnedDocument;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.model.report.Numbering;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Passage;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Table;
import org.eclipse.emf.ecore.EObject;

/**
 * A report and a document that was made of it and edited elsewhere: what was changed, and the changes carried over. What was
 * not touched stays the very same object, with all that hangs on it.
 */
final class BackMerge {

	private final Report report;
	private final ReturnedDocument document;
	private final List<BackChange> changes;
	private final double share;

	/** @param report written out as it is now */
	BackMerge(ReportText report, ReturnedDocument document) {
		this.report = report.report();
		this.document = document;
		Plan plan = new Plan(report, document, Set.of());
		this.changes = new ArrayList<>(plan.changes());
		this.changes.addAll(new Tellings(this.report, plan).changes());
		this.share = plan.share();
	}

	/** What was changed, in the order of the document; then what was taken out, then what becomes of metrics. */
	List<BackChange> changes() {
		return changes;
	}

	/** How much of the report's passages the document has, from 0 to 1. */
	double share() {
		return share;
	}

	/**
	 * Changes the report, which must be as it was when this was made.
	 *
	 * @param leftOut keys of changes that are not made
	 */
	void apply(Set<String> leftOut) {
		Plan plan = new Plan(ReportText.of(report), document, leftOut);
		Tellings tellings = new Tellings(report, plan);
		tellings.apply();
		plan.tables().forEach(TableRows::apply);
		for (Entry entry : plan.entries()) {
			make(entry);
		}
		Rebuild.apply(report, plan.entries());
		roles();
		mendLines(plan.entries());
	}

	private static void make(Entry entry) {
		if (entry.passage == null) {
			entry.passage = entry.piece.grid == null ? Making.paragraph(Runs.text(entry.piece.text)) : table(entry);
		}
		Passage passage = entry.passage;
		if (entry.becameText) {
			entry.passage = Making.paragraph(passage);
		} else if (entry.becameHeading) {
			entry.passage = Making.section(passage);
		} else if (entry.depth > 0 && entry.unit != null) {
			passage.setNumbering(Numbering.AUTO);
			passage.setMarker(null);
		}
		if (entry.retold && entry.typed.style() != null) {
			passage.setMarker(null);
		} else if (entry.retold && entry.typed.missing()) {
			passage.setMarker(null);
			passage.setNumbering(Numbering.NONE);
		}
		boolean was = entry.unit != null ? entry.unit.opens() : true;
		if (entry.opens() != was && !(entry.unit == null && entry.piece.grid != null)) {
			entry.passage.setRunIn(!entry.opens());
			entry.passage.setSpace(null);
		}
	}

	private static Table table(Entry entry) {
		Table table = ReportFactory.eINSTANCE.createTable();
		table.setTitle(entry.piece.tableTitle);
		new TableRows(table, entry.piece.grid.rows(), null, (key, place, before, after) -> true).apply();
		return table;
	}

	/** What stands behind the signature is called so, as the reader does. */
	private void roles() {
		boolean signed = false;
		for (Paragraph paragraph : report.getBack()) {
			if (signed && paragraph.getId() == null && paragraph.getRole() == ParagraphRole.BODY) {
				paragraph.setRole(ParagraphRole.ATTACHMENT);
			}
			signed |= paragraph.getRole() == ParagraphRole.SIGNATURE || paragraph.getRole() == ParagraphRole.DATE;
		}
	}

	/** Passages that came to stand elsewhere must begin a line, or not, as the document says. */
	private void mendLines(List<Entry> entries) {
		ReportText text = ReportText.of(report);
		for (Entry entry : entries) {
			int start = text.range(entry.passage).map(Range::start).orElse(0);
			int at = start;
			while (at > 0 && isBlank(text.text().charAt(at - 1))) {
				at--;
			}
			boolean begins = at == 0 || text.text().charAt(at - 1) == '\n';
			boolean shown = entry.unit == null || !entry.unit.isSilent();
			if (shown && entry.opens() && !begins) {
				entry.passage.setRunIn(false);
				entry.passage.setSpace("\n");
			} else if (shown && !entry.opens() && begins && at > 0) {
				runIn(entry.passage);
			}
		}
	}

	private static boolean isBlank(char c) {
		return c != '\n' && (c <= ' ' || c == '\ufeff' || Character.isSpaceChar(c));
	}

	private static void runIn(Passage passage) {
		passage.setRunIn(true);
		passage.setSpace(null);
		EObject up = passage.eContainer();
		if (up instanceof Passage container && Making.isSilent(container) && Making.first(container) == passage) {
			runIn(container);
		}
	}
}
