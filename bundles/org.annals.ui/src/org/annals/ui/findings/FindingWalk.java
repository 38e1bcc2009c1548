/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.findings;

import java.util.Comparator;
import java.util.List;

import org.annals.core.live.LiveFinding;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.ui.checking.Checking;
import org.annals.ui.editor.ReportEditor;

/** Walks from finding to finding in the order of the text, and knows those at the caret. */
final class FindingWalk {

	private final ReportEditor editor;
	private final ReportText text;
	private final List<LiveFinding> ordered;

	FindingWalk(ReportEditor editor) {
		this.editor = editor;
		this.text = editor.session().text();
		this.ordered = Checking.of(editor).findings().all().stream().filter(finding -> finding.place().exists())
				.sorted(Comparator.comparing(this::range)).toList();
	}

	private Range range(LiveFinding finding) {
		return finding.place().range(text);
	}

	/** Goes to the next finding behind the caret, to the first one at the end of the text. */
	void toNext(int caret) {
		ordered.stream().filter(finding -> range(finding).start() > caret).findFirst().or(() -> ordered.stream().findFirst())
				.ifPresent(this::reveal);
	}

	/** Goes to the last finding before the caret, to the last of all at the start of the text. */
	void toPrevious(int caret) {
		ordered.reversed().stream().filter(finding -> range(finding).end() < caret).findFirst()
				.or(() -> ordered.reversed().stream().findFirst()).ifPresent(this::reveal);
	}

	/** The findings that the caret touches, the shortest first, which is what a person looks at. */
	List<LiveFinding> at(int caret) {
		return ordered.stream().filter(finding -> range(finding).start() <= caret && caret <= range(finding).end())
				.sorted(Comparator.comparingInt(finding -> range(finding).length())).toList();
	}

	private void reveal(LiveFinding finding) {
		editor.reveal(finding.place().element(), range(finding));
	}
}
