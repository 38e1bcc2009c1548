/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.evolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.annals.core.type.VersionChange;
import org.annals.core.types.ReportTypes;
import org.annals.core.types.TypeMatch;
import org.annals.core.types.TypeProfile;
import org.annals.core.types.TypeVersion;
import org.annals.model.report.Report;

/**
 * The shortest way from a version of a type to another one, by the changes that its installed versions declare. The versions
 * between need not be installed.
 *
 * @param target which the report becomes one of
 * @param steps  what changes, in this order; none between versions that judge each other's reports
 */
public record VersionPath(TypeProfile target, List<VersionChange> steps) {

	/** The ways that a report of an installed type can go: to the other versions, the newest first. */
	public static List<VersionPath> from(Report report, ReportTypes types) {
		TypeMatch match = types.match(report.getType(), report.getTypeVersion());
		List<VersionPath> paths = new ArrayList<>();
		if (match.newest() != null) {
			TypeVersion own = own(report, match);
			for (TypeProfile target : types.versions(match.newest().id())) {
				if (!target.version().equals(own)) {
					steps(own, target, types.versions(target.id())).map(steps -> new VersionPath(target, steps)).ifPresent(paths::add);
				}
			}
		}
		return paths;
	}

	/** A report that names no version was judged by the one that matched. */
	private static TypeVersion own(Report report, TypeMatch match) {
		TypeVersion stated = TypeVersion.of(report.getTypeVersion());
		return stated.isStated() ? stated : match.profile().version();
	}

	/** What a report that is older than all that judges it would best become: the newest version, if there is a way to it. */
	public static Optional<VersionPath> ahead(Report report, ReportTypes types) {
		TypeMatch match = types.match(report.getType(), report.getTypeVersion());
		return from(report, types).stream().filter(path -> path.target() == match.newest()).filter(
				path -> !path.steps().isEmpty() && own(report, match).compareTo(path.target().version()) < 0).findFirst();
	}

	private static Optional<List<VersionChange>> steps(TypeVersion from, TypeProfile target, List<TypeProfile> versions) {
		Map<TypeVersion, List<VersionChange>> reached = new LinkedHashMap<>();
		Deque<TypeVersion> next = new ArrayDeque<>(List.of(from));
		reached.put(from, List.of());
		while (!next.isEmpty()) {
			TypeVersion at = next.remove();
			if (at.isCompatible(target.version())) {
				return Optional.of(reached.get(at));
			}
			for (TypeProfile type : versions) {
				for (VersionChange change : type.type().getChanges()) {
					TypeVersion to = to(change, type);
					if (at.isCompatible(TypeVersion.of(change.getFrom())) && !reached.containsKey(to)) {
						List<VersionChange> steps = new ArrayList<>(reached.get(at));
						steps.add(change);
						reached.put(to, steps);
						next.add(to);
					}
				}
			}
		}
		return Optional.empty();
	}

	private static TypeVersion to(VersionChange change, TypeProfile type) {
		return change.getTo() == null ? type.version() : TypeVersion.of(change.getTo());
	}
}
