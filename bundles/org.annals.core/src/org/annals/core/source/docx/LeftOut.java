/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source.docx;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.source.SourceFile;

/** Counts what a document has beside its text, so that the person is told what was left out. */
final class LeftOut {

	private static final Messages MESSAGES = Messages.of(SourceFile.class);

	int notes;
	int comments;
	int boxes;
	int deletions;

	/** One sentence for each kind that was left out. */
	List<String> sentences() {
		List<String> sentences = new ArrayList<>();
		add(sentences, "docx.left-out.notes", notes);
		add(sentences, "docx.left-out.comments", comments);
		add(sentences, "docx.left-out.boxes", boxes);
		add(sentences, "docx.left-out.deletions", deletions);
		return sentences;
	}

	private static void add(List<String> sentences, String key, int count) {
		if (count > 0) {
			sentences.add(MESSAGES.get(key, count));
		}
	}
}
