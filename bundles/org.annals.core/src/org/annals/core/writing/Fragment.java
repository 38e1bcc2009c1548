/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import static org.annals.model.report.ReportPackage.Literals.PROSE__MIXED;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.annals.core.edit.ModelEdit;
import org.annals.core.edit.Runs;
import org.annals.core.page.PageDocument;
import org.annals.core.text.Markers;
import org.annals.core.text.Range;
import org.annals.model.report.Block;
import org.annals.model.report.Commitment;
import org.annals.model.report.Element;
import org.annals.model.report.Item;
import org.annals.model.report.Mention;
import org.annals.model.report.Metric;
import org.annals.model.report.Numbering;
import org.annals.model.report.Passage;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Section;
import org.annals.model.text.Reports;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Cuts what a range of the page holds out of a report, as a report of its own, and leaves the report as it is. */
final class Fragment {

	private final PageDocument page;
	private final Range range;
	private final Report fragment = ReportFactory.eINSTANCE.createReport();
	private final Map<Metric, Metric> metrics = new IdentityHashMap<>();

	private Fragment(PageDocument page, Range range) {
		this.page = page;
		this.range = range;
	}

	/** A report with all that lies in the range; passages and metrics keep their ids. */
	static Report of(Report report, PageDocument page, Range range) {
		Fragment work = new Fragment(page, range);
		work.fragment.setType(report.getType());
		work.fragment.setTypeVersion(report.getTypeVersion());
		work.fragment.setLanguage(report.getLanguage());
		work.fragment.setLevels(report.getLevels());
		work.fragment.setId(report.getId());
		List<Passage> all = new ArrayList<>(report.getFront());
		all.addAll(report.getSections());
		all.addAll(report.getBack());
		for (Passage passage : all) {
			work.add(passage);
		}
		work.settleReferences();
		return work.fragment;
	}

	private void add(Passage passage) {
		Optional<Range> place = page.range(passage);
		if (place.isEmpty() || place.get().end() < range.start() || place.get().start() > range.end()) {
			return;
		}
		if (passage instanceof Section section) {
			section(section);
		} else if (touches(place.get())) {
			Passage copy = copy(passage);
			if (copy instanceof Block block) {
				open().getBlocks().add(block);
			}
		}
	}

	private boolean touches(Range place) {
		return place.overlaps(range) || place.isEmpty() && range.covers(place);
	}

	private void section(Section section) {
		Optional<Range> heading = section.getHeading() == null ? Optional.empty() : page.range(section.getHeading());
		if (heading.isPresent() && touches(heading.get())) {
			Section copy = copyOf(section);
			copy.getBlocks().clear();
			copy.getSections().clear();
			trim(section.getHeading(), copy.getHeading());
			copy.setNumbering(Markers.style(section));
			copy.setMarker(null);
			fragment.getSections().add(copy);
		}
		section.getBlocks().forEach(this::add);
		section.getSections().forEach(this::add);
	}

	/** The section that takes blocks: the last one, or one without heading. */
	private Section open() {
		if (fragment.getSections().isEmpty()) {
			Section section = ReportFactory.eINSTANCE.createSection();
			section.setNumbering(Numbering.NONE);
			fragment.getSections().add(section);
		}
		return fragment.getSections().get(fragment.getSections().size() - 1);
	}

	private Passage copy(Passage passage) {
		Passage copy = copyOf(passage);
		trimAll(passage, copy);
		if (passage instanceof Item item && copy instanceof Item part) {
			for (int i = item.getBlocks().size() - 1; i >= 0; i--) {
				Optional<Range> place = page.range(item.getBlocks().get(i));
				if (place.isEmpty() || !touches(place.get())) {
					part.getBlocks().remove(i);
				}
			}
		}
		return copy;
	}

	private void trimAll(EObject from, EObject to) {
		if (from instanceof Prose prose) {
			trim(prose, (Prose) to);
			return;
		}
		for (int i = 0; i < from.eContents().size(); i++) {
			trimAll(from.eContents().get(i), to.eContents().get(i));
		}
	}

	private void trim(Prose prose, Prose copy) {
		Range place = page.range(prose).orElse(Range.at(0));
		int from = Math.clamp(range.start() - place.start(), 0, place.length());
		int to = Math.clamp(range.end() - place.start(), from, place.length());
		if (from > 0 || to < place.length()) {
			Runs runs = Runs.of(copy);
			new ModelEdit().runs(copy, runs.sub(from, to));
		}
	}

	@SuppressWarnings("unchecked")
	private <T extends EObject> T copyOf(T object) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		EObject copy = copier.copy(object);
		copier.copyReferences();
		return (T) copy;
	}

	/** Metrics that are mentioned come along; what refers to people and passages that do not refers to nothing. */
	private void settleReferences() {
		for (Mention mention : Reports.all(fragment, Mention.class)) {
			if (mention.getMetric() != null) {
				mention.setMetric(metrics.computeIfAbsent(mention.getMetric(), EcoreUtil::copy));
			}
		}
		fragment.getMetrics().addAll(metrics.values());
		for (var all = fragment.eAllContents(); all.hasNext();) {
			EObject object = all.next();
			object.eClass().getEAllReferences().stream().filter(reference -> !reference.isContainment()
					&& !reference.isDerived() && !reference.isMany() && reference != PROSE__MIXED).forEach(reference -> {
						if (object.eGet(reference) instanceof EObject target && !EcoreUtil.isAncestor(fragment, target)) {
							object.eUnset(reference);
						}
					});
		}
	}

	/**
	 * Lets mentions refer to the metrics of a report: those of the same id and meaning, else new ones. Ids are given up, so
	 * that what is put in gets free ones.
	 *
	 * @return metrics to add to the register
	 */
	static List<Metric> settle(Report fragment, Report target) {
		Map<String, Metric> known = new HashMap<>();
		target.getMetrics().forEach(metric -> known.put(metric.getId(), metric));
		Map<Metric, Metric> map = new IdentityHashMap<>();
		List<Metric> fresh = new ArrayList<>();
		for (Metric metric : fragment.getMetrics()) {
			Metric same = known.get(metric.getId());
			if (same != null && Objects.equals(same.getCounts(), metric.getCounts())
					&& Objects.equals(same.getUnit(), metric.getUnit())) {
				map.put(metric, same);
			} else {
				fresh.add(metric);
			}
		}
		Collection<EObject> all = new ArrayList<>();
		fragment.eAllContents().forEachRemaining(all::add);
		for (EObject object : all) {
			if (object instanceof Mention mention && map.containsKey(mention.getMetric())) {
				mention.setMetric(map.get(mention.getMetric()));
			}
			if (object instanceof Commitment commitment) {
				commitment.setIndicator(map.getOrDefault(commitment.getIndicator(), commitment.getIndicator()));
			}
			if (object instanceof Element element) {
				element.setId(null);
			}
		}
		fragment.getMetrics().clear();
		return fresh;
	}
}
