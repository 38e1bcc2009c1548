/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.types;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.annals.core.contribution.Contribution;
import org.annals.core.contribution.ContributionException;
import org.annals.core.contribution.ExtensionPoint;
import org.annals.core.contribution.Problem;
import org.annals.core.message.Messages;
import org.annals.core.source.SourceFile;
import org.annals.core.type.ReportType;
import org.eclipse.core.runtime.IExtensionRegistry;

/**
 * The installed report types: the one class that reads {@code org.annals.core.reportTypes}. Several versions of a type may be
 * there; a reference to one is its id, which means the newest, or ID@VERSION.
 */
public final class ReportTypes {

	/** Id of the type for reports that no other type speaks for. */
	public static final String GENERAL = "org.annals.type.general";

	private static final Messages MESSAGES = Messages.of(ReportTypes.class);
	private static final String POINT = "org.annals.core.reportTypes";
	/** The newest last; a version that no report shall be begun in is older than all others. */
	private static final Comparator<InstalledType> AGE = Comparator
			.comparing((InstalledType one) -> !one.type().isWithdrawn()).thenComparing(one -> one.key().version());

	private final Map<TypeKey, InstalledType> installed = new LinkedHashMap<>();
	private final Map<TypeKey, TypeProfile> profiles = new LinkedHashMap<>();
	private final List<Problem> problems = new ArrayList<>();

	/** Reads the extension point and its files; what cannot be used is in {@link #problems}. */
	public ReportTypes(IExtensionRegistry registry, Contribution.Resources resources) {
		this(registry, resources, List.of());
	}

	/**
	 * Reads the extension point, then the files that lie in folders; of types with one id and version the first is taken, what cannot be
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
		installed.forEach((key, type) -> {
			if (!without.test(type.source())) {
				trial.installed.put(key, type);
			}
		});
		candidates.forEach(trial::addFile);
		return trial;
	}

	private ReportType add(TypeSource source) throws IOException, ContributionException {
		try (InputStream stream = source.open(source.file())) {
			ReportType type = ReportTypeFile.load(stream, source.file());
			if (installed.putIfAbsent(TypeKey.of(type), new InstalledType(type, source)) != null) {
				throw new ContributionException(TypeKey.of(type).toString(), null);
			}
			return type;
		}
	}

	private void addFile(TypeSource source) {
		try (InputStream stream = source.open(source.file())) {
			ReportType type = ReportTypeFile.load(stream, source.file());
			if (installed.putIfAbsent(TypeKey.of(type), new InstalledType(type, source)) != null) {
				problems.add(new Problem(type.getId(), source.name(),
						MESSAGES.get("file-twice", source.name(), type.getId(), TypeVersion.of(type.getVersion())), null));
			}
		} catch (IOException | ContributionException | RuntimeException e) {
			problems.add(new Problem(source.name(), source.name(),
					MESSAGES.get("file-broken", source.name(), String.valueOf(e.getMessage())), e));
		}
	}

	/** References to all types, those that others build on included, whose origin fits: ID@VERSION. */
	public List<String> references(Predicate<TypeSource> fits) {
		return installed.values().stream().filter(one -> fits.test(one.source())).map(one -> one.key().toString()).toList();
	}

	/** Ids of all types, those that others build on included, whose origin fits. */
	public List<String> ids(Predicate<TypeSource> fits) {
		return installed.values().stream().filter(one -> fits.test(one.source())).map(one -> one.key().id()).distinct().toList();
	}

	/** Where the type of a reference, which may be one that others build on, comes from; empty when it is not installed. */
	public Optional<TypeSource> source(String reference) {
		return Optional.ofNullable(look(reference)).map(InstalledType::source);
	}

	/** All versions of all types that a report can be of, those of one id side by side, the newest first. */
	public List<TypeProfile> all() {
		return installed.keySet().stream().map(TypeKey::id).distinct().flatMap(id -> versions(id).stream()).toList();
	}

	/** All versions of the type of an id that a report can be of, the newest first. */
	public List<TypeProfile> versions(String id) {
		return of(id).filter(one -> !one.type().isAbstract()).sorted(AGE.reversed()).map(this::profile).toList();
	}

