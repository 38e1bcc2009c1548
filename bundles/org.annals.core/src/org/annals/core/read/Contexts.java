/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.util.Optional;
import java.util.regex.Pattern;

import org.annals.core.type.Content;
import org.annals.core.type.SectionRole;
import org.annals.core.types.TypeProfile;

/** Tells what the sentences of a section are: by its role, and in a closing by what a sentence begins to speak of. */
final class Contexts {

	private static final Pattern NEXT = Pattern
			.compile("^(?:各位代表！)?(?:下一?步|在?今后|接下来|下一阶段|新的一年|明年|下一年|(?:19|20)\\d{2}年，?(?:我|将|重点)|针对(?:以上|上述|这些|存在))");
	private static final Pattern SHORT = Pattern
			.compile("(?:还?存在|还有|仍有)[^。]{0,40}(?:差距|不足|问题|短板|薄弱)|(?:不足|问题|差距)[^。]{0,6}(?:主要|表现|如下|是)");
	private static final Pattern WHY = Pattern.compile("(?:原因|根源|由于|究其|主要是因为)");

	private Contexts() {
	}

	/** What the sentences of a section of this role are; running text for a section without role. */
	static Content of(TypeProfile type, String role) {
		return type.role(role).map(SectionRole::getContent).orElse(Content.TEXT);
	}

	/** The first role of the type whose sections are of that content. */
	static Optional<String> role(TypeProfile type, Content content) {
		return type.roles().stream().filter(role -> role.getContent() == content).map(SectionRole::getId).findFirst();
	}

	/** What the text speaks of from this sentence on, when it spoke of {@code before} until now. */
	static Content after(String sentence, Content before) {
		if (before == Content.MEASURES) {
			return before;
		}
		if (NEXT.matcher(sentence).find()) {
			return Content.COMMITMENTS;
		}
		if (before != Content.COMMITMENTS && WHY.matcher(sentence).find()) {
			return Content.CAUSES;
		}
		return before != Content.COMMITMENTS && SHORT.matcher(sentence).find() ? Content.SHORTCOMINGS : before;
	}
}
