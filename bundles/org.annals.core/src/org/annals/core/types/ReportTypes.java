/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.types;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

import org.annals.core.contribution.Contribution;
import org.annals.core.contribution.ContributionException;
import org.annals.core.contribution.ExtensionPoint;
import org.annals.core.contribution.Problem;
import org.annals.core.message.Messages;
import org.annals.core.source.SourceFile;
import org.annals.core.type.Pattern;
import org.annals.core.type.ReportType;
import org.annals.core.type.WordList;
import org.eclipse.core.runtime.IExtensionRegistry;

/** The installed report types: the one class that reads {@code org.annals.core.reportTypes}. */
public final class ReportTypes {

	/** Id of the type for reports that no other type speaks for. */
	public static final String GENERAL = "org.annals.type.general";

	private static final Messages MESSAGES = Messages.of(ReportTypes.class);
	private static final String POINT = "org.annals.core.reportTypes";

	private record Installed(ReportType type, Contribution contribution, String folder) {
	}

	private final Map<String, Installed> installed = new LinkedHashMap<>();
	private final Map<String, TypeProfile> profiles = new LinkedHashMap<>();
	private final List<Problem> problems = new ArrayList<>();

	/** Reads the extension point and its files; what cannot be used is in {@link #problems}. */
	public ReportTypes(IExtensionRegistry registry, Contribution.Resources resources) {
		ExtensionPoint point = new ExtensionPoint(registry, resources, POINT);
		point.read("reportType", contribution -> {
			String file = contribution.require("file");
			try (InputStream stream = contribution.open(file)) {
				ReportType type = ReportTypeFile.load(stream, file);
				Installed added = new Installed(type, contribution, file.substring(0, file.lastIndexOf('/') + 1));
				if (installed.putIfAbsent(type.getId(), added) != null) {
					throw new ContributionException(type.getId(), null);
				}
				return type;
			}
		});
		problems.addAll(point.problems());
	}

	/** All types that a report can be of, in the order of their ids. */
	public List<TypeProfile> all() {
		return installed.values().stream().map(Installed::type).filter(type -> !type.isAbstract())
				.map(type -> find(type.getId()).orElseThrow()).toList();
	}

	/** Ids of all types that a report can be of. */
	public Collection<String> ids() {
		return all().stream().map(TypeProfile::id).sorted().toList();
	}

	/** The type of an id with all it takes over; empty when it is not installed. */
	public synchronized Optional<TypeProfile> find(String id) {
		if (id == null || !installed.containsKey(id)) {
			return Optional.empty();
		}
		TypeProfile known = profiles.get(id);
		if (known == null) {
			known = profile(id);
			profiles.put(id, known);
		}
		return Optional.of(known);
	}

	/** The type of an id, or the general one where that is not installed. */
	public TypeProfile findOrGeneral(String id) {
		return find(id).or(() -> find(GENERAL)).orElseThrow(() -> new IllegalStateException(GENERAL));
	}

	/**
	 * The sample report of a type, with some defects to find.
	 *
	 * @return empty when the type is not installed or brings none
	 * @throws IOException when the sample cannot be read
	 */
	public Optional<SourceFile> sample(String id) throws IOException {
		Installed type = installed.get(id);
		String path = type == null ? null : type.contribution().get("sample");
		if (path == null) {
			return Optional.empty();
		}
		try (InputStream stream = type.contribution().open(path)) {
			return Optional.of(new SourceFile(path.substring(path.lastIndexOf('/') + 1), stream.readAllBytes()));
		} catch (ContributionException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	/** Types that were left out. */
	public List<Problem> problems() {
		return List.copyOf(problems);
	}

	private TypeProfile profile(String id) {
		List<ReportType> chain = new ArrayList<>();
		Lexicon lexicon = new Lexicon();
		Set<String> seen = new HashSet<>();
		for (Installed next = installed.get(id); next != null && seen.add(next.type().getId()); next = installed
				.get(next.type().getBase())) {
			chain.add(next.type());
			for (WordList words : next.type().getLexicon()) {
				lexicon.add(words.getUse(), words(next, words));
			}
			for (Pattern pattern : next.type().getPatterns()) {
				add(pattern, next, lexicon);
			}
		}
		return new TypeProfile(chain, lexicon);
	}

	/** A pattern that is no valid expression is reported and left out; the others of its rule stay. */
	private void add(Pattern pattern, Installed type, Lexicon lexicon) {
		try {
			java.util.regex.Pattern.compile(pattern.getFind() == null ? "" : pattern.getFind().strip());
			lexicon.add(pattern);
		} catch (PatternSyntaxException e) {
			String id = type.type().getId();
			problems.add(new Problem(id, type.contribution().contributor(),
					MESSAGES.get("pattern-broken", pattern.getFind(), pattern.getRule(), id), e));
		}
	}

	/** The lines that do not begin with #. */
	private static String withoutComments(String list) {
		StringBuilder kept = new StringBuilder(list.length());
		int start = 0;
		while (start < list.length()) {
			int feed = list.indexOf('\n', start);
			int end = feed < 0 ? list.length() : feed + 1;
			if (list.charAt(start) != '#') {
				kept.append(list, start, end);
			}
			start = end;
		}
		return kept.toString();
	}

	private String words(Installed type, WordList words) {
		if (words.getSource() == null) {
			return words.getValue() == null ? "" : words.getValue();
		}
		try (InputStream stream = type.contribution().open(type.folder() + words.getSource())) {
			return withoutComments(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException | ContributionException e) {
			problems.add(new Problem(type.type().getId(), type.contribution().contributor(), e.getMessage(), e));
			return "";
		}
	}
}
