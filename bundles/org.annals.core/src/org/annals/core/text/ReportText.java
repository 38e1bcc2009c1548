/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.annals.model.report.Element;
import org.annals.model.report.Passage;
import org.annals.model.report.Report;
import org.eclipse.emf.ecore.EObject;

/**
 * A report written out as plain text, with the place of every element in it. It is what the reader read, what rules
 * look at and what the text writer writes. All offsets are UTF-16, ranges are half-open.
 */
public final class ReportText {

	private final Report report;
	private final String text;
	private final Map<EObject, Range> extents;
	private final Map<EObject, Range> markers;
	private final List<Passage> passages;
	private final List<RunSpan> runs;
	private List<Line> lines;

	ReportText(Report report, String text, Map<EObject, Range> extents, Map<EObject, Range> markers,
			List<Passage> passages, List<RunSpan> runs) {
		this.report = report;
		this.text = text;
		this.extents = extents;
		this.markers = markers;
		this.passages = Collections.unmodifiableList(passages);
		this.runs = Collections.unmodifiableList(runs);
	}

	/** Writes {@code report} out as it is now; later changes of the report are not followed. */
	public static ReportText of(Report report) {
		return new ReportTextBuilder(report).build();
	}

	public Report report() {
		return report;
	}

	public String text() {
		return text;
	}

	/** The chars of {@code range}. */
	public String text(Range range) {
		return range.of(text);
	}

	/**
	 * Where an object stands: a passage from its marker to its end, a prose, a mention, a citation, a row or a cell.
	 * Empty for what is not in the text, such as a metric of the register.
	 */
	public Optional<Range> range(EObject object) {
		return Optional.ofNullable(extents.get(object));
	}

	/** Where a passage's marker stands; empty for one that prints none. */
	public Optional<Range> marker(Passage passage) {
		return Optional.ofNullable(markers.get(passage));
	}

	/** All passages in the order of the text; a section comes before what it contains. */
	public List<Passage> passages() {
		return passages;
	}

	/** All runs of all proses in the order of the text. */
	public List<RunSpan> runs() {
		return runs;
	}

	/** The lines of the text; the last one may be empty. */
	public List<Line> lines() {
		if (lines == null) {
			lines = split();
		}
		return lines;
	}

	/** The innermost passage at an offset, or the report where there is none. */
	public Element elementAt(int offset) {
		int low = 0;
		int high = passages.size() - 1;
		int last = -1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			if (extents.get(passages.get(middle)).start() <= offset) {
				last = middle;
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		if (last < 0) {
			return report;
		}
		EObject candidate = passages.get(last);
		while (candidate instanceof Passage && extents.get(candidate).end() < offset) {
			candidate = candidate.eContainer();
		}
		return candidate instanceof Element element ? element : report;
	}

	private List<Line> split() {
		List<Line> all = new ArrayList<>();
		int start = 0;
		int next = 0;
		while (start <= text.length()) {
			int feed = text.indexOf('\n', start);
			int end = feed < 0 ? text.length() : feed;
			while (next < passages.size() && extents.get(passages.get(next)).start() < start) {
				next++;
			}
			Passage first = next < passages.size() && extents.get(passages.get(next)).start() <= end
					&& start < end ? passages.get(next) : null;
			all.add(new Line(new Range(start, end), first));
			start = end + 1;
		}
		return Collections.unmodifiableList(all);
	}

	static <V> Map<EObject, V> map() {
		return new IdentityHashMap<>();
	}
}
