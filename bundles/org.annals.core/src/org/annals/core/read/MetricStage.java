/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.message.Messages;
import org.annals.core.read.metric.FoundMetric;
import org.annals.core.read.metric.MetricScanner;
import org.annals.core.text.Line;
import org.annals.core.text.Numerals;
import org.annals.core.text.Numerals.Numeral;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.core.text.RunSpan;
import org.annals.core.text.Sentences;
import org.annals.core.type.MetricSpec;
import org.annals.model.report.Action;
import org.annals.model.report.Commitment;
import org.annals.model.report.Mention;
import org.annals.model.report.MentionShows;
import org.annals.model.report.Metric;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Passage;
import org.annals.model.report.ReportFactory;
import org.annals.model.text.ProseRuns;
import org.eclipse.emf.ecore.EObject;

/** Eighth stage: enters each figure into the register once and makes its places in the prose mentions of it. */
public final class MetricStage implements ReadingStage {

	private static final Messages MESSAGES = Messages.of(MetricStage.class);

	private static final Pattern CHANGE = Pattern
			.compile("(?:[比较](?:上年|去年|上一年|上年度|上一年度)(?:同期)?|同比)(?:(增加|增长|提高|多)|减少|下降|少)了?$");

	@Override
	public void apply(Draft draft) {
		new Work(draft).run();
	}

	private record Place(RunSpan run, FoundMetric found, Mention mention) {

		ProseRuns.Place inRun() {
			Range range = found.mention().shift(-run.range().start());
			return new ProseRuns.Place(range.start(), range.end(), mention);
		}
	}

	/** Work on one draft. */
	private static final class Work {

		private final Draft draft;
		private final ReportText text;
		private final MetricScanner scanner;
		private final List<Place> places = new ArrayList<>();
		private final Map<String, Metric> known = new HashMap<>();
		private int line;
		private List<Range> sentences = List.of();

		Work(Draft draft) {
			this.draft = draft;
			this.text = ReportText.of(draft.report());
			this.scanner = new MetricScanner(draft.type().lexicon());
		}

		void run() {
			for (RunSpan run : text.runs()) {
				if (run.prose().getMixed().getValue(run.entry()) instanceof String && isProse(run)) {
					for (Range part : parts(run.range())) {
						scan(run, part);
					}
				}
			}
			// From the last run to the first, so that the entries of the others stay right.
			for (int last = places.size(); last > 0;) {
				RunSpan run = places.get(last - 1).run();
				int first = last - 1;
				while (first > 0 && places.get(first - 1).run() == run) {
					first--;
				}
				ProseRuns.replaceByMentions(run.prose(), run.entry(),
						places.subList(first, last).stream().map(Place::inRun).toList());
				last = first;
			}
		}

		/** Headings, titles and the like name figures but state none. */
		private static boolean isProse(RunSpan run) {
			EObject owner = run.prose().eContainer();
			if (owner instanceof Paragraph paragraph) {
				return paragraph.getRole() == ParagraphRole.BODY || paragraph.getRole() == ParagraphRole.PREAMBLE;
			}
			return owner.eGet(run.prose().eContainingFeature()) == run.prose() && owner instanceof Passage
					&& run.prose().eContainingFeature().getName().equals("prose");
		}

		private void scan(RunSpan run, Range sentence) {
			Range inRun = new Range(Math.max(sentence.start(), run.range().start()),
					Math.min(sentence.end(), run.range().end()));
			MetricScanner.Scan scan = scanner.scan(text.text(), sentence, inRun);
			Metric before = null;
			List<FoundMetric> figures = new ArrayList<>(scan.metrics());
			figures.removeIf(found -> draft.adjustments().text().contains(found.number()));
			for (Range doubtful : scan.doubtful()) {
				Optional<Numeral> numeral = draft.adjustments().recognised().contains(doubtful)
						? Numerals.parse(text.text(doubtful))
						: Optional.empty();
				numeral.ifPresentOrElse(
						value -> figures.add(new FoundMetric(doubtful, doubtful, value, null, "", null, null)),
						() -> draft.doubt(doubtful, "metric", MESSAGES.get("doubt.metric")));
			}
			figures.sort(Comparator.comparing(FoundMetric::number));
			for (FoundMetric found : figures) {
				Mention mention = mention(run, found);
				places.add(new Place(run, found, mention));
				compare(before, found);
				before = mention.getMetric();
			}
		}

