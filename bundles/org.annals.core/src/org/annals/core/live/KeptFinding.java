/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Finding;
import org.annals.core.check.Findings;
import org.annals.core.check.Fix;
import org.annals.core.check.Place;
import org.annals.core.edit.TextEdit;
import org.annals.core.text.Line;
import org.annals.model.report.Element;

/**
 * A finding of a line rule that can be said again of any line that is alike.
 *
 * @param finding as it was found
 * @param start   where its line began, UTF-16
 * @param owners  for each place, how its element is told
 */
record KeptFinding(Finding finding, int start, List<Owner> owners) {

	/** Tells an element by the place of the finding in its line. */
	enum Owner {
		INNERMOST, PASSAGE, REPORT;

		Element find(Place place, int shift, Line line, CheckContext context) {
			return switch (this) {
			case INNERMOST -> context.text().elementAt(place.range().start() + shift);
			case PASSAGE -> line.passage();
			case REPORT -> context.report();
			};
		}

		static Optional<Owner> of(Place place, Line line, CheckContext context) {
			for (Owner owner : values()) {
				if (owner.find(place, 0, line, context) == place.element()) {
					return Optional.of(owner);
				}
			}
			return Optional.empty();
		}
	}

	/** Keeps a finding; empty for one that does not lie in its line with all it says. */
	static Optional<KeptFinding> of(Finding finding, Line line, CheckContext context) {
		List<Owner> owners = new ArrayList<>();
		for (Place place : finding.places()) {
			Optional<Owner> owner = Owner.of(place, line, context);
			if (owner.isEmpty() || !line.range().covers(place.range())) {
				return Optional.empty();
			}
			owners.add(owner.get());
		}
		if (finding.fix() != null && !finding.fix().edits().stream().allMatch(edit -> line.range().covers(edit.range()))) {
			return Optional.empty();
		}
		return Optional.of(new KeptFinding(finding, line.range().start(), List.copyOf(owners)));
	}

	/** Says the finding of a line. */
	void say(Line line, CheckContext context, Findings findings) {
		int shift = line.range().start() - start;
		Findings.Draft draft = null;
		for (int i = 0; i < owners.size(); i++) {
			Place place = finding.places().get(i);
			Element element = owners.get(i).find(place, shift, line, context);
			draft = draft == null ? findings.at(place.range().shift(shift), element)
					: draft.and(place.range().shift(shift), element);
		}
		draft.atMost(finding.severity()).fix(fix(shift)).say(finding.message());
	}

	private Fix fix(int shift) {
		Fix fix = finding.fix();
		return fix == null || shift == 0 ? fix
				: new Fix(fix.label(), fix.edits().stream()
						.map(edit -> new TextEdit(edit.range().shift(shift), edit.replacement())).toList(), fix.model());
	}
}
