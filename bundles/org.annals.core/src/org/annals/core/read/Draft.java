/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.annals.core.source.SourceDocument;
import org.annals.core.table.read.ReadTables;
import org.annals.core.text.Range;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Passage;
import org.annals.model.report.Report;

/** A report on its way from source to model, handed from stage to stage. */
public final class Draft {

	private final SourceDocument source;
	private final TypeProfile type;
	private final Report report;
	private final Adjustments adjustments;
	private final List<Doubt> doubts = new ArrayList<>();
	private PreambleElements preamble = PreambleElements.NONE;
	private Outline outline;
	private List<ReadTables.Found> tables = List.of();
	private final Map<Passage, Place> places = new IdentityHashMap<>();

	/**
	 * Where a passage stands in the source's text, as far as the stages know.
	 *
	 * @param start   UTF-16 offset of its first char, the marker's if it has one
	 * @param content UTF-16 offset of the first char behind its marker
	 * @param end     UTF-16 offset behind its last char
	 */
	public record Place(int start, int content, int end) {
	}

	public Draft(SourceDocument source, TypeProfile type, Report report) {
		this(source, type, report, Adjustments.NONE);
	}

	/** @param adjustments what a person says against the reader */
	public Draft(SourceDocument source, TypeProfile type, Report report, Adjustments adjustments) {
		this.source = source;
		this.type = type;
		this.report = report;
		this.adjustments = adjustments;
	}

	/** What is read; its text is what the report has to print in the end. */
	public SourceDocument source() {
		return source;
	}

	/** The type the report is read as, never null. */
	public TypeProfile type() {
		return type;
	}

	/** The report so far, which the stages work on. */
	public Report report() {
		return report;
	}

	/** What a person says against the reader, never null. */
	public Adjustments adjustments() {
		return adjustments;
	}

	/** Notes something recognised that is left as text, unless a person has settled that it is text. */
	public void doubt(Range range, String kind, String reason) {
		if (!adjustments.text().contains(range)) {
			doubts.add(new Doubt(range, kind, reason));
		}
	}

	public List<Doubt> doubts() {
		return doubts;
	}

	/** What the opening says; nothing before the front matter stage. */
	public PreambleElements preamble() {
		return preamble;
	}

	public void setPreamble(PreambleElements preamble) {
		this.preamble = preamble;
	}

	/** Notes where a passage stands, until the layout stage has made it a part of the model. */
	public void place(Passage passage, int start, int content, int end) {
		places.put(passage, new Place(start, content, end));
	}

	/** Where a passage stands, or null when no stage said so. */
	public Place place(Passage passage) {
		return places.get(passage);
	}

	/** The tables of the source that the type has a form for; empty before the table stage. */
	public List<ReadTables.Found> tables() {
		return tables;
	}

	public void setTables(List<ReadTables.Found> tables) {
		this.tables = List.copyOf(tables);
	}

	/** The classified lines; null before the outline stage. */
	public Outline outline() {
		return outline;
	}

	public void setOutline(Outline outline) {
		this.outline = outline;
	}
}
