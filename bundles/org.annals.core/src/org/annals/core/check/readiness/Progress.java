/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.readiness;

import java.util.EnumMap;
import java.util.Map;

import org.annals.core.check.Severity;
import org.annals.model.report.SectionStatus;

/**
 * How far a part of a report is.
 *
 * @param parts    number of innermost sections in it
 * @param empty    how many of them have no text yet
 * @param status   the least advanced of their statuses; draft where there are none
 * @param findings number of findings by severity, every severity with its number
 * @param percent  share done, 0 to 100, rounded down so that only what is done wholly is at 100
 */
public record Progress(int parts, int empty, SectionStatus status, Map<Severity, Integer> findings, int percent) {

	/** Adds up what is known of several innermost sections. */
	static final class Sum {

		private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
		private int parts;
		private int empty;
		private SectionStatus status;
		private int points;
		private int of;

		Sum() {
			for (Severity severity : Severity.values()) {
				findings.put(severity, 0);
			}
		}

		void add(Severity severity) {
			findings.merge(severity, 1, Integer::sum);
		}

		/** @param done points of 100 */
		void add(SectionStatus of, boolean isEmpty, int done) {
			parts++;
			empty += isEmpty ? 1 : 0;
			status = status == null || of.compareTo(status) < 0 ? of : status;
			count(done);
		}

		/** Counts something that is no section. */
		void count(int done) {
			points += done;
			of += 100;
		}

		Progress progress() {
			return new Progress(parts, empty, status == null ? SectionStatus.DRAFT : status, Map.copyOf(findings),
					of == 0 ? 0 : (int) (100L * points / of));
		}
	}
}
