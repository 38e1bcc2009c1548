/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;

import org.annals.model.report.Citation;
import org.annals.model.report.Mention;
import org.annals.model.report.Metric;
import org.annals.model.report.Prose;
import org.annals.model.report.ReportFactory;
import org.eclipse.emf.ecore.util.FeatureMapUtil;
import org.junit.jupiter.api.Test;

/** Runs of a prose can be edited without knowing how they are stored. */
class ProseRunsTest {

	private final Metric metric = ReportFactory.eINSTANCE.createMetric();

	private static String show(Prose prose) {
		return ProseRuns.of(prose).stream().map(run -> switch (run) {
			case Run.TextRun text -> text.index() + ":" + text.text();
			case Run.MentionRun mention -> mention.index() + ":#";
			case Run.CitationRun citation -> citation.index() + ":《" + citation.citation().getTitle() + "》";
			case Run.CharacterRun character -> character.index() + ":U+" + Integer.toHexString(character.character().getCode());
		}).collect(Collectors.joining(" "));
	}

	@Test
	void appendedTextIsOneRun() {
		Prose prose = ProseRuns.create("一");
		ProseRuns.append(prose, "二");
		ProseRuns.append(prose, "");
		assertEquals("0:一二", show(prose));
	}

	@Test
	void mixedRunsKeepTheirOrder() {
		Prose prose = ProseRuns.create("召开");
		ProseRuns.appendMention(prose, metric);
		ProseRuns.append(prose, "，学习");
		ProseRuns.appendCitation(prose, "条例");
		ProseRuns.append(prose, "。");
		assertEquals("0:召开 1:# 2:，学习 3:《条例》 4:。", show(prose));
		assertEquals("召开，学习。", ProseRuns.plainText(prose));
	}

	@Test
	void charactersForeignToXmlBecomeRuns() {
		Prose prose = ProseRuns.create("a\u0000b\uD800");
		assertEquals("0:a 1:U+0 2:b 3:U+d800", show(prose));
		assertEquals("a\u0000b\uD800", ProseRuns.plainText(prose));
	}

	@Test
	void supplementaryCharactersStayText() {
		assertEquals("0:\uD840\uDFB7\uD83D\uDE00", show(ProseRuns.create("\uD840\uDFB7\uD83D\uDE00")));
	}

	@Test
	void replaceChangesARange() {
		Prose prose = ProseRuns.create("权力支持");
		ProseRuns.replace(prose, 0, 0, 2, "全力");
		assertEquals("0:全力支持", show(prose));
		ProseRuns.replace(prose, 0, 2, 2, "\u0001");
		assertEquals("0:全力 1:U+1 2:支持", show(prose));
		ProseRuns.replace(prose, 2, 0, 2, "");
		assertEquals("0:全力 1:U+1", show(prose));
	}

	@Test
	void replaceRefusesWhatIsNoText() {
		Prose prose = ProseRuns.create("");
		ProseRuns.appendMention(prose, metric);
		assertThrows(IllegalArgumentException.class, () -> ProseRuns.replace(prose, 0, 0, 0, "x"));
		ProseRuns.append(prose, "ab");
		assertThrows(IndexOutOfBoundsException.class, () -> ProseRuns.replace(prose, 1, 1, 3, "x"));
		assertEquals("0:# 1:ab", show(prose));
	}

	@Test
	void deleteJoinsNeighbours() {
		Prose prose = ProseRuns.create("前");
		ProseRuns.appendMention(prose, metric);
		ProseRuns.append(prose, "后");
		ProseRuns.delete(prose, 1);
		assertEquals("0:前后", show(prose));
	}

	@Test
	void insertedTextJoinsNeighbours() {
		Prose prose = ProseRuns.create("前");
		ProseRuns.appendMention(prose, metric);
		ProseRuns.insertText(prose, 1, "中");
		ProseRuns.insertText(prose, 0, "最");
		ProseRuns.insertText(prose, 2, "尾");
		assertEquals("0:最前中 1:# 2:尾", show(prose));
	}

	@Test
	void rangeBecomesMentionOrCitation() {
		Prose prose = ProseRuns.create("召开65次，学习《条例》");
		Mention mention = ReportFactory.eINSTANCE.createMention();
		ProseRuns.replaceByMention(prose, 0, 2, 5, mention);
		Citation citation = ReportFactory.eINSTANCE.createCitation();
		citation.setTitle("条例");
		ProseRuns.replaceByCitation(prose, 2, 3, 7, citation);
		assertEquals("0:召开 1:# 2:，学习 3:《条例》", show(prose));
	}

	@Test
	void emptyEntriesAndCommentsAreNoRuns() {
		Prose prose = ProseRuns.create("a");
		FeatureMapUtil.addComment(prose.getMixed(), "x");
		FeatureMapUtil.addText(prose.getMixed(), "");
		FeatureMapUtil.addCDATA(prose.getMixed(), "b");
		assertEquals("0:a 3:b", show(prose));
	}
}
