/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

import org.annals.core.table.spec.FormBlock;
import org.annals.core.table.spec.TableForm;
import org.annals.core.text.BoundedPattern;
import org.annals.core.type.ColumnSpec;
import org.annals.core.type.Cue;
import org.annals.core.type.RowSpec;

/** The wordings of a form's rows and columns in which {@code #} stands for the figure: received # requests. */
final class SpokenCues {

	/** Stands for the figure in a wording. */
	static final String HOLE = "#";

	/** A wording, with groups {@code figure} and, for a share of the whole, {@code share}; row or column is null. */
	record Spoken(String row, String column, BoundedPattern pattern) {
	}

	private final List<Spoken> all = new ArrayList<>();
	private final SentenceWords words;
	private final String number;

	SpokenCues(TableForm form, SentenceWords words, SpokenNumber number) {
		this.words = words;
		this.number = number.regex();
		for (FormBlock block : form.blocks()) {
			block.rows().forEach(this::add);
			block.columns().forEach(this::add);
		}
	}

	private void add(RowSpec row) {
		row.getCues().forEach(cue -> add(row.getId(), null, cue));
		row.getRows().forEach(this::add);
	}

	private void add(ColumnSpec column) {
		column.getCues().forEach(cue -> add(null, column.getId(), cue));
		column.getColumns().forEach(this::add);
	}

	/** A cue that is no expression is left out; the others of its row stay. */
	private void add(String row, String column, Cue cue) {
		String wording = cue.getValue().strip();
		int hole = wording.indexOf(HOLE);
		if (hole < 0 || wording.indexOf(HOLE, hole + 1) >= 0) {
			return;
		}
		String figure = "(?:(?<figure>" + number + ")|(?<share>" + number + ")\\s*" + words.get("percent") + "\\s+" + words.get("share-of") + ")";
		// the space behind the hole is the share's own
		String after = wording.substring(hole + 1);
		String rest = after.startsWith(" ") ? "\\s*" + after.substring(1) : after;
		String regex = "(?<![\\p{L}\\p{N}])(?i:" + wording.substring(0, hole) + "(?:" + words.get("total") + " )?" + figure + rest + ")(?![\\p{L}\\p{N}%])";
		try {
			all.add(new Spoken(row, column, BoundedPattern.of(regex, wording)));
		} catch (PatternSyntaxException e) {
			// named by the checks of the type
			return;
		}
	}

	List<Spoken> all() {
		return all;
	}
}
