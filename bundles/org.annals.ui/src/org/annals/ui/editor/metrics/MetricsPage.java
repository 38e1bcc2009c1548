/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.metrics;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.annals.core.message.Messages;
import org.annals.core.session.ReportSession;
import org.annals.core.table.Column;
import org.annals.core.table.MetricMentions;
import org.annals.core.table.MetricTable;
import org.annals.core.table.ReportTable;
import org.annals.model.report.Mention;
import org.annals.model.report.Metric;
import org.annals.ui.editor.table.SheetAction;
import org.annals.ui.editor.table.SheetLook;
import org.annals.ui.editor.table.SheetPage;
import org.annals.ui.editor.table.SheetPlace;
import org.eclipse.emf.ecore.EObject;

/** Shows the figures of the report as one table, to be compared, corrected and filled in many at a time. */
public final class MetricsPage extends SheetPage<Metric> {

	private static final Messages MESSAGES = Messages.of(MetricsPage.class);
	private static final Map<String, Integer> WIDTHS = Map.of("counts", 24, "unit", 8, "verb", 8, "period", 8,
			"source", 18, "key", 12, "mentions", 8);

	private MetricTable table;

	@Override
	protected ReportTable<Metric> model(ReportSession session) {
		table = new MetricTable(session);
		return table;
	}

	@Override
	protected SheetLook<Metric> look() {
		return new SheetLook<>("metrics", MESSAGES.get("name"), WIDTHS) {

			@Override
			public String text(Metric metric, Column<Metric> column) {
				String text = column.text(metric);
				return column.id().equals("target") && isReached(metric) ? "✓ " + text : text;
			}
		};
	}

	private static boolean isReached(Metric metric) {
		return metric.getValue() != null && metric.getTarget() != null
				&& metric.getValue().compareTo(metric.getTarget()) >= 0;
	}

	@Override
	protected List<SheetAction> moreActions() {
		return List.of(new SheetAction("metrics.merge", "link-metric", MESSAGES.get("merge"), null,
				() -> selectedRows().size() > 1, this::merge));
	}

	/** The focused one stays. */
	private void merge() {
		List<Metric> all = selectedRows();
		Metric kept = all.contains(focusedRow()) ? focusedRow() : all.get(0);
		String differ = table.conflicts(all).stream().map(Column::label)
				.collect(Collectors.joining(MESSAGES.get("comma")));
		String shown = table.column("counts").text(kept) + ' ' + table.column("value").text(kept)
				+ table.column("unit").text(kept);
		apply(table.merge(kept, all.stream().filter(metric -> metric != kept).toList()));
		say(MESSAGES.get(differ.isEmpty() ? "merged" : "merged.differ", all.size(), shown, differ), !differ.isEmpty());
	}

	@Override
	protected List<SheetPlace> places(Metric metric) {
		return MetricMentions.of(session().text(), metric).stream().map(place -> new SheetPlace(place.mention(),
				place.range(), place.section(), place.before(), place.shown(), place.after())).toList();
	}

	@Override
	protected String placesTitle(Metric metric, int count) {
		String name = metric.getCounts() == null ? MESSAGES.get("unnamed") : metric.getCounts();
		return MESSAGES.get(count == 0 ? "places.none" : "places", name, count);
	}

	@Override
	protected Metric row(EObject element) {
		return element instanceof Metric metric ? metric
				: element instanceof Mention mention ? mention.getMetric() : null;
	}
}
