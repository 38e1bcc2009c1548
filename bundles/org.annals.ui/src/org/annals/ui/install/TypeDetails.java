/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.install;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.annals.core.contribution.Problem;
import org.annals.core.message.Messages;
import org.annals.core.types.TypeProfile;
import org.annals.install.TypeEntry;
import org.annals.install.Unit;
import org.annals.ui.AnnalsUi;

/** Says in lines what there is to know about a report type before one trusts it. */
final class TypeDetails {

	private static final Messages MESSAGES = Messages.of(TypeDetails.class);

	private TypeDetails() {
	}

	/** @param entry the type, or null to hear only what is wrong with any of them */
	static List<String> of(TypeEntry entry) {
		List<String> lines = new ArrayList<>();
		if (entry != null) {
			AnnalsUi.core().types().find(entry.id()).flatMap(type -> TypeProfile.label(type.type().getDescriptions()))
					.ifPresent(lines::add);
			lines.add(MESSAGES.get("detail.id", entry.id()));
			Unit unit = entry.unit();
			if (unit != null) {
				String provider = unit.provider().isEmpty() ? MESSAGES.get("provider.unknown") : unit.provider();
				lines.add(MESSAGES.get("detail.unit", provider, entry.signature()));
				lines.add(MESSAGES.get(unit.hasPrograms() ? "detail.programs" : "detail.data", provider));
				lines.add(unit.origin().repository().isEmpty() ? MESSAGES.get("detail.origin", unit.origin().place())
						: MESSAGES.get("detail.repository", unit.origin().place(), unit.origin().repository()));
			}
		}
		problems(entry).forEach(problem -> lines.add(MESSAGES.get("detail.problem", problem)));
		return lines;
	}

	private static Set<String> problems(TypeEntry entry) {
		List<Problem> all = new ArrayList<>(InstalledBundles.problems());
		all.addAll(AnnalsUi.core().problems());
		Set<String> sentences = new LinkedHashSet<>();
		for (Problem problem : all) {
			if (entry == null || concerns(problem, entry)) {
				sentences.add(problem.message());
			}
		}
		return sentences;
	}

	private static boolean concerns(Problem problem, TypeEntry entry) {
		return problem.id().equals(entry.id()) || entry.unit() != null && entry.unit().bundles().stream()
				.anyMatch(bundle -> bundle.name().equals(problem.contributor()));
	}
}
