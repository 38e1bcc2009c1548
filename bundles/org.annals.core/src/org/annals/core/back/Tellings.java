/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.back;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.annals.core.back.BackChange.Kind;
import org.annals.core.edit.ModelEdit;
import org.annals.core.edit.Runs;
import org.annals.core.text.Mentions;
import org.annals.core.text.Range;
import org.annals.model.report.Cell;
import org.annals.model.report.Mention;
import org.annals.model.report.Metric;
import org.annals.model.report.Passage;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.text.Reports;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The words that take the place of old ones, and what they make of the figures: where all places that name a metric say the
 * same, the metric has that value; where they do not, the person's figure becomes text.
 */
final class Tellings {

	/** New words of a prose; {@code parts} go to paragraphs of their own behind it. */
	private record Telling(Prose prose, Carried carried, Entry entry, Cell cell, String stop, Range range, Map<Entry, Range> parts) {
	}

	private final Report report;
	private final List<Telling> tellings = new ArrayList<>();
	private final Map<Metric, BigDecimal> values = new LinkedHashMap<>();
	private final Set<Mention> plain = new HashSet<>();
	private final List<BackChange> changes = new ArrayList<>();

	Tellings(Report report, Plan plan) {
		this.report = report;
		for (Entry entry : plan.entries()) {
			if (entry.retold) {
				tell(entry, plan.entries());
			}
		}
		plan.tables().forEach(table -> table.told().forEach(told -> tellings.add(new Telling(told.cell().getProse(),
				new Carried(Runs.of(told.cell().getProse()), told.text()), null, told.cell(), null,
				new Range(0, told.text().length()), Map.of()))));
		decide(plan);
	}

	private void tell(Entry entry, List<Entry> entries) {
		Passage passage = entry.passage;
		StringBuilder text = new StringBuilder(entry.typed.content());
		List<Entry> behind = entries.stream()
				.filter(other -> other.piece != null && other.unit == null && other.piece.from == entry.unit).toList();
		String stop = Making.stop(passage);
		if (stop != null && !stop.isEmpty()) {
			int last = text.length() - 1;
			boolean same = behind.isEmpty() && text.toString().endsWith(stop.strip());
			boolean other = behind.isEmpty() && last >= 0 && "。；，：！？.;:,!?".indexOf(text.charAt(last)) >= 0;
			String now = same ? stop : other ? text.substring(last) : null;
			text.setLength(text.length() - (same ? stop.strip().length() : other ? 1 : 0));
			stop = now;
		}
		Range own = new Range(0, text.length());
		Map<Entry, Range> parts = new LinkedHashMap<>();
		for (Entry part : behind) {
			parts.put(part, new Range(text.length(), text.length() + part.piece.text.length()));
			text.append(part.piece.text);
		}
		Prose prose = Making.prose(passage);
		tellings.add(new Telling(prose, new Carried(Runs.of(prose), text.toString()), entry, null, stop, own, parts));
	}

	private void decide(Plan plan) {
		Set<Passage> present = new HashSet<>();
		plan.entries().forEach(entry -> present.add(entry.passage));
		Map<Prose, Boolean> told = new IdentityHashMap<>();
		Map<Metric, Set<BigDecimal>> said = new LinkedHashMap<>();
		Map<Metric, List<Mention>> changed = new LinkedHashMap<>();
		for (Telling telling : tellings) {
			told.put(telling.prose(), true);
			for (Carried.Figure figure : telling.carried().figures()) {
				Metric metric = figure.mention().getMetric();
				said.computeIfAbsent(metric, key -> new LinkedHashSet<>()).add(figure.value().stripTrailingZeros());
				if (figure.isChanged()) {
					changed.computeIfAbsent(metric, key -> new ArrayList<>()).add(figure.mention());
					values.put(metric, figure.value());
				}
			}
		}
		for (Mention mention : Reports.all(report, Mention.class)) {
			Metric metric = mention.getMetric();
			if (metric != null && metric.getValue() != null && !told.containsKey(mention.eContainer())
					&& present.contains(passage(mention))) {
				said.computeIfAbsent(metric, key -> new LinkedHashSet<>()).add(metric.getValue().stripTrailingZeros());
			}
		}
		changed.forEach((metric, mentions) -> {
			String before = shown(metric, metric.getValue());
			if (said.get(metric).size() == 1) {
				changes.add(change(Kind.METRIC, metric, before, shown(metric, values.get(metric))));
			} else {
				plain.addAll(mentions);
				values.remove(metric);
				changes.add(change(Kind.DOUBT, metric, before, said.get(metric).stream().map(value -> shown(metric, value))
						.collect(Collectors.joining(" / "))));
			}
		});
		unsaid(said);
	}

	private void unsaid(Map<Metric, Set<BigDecimal>> said) {
		Set<Metric> before = new LinkedHashSet<>();
		Reports.all(report, Mention.class).forEach(mention -> before.add(mention.getMetric()));
		for (Metric metric : before) {
			if (metric != null && metric.getValue() != null && !said.containsKey(metric)) {
				changes.add(change(Kind.UNSAID, metric, shown(metric, metric.getValue()), ""));
			}
		}
	}

	private static BackChange change(Kind kind, Metric metric, String before, String after) {
		String place = metric.getCounts() == null || metric.getCounts().isBlank() ? before : metric.getCounts();
		return new BackChange(kind + ":" + metric.getId(), kind, metric, place, before, after, false);
	}

	private static String shown(Metric metric, BigDecimal value) {
		Metric like = ReportFactory.eINSTANCE.createMetric();
		like.setValue(value);
		like.setUnit(metric.getUnit());
		Mention mention = ReportFactory.eINSTANCE.createMention();
		mention.setMetric(like);
		return Mentions.shown(mention);
	}

	private static Passage passage(EObject object) {
		EObject up = object;
		while (up != null && !(up instanceof Passage)) {
			up = up.eContainer();
		}
		return (Passage) up;
	}

	/** What becomes of metrics. */
	List<BackChange> changes() {
		return changes;
	}

	/** Puts the words in. */
	void apply() {
		for (Telling telling : tellings) {
			// What goes to another prose goes as a copy: the recorder of changes cannot follow a run from one to the other.
			Runs copies = Runs.of(EcoreUtil.copy(telling.prose()));
			Runs own = telling.carried().runs(telling.range(), plain, Runs.of(telling.prose()));
			Map<Entry, Runs> parts = new LinkedHashMap<>();
			telling.parts().forEach((entry, range) -> parts.put(entry, telling.carried().runs(range, plain, copies)));
			if (telling.cell() != null) {
				cell(telling.cell(), own);
				continue;
			}
			Making.tell(telling.entry().passage, own);
			Making.setStop(telling.entry().passage, telling.stop());
			parts.forEach((entry, runs) -> entry.passage = Making.paragraph(runs));
		}
		values.forEach(Metric::setValue);
	}

	private static void cell(Cell cell, Runs runs) {
		if (cell.getProse() == null) {
			cell.setProse(ReportFactory.eINSTANCE.createProse());
		}
		new ModelEdit().runs(cell.getProse(), runs);
	}
}
