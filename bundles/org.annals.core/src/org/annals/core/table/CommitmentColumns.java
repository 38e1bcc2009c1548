/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table;

import static org.annals.model.report.ReportPackage.Literals.COMMITMENT__DEADLINE;
import static org.annals.model.report.ReportPackage.Literals.COMMITMENT__INDICATOR;
import static org.annals.model.report.ReportPackage.Literals.COMMITMENT__OWNER;
import static org.annals.model.report.ReportPackage.Literals.COMMITMENT__SHORTCOMING;
import static org.annals.model.report.ReportPackage.Literals.COMMITMENT__STATE;
import static org.annals.model.report.ReportPackage.Literals.COMMITMENT__TARGET;
import static org.annals.model.report.ReportPackage.Literals.ITEM__HEADING;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.annals.core.message.Messages;
import org.annals.core.session.ReportSession;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.model.report.Actor;
import org.annals.model.report.Commitment;
import org.annals.model.report.CommitmentState;
import org.annals.model.report.Item;
import org.annals.model.report.Metric;
import org.annals.model.report.Prose;
import org.annals.model.report.Shortcoming;
import org.annals.model.text.ProseRuns;
import org.annals.model.text.Reports;

/** The columns of the table of commitments. */
final class CommitmentColumns {

	private static final Messages MESSAGES = Messages.of(CommitmentColumns.class);
	private static final String TABLE = "commitment";
	private static final int LONGEST_EXCERPT = 60;

	private CommitmentColumns() {
	}

	static List<Column<Commitment>> of(ReportSession session) {
		return List.of(new What(session), owner(session), new Deadline(),
				new ChoiceColumn<>(TABLE, COMMITMENT__INDICATOR, Metric.class, () -> session.report().getMetrics(),
						CommitmentColumns::names),
				new FeatureColumn<>(TABLE, COMMITMENT__TARGET),
				new ChoiceColumn<>(TABLE, COMMITMENT__STATE, CommitmentState.class, () -> CommitmentState.VALUES,
						CommitmentColumns::names),
				new ChoiceColumn<>(TABLE, COMMITMENT__SHORTCOMING, Shortcoming.class,
						() -> Reports.all(session.report(), Shortcoming.class), item -> List.of(excerpt(session, item))));
	}

	/** A name that nobody has yet becomes a person or an office. */
	private static Column<Commitment> owner(ReportSession session) {
		return new ChoiceColumn<>(TABLE, COMMITMENT__OWNER, Actor.class, () -> session.report().getActors(),
				actor -> List.of(Objects.requireNonNullElse(actor.getName(), ""))) {

			@Override
			Actor unknown(String name, TableChange change) {
				return change.actor(name);
			}
		};
	}

	private static List<String> names(Metric metric) {
		List<String> names = new ArrayList<>();
		String counts = Objects.requireNonNullElse(metric.getCounts(), "");
		names.add((metric.getVerb() == null ? "" : metric.getVerb()) + counts);
		names.add(counts);
		names.add(Objects.requireNonNullElse(metric.getKey(), ""));
		names.add(Objects.requireNonNullElse(metric.getId(), ""));
		return names;
	}

	private static List<String> names(CommitmentState state) {
		String key = "state." + state.getLiteral();
		return List.of(MESSAGES.get(key), MESSAGES.get(Locale.ENGLISH, key), MESSAGES.get(Locale.CHINESE, key),
				state.getLiteral());
	}

	/** The heading of an item, or how its text begins where it has none. */
	static String excerpt(ReportSession session, Item item) {
		ReportText text = session.text();
		if (item.getHeading() != null) {
			return text.range(item.getHeading()).map(text::text).orElse("");
		}
		Range range = text.range(item).orElse(Range.at(0));
		int start = text.marker(item).map(Range::end).orElse(range.start());
		String whole = text.text().substring(start, range.end()).replaceAll("\\s+", " ").strip();
		int end = Math.min(whole.length(), LONGEST_EXCERPT);
		return end == whole.length() ? whole : whole.substring(0, whole.offsetByCodePoints(0, LONGEST_EXCERPT / 2)) + "…";
	}

	/** What is promised: the heading, which can be changed here while nothing but text stands in it. */
	private static final class What extends Column<Commitment> {

		private final ReportSession session;

		What(ReportSession session) {
			super(TABLE, "what");
			this.session = session;
		}

		@Override
		public String text(Commitment row) {
			if (row.eContainer() == null) {
				return row.getHeading() == null ? "" : ProseRuns.plainText(row.getHeading());
			}
			return excerpt(session, row);
		}

		@Override
		List<Setting> parse(Commitment row, String text, TableChange change) throws CellException {
			Prose now = (Prose) change.get(row, ITEM__HEADING);
			String line = text.replaceAll("\\s*[\\r\\n]+\\s*", " ").strip();
			if (row.eContainer() != null && line.equals(text(row))) {
				return List.of();
			}
			boolean plain = now != null && now.getMentions().isEmpty() && now.getCitations().isEmpty();
			if (row.eContainer() != null && !plain || line.isEmpty()) {
				throw new CellException(MESSAGES.get(line.isEmpty() ? "what.empty" : "what.text"));
			}
			return List.of(new Setting(ITEM__HEADING, ProseRuns.create(line)));
		}
	}

	/** When it is due. */
	private static final class Deadline extends Column<Commitment> {

		Deadline() {
			super(TABLE, COMMITMENT__DEADLINE.getName());
		}

		@Override
		public String text(Commitment row) {
			return DeadlineText.shown(row.getDeadline());
		}

		@Override
		public String plain(Commitment row) {
			return Objects.requireNonNullElse(row.getDeadline(), "");
		}

		/** A text without a year means the year after the one reported on. */
		@Override
		List<Setting> parse(Commitment row, String text, TableChange change) throws CellException {
			String period = change.session().report().getPeriod();
			String next = period != null && period.matches("\\d{4}") ? String.valueOf(Integer.parseInt(period) + 1) : null;
			return List.of(new Setting(COMMITMENT__DEADLINE, DeadlineText.parse(text, next)));
		}
	}
}