		/** 召开24次，比上年增加5次 gives the value of the year before: 19. */
		private static void compare(Metric metric, FoundMetric change) {
			Matcher matcher = CHANGE.matcher(change.counts());
			if (metric == null || !matcher.find() || metric.getUnit() == null
					|| !metric.getUnit().equals(change.unit()) || metric.getUnit().matches("[%％]|.*百分点")) {
				return;
			}
			BigDecimal difference = change.numeral().value();
			metric.setPrevious(matcher.group(1) != null ? metric.getValue().subtract(difference)
					: metric.getValue().add(difference));
		}

		private Mention mention(RunSpan run, FoundMetric found) {
			Mention mention = ReportFactory.eINSTANCE.createMention();
			mention.setMetric(metric(run, found));
			mention.setForm(found.numeral().form());
			boolean withUnit = found.mention().end() > found.number().end();
			mention.setShows(withUnit || found.unit() == null ? MentionShows.VALUE_AND_UNIT : MentionShows.VALUE);
			return mention;
		}

		private Metric metric(RunSpan run, FoundMetric found) {
			String period = period(run);
			String key = String.join("|", found.counts(), String.valueOf(found.verb()), String.valueOf(found.unit()),
					String.valueOf(found.scope()), String.valueOf(period), found.numeral().value().toPlainString());
			// Figures that do not say what they count are never taken for the same one.
			Metric same = found.counts().length() < 3 ? null : known.get(key);
			if (same != null) {
				return same;
			}
			Metric metric = ReportFactory.eINSTANCE.createMetric();
			metric.setCounts(found.counts().isEmpty() ? null : found.counts());
			metric.setValue(found.numeral().value());
			metric.setUnit(found.unit());
			metric.setVerb(found.verb());
			metric.setScope(found.scope());
			metric.setPeriod(period);
			metric.setKey(catalogueKey(found));
			draft.report().getMetrics().add(metric);
			known.put(key, metric);
			return metric;
		}

		/** What is promised belongs to the period to come. */
		private String period(RunSpan run) {
			String period = draft.report().getPeriod();
			boolean promised = run.prose().eContainer() instanceof Action
					|| run.prose().eContainer() instanceof Commitment;
			return promised && period != null && period.matches("\\d{4}") ? String.valueOf(Integer.parseInt(period) + 1)
					: period;
		}

		private String catalogueKey(FoundMetric found) {
			String wording = found.verb() == null ? found.counts() : found.verb() + found.counts();
			for (MetricSpec spec : draft.type().metrics()) {
				if (!found.counts().isEmpty() && Cues.weigh(spec.getCues(), wording) > 0) {
					return spec.getKey();
				}
			}
			return null;
		}

		/** The sentences that a run takes part in; a sentence may go over several runs of its line. */
		private List<Range> parts(Range run) {
			List<Line> lines = text.lines();
			while (!sentencesReach(run)) {
				while (lines.get(line).range().end() < run.start()) {
					line++;
				}
				sentences = Sentences.of(text.text(), lines.get(line).range());
				if (!sentencesReach(run)) {
					return List.of(run);
				}
			}
			return sentences.stream().filter(sentence -> sentence.overlaps(run)).toList();
		}

		private boolean sentencesReach(Range run) {
			return !sentences.isEmpty() && sentences.get(0).start() <= run.start()
					&& run.start() < sentences.get(sentences.size() - 1).end();
		}
	}
}
