/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.text.ReportText;
import org.annals.core.text.RunSpan;
import org.annals.model.report.Citation;
import org.annals.model.report.Prose;
import org.annals.model.report.ReportFactory;
import org.annals.model.text.ProseRuns;

/** Seventh stage: makes citations of the documents named in 《》, with the number in 〔〕 behind it where there is one. */
public final class CitationStage implements ReadingStage {

	private static final Pattern TITLE = Pattern.compile("《([^《》\\n]{1,120})》");
	private static final Pattern NUMBER = Pattern.compile("^[（(]?([\\p{IsHan}]{1,12}[〔\\[（(]\\d{4}[〕\\]）)]\\d{1,5}号)");
	private static final Pattern ISSUER = Pattern
			.compile("((?:[\\p{IsHan}]{0,10}(?:党组|党委|办公厅|办公室|委员会|国务院|党中央|中央|市委|省委|县委|区委|政府|总局|局|厅|部|委)))(?:联合)?(?:印发|制定|出台|发布|下发)的?$");

	@Override
	public void apply(Draft draft) {
		List<RunSpan> runs = ReportText.of(draft.report()).runs();
		// From the last run to the first, so that the places of the others stay right.
		for (int i = runs.size() - 1; i >= 0; i--) {
			RunSpan run = runs.get(i);
			if (run.prose().getMixed().getValue(run.entry()) instanceof String text && text.indexOf('《') >= 0) {
				cite(run.prose(), run.entry(), text);
			}
		}
	}

	private static void cite(Prose prose, int entry, String text) {
		Matcher matcher = TITLE.matcher(text);
		List<int[]> found = matcher.results().map(result -> new int[] { result.start(), result.end() }).toList();
		for (int i = found.size() - 1; i >= 0; i--) {
			int start = found.get(i)[0];
			int end = found.get(i)[1];
			Citation citation = ReportFactory.eINSTANCE.createCitation();
			citation.setTitle(text.substring(start + 1, end - 1));
			Matcher number = NUMBER.matcher(text.substring(end));
			if (number.find()) {
				citation.setNumber(number.group(1));
			}
			Matcher issuer = ISSUER.matcher(text.substring(Math.max(0, start - 24), start));
			if (issuer.find()) {
				citation.setIssuer(issuer.group(1));
			}
			ProseRuns.replaceByCitation(prose, entry, start, end, citation);
		}
	}
}
