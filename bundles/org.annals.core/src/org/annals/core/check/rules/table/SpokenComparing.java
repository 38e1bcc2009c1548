/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.message.Messages;
import org.annals.core.table.form.TableValues;
import org.annals.core.table.spec.FormCell;
import org.annals.core.text.Line;
import org.annals.core.type.ProseSpec;

/** One table against figures in sentences whose wordings say where the figure stands, as languages with a file of sentences have them. */
final class SpokenComparing {

	private static final Messages MESSAGES = Messages.of(TextRule.class);

	private final CheckContext context;
	private final Findings findings;
	private final TableValues values;
	private final ProseSpec prose;
	private final Sums sums;
	private final SpokenFigures figures;

	SpokenComparing(CheckContext context, Findings findings, TableValues values, ProseSpec prose) {
		this.context = context;
		this.findings = findings;
		this.values = values;
		this.prose = prose;
		this.sums = new Sums(values);
		SentenceWords words = SentenceWords.of(context.report().getLanguage());
		this.figures = words == null ? null : new SpokenFigures(context, values, prose, words);
	}

	/** Whether there is anything to compare: wordings of the table, and what is known of sentences in the report's language. */
	boolean isAny() {
		return figures != null && figures.isAny();
	}

	void check(Line line) {
		for (SpokenFigures.Figure figure : figures.of(context.text(line.range()))) {
			BigDecimal right = sums.of(figure.cells());
			if (right != null && figures.surroundings().isUnderOwnHeadings(line.passage())) {
				if (figure.isShare()) {
					share(figure, right, line);
				} else if (!isSame(figure.value(), right)) {
					say(figure, line, MESSAGES.get("contradiction", figure.value().toPlainString(), label(figure.cells()), plain(right)));
				}
			}
		}
	}

	/** Money is told without cents, and great numbers in thousands. */
	private static boolean isSame(BigDecimal told, BigDecimal right) {
		BigDecimal plain = told.stripTrailingZeros();
		int scale = plain.scale() <= -3 ? plain.scale() : Math.max(told.scale(), 0);
		BigDecimal off = right.subtract(told).abs();
		// one unit of the last place: people cut off as often as they round
		return off.signum() == 0 || (scale < 0 || right.stripTrailingZeros().scale() > scale) && off.compareTo(BigDecimal.ONE.movePointLeft(scale)) < 0;
	}

	private void share(SpokenFigures.Figure figure, BigDecimal part, Line line) {
		if (prose.getWhole() == null || !figures.isWhole(figure.of())) {
			return;
		}
		BigDecimal typed = figure.value();
		List<BigDecimal> wholes = new ArrayList<>();
		for (String names : prose.getWhole().strip().split("\\s+")) {
			// the whole of the row that the share is in
			BigDecimal whole = sums.named(prose.getRow() == null ? names
					: names.replaceAll("(?<![\\w.])" + prose.getRow() + "\\.", figure.cells().get(0).row().getId() + "."));
			if (whole != null && whole.signum() > 0) {
				wholes.add(whole);
			}
		}
		BigDecimal first = null;
		for (BigDecimal whole : wholes) {
			BigDecimal share = part.movePointRight(2).divide(whole, MathContext.DECIMAL64);
			if (share.subtract(typed).abs().compareTo(BigDecimal.ONE.movePointLeft(typed.scale())) < 0) {
				return;
			}
			first = first == null ? share : first;
		}
		if (first != null) {
			say(figure, line, MESSAGES.get("share", typed.toPlainString(), label(figure.cells()), plain(part), plain(wholes.get(0)),
					plain(first.setScale(Math.max(typed.scale(), 1), RoundingMode.HALF_UP))));
		}
	}

	private void say(SpokenFigures.Figure figure, Line line, String message) {
		Findings.Draft draft = findings.at(figure.range().shift(line.range().start()));
		figure.cells().stream().map(values::cell).filter(cell -> cell != null).flatMap(cell -> context.text().range(cell).stream())
				.forEach(range -> draft.and(range, values.table()));
		draft.say(message);
	}

	private String label(List<FormCell> cells) {
		String language = Locale.getDefault().getLanguage();
		String first = values.label(cells.get(0), language);
		return cells.size() == 1 ? first : MESSAGES.get("group", first, values.label(cells.get(cells.size() - 1), language));
	}

	private static String plain(BigDecimal value) {
		return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
	}
}
