/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.annals.core.edit.TextEdit;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.model.report.Element;

/** Where a rule says what it finds; it adds the rule's id and severity. */
public final class Findings {

	/** Of one rule: far more than a person reads. */
	private static final int MOST = 100_000;

	private final String rule;
	private final Severity severity;
	private final ReportText text;
	private final Consumer<Finding> receiver;
	private int said;

	public Findings(String rule, Severity severity, ReportText text, Consumer<Finding> receiver) {
		this.rule = rule;
		this.severity = severity;
		this.text = text;
		this.receiver = receiver;
	}

	/** The same rule, severity and text for another receiver. */
	public Findings to(Consumer<Finding> other) {
		return new Findings(rule, severity, text, other);
	}

	/** Passes a finding on that was made by {@link #to another receiver's}. */
	public void add(Finding finding) {
		receiver.accept(finding);
	}

	/** Starts a finding at a range of the report's text; the element is the innermost passage there. */
	public Draft at(Range range) {
		return at(range, text.elementAt(range.start()));
	}

	/** Starts a finding at a range that belongs to {@code element}. */
	public Draft at(Range range, Element element) {
		return new Draft(new Place(range, element));
	}

	/** Starts a finding at where {@code element} stands, or at the start of the text when it is not in it. */
	public Draft at(Element element) {
		return at(text.range(element).orElse(Range.at(0)), element);
	}

	/** A finding being made; {@link #say} ends it. */
	public final class Draft {

		private final List<Place> places = new ArrayList<>();
		private Severity cap = Severity.ERROR;
		private Fix fix;

		private Draft(Place first) {
			places.add(first);
		}

		/** Adds a further place. */
		public Draft and(Range range) {
			return and(range, text.elementAt(range.start()));
		}

		/** Adds a further place that belongs to {@code element}. */
		public Draft and(Range range, Element element) {
			places.add(new Place(range, element));
			return this;
		}

		/** Lowers the severity for a case the rule is less sure of. */
		public Draft atMost(Severity severity) {
			cap = severity;
			return this;
		}

		/** Offers to replace {@code range} by {@code replacement}. */
		public Draft fix(String label, Range range, String replacement) {
			return fix(new Fix(label, List.of(new TextEdit(range, replacement))));
		}

		public Draft fix(Fix offered) {
			fix = offered;
			return this;
		}

		/**
		 * Ends the finding with its message, one sentence in the language of the person.
		 *
		 * @throws IllegalArgumentException when a place or an edit lies outside the text, or edits overlap
		 * @throws IllegalStateException    when the rule said so much that nobody reads it, and memory would not hold it
		 */
		public void say(String message) {
			Finding finding = new Finding(rule, severity.atLeast(cap) ? cap : severity, Objects.requireNonNull(message), places, fix);
			check(finding);
			if (++said > MOST) {
				throw new IllegalStateException(">" + MOST);
			}
			receiver.accept(finding);
		}

		private void check(Finding finding) {
			finding.places().forEach(place -> inside(place.range()));
			int end = 0;
			for (TextEdit edit : fix == null ? List.<TextEdit>of() : fix.edits()) {
				inside(edit.range());
				Objects.requireNonNull(edit.replacement());
				if (edit.range().start() < end) {
					throw new IllegalArgumentException(edit.range().toString());
				}
				end = edit.range().end();
			}
			if (fix != null) {
				Objects.requireNonNull(fix.label());
			}
		}

		private void inside(Range range) {
			if (range.end() > text.text().length()) {
				throw new IllegalArgumentException(range.toString());
			}
		}
	}
}
