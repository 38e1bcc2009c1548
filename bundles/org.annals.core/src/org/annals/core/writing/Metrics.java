/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import static org.annals.model.report.ReportPackage.Literals.REPORT__METRICS;

import java.util.Objects;
import java.util.Optional;

import org.annals.core.edit.Runs;
import org.annals.core.page.LineKind;
import org.annals.core.page.PageDocument;
import org.annals.core.page.PageSpan;
import org.annals.core.page.SpanKind;
import org.annals.core.read.metric.FoundMetric;
import org.annals.core.read.metric.MetricScanner;
import org.annals.core.session.ReportSession;
import org.annals.core.text.Numerals;
import org.annals.core.text.Numerals.Numeral;
import org.annals.core.text.Range;
import org.annals.core.text.Sentences;
import org.annals.model.report.Mention;
import org.annals.model.report.MentionShows;
import org.annals.model.report.Metric;
import org.annals.model.report.NumeralForm;
import org.annals.model.report.ReportFactory;
import org.annals.model.text.XmlCharacters;
import org.eclipse.emf.ecore.EObject;

/** Makes numbers of the text metrics, puts metrics into the text, and makes mentions text again. */
final class Metrics {

	/** A number that was typed longer ago than this many chars is not offered. */
	private static final int NEAR = 8;

	private final ReportSession session;
	private final PageDocument page;
	private final Edits edits;
	private MetricScanner scanner;

	Metrics(ReportSession session, PageDocument page, Edits edits) {
		this.session = session;
		this.page = page;
		this.edits = edits;
	}

	Optional<Candidate> candidate(int offset) {
		return find(Range.at(offset), NEAR);
	}

	/** The metric nearest before the end of a range, which it overlaps or is near to. */
	private Optional<Candidate> find(Range range, int near) {
		int index = page.lineAt(range.start());
		int base = page.offset(index);
		String text = page.line(index).text();
		Range inLine = new Range(range.start() - base, Math.min(range.end() - base, text.length()));
		if (page.line(index).kind() != LineKind.BODY && page.line(index).kind() != LineKind.HEADING) {
			return Optional.empty();
		}
		Candidate best = null;
		for (Range sentence : Sentences.of(text, new Range(0, text.length()))) {
			if (sentence.start() > inLine.end() || sentence.end() + near < inLine.start()) {
				continue;
			}
			for (PageSpan span : page.line(index).spans()) {
				if (span.kind() == SpanKind.TEXT && span.range().overlaps(sentence)) {
					Range part = new Range(Math.max(span.range().start(), sentence.start()),
							Math.min(span.range().end(), sentence.end()));
					for (FoundMetric found : scanner().scan(text, sentence, part).metrics()) {
						if (found.mention().start() <= inLine.end() && found.mention().end() + near >= inLine.start()) {
							best = new Candidate(found.mention().shift(base), found);
						}
					}
				}
			}
		}
		return Optional.ofNullable(best);
	}

	private MetricScanner scanner() {
		if (scanner == null) {
			scanner = new MetricScanner(session.type().lexicon());
		}
		return scanner;
	}

	Caret make(Range selection) {
		Optional<Candidate> found = find(selection, 0);
		if (found.isPresent()) {
			return link(found.get().range(), metric(found.get().found()), found.get().found().numeral().form(),
					shows(found.get().found()));
		}
		Optional<Numeral> numeral = selection.isEmpty() ? Optional.empty() : Numerals.parse(page.text(selection));
		if (numeral.isEmpty()) {
			return new Caret(selection.start(), selection.end());
		}
		Metric metric = ReportFactory.eINSTANCE.createMetric();
		metric.setValue(numeral.get().value());
		metric.setPeriod(session.report().getPeriod());
		return link(selection, metric, numeral.get().form(), MentionShows.VALUE_AND_UNIT);
	}

	private static MentionShows shows(FoundMetric found) {
		boolean withUnit = found.mention().end() > found.number().end();
		return withUnit || found.unit() == null ? MentionShows.VALUE_AND_UNIT : MentionShows.VALUE;
	}

