/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.live;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.annals.core.check.Finding;
import org.annals.core.edit.TextEdit;
import org.annals.core.edit.TextEdits;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.model.report.Report;
import org.eclipse.emf.edit.command.ChangeCommand;

/**
 * Mends all findings of one kind as one step that undo takes back whole. Fixes that are in each other's way are applied one
 * after the other, each found anew.
 */
final class ApplyAllFixes extends ChangeCommand {

	private final Report report;
	private final int count;
	private final Function<ReportText, List<Finding>> rule;

	/**
	 * @param count how many fixes may be applied, so that one that is never content comes to an end
	 * @param rule  finds what there is to mend
	 */
	ApplyAllFixes(Report report, String label, int count, Function<ReportText, List<Finding>> rule) {
		super(report);
		this.report = report;
		this.count = count;
		this.rule = rule;
		setLabel(label);
	}

	@Override
	protected void doExecute() {
		int left = count;
		int done = 1;
		while (left > 0 && done > 0) {
			ReportText text = ReportText.of(report);
			List<Finding> fixable = rule.apply(text).stream().filter(finding -> finding.fix() != null).toList();
			done = edits(text, fixable, left);
			if (done == 0) {
				done = model(fixable);
			}
			left -= done;
		}
	}

	/** Applies all fixes that are edits of the text and not in each other's way; gives their number. */
	private int edits(ReportText text, List<Finding> fixable, int most) {
		List<Finding> apart = new ArrayList<>();
		List<TextEdit> all = new ArrayList<>();
		for (Finding finding : fixable) {
			if (apart.size() < most && finding.fix().model() == null
					&& finding.fix().edits().stream().allMatch(edit -> isEffective(edit, text) && isFree(edit, all))) {
				all.addAll(finding.fix().edits());
				apart.add(finding);
			}
		}
		try {
			TextEdits.apply(text, all);
			return apart.size();
		} catch (IllegalArgumentException oneDoesNotFit) {
			return oneByOne(apart);
		}
	}

	/** From the last to the first, so that the places before stay right. */
	private int oneByOne(List<Finding> findings) {
		return (int) findings.reversed().stream().filter(this::fits).count();
	}

	/** Applies a fix unless it would change what parts the cells of a table; that one is left to the person. */
	private boolean fits(Finding finding) {
		try {
			TextEdits.apply(ReportText.of(report), finding.fix().edits());
			return true;
		} catch (IllegalArgumentException doesNotFit) {
			return false;
		}
	}

	/** Applies the first fix that changes more than the text; the others are found anew. */
	private static int model(List<Finding> fixable) {
		for (Finding finding : fixable) {
			if (finding.fix().model() != null) {
				finding.fix().model().run();
				return 1;
			}
		}
		return 0;
	}

	private static boolean isEffective(TextEdit edit, ReportText text) {
		return !text.text(edit.range()).equals(edit.replacement());
	}

	private static boolean isFree(TextEdit edit, List<TextEdit> taken) {
		Range range = edit.range();
		return taken.stream().map(TextEdit::range).noneMatch(other -> other.equals(range) || other.overlaps(range)
				|| range.isEmpty() && other.start() < range.start() && range.start() < other.end()
				|| other.isEmpty() && range.start() < other.start() && other.start() < range.end());
	}
}
