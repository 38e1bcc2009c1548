/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.style;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

	/** The style of reports from where letters are not written on A4, by the data of CLDR. */
	public static final String LETTER = INTERNATIONAL + "-letter";

	private static final Set<String> LETTER_REGIONS = Set.of("US", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV",
			"VE");
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

	/** All usable styles; one that is made for several papers is there once for each. */
	public List<DocumentStyle> all() {
		return all.stream().flatMap(style -> style.variants().stream()).toList();
	}

	/**
	 * The style of an id; empty where it is not installed. The id of a style that is made for several papers means the
	 * usual one, with a paper behind it that paper: {@code international-letter}.
	 */
	public Optional<DocumentStyle> find(String id) {
		return Stream.concat(all.stream(), all().stream()).filter(style -> style.id().equals(id)).findFirst();
	}

	/**
	 * The style that a report type names, with a paper of its own behind a slash or without, else the one that fits the
	 * language.
	 *
	 * @param language BCP 47, or null
	 */
	public DocumentStyle of(TypeProfile type, String language) {
		String usual = language == null || language.startsWith("zh") ? OFFICIAL
				: LETTER_REGIONS.contains(Locale.forLanguageTag(language).getCountry()) ? LETTER : INTERNATIONAL;
		return find(type.type().getStyle()).or(() -> find(usual)).orElseThrow(() -> new IllegalStateException(usual));
	}

	/** Styles that were left out. */
	public List<Problem> problems() {
		return problems;
	}
}
