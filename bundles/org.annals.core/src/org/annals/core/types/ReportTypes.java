/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.types;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

import org.annals.core.contribution.Contribution;
import org.annals.core.contribution.ContributionException;
import org.annals.core.contribution.ExtensionPoint;
import org.annals.core.contribution.Problem;
import org.annals.core.message.Messages;
import org.annals.core.source.SourceFile;
import org.annals.core.text.BoundedPattern;
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

	private record Installed(ReportType type, TypeSource source) {
	}

	private final Map<String, Installed> installed = new LinkedHashMap<>();
	private final Map<String, TypeProfile> profiles = new LinkedHashMap<>();
	private final List<Problem> problems = new ArrayList<>();

	/** Reads the extension point and its files; what cannot be used is in {@link #problems}. */
	public ReportTypes(IExtensionRegistry registry, Contribution.Resources resources) {
		this(registry, resources, List.of());
	}

	/**
	 * Reads the extension point, then the files that lie in folders; of types with one id the first is taken, what cannot be
	 * used is in {@link #problems}.
	 */
	public ReportTypes(IExtensionRegistry registry, Contribution.Resources resources, List<Path> folders) {
		ExtensionPoint point = new ExtensionPoint(registry, resources, POINT);
		point.read("reportType", contribution -> add(TypeSource.of(contribution)));
		problems.addAll(point.problems());
		TypeFolder.sources(folders).forEach(this::addFile);
	}

	private ReportTypes() {
	}

	/**
	 * What would be installed if {@code candidates} were, too; its problems are those of the candidates alone.
	 *
	 * @param without origins of the types that the candidates take the place of
	 */
	public ReportTypes trial(Predicate<TypeSource> without, List<TypeSource> candidates) {
		ReportTypes trial = new ReportTypes();
		installed.forEach((id, type) -> {
			if (!without.test(type.source())) {
				trial.installed.put(id, type);
			}
		});
		candidates.forEach(trial::addFile);
		return trial;
	}

	private ReportType add(TypeSource source) throws IOException, ContributionException {
		try (InputStream stream = source.open(source.file())) {
			ReportType type = ReportTypeFile.load(stream, source.file());
			if (installed.putIfAbsent(type.getId(), new Installed(type, source)) != null) {
				throw new ContributionException(type.getId(), null);
			}
			return type;
		}
	}

	private void addFile(TypeSource source) {
		try (InputStream stream = source.open(source.file())) {
			ReportType type = ReportTypeFile.load(stream, source.file());
			if (installed.putIfAbsent(type.getId(), new Installed(type, source)) != null) {
				problems.add(new Problem(type.getId(), source.name(),
						MESSAGES.get("file-twice", source.name(), type.getId()), null));
			}
		} catch (IOException | ContributionException | RuntimeException e) {
			problems.add(new Problem(source.name(), source.name(),
					MESSAGES.get("file-broken", source.name(), String.valueOf(e.getMessage())), e));
		}
	}

	/** Ids of all types, those that others build on included, whose origin fits. */
	public List<String> ids(Predicate<TypeSource> fits) {
		return installed.entrySet().stream().filter(entry -> fits.test(entry.getValue().source())).map(Map.Entry::getKey)
				.toList();
	}

	/** Where the type of an id, which may be one that others build on, comes from; empty when it is not installed. */
	public Optional<TypeSource> source(String id) {
		return Optional.ofNullable(installed.get(id)).map(Installed::source);
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
		String path = type == null ? null : type.source().sample();
		if (path == null) {
			return Optional.empty();
		}
		try (InputStream stream = type.source().open(path)) {
			return Optional.of(new SourceFile(path.substring(path.lastIndexOf('/') + 1), stream.readAllBytes()));
		} catch (ContributionException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	/** Types that were left out, and expressions of types that were given up. */
	public List<Problem> problems() {
		List<Problem> all = new ArrayList<>(problems);
		installed.values().forEach(each -> all.addAll(SlowPatterns.of(each.type(), each.source())));
		return all;
	}

	private TypeProfile profile(String id) {
		List<ReportType> chain = new ArrayList<>();
		Lexicon lexicon = new Lexicon();
		Set<String> seen = new LinkedHashSet<>();
		for (Installed next = installed.get(id); next != null; next = installed.get(next.type().getBase())) {
			if (!seen.add(next.type().getId())) {
				problems.add(new Problem(id, next.source().name(), MESSAGES.get("base-cycle", id, String.join(" → ", seen)),
						null));
				break;
			}
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
			BoundedPattern.of(pattern.getFind() == null ? "" : pattern.getFind().strip());
			lexicon.add(pattern);
		} catch (PatternSyntaxException e) {
			String id = type.type().getId();
			problems.add(new Problem(id, type.source().name(),
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
		try (InputStream stream = type.source().open(type.source().folder() + words.getSource())) {
			return withoutComments(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException | ContributionException e) {
			problems.add(new Problem(type.type().getId(), type.source().name(), e.getMessage(), e));
			return "";
		}
	}
}
