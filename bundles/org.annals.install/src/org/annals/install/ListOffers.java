/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.annals.core.message.Messages;
import org.annals.core.type.ReportType;
import org.annals.core.types.ReportTypeFile;
import org.annals.core.types.TypeProfile;
import org.annals.install.source.BundleJar;
import org.annals.install.source.Container;
import org.annals.install.source.Feature;
import org.annals.install.source.Repository;
import org.annals.install.source.Signatures;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** The user action "what is in this file": what could be installed, with what it says of itself; nothing is installed. */
public final class ListOffers {

	private static final Messages MESSAGES = Messages.of(ListOffers.class);

	private final Place place;

	/** What jars are found to be. */
	private record Looked(Signature signature, boolean hasPrograms) {
	}

	public ListOffers(Place place) {
		this.place = place;
	}

	/**
	 * @param monitor may be null
	 * @throws InstallException when the place is damaged
	 */
	public List<Offer> execute(IProgressMonitor monitor) throws InstallException {
		SubMonitor progress = SubMonitor.convert(monitor);
		try {
			return switch (place.kind()) {
			case REPOSITORY -> features(progress, true);
			case BUNDLE -> List.of(bundle());
			case TYPES -> types();
			};
		} catch (IOException e) {
			throw new InstallException(MESSAGES.get("damaged", place.path(), String.valueOf(e.getMessage())), e);
		}
	}

	/** Ids alone, without looking into what is offered. */
	List<String> ids() throws IOException {
		if (place.kind() == Place.Kind.REPOSITORY) {
			return features(SubMonitor.convert(null), false).stream().map(Offer::id).toList();
		}
		return place.kind() == Place.Kind.BUNDLE ? List.of(new BundleJar(place.path()).name())
				: place.typeFiles().stream().map(file -> file.getFileName().toString()).toList();
	}

	private List<Offer> features(SubMonitor progress, boolean whole) throws IOException {
		List<Offer> offers = new ArrayList<>();
		try (Container container = Container.of(place.path())) {
			Repository repository = new Repository(container);
			for (String file : repository.featureFiles()) {
				progress.checkCanceled();
				String name = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('_'));
				progress.subTask(name);
				try {
					Feature feature = repository.feature(file);
					Looked looked = whole ? look(repository, feature) : new Looked(Signature.NONE, false);
					offers.add(new Offer(feature.id(), feature.version(), feature.name(), feature.description(),
							feature.provider(), looked.signature(), looked.hasPrograms()));
				} catch (IOException e) {
					// Installing it says what is wrong; here it is offered by the name it has.
					offers.add(new Offer(name, "", name, MESSAGES.get("damaged", file, String.valueOf(e.getMessage())), "",
							Signature.NONE, false));
				}
			}
		}
		return offers;
	}

	/** Looks at all bundles of a feature; what is wrong with one is said when it is installed. */
	private static Looked look(Repository repository, Feature feature) throws IOException {
		List<Signature> signatures = new ArrayList<>();
		boolean programs = false;
		Path copy = Files.createTempFile("annals-offer", ".jar");
		try {
			for (Feature.Plugin plugin : feature.plugins()) {
				String file = repository.pluginFile(plugin);
				if (file != null) {
					try (InputStream stream = repository.open(file)) {
						Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
					}
					Looked looked = look(copy);
					signatures.add(looked.signature());
					programs |= looked.hasPrograms();
				}
			}
		} finally {
			Files.deleteIfExists(copy);
		}
		return new Looked(Signature.of(signatures), programs);
	}

	private static Looked look(Path jar) throws IOException {
		try {
			return new Looked(Signatures.of(jar), new BundleJar(jar).hasPrograms());
		} catch (SecurityException e) {
			return new Looked(Signature.NONE, new BundleJar(jar).hasPrograms());
		}
	}

	private Offer bundle() throws IOException {
		BundleJar jar = new BundleJar(place.path());
		int language = Locale.getDefault().getLanguage().equals("zh") ? 1 : 0;
		Looked looked = look(place.path());
		return new Offer(jar.name(), jar.version(), jar.texts("Bundle-Name", jar.name()).get(language),
				jar.texts("Bundle-Description", "").get(language), jar.texts("Bundle-Vendor", "").get(language),
				looked.signature(), looked.hasPrograms());
	}

	private List<Offer> types() throws IOException {
		List<Offer> offers = new ArrayList<>();
		for (Path file : place.typeFiles()) {
			String name = file.getFileName().toString();
			try (InputStream stream = Files.newInputStream(file)) {
				ReportType type = ReportTypeFile.load(stream, name);
				offers.add(new Offer(name, type.getVersion(), TypeProfile.label(type.getNames()).orElse(name),
						TypeProfile.label(type.getDescriptions()).orElse(""), "", null, false));
			} catch (IOException e) {
				offers.add(new Offer(name, "", name, MESSAGES.get("damaged", name, String.valueOf(e.getMessage())), "", null,
						false));
			}
		}
		return offers;
	}
}