	private Stream<InstalledType> of(String id) {
		return installed.values().stream().filter(one -> one.key().id().equals(id));
	}

	/** Whether a type is the newest of its id, in which new reports are begun. */
	public boolean isNewest(TypeProfile type) {
		return find(type.id()).filter(newest -> newest.key().equals(type.key())).isPresent();
	}

	/** References to all types that a report can be of: ids, and those with their version that are one of several. */
	public Collection<String> ids() {
		Set<String> references = new TreeSet<>();
		for (TypeProfile type : all()) {
			references.add(type.id());
			if (versions(type.id()).size() > 1) {
				references.add(type.reference());
			}
		}
		return references;
	}

	/** The type of a reference with all it takes over; empty when it is not installed. */
	public Optional<TypeProfile> find(String reference) {
		return Optional.ofNullable(look(reference)).map(this::profile);
	}

	/** The installed type of a reference, which may name an id that it had formerly; or null. */
	private InstalledType look(String reference) {
		if (reference == null) {
			return null;
		}
		String id = TypeKey.id(reference);
		TypeVersion version = TypeKey.version(reference);
		Predicate<InstalledType> fits = one -> version == null || one.key().version().equals(version);
		return of(id).filter(fits).max(AGE).or(() -> formerly(id).filter(fits).max(AGE)).orElse(null);
	}

	private Stream<InstalledType> formerly(String id) {
		return installed.values().stream()
				.filter(one -> one.type().getFormers().stream().anyMatch(former -> id.equals(former.getId())));
	}

	/**
	 * By which type a report is judged: by the very version that it names, else by the nearest newer or else the nearest older
	 * one of the same main version, else by the general type.
	 *
	 * @param id      that the report names, may be one that the type had formerly; null for none
	 * @param version that the report names, or null
	 */
	public TypeMatch match(String id, String version) {
		InstalledType former = id == null || of(id).findAny().isPresent() ? null : formerly(id).max(AGE).orElse(null);
		List<TypeProfile> versions = id == null ? List.of() : versions(former == null ? id : former.key().id());
		if (versions.isEmpty()) {
			return new TypeMatch(id == null ? TypeMatch.Fit.EXACT : TypeMatch.Fit.MISSING, findOrGeneral(null), null);
		}
		TypeProfile newest = versions.get(0);
		TypeVersion wanted = TypeVersion.of(version);
		if (!wanted.isStated()) {
			return new TypeMatch(TypeMatch.Fit.EXACT, former == null ? newest : profile(former), newest);
		}
		List<TypeProfile> near = versions.stream().filter(type -> type.version().isCompatible(wanted))
				.sorted(Comparator.comparing(TypeProfile::version)).toList();
		Optional<TypeProfile> best = near.stream().filter(type -> type.version().compareTo(wanted) >= 0).findFirst()
				.or(() -> near.stream().reduce((one, next) -> next));
		return best.map(type -> new TypeMatch(
				type.version().equals(wanted) ? TypeMatch.Fit.EXACT : TypeMatch.Fit.COMPATIBLE, type, newest))
				.orElseGet(() -> new TypeMatch(TypeMatch.Fit.OTHER_VERSION, findOrGeneral(null), newest));
	}

	private synchronized TypeProfile profile(InstalledType type) {
		TypeProfile known = profiles.get(type.key());
		if (known == null) {
			known = new ProfileMaker(this::look, problems).make(type);
			profiles.put(type.key(), known);
		}
		return known;
	}

	/** The type of a reference, or the general one where that is not installed. */
	public TypeProfile findOrGeneral(String reference) {
		return find(reference).or(() -> find(GENERAL)).orElseThrow(() -> new IllegalStateException(GENERAL));
	}

	/**
	 * The sample report of a type, with some defects to find.
	 *
	 * @return empty when the type is not installed or brings none
	 * @throws IOException when the sample cannot be read
	 */
	public Optional<SourceFile> sample(String reference) throws IOException {
		InstalledType type = look(reference);
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
}
