/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.contribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.annals.core.message.Messages;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;

/** Reads one extension point; a contribution that fails is noted by name and left out, the rest goes on. */
public final class ExtensionPoint {

	private static final Messages MESSAGES = Messages.of(ExtensionPoint.class);

	private final IExtensionRegistry registry;
	private final Contribution.Resources resources;
	private final String point;
	private final List<Problem> problems = new ArrayList<>();

	/** Makes something of a contribution. */
	@FunctionalInterface
	public interface Reader<T> {

		T read(Contribution contribution) throws Exception;
	}

	/** @param point full id of the extension point */
	public ExtensionPoint(IExtensionRegistry registry, Contribution.Resources resources, String point) {
		this.registry = registry;
		this.resources = resources;
		this.point = point;
	}

	/**
	 * What {@code reader} makes of all elements of a name, in a stable order: those of the point's own bundle, then by
	 * contributor, then as declared. Of usable elements with one id the first is taken, so nobody takes the place of what
	 * the house itself brings.
	 */
	public <T> List<T> read(String name, Reader<T> reader) {
		List<T> all = new ArrayList<>();
		List<IConfigurationElement> elements = new ArrayList<>(List.of(registry.getConfigurationElementsFor(point)));
		elements.sort(Comparator
				.comparing((IConfigurationElement element) -> !point.startsWith(element.getContributor().getName() + "."))
				.thenComparing(element -> element.getContributor().getName()));
		Set<String> ids = new HashSet<>();
		for (IConfigurationElement element : elements) {
			if (element.getName().equals(name)) {
				Contribution contribution = new Contribution(element, registry, resources);
				try {
					T made = reader.read(contribution);
					String id = contribution.get("id");
					if (id != null && !ids.add(id)) {
						throw new ContributionException("id=" + id, null);
					}
					all.add(made);
				} catch (Exception | Error e) {
					// A static initialiser may throw any error, and none of a stranger's stops the house.
					problems.add(problem(contribution, e));
				}
			}
		}
		return all;
	}

	private Problem problem(Contribution contribution, Throwable cause) {
		String contributor;
		String id;
		try {
			contributor = contribution.contributor();
			id = contribution.get("id");
		} catch (InvalidRegistryObjectException e) {
			contributor = point;
			id = null;
		}
		String name = id == null ? contributor : id;
		String reason = cause instanceof ContributionException ? cause.getMessage() : Problem.reason(cause);
		return new Problem(name, contributor, MESSAGES.get("left-out", name, point, contributor, reason), cause);
	}

	/** The contributions that were left out so far. */
	public List<Problem> problems() {
		return List.copyOf(problems);
	}
}
