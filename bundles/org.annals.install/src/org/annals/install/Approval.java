/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.annals.core.contribution.Problem;
import org.annals.core.message.Messages;
import org.annals.core.type.ReportType;
import org.annals.core.types.ReportTypeFile;
import org.annals.core.types.TypeSource;
import org.annals.install.source.BundleJar;
import org.annals.install.source.Header;
import org.annals.install.trial.Compatibility;
import org.annals.install.trial.Contents;
import org.annals.install.trial.Staged;
import org.annals.install.trial.Trial;

/** Decides which of several plug-ins that wait may be installed together; one that may not takes no other with it. */
final class Approval {

	private static final Messages MESSAGES = Messages.of(Approval.class);

	private static final String HOUSE = "org.annals.";

	private final Host host;
	private final Store store;
	private final List<Unit> installed;
	private final List<String> types = new ArrayList<>();
	private boolean restart;

	/** What is wrong with one of them. */
	private record Wrong(Staged unit, String reason) {
	}

	Approval(Host host, Store store, List<Unit> installed) {
		this.host = host;
		this.store = store;
		this.installed = installed;
	}

	/** Ids of the types that those bring that were approved. */
	List<String> types() {
		return types;
	}

	/** Whether the workbench shows all of it only after a restart. */
	boolean isRestart() {
		return restart;
	}

	/** Those that may be installed; a sentence for each of the others goes to {@code refusals}. */
	List<Staged> approve(List<Staged> candidates, List<String> refusals) throws IOException {
		List<Staged> left = new ArrayList<>(candidates);
		Optional<Wrong> wrong = wrong(left);
		while (wrong.isPresent()) {
			left.remove(wrong.get().unit());
			refusals.add(wrong.get().reason());
			wrong = wrong(left);
		}
		return left;
	}

	/** A package of ours in two bundles would be the wrong one half of the time. */
	private static void checkPackages(BundleJar jar, Set<String> ours) throws InstallException {
		for (Header exported : Header.parse(jar.header("Export-Package"))) {
			if (ours.contains(exported.name())) {
				throw new InstallException(MESSAGES.get("package-taken", jar.name(), exported.name()));
			}
		}
	}

	private Optional<Wrong> wrong(List<Staged> candidates) throws IOException {
		types.clear();
		restart = false;
		Set<String> replaced = new HashSet<>();
		List<Present> present = new ArrayList<>(host.bundles());
		for (Unit unit : installed) {
			boolean stays = candidates.stream().noneMatch(one -> one.unit().id().equals(unit.id()));
			for (UnitBundle bundle : unit.bundles()) {
				if (stays) {
					present.add(Present.of(new BundleJar(store.file(unit, bundle))::header));
				} else {
					replaced.add(bundle.name());
				}
			}
			restart |= !stays && unit.hasPrograms();
		}
		for (Staged candidate : candidates) {
			candidate.jars().forEach(jar -> present.add(Present.of(jar::header)));
		}
		Compatibility compatibility = new Compatibility(present);
		Contents contents = new Contents(host.registry(), replaced);
		Set<String> ours = new HashSet<>();
		host.bundles().stream().filter(bundle -> bundle.name().startsWith(HOUSE))
				.forEach(bundle -> ours.addAll(bundle.packages().keySet()));
		Map<String, Staged> owners = new HashMap<>();
		for (Staged candidate : candidates) {
			try {
				for (BundleJar jar : candidate.jars()) {
					compatibility.check(jar);
					checkPackages(jar, ours);
					contents.check(jar);
					owners.put(jar.name(), candidate);
				}
			} catch (InstallException e) {
				return Optional.of(new Wrong(candidate, e.getMessage()));
			}
		}
		if (!candidates.isEmpty() && !contents.isContributing()) {
			return Optional.of(new Wrong(candidates.get(0), MESSAGES.get("silent", candidates.get(0).unit().id())));
		}
		Optional<Problem> problem = Trial.problem(host.core().types(), replaced, contents.types());
		if (problem.isPresent()) {
			return Optional.of(new Wrong(owners.getOrDefault(problem.get().contributor(), candidates.get(0)),
					problem.get().message()));
		}
		for (TypeSource source : contents.types()) {
			ReportType type = ReportTypeFile.load(source.open(), source.name());
			if (!type.isAbstract()) {
				types.add(type.getId());
			}
		}
		restart |= contents.isRestarting();
		return Optional.empty();
	}
}
