/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.style;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.annals.core.contribution.Contribution;
import org.annals.core.contribution.ContributionException;
import org.annals.core.contribution.ExtensionPoint;
import org.annals.core.contribution.Problem;
import org.annals.core.types.TypeProfile;
import org.eclipse.core.runtime.IExtensionRegistry;

/** The installed document styles: the one class that reads {@code org.annals.document.styles}. */
public final class Styles {

	/** Style of Chinese reports whose type names none. */
	public static final String OFFICIAL = "gbt9704-2012";

	/** Style of all other reports whose type names none. */
	public static final String INTERNATIONAL = "international";

	private static final String POINT = "org.annals.document.styles";

	private final List<DocumentStyle> all;
	private final List<Problem> problems;

	/** Reads the extension point and its files; what cannot be used is in {@link #problems}. */
	public Styles(IExtensionRegistry registry, Contribution.Resources resources) {
		ExtensionPoint point = new ExtensionPoint(registry, resources, POINT);
		Set<String> ids = new HashSet<>();
		all = point.read("style", contribution -> {
			String file = contribution.require("file");
			try (InputStream stream = contribution.open(file)) {
				DocumentStyle style = StyleFile.load(stream, file);
				if (!ids.add(style.id())) {
					throw new ContributionException("id=" + style.id(), null);
				}
				return style;
			}
		});
		problems = point.problems();
	}

	/** All usable styles. */
	public List<DocumentStyle> all() {
		return all;
	}

	/** The style of an id; empty where it is not installed. */
	public Optional<DocumentStyle> find(String id) {
		return all.stream().filter(style -> style.id().equals(id)).findFirst();
	}

	/**
	 * The style that a report type names, with a paper of its own behind a slash or without, else the one that fits the
	 * language.
	 *
	 * @param language BCP 47, or null
	 */
	public DocumentStyle of(TypeProfile type, String language) {
		String usual = language == null || language.startsWith("zh") ? OFFICIAL : INTERNATIONAL;
		String[] named = String.valueOf(type.type().getStyle()).split("/", 2);
		DocumentStyle style = find(named[0]).or(() -> find(usual)).orElseThrow(() -> new IllegalStateException(usual));
		return named.length < 2 ? style : style.on(named[1].strip()).orElse(style);
	}

	/** Styles that were left out. */
	public List<Problem> problems() {
		return problems;
	}
}
