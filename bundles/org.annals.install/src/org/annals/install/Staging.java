/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install;

import java.io.EOFException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipException;

import org.annals.core.message.Messages;
import org.annals.install.source.BundleJar;
import org.annals.install.source.Feature;
import org.annals.install.source.Header;
import org.annals.install.source.Repository;
import org.annals.install.source.Signatures;
import org.annals.install.trial.Staged;
import org.eclipse.core.runtime.SubMonitor;

/** Copies plug-ins into the store, where they wait, unknown to its index, until all is found to be right. */
final class Staging {

	private static final Messages MESSAGES = Messages.of(Staging.class);
	private static final long MOST = 256L << 20;

	private final Path store;
	private final Place place;
	private final Set<String> own;

	Staging(Host host, Path store, Place place) {
		this.store = store;
		this.place = place;
		this.own = host.bundles().stream().map(Present::name).collect(Collectors.toSet());
	}

	/** @throws InstallException when it is damaged or no bundle to install */
	Staged bundle() throws IOException {
		Path folder = folder(place.name());
		BundleJar jar = jar(Files.newInputStream(place.path()), folder.resolve(safe(place.name())), place.name());
		if (own.contains(jar.name())) {
			throw new InstallException(MESSAGES.get("own", jar.name()));
		}
		Unit unit = new Unit(jar.name(), jar.version(), jar.texts("Bundle-Name", jar.name()),
				jar.texts("Bundle-Vendor", "").get(0), signature(jar.name(), jar.file()),
				new Origin(place.path().toString(), ""),
				folder.getFileName().toString(), List.of(bundle(jar)));
		return new Staged(unit, List.of(jar));
	}

	/** @throws InstallException when one of its bundles is damaged or not there */
	Staged feature(Repository repository, Feature feature, SubMonitor progress) throws IOException {
		Path folder = folder(feature.id());
		Map<String, Feature.Plugin> plugins = new LinkedHashMap<>();
		collect(repository, feature, plugins, new LinkedHashSet<>());
		List<BundleJar> jars = new ArrayList<>();
		List<Signature> signatures = new ArrayList<>();
		for (Feature.Plugin plugin : plugins.values()) {
			progress.checkCanceled();
			String file = repository.pluginFile(plugin);
			if (file == null) {
				throw new InstallException(MESSAGES.get("plugin-missing", feature.id(), plugin.id(), plugin.version()));
			}
			BundleJar jar = jar(repository.open(file), folder.resolve(safe(file.substring(file.lastIndexOf('/') + 1))),
					plugin.id());
			if (!plugin.id().equals(jar.name())) {
				throw new InstallException(MESSAGES.get("no-bundle", file));
			}
			signatures.add(signature(plugin.id(), jar.file()));
			jars.add(jar);
		}
		if (jars.isEmpty()) {
			throw new InstallException(MESSAGES.get("own", feature.id()));
		}
		List<UnitBundle> bundles = new ArrayList<>();
		for (BundleJar jar : jars) {
			bundles.add(bundle(jar));
		}
		Unit unit = new Unit(feature.id(), feature.version(), feature.names(), feature.provider(),
				Signature.of(signatures), new Origin(place.path().toString(), repository.name()),
				folder.getFileName().toString(), bundles);
		return new Staged(unit, jars);
	}

	/** The bundles of a feature and of those it includes, without those that Annals has itself. */
	private void collect(Repository repository, Feature feature, Map<String, Feature.Plugin> plugins, Set<String> seen)
			throws IOException {
		if (!seen.add(feature.id())) {
			return;
		}
		feature.plugins().stream().filter(plugin -> !own.contains(plugin.id()))
				.forEach(plugin -> plugins.putIfAbsent(plugin.id(), plugin));
		for (String included : feature.includes()) {
			Feature other = repository.find(included);
			if (other != null) {
				collect(repository, other, plugins, seen);
			}
		}
	}

	private Path folder(String name) throws IOException {
		return Files.createTempDirectory(store, safe(name) + "-");
	}

	/** Copies a jar and looks into it. */
	private BundleJar jar(InputStream from, Path to, String name) throws IOException {
		try (InputStream in = from; FileOutputStream out = new FileOutputStream(to.toFile())) {
			byte[] buffer = new byte[1 << 14];
			long size = 0;
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				size += read;
				if (size > MOST) {
					throw new InstallException(MESSAGES.get("too-large", name, MOST >> 20));
				}
				out.write(buffer, 0, read);
			}
			// On the disk before the index names it: a power cut must not leave an index of nothing.
			out.getFD().sync();
		} catch (ZipException | EOFException e) {
			throw new InstallException(MESSAGES.get("damaged", name, String.valueOf(e.getMessage())), e);
		}
		try {
			BundleJar jar = new BundleJar(to);
			if (jar.name() == null) {
				throw new InstallException(MESSAGES.get("no-bundle", name));
			}
			return jar;
		} catch (InstallException e) {
			throw e;
		} catch (IOException | IllegalArgumentException e) {
			throw new InstallException(MESSAGES.get("damaged", name, String.valueOf(e.getMessage())), e);
		}
	}

	private static Signature signature(String name, Path file) throws InstallException {
		try {
			return Signatures.of(file);
		} catch (SecurityException e) {
			throw new InstallException(MESSAGES.get("tampered", name, String.valueOf(e.getMessage())), e);
		} catch (InstallException e) {
			throw e;
		} catch (IOException | IllegalArgumentException e) {
			throw new InstallException(MESSAGES.get("damaged", name, String.valueOf(e.getMessage())), e);
		}
	}

	private static UnitBundle bundle(BundleJar jar) {
		List<String> requires = Header.parse(jar.header("Require-Bundle")).stream().map(Header::name).toList();
		return new UnitBundle(jar.name(), jar.version(), jar.file().getFileName().toString(), requires, jar.hasPrograms());
	}

	/** A name that is a plain file name on every system. */
	private static String safe(String name) {
		String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
		return plain.startsWith(".") ? "_" + plain : plain;
	}
}
