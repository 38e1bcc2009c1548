/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.annals.core.op.Core;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** What some bundles of the source tree contribute, so that a test has just these, whatever runs it. */
public final class SourceCore {

	private static Core disclosure;

	private SourceCore() {
	}

	/** The core with the type of the disclosure report alone. */
	public static synchronized Core disclosure() {
		if (disclosure == null) {
			disclosure = of(List.of("org.annals.core", "org.annals.type.disclosure"));
		}
		return disclosure;
	}

	public static Core of(List<String> bundles) {
		return of(bundles, List.of());
	}

	/** @param folders with {@code .reporttype} files */
	public static Core of(List<String> bundles, List<Path> folders) {
		Object key = new Object();
		IExtensionRegistry registry = RegistryFactory.createRegistry(new PlainStrategy(), key, key);
		for (String bundle : bundles) {
			try {
				byte[] plugin = Files.readAllBytes(TestCore.root().resolve("bundles").resolve(bundle).resolve("plugin.xml"));
				registry.addContribution(new ByteArrayInputStream(plugin), new RegistryContributor(bundle, bundle, null, null),
						false, bundle, null, key);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		return new Core(registry, SourceCore::find, () -> folders);
	}

	private static URL find(String contributor, String path) {
		Path file = TestCore.root().resolve("bundles").resolve(contributor).resolve(path);
		try {
			return Files.isRegularFile(file) ? file.toUri().toURL() : null;
		} catch (MalformedURLException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static final class PlainStrategy extends RegistryStrategy {

		PlainStrategy() {
			super(null, null);
		}

		@Override
		public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden)
				throws CoreException {
			try {
				return Class.forName(className).getDeclaredConstructor().newInstance();
			} catch (ReflectiveOperationException e) {
				throw new CoreException(new Status(IStatus.ERROR, contributor.getActualName(), className, e));
			}
		}
	}
}
