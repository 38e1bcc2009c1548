/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.annals.core.session.ReportSession;
import org.annals.core.text.Range;
import org.annals.model.report.Element;
import org.annals.model.report.Mention;
import org.annals.model.report.Passage;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.FeatureMap;

/**
 * The report as the text page shows it: one line a paragraph, without the white space of its layout, with empty lines where
 * the report type asks for more. It follows the report line by line, so that a key press costs one line and not the report.
 *
 * <p>Offsets are UTF-16 in {@link #text()}, whose lines are joined by one LF. There is always at least one line.
 */
public final class PageDocument {

	/** More lines than this are told as one change. */
	private static final int MANY = 40;

	/** Hears of each change of the page, when the page already has it. */
	public interface Listener {

		/** @param change in the order of the page; several of them each build on the one before */
		void replaced(Change change);
	}

	/**
	 * A replacement in the page.
	 *
	 * @param start     UTF-16 offset of the first char replaced
	 * @param length    number of chars replaced
	 * @param text      what stands there now; as short as may be, "" with a length of 0 when only looks changed
	 * @param firstLine the first line that changed in text or looks
	 * @param oldLines  number of lines there were in its place
	 * @param newLines  number of lines there are now
	 */
	public record Change(int start, int length, String text, int firstLine, int oldLines, int newLines) {
	}

	private final ReportSession session;
	private final Guidance guidance;
	private final PageLines lines = new PageLines();
	private final PageChanges changes = new PageChanges();
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final ReportSession.Listener follower = changes::add;
	private final CommandStackListener stack = event -> sync();

	/** Follows the session's report until {@link #dispose}. */
	public PageDocument(ReportSession session) {
		this.session = session;
		this.guidance = new Guidance(session.type());
		lines.replace(PageWalk.lines(session.report(), guidance), changes.proses);
		session.addListener(follower);
		session.commands().addCommandStackListener(stack);
	}

	public int length() {
		return lines.length();
	}

	public String text() {
		return lines.text();
	}

	/** The chars of {@code range}. */
	public String text(Range range) {
		int line = lineAt(range.start());
		int from = range.start() - offset(line);
		String first = line(line).text();
		return from + range.length() <= first.length() ? first.substring(from, from + range.length()) : range.of(text());
	}

	public int lineCount() {
		return lines.size();
	}

	public PageLine line(int index) {
		return lines.get(index).line;
	}

	/** The passages with which lines of the report begin as it is now, even amid a command. */
	public static Set<Passage> lineStarts(Report report) {
		Set<Passage> starts = Collections.newSetFromMap(new IdentityHashMap<>());
		for (LineDraft line : PageWalk.lines(report, new Guidance())) {
			if (line.first != null) {
				starts.add(line.first);
			}
		}
		return starts;
	}

	/** What prints the line, in its order; empty for a ghost. */
	public List<Slot> slots(int index) {
		return lines.get(index).slots;
	}

	/** Index of the line with an offset; one at a line's end belongs to that line. */
	public int lineAt(int offset) {
		return lines.lineAt(offset);
	}

	/** Where a line begins. */
	public int offset(int lineIndex) {
		return lines.pageStart(lineIndex);
	}

	/** The offset in the session's report text; in a ghost that of the end of the line before. */
	public int toReport(int pageOffset) {
		int line = lineAt(pageOffset);
		return lines.reportStart(line) + (line(line).isGhost() ? 0 : pageOffset - offset(line));
	}

	public Range toReport(Range page) {
		return new Range(toReport(page.start()), toReport(page.end()));
	}

	/** The offset in the page; what stands in white space that is not shown goes to the end of the line before it. */
	public int toPage(int reportOffset) {
		int line = lines.lineOfReport(reportOffset);
		if (line < 0) {
			return 0;
		}
		return offset(line) + Math.clamp(reportOffset - lines.reportStart(line), 0, line(line).text().length());
	}

	public Range toPage(Range report) {
		int start = toPage(report.start());
		return new Range(start, Math.max(start, toPage(report.end())));
	}

	/** Where an element, row, cell, prose, mention or citation stands; empty for what is not on the page. */
	public Optional<Range> range(EObject object) {
		return PagePlaces.range(lines, object);
	}

	/** The innermost passage at an offset; the report in a ghost. */
	public Element elementAt(int offset) {
		int index = lineAt(offset);
		int column = offset - offset(index);
		Element found = line(index).passage();
		for (Slot slot : slots(index)) {
			if (slot.range().start() <= column) {
				found = slot.owner();
			}
		}
		return found == null ? session.report() : found;
	}

	/** The span with the char at an offset, at a line's end its last one; null on an empty line. */
	public PageSpan spanAt(int offset) {
		int index = lineAt(offset);
		List<PageSpan> spans = line(index).spans();
		int column = offset - offset(index);
		for (PageSpan span : spans) {
			if (column < span.range().end()) {
				return span;
			}
		}
		return spans.isEmpty() ? null : spans.get(spans.size() - 1);
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/** Brings the page up to date with changes that no command made; after each command, undo and redo it is by itself. */
	public void sync() {
		if (changes.isEmpty()) {
			return;
		}
		mentions();
		Collection<LineView> dirty = changes.structure ? null : dirty();
		if (dirty == null || dirty.size() > MANY) {
			Change change = lines.replace(PageWalk.lines(session.report(), guidance), changes.proses);
			changes.clear();
			tell(change);
			return;
		}
		changes.clear();
		for (LineView view : dirty) {
			tell(lines.rewrite(view));
		}
	}

	private void tell(Change change) {
		if (change != null) {
			for (Listener listener : listeners) {
				listener.replaced(change);
			}
		}
	}

	/** Adds the proses that mention a changed metric. */
	private void mentions() {
		for (int i = 0; i < lines.size() && !changes.metrics.isEmpty(); i++) {
			for (Slot slot : lines.get(i).slots) {
				if (slot.prose() != null && mentions(slot.prose())) {
					changes.proses.add(slot.prose());
				}
			}
		}
		changes.metrics.clear();
	}

	private boolean mentions(Prose prose) {
		FeatureMap entries = prose.getMixed();
		for (int i = 0; i < entries.size(); i++) {
			if (entries.getValue(i) instanceof Mention mention && changes.metrics.contains(mention.getMetric())) {
				return true;
			}
		}
		return false;
	}

	/** The lines to write anew, in order; null when that does not do. */
	private Collection<LineView> dirty() {
		TreeMap<Integer, LineView> dirty = new TreeMap<>();
		for (EObject prose : changes.proses) {
			LineView view = lines.home(prose);
			if (view == null) {
				continue;
			}
			for (Slot slot : view.slots) {
				// A heading that prints nothing lets what follows begin in its line.
				if (slot.prose() == prose && slot.kind() == Slot.Kind.HEADING
						&& slot.range().isEmpty() != LineView.isEmpty(slot.prose())) {
					return null;
				}
			}
			dirty.put(view.index, view);
		}
		return new ArrayList<>(dirty.values());
	}

	/** Ends following; the page stays as it is. */
	public void dispose() {
		session.removeListener(follower);
		session.commands().removeCommandStackListener(stack);
		listeners.clear();
	}
}
