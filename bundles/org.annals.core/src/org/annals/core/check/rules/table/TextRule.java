/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.Rule;
import org.annals.core.message.Messages;
import org.annals.core.table.form.TableValues;
import org.annals.core.table.spec.FormCell;
import org.annals.core.text.Line;
import org.annals.core.text.Range;
import org.annals.core.type.ProseSpec;
import org.annals.model.report.Table;

/**
 * A figure of the prose that names a row of a table is compared with the table, and a share behind it with what the table
 * gives. Any type can have it by saying how its rows are worded.
 */
public final class TextRule implements Rule {

	private static final Messages MESSAGES = Messages.of(TextRule.class);
	private static final Pattern SHARE = Pattern.compile("^[^\\d。；;]{0,12}?占(?<of>[^\\d。；;，,]{0,20})(?<share>\\d+(?:\\.\\d+)?)\\s*[%％]"
			+ "|^[^\\d。；;]{0,6}?[（(](?<bare>\\d+(?:\\.\\d+)?)\\s*[%％][）)]");
	/** Words for the whole that is meant; a share of anything else cannot be recomputed. */
	private static final Pattern WHOLE = Pattern.compile("[全部总申请办理结答复数量件的比例率约为是达到年度政府信息公开受]*");
	private static final Pattern DIGIT = Pattern.compile("\\d");

	@Override
	public void check(CheckContext context, Findings findings) {
		for (TableValues values : context.type().forms().tables(context.report())) {
			for (ProseSpec prose : values.form().spec().getProses()) {
				Comparing comparing = new Comparing(context, findings, values, prose);
				SpokenComparing spoken = new SpokenComparing(context, findings, values, prose);
				boolean isSpoken = spoken.isAny();
				for (Line line : context.lines()) {
					if (!(line.passage() instanceof Table) && !isRow(line, context)) {
						comparing.check(line.range());
						if (isSpoken) {
							spoken.check(line);
						}
					}
				}
			}
		}
	}

	/** Rows of a table behind the first begin no passage. */
	private static boolean isRow(Line line, CheckContext context) {
		return context.text().elementAt(line.range().start()) instanceof Table;
	}

	/** One table against the prose. */
	private static final class Comparing {

		private final CheckContext context;
		private final Findings findings;
		private final TableValues values;
		private final ProseSpec prose;
		private final Wordings wordings;
		private final Sums sums;

		Comparing(CheckContext context, Findings findings, TableValues values, ProseSpec prose) {
			this.context = context;
			this.findings = findings;
			this.values = values;
			this.prose = prose;
			this.wordings = new Wordings(values.form(), prose);
			this.sums = new Sums(values);
		}

		void check(Range line) {
			String text = context.text(line);
			if (DIGIT.matcher(text).find()) {
				for (Figures.Figure figure : Figures.of(text, wordings, context.report().getPeriod())) {
					figure(figure, text, line.start());
				}
			}
		}

		private void figure(Figures.Figure figure, String text, int start) {
			Set<String> columns = figure.columns();
			String column = columns.isEmpty() ? prose.getColumn() : columns.size() == 1 ? columns.iterator().next() : null;
			List<FormCell> cells = sums.cells(figure.row(), column);
			BigDecimal right = sums.of(cells);
			if (right == null) {
				return;
			}
			if (right.compareTo(figure.value()) != 0) {
				Findings.Draft draft = findings.at(figure.range().shift(start));
				places(cells).forEach(range -> draft.and(range, values.table()));
				draft.say(MESSAGES.get("contradiction", figure.value().toPlainString(), label(cells), plain(right)));
			} else {
				share(figure, right, cells, text, start);
			}
		}

		private void share(Figures.Figure figure, BigDecimal part, List<FormCell> cells, String text, int start) {
			Matcher matcher = SHARE.matcher(text).region(figure.end(), text.length());
			if (prose.getWhole() == null || !matcher.find()) {
				return;
			}
			String group = matcher.group("share") != null ? "share" : "bare";
			BigDecimal typed = new BigDecimal(matcher.group(group));
			List<BigDecimal> wholes = wholes(matcher.group("of"), figure);
			List<String> shares = new ArrayList<>();
			for (BigDecimal whole : wholes) {
				BigDecimal share = part.movePointRight(2).divide(whole, MathContext.DECIMAL64);
				// one unit of the last typed place: people cut off as often as they round
				if (share.subtract(typed).abs().compareTo(BigDecimal.ONE.movePointLeft(typed.scale())) < 0) {
					return;
				}
				shares.add(plain(share.setScale(Math.max(typed.scale(), 1), RoundingMode.HALF_UP)));
			}
			if (!shares.isEmpty()) {
				Findings.Draft draft = findings.at(new Range(matcher.start(group), matcher.end(group)).shift(start));
				places(cells).forEach(range -> draft.and(range, values.table()));
				draft.say(MESSAGES.get("share", typed.toPlainString(), label(cells), plain(part), plain(wholes.get(0)),
						shares.get(0)));
			}
		}

		/** What a share may be of: the row that is named behind 占, else what the type declares. */
		private List<BigDecimal> wholes(String of, Figures.Figure figure) {
			Set<String> named = of == null ? new HashSet<>() : wordings.rows(of);
			named.remove(figure.row());
			List<BigDecimal> found = new ArrayList<>();
			if (named.size() == 1) {
				found.add(sums.of(sums.cells(named.iterator().next(), prose.getColumn())));
			} else if (named.isEmpty() && (of == null || WHOLE.matcher(of.strip()).matches())) {
				for (String names : prose.getWhole().strip().split("\\s+")) {
					found.add(sums.named(names));
				}
			}
			found.removeIf(value -> value == null || value.signum() <= 0);
			return found;
		}

		private List<Range> places(List<FormCell> cells) {
			return cells.stream().map(values::cell).filter(cell -> cell != null)
					.flatMap(cell -> context.text().range(cell).stream()).toList();
		}

		private String label(List<FormCell> cells) {
			String language = Locale.getDefault().getLanguage();
			String first = cells.get(0).label(language);
			return cells.size() == 1 ? first : MESSAGES.get("group", first, cells.get(cells.size() - 1).label(language));
		}

		private static String plain(BigDecimal value) {
			return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
		}
	}
}
