/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli.format;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.annals.core.text.Markers;
import org.annals.core.text.Mentions;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.core.text.RunSpan;
import org.annals.model.report.Citation;
import org.annals.model.report.Item;
import org.annals.model.report.Measure;
import org.annals.model.report.MeasureGroup;
import org.annals.model.report.Mention;
import org.annals.model.report.Metric;
import org.annals.model.report.Passage;
import org.annals.model.report.Prose;
import org.annals.model.report.Section;
import org.eclipse.emf.ecore.EObject;

/** The parts of a report that the answers of {@code read} list, in the order of the text. */
final class Structure {

	private static final int GROUP_DEPTH = 2;

	private final ReportText text;
	private final List<Passage> groups;
	private final Map<EObject, Integer> groupIndex = new IdentityHashMap<>();
	private final Map<Metric, List<Range>> numbers = new IdentityHashMap<>();

	Structure(ReportText text) {
		this.text = text;
		groups = text.passages().stream().filter(Structure::isGroup).toList();
		for (int i = 0; i < groups.size(); i++) {
			groupIndex.put(groups.get(i), i);
		}
		for (RunSpan run : text.runs()) {
			if (run.prose().getMixed().getValue(run.entry()) instanceof Mention mention && mention.getMetric() != null) {
				int start = run.range().start();
				numbers.computeIfAbsent(mention.getMetric(), key -> new ArrayList<>())
						.add(new Range(start, start + Mentions.number(mention).length()));
			}
		}
	}

	/** A measure group is an enumerated item, or a headed section below the outermost ones that holds measures itself. */
	private static boolean isGroup(Passage passage) {
		return passage instanceof MeasureGroup || passage instanceof Section section && section.getHeading() != null
				&& Markers.depth(section) >= GROUP_DEPTH && section.getBlocks().stream().anyMatch(Measure.class::isInstance);
	}

	/** The outermost sections without the unheaded closing. */
	List<Section> sections() {
		List<Section> sections = new ArrayList<>(text.report().getSections());
		sections.remove(closing());
		return sections;
	}

	/** The unheaded section at the end of a report that has headed ones, or null. */
	Section closing() {
		List<Section> sections = text.report().getSections();
		Section last = sections.size() < 2 ? null : sections.get(sections.size() - 1);
		return last != null && last.getHeading() == null ? last : null;
	}

	/** Measure groups. */
	List<Passage> groups() {
		return groups;
	}

	/** The index of the innermost group a measure is in, or -1. */
	int groupOf(Measure measure) {
		for (EObject up = measure.eContainer(); up != null; up = up.eContainer()) {
			Integer index = groupIndex.get(up);
			if (index != null) {
				return index;
			}
		}
		return -1;
	}

	/** All passages of a kind. */
	<T extends Passage> List<T> all(Class<T> kind) {
		return text.passages().stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	/** All objects of a kind inside another. */
	static <T> List<T> all(EObject root, Class<T> kind) {
		List<T> all = new ArrayList<>();
		root.eAllContents().forEachRemaining(object -> {
			if (kind.isInstance(object)) {
				all.add(kind.cast(object));
			}
		});
		return all;
	}

	/** Cited documents. */
	List<Citation> citations() {
		List<Citation> citations = new ArrayList<>();
		for (RunSpan run : text.runs()) {
			if (run.prose().getMixed().getValue(run.entry()) instanceof Citation citation) {
				citations.add(citation);
			}
		}
		return citations;
	}

	/** Where a metric's number stands, without the measure word. */
	List<Range> numbers(Metric metric) {
		return numbers.getOrDefault(metric, List.of());
	}

	/** The heading of a section or item, or null. */
	static Prose heading(Passage passage) {
		return passage instanceof Section section ? section.getHeading()
				: passage instanceof Item item ? item.getHeading() : null;
	}

	/** The number in a marker, 一 of （一）; null where there is none. */
	static String number(String marker) {
		String number = marker.replaceAll("[\\p{P}\\p{Z}\\s第是要部分章篇]", "");
		return number.isEmpty() ? null : number;
	}
}
