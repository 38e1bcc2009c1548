/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import static org.annals.model.report.ReportPackage.Literals.MENTION__SHOWS;
import static org.annals.model.report.ReportPackage.Literals.METRIC__VALUE;

import java.math.BigDecimal;
import java.util.Optional;

import org.annals.core.edit.ModelEdit;
import org.annals.core.edit.Runs;
import org.annals.core.text.Mentions;
import org.annals.model.report.Mention;
import org.annals.model.report.MentionShows;
import org.annals.model.report.Prose;
import org.eclipse.emf.ecore.EObject;

/**
 * Replaces a range of what a prose prints. Digits that go into the number of a mention or out of it change the metric; what
 * makes the number none turns the mention into text; a mention that is replaced whole is gone.
 */
final class ProseChange {

	private final Runs old;
	private final int from;
	private final int to;
	private final String insert;
	private final Runs.Builder out = new Runs.Builder();
	private boolean placed;
	/** The run that the caret stands in or behind. */
	private int caretRun;
	/** UTF-16 offset in what the run prints; -1 for its end. */
	private int caretOffset;
	/** Digits behind a caret in a number; -1 for a caret elsewhere. */
	private int caretBehind = -1;
	private int select;
	private Mention changed;
	private BigDecimal value;
	private Mention shortened;

	private ProseChange(Runs old, int from, int to, String insert) {
		this.old = old;
		this.from = from;
		this.to = to;
		this.insert = insert;
	}

	/**
	 * @param owner passage or cell with the prose
	 * @return behind what was put in
	 */
	static Point replace(Tree tree, EObject owner, int from, int to, String insert) {
		Prose prose = tree.prose(owner);
		ProseChange change = new ProseChange(Runs.of(prose), from, to, insert);
		change.run();
		return change.write(tree.edit(), owner, prose);
	}

	private void run() {
		int start = 0;
		for (int i = 0; i < old.size(); i++) {
			String shown = old.shown(i);
			int end = start + shown.length();
			int a = Math.clamp(from, start, end) - start;
			int b = Math.clamp(to, start, end) - start;
			if (old.value(i) instanceof String) {
				text(shown, start, end, a, b);
			} else {
				object(i, shown, start, end, a, b);
			}
			start = end;
		}
		place();
	}

	private void text(String shown, int start, int end, int a, int b) {
		// What replaces a mention from its first char on is not yet text.
		if (from < start || from > end || from == end && to > from || placed) {
			out.text(shown.substring(0, a)).text(shown.substring(b));
		} else {
			out.text(shown.substring(0, a));
			place();
			out.text(shown.substring(b));
		}
	}

	private void object(int i, String shown, int start, int end, int a, int b) {
		boolean inside = start < from && from < end;
		if (a == b && !inside) {
			if (from <= start) {
				place();
			}
			out.run(old, i);
			return;
		}
		if (a == 0 && b == shown.length()) {
			place();
			return;
		}
		boolean takes = !placed && (inside || from == start);
		if (old.value(i) instanceof Mention mention && number(mention, i, a, b, takes)) {
			return;
		}
		out.text(shown.substring(0, a));
		if (takes) {
			place();
		}
		out.text(shown.substring(b));
	}

	/** Whether the mention could stay one. */
	private boolean number(Mention mention, int i, int a, int b, boolean takes) {
		String number = Mentions.number(mention);
		String unit = old.shown(i).substring(number.length());
		int n = number.length();
		boolean fits = insert.isEmpty() || Figures.fits(insert, mention.getForm());
		boolean intoNumber = takes && a <= n && (fits || a < n);
		if (intoNumber && !fits) {
			if (a > 0) {
				return false;
			}
			place();
			return number(mention, i, a, b, false);
		}
		String typed = number.substring(0, Math.min(a, n)) + (intoNumber ? insert : "") + number.substring(Math.min(b, n));
		boolean point = Figures.endsWithPoint(typed);
		Optional<BigDecimal> figure = Figures.value(point ? typed + "0" : typed, mention.getForm());
		if (figure.isEmpty() || Figures.written(figure.get(), mention.getForm()).isEmpty()) {
			return false;
		}
		if (!typed.equals(number)) {
			changed = mention;
			value = figure.get();
		}
		String unitBefore = unit.substring(0, Math.max(a, n) - n);
		String unitBehind = unit.substring(Math.max(b, n) - n);
		boolean unitCut = unitBefore.length() + unitBehind.length() < unit.length() || takes && !intoNumber;
		if (unitCut && !unit.isEmpty()) {
			shortened = mention;
		}
		out.run(old, i);
		if (intoNumber) {
			placed = true;
			caretRun = out.size() - 1;
			caretBehind = Figures.count(number.substring(Math.min(b, n))) + (point ? 1 : 0);
			select = point ? 1 : 0;
		}
		if (unitCut) {
			out.text(unitBefore);
			if (takes && !intoNumber) {
				place();
			}
			out.text(unitBehind);
		}
		return true;
	}

	private void place() {
		if (!placed) {
			placed = true;
			out.text(insert);
			caretRun = Math.max(0, out.size() - 1);
			caretOffset = out.endsWithText() ? out.lastLength() : out.size() == 0 ? 0 : -1;
		}
	}

	private Point write(ModelEdit edit, EObject owner, Prose prose) {
		Runs runs = out.build();
		edit.runs(prose, runs);
		if (shortened != null) {
			edit.set(shortened, MENTION__SHOWS, MentionShows.VALUE);
		}
		if (changed != null) {
			edit.set(changed.getMetric(), METRIC__VALUE, value);
		}
		int offset = 0;
		for (int i = 0; i < caretRun; i++) {
			offset += runs.shown(i).length();
		}
		if (caretBehind >= 0) {
			String number = Mentions.number((Mention) runs.value(caretRun));
			return new Point(owner, offset + Figures.offset(number, caretBehind), select);
		}
		boolean behind = caretOffset < 0 && caretRun < runs.size();
		return Point.at(owner, offset + (behind ? runs.shown(caretRun).length() : Math.max(0, caretOffset)));
	}
}
