/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

import org.annals.core.read.Adjustments;
import org.annals.core.read.Doubt;
import org.annals.core.read.LineKind;
import org.annals.core.read.Reading;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.model.report.Organisation;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.text.ElementIds;
import org.annals.model.text.IdSource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The user action "import a text": what was recognised, to be corrected before a report is made of it. Each correction reads
 * the source anew, so that the report always prints exactly the source's text. Not safe for several threads.
 */
public final class ImportDraft {

	/** What becomes of something doubtful. */
	public enum Decision {
		/** As the reader says: it stays text, and stays marked as doubtful. */
		AS_READ,
		/** It is text; the doubt is settled. */
		KEEP_TEXT,
		/** It is what the reader suspects: a metric, an item, or a heading one level below the heading before it. */
		ACCEPT
	}

	private record State(String type, Adjustments adjustments, CreateReport.Facts facts) {
	}

	private final Core core;
	private final boolean adjustable;
	private final Deque<State> undo = new ArrayDeque<>();
	private final Deque<State> redo = new ArrayDeque<>();
	private State state;
	private Reading reading;
	private List<DraftLine> lines;

	private ImportDraft(Core core, Reading reading, String type, boolean adjustable) {
		this.core = core;
		this.adjustable = adjustable;
		this.state = new State(type, Adjustments.NONE, null);
		this.reading = reading;
	}

	/**
	 * Reads a source, a file or pasted text ({@link SourceFile#ofText}).
	 *
	 * @param type    id of the report type, or null to tell it by the text
	 * @param monitor may be null
	 * @throws SourceException when it cannot be read; the message is one sentence for the person
	 */
	public static ImportDraft read(Core core, SourceFile source, String type, IProgressMonitor monitor)
			throws SourceException {
		Reading reading = new ReadReport(core, source, type).execute(monitor);
		return new ImportDraft(core, reading, type, !reading.source().format().equals(ReadReport.NATIVE_FORMAT));
	}

	/** What is read as it stands now; belongs to the draft, so nobody may change its report. */
	public Reading reading() {
		return reading;
	}

	/** False for a native file, which says itself what its lines are. */
	public boolean isAdjustable() {
		return adjustable;
	}

	/** The lines that are not blank, with what each is taken for; the ranges are those of the source's text. */
	public List<DraftLine> lines() {
		if (lines == null) {
			lines = DraftLine.of(reading, state.adjustments());
		}
		return lines;
	}

	/** What is still doubtful, in the order of the text. */
	public List<Doubt> doubts() {
		return reading.doubtful().stream().sorted((a, b) -> a.range().compareTo(b.range())).toList();
	}

	/** What can be decided on a doubt; none where there is nothing to decide, as for a step that failed. */
	public List<Decision> decisions(Doubt doubt) {
		return adjustable && !doubt.range().isEmpty() ? List.of(Decision.KEEP_TEXT, Decision.ACCEPT) : List.of();
	}

	/**
	 * Takes lines for something else, as one step; with {@code kind} null for what the reader says.
	 *
	 * @param indexes {@link DraftLine#index}
	 * @param level   1 to 9 for a heading, else 0
	 * @throws IllegalArgumentException when the level does not fit the kind
	 */
	public void setLines(List<Integer> indexes, LineKind kind, int level) {
		Adjustments.LineAs as = kind == null ? null : new Adjustments.LineAs(kind, level);
		Adjustments changed = state.adjustments();
		for (int index : indexes) {
			changed = changed.withLine(index, as);
		}
		change(new State(state.type(), changed, state.facts()));
	}

	/** Decides on something doubtful. */
	public void decide(Doubt doubt, Decision decision) {
		if (doubt.kind().equals("heading") && decision == Decision.ACCEPT) {
			DraftLine line = DraftLine.at(lines(), doubt.range().start());
			setLines(List.of(line.index()), LineKind.HEADING, Math.min(DraftLine.levelBefore(lines(), line) + 1, 9));
			return;
		}
		change(new State(state.type(), state.adjustments().withRange(doubt.range(), decision == Decision.KEEP_TEXT,
				decision == Decision.ACCEPT), state.facts()));
	}

	/** Id of the type that was set, or of the one told by the text. */
	public String type() {
		return reading.type().id();
	}

	/** Reads as another type; null to tell it by the text. What was said of lines stays. */
	public void setType(String type) {
		change(new State(type, state.adjustments(), state.facts()));
	}

	/** Office, period, author and post: what was set, else what the text says. */
	public CreateReport.Facts facts() {
		if (state.facts() != null) {
			return state.facts();
		}
		Report report = reading.report();
		Organisation office = report.getOrganisation();
		return new CreateReport.Facts(office == null ? null : office.getName(), report.getPeriod(), report.getAuthor(),
				report.getPost(), report.getPredecessor());
	}

	/** Sets office, period, author, post and predecessor, which does not change the text; null for what the text says. */
	public void setFacts(CreateReport.Facts facts) {
		change(new State(state.type(), state.adjustments(), facts));
	}

	public boolean canUndo() {
		return !undo.isEmpty();
	}

	public boolean canRedo() {
		return !redo.isEmpty();
	}

	/** Takes the last correction back; does nothing where there is none. */
	public void undo() {
		step(undo, redo);
	}

	public void redo() {
		step(redo, undo);
	}

	private void step(Deque<State> from, Deque<State> to) {
		if (!from.isEmpty()) {
			State before = state;
			enter(from.peek());
			from.pop();
			to.push(before);
		}
	}

	private void change(State next) {
		State before = state;
		if (!next.equals(before)) {
			enter(next);
			undo.push(before);
			redo.clear();
		}
	}

	/** When the new state cannot be read, the old one stays. */
	private void enter(State next) {
		boolean reread = !next.adjustments().equals(state.adjustments()) || !Objects.equals(next.type(), state.type());
		if (reread && !adjustable) {
			throw new IllegalStateException(reading.source().name());
		}
		if (reread) {
			reading = read(next);
			lines = null;
		}
		state = next;
	}

	private Reading read(State next) {
		try {
			return new ReadReport(core, reading.source(), next.type(), next.adjustments()).execute(null);
		} catch (SourceException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
	}

	/** A report of its own, in no resource, whose text is the source's. */
	public Report create() {
		Report report = EcoreUtil.copy(reading.report());
		CreateReport.Facts facts = state.facts();
		if (facts != null) {
			report.setPeriod(facts.period());
			report.setAuthor(facts.author());
			report.setPost(facts.post());
			report.setPredecessor(facts.predecessor());
			organisation(report, facts.organisation());
		}
		return report;
	}

	private static void organisation(Report report, String name) {
		if (name == null) {
			report.setOrganisation(null);
			return;
		}
		if (report.getOrganisation() == null) {
			report.setOrganisation(ReportFactory.eINSTANCE.createOrganisation());
		}
		report.getOrganisation().setName(name);
		ElementIds.assignMissing(report, IdSource.random());
	}
}
