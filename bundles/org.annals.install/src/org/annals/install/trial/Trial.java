/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install.trial;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

import org.annals.core.contribution.Problem;
import org.annals.core.message.Messages;
import org.annals.core.text.BoundedPattern;
import org.annals.core.type.Cue;
import org.annals.core.type.ReportType;
import org.annals.core.types.ReportTypes;
import org.annals.core.types.SlowPatterns;
import org.annals.core.types.TypeProfile;
import org.annals.core.types.TypeSource;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/** Reads the types that are to be installed beside those that are, and says what would be wrong with them. */
public final class Trial {

	private static final Messages MESSAGES = Messages.of(Trial.class);

	private Trial() {
	}

	/**
	 * The first thing that is wrong, as a sentence; empty when nothing is.
	 *
	 * @param without origins of the types whose place will be taken
	 */
	public static Optional<Problem> problem(ReportTypes known, Set<String> without, List<TypeSource> candidates) {
		ReportTypes all = known.trial(source -> without.contains(source.name()), candidates);
		Set<String> names = new HashSet<>(candidates.stream().map(TypeSource::name).toList());
		for (String reference : all.references(source -> names.contains(source.name()))) {
			TypeProfile profile = all.find(reference).orElseThrow();
			String id = profile.id();
			ReportType type = profile.type();
			String name = all.source(reference).orElseThrow().name();
			if (type.getBase() != null && all.source(type.getBase()).isEmpty()) {
				return Optional.of(new Problem(id, name, MESSAGES.get("base-missing", id, type.getBase()), null));
			}
			for (TreeIterator<EObject> content = type.eAllContents(); content.hasNext();) {
				if (content.next() instanceof Cue cue && !isExpression(cue.getValue())) {
					return Optional.of(new Problem(id, name, MESSAGES.get("cue", id, cue.getValue()), null));
				}
			}
			Optional<Problem> slow = SlowPatterns.tried(type, name).stream().findFirst();
			if (slow.isPresent()) {
				return slow;
			}
		}
		return all.problems().stream().findFirst();
	}

	private static boolean isExpression(String text) {
		try {
			BoundedPattern.of(text == null ? "" : text.strip());
			return true;
		} catch (PatternSyntaxException e) {
			return false;
		}
	}
}
