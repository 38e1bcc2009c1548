/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.source.SourceDocument;
import org.annals.core.text.Range;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Report;

/** A report on its way from source to model, handed from stage to stage. */
public final class Draft {

	private final SourceDocument source;
	private final TypeProfile type;
	private final Report report;
	private final List<Doubt> doubts = new ArrayList<>();
	private PreambleElements preamble = PreambleElements.NONE;
	private Outline outline;

	public Draft(SourceDocument source, TypeProfile type, Report report) {
		this.source = source;
		this.type = type;
		this.report = report;
	}

	public SourceDocument source() {
		return source;
	}

	public TypeProfile type() {
		return type;
	}

	public Report report() {
		return report;
	}

	/** Notes something recognised that is left as text. */
	public void doubt(Range range, String kind, String reason) {
		doubts.add(new Doubt(range, kind, reason));
	}

	public List<Doubt> doubts() {
		return doubts;
	}

	public PreambleElements preamble() {
		return preamble;
	}

	public void setPreamble(PreambleElements preamble) {
		this.preamble = preamble;
	}

	/** The classified lines; null before the outline stage. */
	public Outline outline() {
		return outline;
	}

	public void setOutline(Outline outline) {
		this.outline = outline;
	}
}
