/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table;

import static org.annals.model.report.ReportPackage.Literals.METRIC__COUNTS;
import static org.annals.model.report.ReportPackage.Literals.METRIC__KEY;
import static org.annals.model.report.ReportPackage.Literals.METRIC__PERIOD;
import static org.annals.model.report.ReportPackage.Literals.METRIC__PREVIOUS;
import static org.annals.model.report.ReportPackage.Literals.METRIC__SCOPE;
import static org.annals.model.report.ReportPackage.Literals.METRIC__SOURCE;
import static org.annals.model.report.ReportPackage.Literals.METRIC__TARGET;
import static org.annals.model.report.ReportPackage.Literals.METRIC__UNIT;
import static org.annals.model.report.ReportPackage.Literals.METRIC__VALUE;
import static org.annals.model.report.ReportPackage.Literals.METRIC__VERB;
import static org.annals.model.report.ReportPackage.Literals.REPORT__METRICS;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.annals.core.session.ReportSession;
import org.annals.model.report.Mention;
import org.annals.model.report.Metric;
import org.annals.model.report.ReportFactory;
import org.annals.model.text.Reports;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.CommandParameter;

/** The register of metrics as a table. */
public final class MetricTable extends ReportTable<Metric> {

	private static final String TABLE = "metric";

	private final List<Column<Metric>> columns;
	private Map<Metric, Integer> mentions;
	private long counted = -1;

	public MetricTable(ReportSession session) {
		super(session);
		columns = List.of(column(METRIC__COUNTS), column(METRIC__VALUE), column(METRIC__UNIT), column(METRIC__VERB),
				column(METRIC__SCOPE), column(METRIC__PERIOD), column(METRIC__PREVIOUS),
				new ComputedColumn<>(TABLE, "difference", true, MetricTable::difference), column(METRIC__TARGET),
				column(METRIC__SOURCE), column(METRIC__KEY),
				new ComputedColumn<>(TABLE, "mentions", false, metric -> BigDecimal.valueOf(mentions(metric))));
	}

	private static Column<Metric> column(EAttribute feature) {
		return new FeatureColumn<>(TABLE, feature);
	}

	private static BigDecimal difference(Metric metric) {
		return metric.getValue() == null || metric.getPrevious() == null ? null
				: metric.getValue().subtract(metric.getPrevious());
	}

	@Override
	public List<Column<Metric>> columns() {
		return columns;
	}

	@Override
	public List<Metric> rows() {
		return session().report().getMetrics();
	}

	/** How many places of the text show a metric. */
	public int mentions(Metric metric) {
		if (counted != session().version()) {
			mentions = new IdentityHashMap<>();
			for (Mention mention : Reports.all(session().report(), Mention.class)) {
				mentions.merge(mention.getMetric(), 1, Integer::sum);
			}
			counted = session().version();
		}
		return mentions.getOrDefault(metric, 0);
	}

	@Override
	Metric create() {
		return ReportFactory.eINSTANCE.createMetric();
	}

	/** A figure that says nothing else belongs to the period of the report. */
	@Override
	void add(Metric row, TableChange change) throws CellException {
		if (change.get(row, METRIC__PERIOD) == null && session().report().getPeriod() != null) {
			change.set(row, column(METRIC__PERIOD), session().report().getPeriod());
		}
		change.add(session().report(), REPORT__METRICS, row, CommandParameter.NO_INDEX);
	}

	/** Where the text shows a deleted metric, its number stays as text. */
	@Override
	public Command delete(List<Metric> rows) {
		return RegisterChange.delete(session().report(), rows);
	}

	/**
	 * Makes one metric of several: their places in the text show the one that stays, and what that does not know is taken
	 * from the others.
	 *
	 * @param others without {@code kept}
	 */
	public Command merge(Metric kept, List<Metric> others) {
		return RegisterChange.merge(session().report(), kept, others);
	}

	/** The columns in which the metrics do not say the same, so that a merge loses something. */
	public List<Column<Metric>> conflicts(List<Metric> metrics) {
		return columns.stream().filter(Column::isEditable).filter(column -> metrics.stream().map(column::plain)
				.filter(text -> !text.isEmpty()).distinct().count() > 1).toList();
	}
}
