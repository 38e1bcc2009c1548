/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.annals.core.check.Checker;
import org.annals.core.check.Place;
import org.annals.core.check.RuleDescriptor;
import org.annals.core.check.Rules;
import org.annals.core.text.ReportText;
import org.annals.model.report.Element;
import org.annals.model.report.Prose;
import org.eclipse.emf.ecore.EObject;

/** What a check apart from the editing thread found; {@link LiveFindings} makes use of it there. */
public final class LiveResult {

	private final Snapshot snapshot;
	private final Checker.Result result;
	private final List<LiveFinding> findings;
	private final Map<Prose, String> proses;

	private LiveResult(Snapshot snapshot, Checker.Result result, List<LiveFinding> findings, Map<Prose, String> proses) {
		this.snapshot = snapshot;
		this.result = result;
		this.findings = findings;
		this.proses = proses;
	}

	static LiveResult of(Snapshot snapshot, Checker.Result result, ReportText text, Rules rules, UnaryOperator<EObject> live) {
		Map<Prose, String> proses = new HashMap<>();
		Map<String, Optional<RuleDescriptor>> descriptors = new HashMap<>();
		UnaryOperator<EObject> known = object -> {
			EObject name = live.apply(object);
			if (object instanceof Prose prose) {
				proses.computeIfAbsent((Prose) name, any -> text.range(prose).map(text::text).orElse(""));
			}
			return name;
		};
		List<LiveFinding> findings = result.findings().stream().map(finding -> {
			RuleDescriptor rule = descriptors.computeIfAbsent(finding.rule(), rules::find).orElseThrow();
			return new LiveFinding(finding.rule(), finding.severity(), rule.name(), finding.message(), rule.explanation(),
					finding.places().stream().map(place -> place(place, text, known)).toList(),
					finding.fix() == null ? null : finding.fix().label());
		}).toList();
		return new LiveResult(snapshot, result, findings, proses);
	}

	private static LivePlace place(Place place, ReportText text, UnaryOperator<EObject> live) {
		Anchor start = Anchor.of(place.range().start(), false, text, live);
		Anchor end = place.range().isEmpty() ? new Anchor(start.base(), start.offset(), true)
				: Anchor.of(place.range().end(), true, text, live);
		return new LivePlace((Element) live.apply(place.element()), start, end, text.text(place.range()));
	}

	/**
	 * What the check found, the same as {@link org.annals.core.op.CheckReport} finds in the report as it was taken. Its
	 * elements and fixes are those of the checking side: not to be shown and not to be applied.
	 */
	public Checker.Result result() {
		return result;
	}

	Snapshot snapshot() {
		return snapshot;
	}

	List<LiveFinding> findings() {
		return findings;
	}

	/** The proses that places count from, with what they printed when they were taken. */
	Map<Prose, String> proses() {
		return proses;
	}
}
