/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.back;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.annals.core.text.Markers;
import org.annals.model.report.Item;
import org.annals.model.report.Paragraph;
import org.annals.model.report.Passage;
import org.annals.model.report.Report;
import org.annals.model.report.ReportPackage;
import org.annals.model.report.Section;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Gives a report the passages of a list in its order. A passage stays in the section or item that it is in, as long as the
 * order allows it; else it goes to where it now stands.
 */
final class Rebuild {

	private final Report report;
	private final List<Entry> entries;
	private final Map<EObject, List<EObject>> blocks = new IdentityHashMap<>();
	private final Map<EObject, List<EObject>> sections = new IdentityHashMap<>();
	private final List<EObject> front = new ArrayList<>();
	private final List<EObject> back = new ArrayList<>();
	private final List<Passage> chain = new ArrayList<>();
	private final Map<Passage, Boolean> listed = new IdentityHashMap<>();

	private Rebuild(Report report, List<Entry> entries) {
		this.report = report;
		this.entries = entries;
	}

	/** Moves, removes and adds passages; references to what is gone are cut. */
	static void apply(Report report, List<Entry> entries) {
		new Rebuild(report, entries).run();
	}

	private void run() {
		sections.put(report, new ArrayList<>());
		entries.forEach(entry -> listed.put(entry.passage, true));
		int first = body(true);
		int last = body(false);
		boolean closing = false;
		for (int i = 0; i < entries.size(); i++) {
			Entry entry = entries.get(i);
			closing |= (i > last || last < 0) && isIn(entry, ReportPackage.Literals.REPORT__BACK);
			if (i < first && !closing) {
				front.add(paragraph(entry));
			} else if (closing) {
				back.add(paragraph(entry));
			} else {
				place(i);
			}
		}
		write();
	}

	/** Index of the first or last entry that stayed in a section; behind the end or -1 when there is none. */
	private int body(boolean first) {
		int found = first ? entries.size() : -1;
		for (int i = 0; i < entries.size(); i++) {
			Entry entry = entries.get(i);
			boolean heading = entry.passage instanceof Section && entry.unit == null;
			if ((entry.unit != null && !entry.moved && isIn(entry, ReportPackage.Literals.REPORT__SECTIONS) || heading)
					&& (!first || found == entries.size())) {
				found = i;
			}
		}
		return found;
	}

	private boolean isIn(Entry entry, EStructuralFeature feature) {
		if (entry.unit == null) {
			return false;
		}
		EObject top = entry.unit.passage();
		while (top.eContainer() != null && top.eContainer() != report) {
			top = top.eContainer();
		}
		return top.eContainingFeature() == feature;
	}

	/** Front and back matter hold paragraphs only. */
	private static EObject paragraph(Entry entry) {
		if (!(entry.passage instanceof Paragraph)) {
			entry.passage = Making.paragraph(entry.passage);
		}
		return entry.passage;
	}

	private void place(int index) {
		Entry entry = entries.get(index);
		if (entry.passage instanceof Section section) {
			heading(entry, section);
			return;
		}
		EObject parent = entry.unit == null ? null : entry.unit.passage().eContainer();
		boolean fits = parent instanceof Passage own && (chain.contains(own) || !entry.moved || opensSilent(entry, own)) && open(own);
		Passage host = fits ? (Passage) parent : host(index);
		if (host == null) {
			front.add(paragraph(entry));
			return;
		}
		blocks.get(host).add(entry.passage);
		if (entry.passage instanceof Item) {
			push(entry.passage);
		}
	}

	private void heading(Entry entry, Section section) {
		EObject parent = section.eContainer();
		if (entry.depth > 0 || parent == null || parent != report && !(parent instanceof Passage own && open(own, true))) {
			int depth = entry.depth > 0 ? entry.depth : Math.max(1, entry.unit == null ? 1 : Markers.depth(section));
			chain.removeIf(passage -> passage instanceof Item);
			while (chain.size() >= depth) {
				chain.removeLast();
			}
			parent = chain.isEmpty() ? report : chain.getLast();
		} else if (parent == report) {
			chain.clear();
		}
		sections.get(parent).add(section);
		push(section);
	}

	private void push(Passage passage) {
		chain.add(passage);
		blocks.put(passage, new ArrayList<>());
		sections.put(passage, new ArrayList<>());
	}

	private boolean open(Passage container) {
		return open(container, false);
	}

	/** Closes what is open below a container, or opens one that no document shows; false when neither can be done. */
	private boolean open(Passage container, boolean forSection) {
		int at = chain.indexOf(container);
		if (at >= 0) {
			if (!forSection && !sections.get(container).isEmpty()) {
				return false;
			}
			while (chain.size() > at + 1) {
				chain.removeLast();
			}
			return true;
		}
		if (blocks.containsKey(container) || listed.containsKey(container) || !Making.isSilent(container)) {
			return false;
		}
		EObject parent = container.eContainer();
		if (parent == report) {
			chain.clear();
			sections.get(report).add(container);
		} else if (parent instanceof Passage up && open(up, container instanceof Section)) {
			(container instanceof Section ? sections : blocks).get(up).add(container);
		} else {
			return false;
		}
		push(container);
		return true;
	}

	/** Whether an entry is the first that a container without text of its own shows, so that the container goes with it. */
	private static boolean opensSilent(Entry entry, Passage container) {
		return Making.isSilent(container) && !container.eContents().isEmpty() && Making.first(container) == entry.unit.passage();
	}

	/** The container that is open for what has none of its own; null before the first section. */
	private Passage host(int index) {
		Entry entry = entries.get(index);
		EObject next = null;
		for (int i = index + 1; i < entries.size() && next == null; i++) {
			next = entries.get(i).unit == null ? null : entries.get(i).unit.passage().eContainer();
		}
		boolean goesOn = !entry.opens() || entry.piece != null && entry.piece.from != null;
		while (!goesOn && !chain.isEmpty() && chain.getLast() instanceof Item && !EcoreUtil.isAncestor(chain.getLast(), next)) {
			chain.removeLast();
		}
		if (chain.isEmpty() && !sections.get(report).isEmpty()) {
			chain.add((Passage) sections.get(report).getLast());
		}
		while (!chain.isEmpty() && !sections.get(chain.getLast()).isEmpty()) {
			chain.add((Passage) sections.get(chain.getLast()).getLast());
		}
		return chain.isEmpty() ? null : chain.getLast();
	}

	private void write() {
		List<EObject> old = new ArrayList<>();
		report.eAllContents().forEachRemaining(old::add);
		set(report.getFront(), front);
		set(report.getBack(), back);
		set(report.getSections(), sections.get(report));
		blocks.forEach((container, list) -> {
			if (container instanceof Section section) {
				set(section.getSections(), sections.get(section));
				set(section.getBlocks(), list);
			} else {
				set(((Item) container).getBlocks(), list);
			}
		});
		old.removeIf(object -> EcoreUtil.isAncestor(report, object));
		cutReferences(old);
	}

	@SuppressWarnings("unchecked")
	private static void set(EList<? extends Passage> list, List<? extends EObject> wanted) {
		ECollections.setEList((EList<Passage>) list, (List<Passage>) wanted);
	}

	private void cutReferences(Collection<EObject> gone) {
		EcoreUtil.UsageCrossReferencer.findAll(gone, report).forEach((object, settings) -> settings.forEach(setting -> {
			if (setting.getEStructuralFeature().isChangeable() && EcoreUtil.isAncestor(report, setting.getEObject())) {
				EcoreUtil.remove(setting, object);
			}
		}));
	}
}
