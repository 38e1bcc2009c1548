/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
			case REPOSITORY -> features(progress);
			case BUNDLE -> List.of(bundle());
			case TYPES -> types();
			};
		} catch (IOException e) {
			throw new InstallException(MESSAGES.get("damaged", place.path(), String.valueOf(e.getMessage())), e);
		}
	}

	private List<Offer> features(SubMonitor progress) throws IOException {
		List<Offer> offers = new ArrayList<>();
		try (Container container = Container.of(place.path())) {
			Repository repository = new Repository(container);
			for (String file : repository.featureFiles()) {
				progress.checkCanceled();
				try {
					Feature feature = repository.feature(file);
					offers.add(new Offer(feature.id(), feature.version(), feature.name(), feature.description(),
							feature.provider(), signer(repository, feature), true));
				} catch (IOException e) {
					// Installing it says what is wrong; here it is offered by the name it has.
					String name = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('_'));
					offers.add(new Offer(name, "", name, MESSAGES.get("damaged", file, String.valueOf(e.getMessage())), "", "", true));
				}
			}
		}
		return offers;
	}

	/** Who signed all bundles of a feature. */
	private static String signer(Repository repository, Feature feature) throws IOException {
		Set<String> signers = new HashSet<>();
		for (Feature.Plugin plugin : feature.plugins()) {
			String file = repository.pluginFile(plugin);
			if (file != null) {
				try (InputStream stream = repository.open(file)) {
					signers.add(Signatures.signer(stream));
				}
			}
		}
		return signers.size() == 1 ? signers.iterator().next() : "";
	}

	private Offer bundle() throws IOException {
		BundleJar jar = new BundleJar(place.path());
		int language = Locale.getDefault().getLanguage().equals("zh") ? 1 : 0;
		return new Offer(jar.name(), jar.version(), jar.texts("Bundle-Name", jar.name()).get(language),
				jar.texts("Bundle-Description", "").get(language), jar.texts("Bundle-Vendor", "").get(language),
				signer(), true);
	}

	private String signer() throws IOException {
		try (InputStream stream = Files.newInputStream(place.path())) {
			return Signatures.signer(stream);
		}
	}

	private List<Offer> types() throws IOException {
		List<Offer> offers = new ArrayList<>();
		for (Path file : place.typeFiles()) {
			String name = file.getFileName().toString();
			try (InputStream stream = Files.newInputStream(file)) {
				ReportType type = ReportTypeFile.load(stream, name);
				offers.add(new Offer(name, type.getVersion(), TypeProfile.label(type.getNames()).orElse(name),
						TypeProfile.label(type.getDescriptions()).orElse(""), "", "", false));
			} catch (IOException e) {
				offers.add(new Offer(name, "", name, MESSAGES.get("damaged", name, String.valueOf(e.getMessage())), "", "",
						false));
			}
		}
		return offers;
	}
}
