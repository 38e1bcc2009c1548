/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.types;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

import org.annals.core.contribution.Problem;
import org.annals.core.message.Messages;
import org.annals.core.text.BoundedPattern;
import org.annals.core.type.Cue;
import org.annals.core.type.Pattern;
import org.annals.core.type.ReportType;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/** Names the expressions of a type that take too long. */
public final class SlowPatterns {

	private static final Messages MESSAGES = Messages.of(SlowPatterns.class);

	private SlowPatterns() {
	}

	/** A problem for each expression of a type that was given up at work. */
	static List<Problem> of(ReportType type, TypeSource source) {
		return BoundedPattern.isAnyExhausted() ? expressions(type).stream().filter(BoundedPattern::isExhausted)
				.map(expression -> problem(type, source.name(), expression)).toList() : List.of();
	}

	/** A problem for each expression of a type that takes too long on a short text, told before any report is read. */
	public static List<Problem> tried(ReportType type, String origin) {
		return expressions(type).stream().filter(SlowPatterns::isSlow).map(expression -> problem(type, origin, expression))
				.toList();
	}

	private static Problem problem(ReportType type, String origin, String expression) {
		return new Problem(type.getId(), origin, MESSAGES.get("pattern-slow", expression, type.getId()), null);
	}

	/** Whether an expression takes too long; one that is none does not. */
	public static boolean isSlow(String expression) {
		try {
			return BoundedPattern.of(expression).isSlow();
		} catch (PatternSyntaxException e) {
			return false;
		}
	}

	/** All regular expressions of a type as they are run. */
	private static List<String> expressions(ReportType type) {
		List<String> all = new ArrayList<>();
		for (TreeIterator<EObject> content = type.eAllContents(); content.hasNext();) {
			EObject next = content.next();
			if (next instanceof Cue cue && cue.getValue() != null) {
				all.add(cue.getValue().strip());
			} else if (next instanceof Pattern pattern && pattern.getFind() != null) {
				all.add(pattern.getFind());
			}
		}
		return all;
	}
}
