/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.back;

import java.util.List;
import java.util.Set;

import org.annals.core.source.docx.ReturnedDocument;
import org.annals.core.text.ReportText;
import org.annals.model.report.Report;
import org.eclipse.emf.edit.command.ChangeCommand;

/** What came of a document that was made from a report, edited elsewhere, and came back: the changes, to be chosen from. */
public final class TakenBack {

	private final Report report;
	private final BackMerge merge;
	private final List<Remark> remarks;
	private final List<String> notes;

	/**
	 * What somebody wrote beside the text; it is no part of the report.
	 *
	 * @param kind   comment, footnote or endnote
	 * @param author of a comment, "" when it does not say
	 * @param text   what it says
	 * @param at     the paragraph that it belongs to
	 */
	public record Remark(String kind, String author, String text, String at) {
	}

	/** @param report written out as it is now */
	public TakenBack(ReportText report, ReturnedDocument document) {
		this.report = report.report();
		this.merge = new BackMerge(report, document);
		this.remarks = document.remarks().stream()
				.map(remark -> new Remark(remark.kind(), remark.author(), remark.text(), remark.at())).toList();
		this.notes = document.leftOut();
	}

	/** What was changed, in the order of the document; then what was taken out, then what becomes of metrics. */
	public List<BackChange> changes() {
		return List.copyOf(merge.changes());
	}

	/** Comments and notes of the document. */
	public List<Remark> remarks() {
		return remarks;
	}

	/** What else of the document is no part of its text, one sentence each. */
	public List<String> notes() {
		return notes;
	}

	/** Whether the report was changed at the same places since the document was written. */
	public boolean hasConflicts() {
		return merge.changes().stream().anyMatch(BackChange::conflict);
	}

	/** How much of the report's passages the document has, from 0 to 1. */
	public double share() {
		return merge.share();
	}

	/**
	 * Carries the changes over into the report as one step that undo takes back; the report must be unchanged until then.
	 *
	 * @param leftOut keys of changes that are not to be made
	 */
	public ChangeCommand command(String label, Set<String> leftOut) {
		ChangeCommand command = new ChangeCommand(report) {

			@Override
			protected void doExecute() {
				merge.apply(leftOut);
			}
		};
		command.setLabel(label);
		return command;
	}
}
