/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.contribution;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;

import org.annals.core.message.Messages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/** One element of an extension, with what every contribution has: an id, a name, and the bundle it comes from. */
public final class Contribution {

	private static final Messages MESSAGES = Messages.of(Contribution.class);

	private final IConfigurationElement element;
	private final IExtensionRegistry registry;
	private final Resources resources;

	/** Finds files inside the bundle of a contributor; OSGi and plain Java do it in different ways. */
	@FunctionalInterface
	public interface Resources {

		/** The file at {@code path} inside the bundle {@code contributor}, or null. */
		URL find(String contributor, String path);
	}

	Contribution(IConfigurationElement element, IExtensionRegistry registry, Resources resources) {
		this.element = element;
		this.registry = registry;
		this.resources = resources;
	}

	/** An attribute, or null. */
	public String get(String attribute) {
		return element.getAttribute(attribute);
	}

	/** @throws ContributionException when the attribute is absent or empty */
	public String require(String attribute) throws ContributionException {
		String value = get(attribute);
		if (value == null || value.isBlank()) {
			throw new ContributionException(attribute, null);
		}
		return value;
	}

	/** The elements of a name inside this one, as declared. */
	public List<Contribution> children(String name) {
		return Arrays.stream(element.getChildren(name)).map(child -> new Contribution(child, registry, resources)).toList();
	}

	/** Symbolic name of the bundle that contributes it. */
	public String contributor() {
		return element.getContributor().getName();
	}

	/**
	 * The same for a class that may be a stranger's and needs no particular thread: one whose making does not end is given up.
	 */
	public <T> T createInTime(Class<T> kind) throws ContributionException {
		if (contributor().startsWith(Patience.HOUSE)) {
			return create(kind);
		}
		List<T> made = new ArrayList<>();
		ContributionException[] failed = new ContributionException[1];
		try {
			Patience.make(this, () -> {
				try {
					made.add(create(kind));
				} catch (ContributionException e) {
					failed[0] = e;
				}
			});
		} catch (TimeoutException e) {
			throw new ContributionException("class", new TimeoutException(MESSAGES.get("endless", Patience.limitSeconds())));
		}
		if (made.isEmpty()) {
			throw failed[0] != null ? failed[0] : new ContributionException("class", null);
		}
		return made.get(0);
	}

	/** A new instance of the class that the attribute {@code class} names. */
	public <T> T create(Class<T> kind) throws ContributionException {
		try {
			T made = kind.cast(element.createExecutableExtension("class"));
			if (made instanceof NeedsRegistry client) {
				client.use(registry, resources);
			}
			return made;
		} catch (CoreException | ClassCastException | LinkageError e) {
			throw new ContributionException("class", e);
		}
	}

	/** Opens a file of the contributing bundle. */
	public InputStream open(String path) throws IOException, ContributionException {
		URL url = resources.find(contributor(), path);
		if (url == null) {
			throw new ContributionException(path, null);
		}
		return url.openStream();
	}
}
