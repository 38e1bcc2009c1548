/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli.install;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

import org.annals.core.op.Core;
import org.annals.install.Host;
import org.annals.install.Present;
import org.eclipse.core.runtime.IExtensionRegistry;

/** An installed product as the installer sees it, from the manifests of its bundles. */
public final class ProductHost implements Host {

	private final Core core;
	private final IExtensionRegistry registry;
	private final Installation installation;
	private List<Present> bundles;

	public ProductHost(Core core, IExtensionRegistry registry, Installation installation) {
		this.core = core;
		this.registry = registry;
		this.installation = installation;
	}

	@Override
	public Core core() {
		return core;
	}

	@Override
	public IExtensionRegistry registry() {
		return registry;
	}

	@Override
	public synchronized Collection<Present> bundles() {
		if (bundles == null) {
			bundles = new ArrayList<>();
			for (Path bundle : installation.product().values()) {
				Manifest manifest = manifest(bundle);
				Present present = manifest == null ? null : Present.of(manifest.getMainAttributes()::getValue);
				if (present != null) {
					bundles.add(present);
				}
			}
		}
		return bundles;
	}

	private static Manifest manifest(Path bundle) {
		try {
			if (Files.isDirectory(bundle)) {
				try (var stream = Files.newInputStream(bundle.resolve(JarFile.MANIFEST_NAME))) {
					return new Manifest(stream);
				}
			}
			try (JarFile jar = new JarFile(bundle.toFile(), false)) {
				return jar.getManifest();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
