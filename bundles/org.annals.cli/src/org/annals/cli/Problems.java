/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.annals.core.contribution.Problem;

/** Contributions that were left out, said once each. */
final class Problems {

	private Problems() {
	}

	/** All problems of a run, each message once. */
	static List<Problem> all(Session session, List<Problem> further) {
		Map<String, Problem> all = new LinkedHashMap<>();
		session.problems().forEach(problem -> all.putIfAbsent(problem.message(), problem));
		further.forEach(problem -> all.putIfAbsent(problem.message(), problem));
		return new ArrayList<>(all.values());
	}

	/** Says them to the person. */
	static void say(Session session, List<Problem> further) {
		for (Problem problem : all(session, further)) {
			session.console().say(problem.message());
		}
	}
}