	/** The metric of the register that is the same in all it says, else a new one. */
	private Metric metric(FoundMetric found) {
		Metric fresh = ReportFactory.eINSTANCE.createMetric();
		fresh.setCounts(found.counts().isEmpty() ? null : XmlCharacters.legal(found.counts()));
		fresh.setValue(found.numeral().value());
		fresh.setUnit(found.unit());
		fresh.setVerb(found.verb());
		fresh.setScope(found.scope());
		fresh.setPeriod(session.report().getPeriod());
		for (Metric metric : session.report().getMetrics()) {
			if (fresh.getCounts() != null && fresh.getCounts().length() > 2 && fresh.getCounts().equals(metric.getCounts())
					&& Objects.equals(fresh.getUnit(), metric.getUnit()) && Objects.equals(fresh.getVerb(), metric.getVerb())
					&& Objects.equals(fresh.getScope(), metric.getScope())
					&& Objects.equals(fresh.getPeriod(), metric.getPeriod()) && fresh.getValue().equals(metric.getValue())) {
				return metric;
			}
		}
		return fresh;
	}

	private Caret link(Range range, Metric metric, NumeralForm form, MentionShows shows) {
		Spot spot = Spot.at(page, range.start());
		Spot end = Spot.at(page, range.end());
		if (end.slot() == null || end.index() != spot.index()) {
			return new Caret(range.start(), range.end());
		}
		EObject owner = end.owner();
		int to = end.point().offset();
		int from = to - range.length();
		if (from < 0) {
			return new Caret(range.start(), range.end());
		}
		return edits.prose("metric", tree -> {
			register(tree, metric);
			return put(tree, owner, from, to, mention(metric, form, shows));
		});
	}

	private void register(Tree tree, Metric metric) {
		if (metric.eContainer() == null) {
			metric.setId(session.newId());
			tree.edit().add(session.report(), REPORT__METRICS, session.report().getMetrics().size(), metric);
		}
	}

	private static Mention mention(Metric metric, NumeralForm form, MentionShows shows) {
		Mention mention = ReportFactory.eINSTANCE.createMention();
		mention.setMetric(metric);
		mention.setForm(form);
		mention.setShows(shows);
		return mention;
	}

	private static Point put(Tree tree, EObject owner, int from, int to, Mention mention) {
		Runs runs = Runs.of(tree.prose(owner));
		Runs before = runs.sub(0, from).plus(new Runs.Builder().mention(mention).build());
		tree.edit().runs(tree.prose(owner), before.plus(runs.sub(to, runs.length())));
		return Point.at(owner, before.length());
	}

	Caret insert(Range selection, Metric metric) {
		return edits.structural("mention", tree -> {
			int offset = selection.isEmpty() ? selection.start() : new Deletion(tree, page).delete(selection);
			Point at = Typing.insert(tree, Spot.at(page, offset), "");
			register(tree, metric);
			return put(tree, at.owner(), at.offset(), at.offset(),
					mention(metric, NumeralForm.ARABIC, MentionShows.VALUE_AND_UNIT));
		});
	}

	Caret unlink(int offset) {
		for (int at = offset; at >= Math.max(0, offset - 1); at--) {
			PageSpan span = page.spanAt(at);
			if (span != null && span.kind() == SpanKind.MENTION && page.range(span.object()).orElseThrow().end() >= offset) {
				Mention mention = (Mention) span.object();
				EObject owner = mention.eContainer().eContainer();
				int inProse = offset - page.range(mention.eContainer()).orElseThrow().start();
				return edits.prose("unlink", tree -> {
					Runs runs = Runs.of(Blocks.prose(owner));
					Runs.Builder plain = new Runs.Builder();
					for (int i = 0; i < runs.size(); i++) {
						if (runs.value(i) == mention) {
							plain.text(runs.shown(i));
						} else {
							plain.run(runs, i);
						}
					}
					tree.edit().runs(Blocks.prose(owner), plain.build());
					return Point.at(owner, inProse);
				});
			}
		}
		return Caret.at(offset);
	}
}
