/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package com.example.office;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.read.Draft;
import org.annals.core.read.ReadingStage;

/**
 * An example of a reading stage: it takes the author from the line "Keeper: …" that reports of the type begin with. A stage
 * gives the report more structure and leaves its text as it is; one that loses text is left out.
 */
public final class KeeperStage implements ReadingStage {

	private static final Pattern KEEPER = Pattern.compile("(?m)^Keeper: (.{1,80})$");

	@Override
	public void apply(Draft draft) {
		Matcher keeper = KEEPER.matcher(draft.source().text());
		if (keeper.find()) {
			draft.report().setAuthor(keeper.group(1).strip());
		}
	}
}
