/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli.install;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.annals.cli.Main;
import org.annals.core.contribution.Problem;
import org.annals.core.message.Messages;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryContributor;

/** Makes the extension registry of an installation from the {@code plugin.xml} of its bundles, in plain Java. */
public final class Contributions {

	private static final Messages MESSAGES = Messages.of(Main.class);

	private Contributions() {
	}

	/** @param problems where a bundle that cannot be read is reported; it is left out */
	public static IExtensionRegistry registry(Installation installation, Consumer<Problem> problems) {
		Object key = new Object();
		IExtensionRegistry registry = RegistryFactory.createRegistry(new PlainStrategy(installation), key, key);
		for (Map.Entry<String, Path> bundle : installation.contributors().entrySet()) {
			String name = bundle.getKey();
			try (BundleFiles files = BundleFiles.of(bundle.getValue())) {
				byte[] plugin = files.read("plugin.xml");
				if (plugin != null) {
					registry.addContribution(new ByteArrayInputStream(plugin),
							new RegistryContributor(name, name, null, null), false, name, translation(files), key);
				}
			} catch (IOException e) {
				problems.accept(new Problem(name, name, MESSAGES.get("bundle-unreadable", name, bundle.getValue()), e));
			}
		}
		return registry;
	}

	/** The words of {@code plugin_<language>.properties} before those of {@code plugin.properties}; null without any. */
	private static ResourceBundle translation(BundleFiles files) throws IOException {
		Words base = words(files, "plugin.properties", null);
		return words(files, "plugin_" + Locale.getDefault().getLanguage() + ".properties", base);
	}

	private static Words words(BundleFiles files, String name, Words parent) throws IOException {
		byte[] content = files.read(name);
		return content == null ? parent : new Words(content, parent);
	}

	/** Properties in UTF-8 with a parent. */
	private static final class Words extends PropertyResourceBundle {

		Words(byte[] content, Words parent) throws IOException {
			super(new BufferedReader(
					new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8)));
			setParent(parent);
		}
	}

	/** The files of a bundle, a jar or a folder. */
	private interface BundleFiles extends AutoCloseable {

		/** The content of a file, or null. */
		byte[] read(String name) throws IOException;

		@Override
		void close() throws IOException;

		static BundleFiles of(Path bundle) throws IOException {
			return Files.isDirectory(bundle) ? new Folder(bundle) : new Jar(new ZipFile(bundle.toFile()));
		}
	}

	private record Folder(Path folder) implements BundleFiles {

		@Override
		public byte[] read(String name) throws IOException {
			Path file = folder.resolve(name);
			return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
		}

		@Override
		public void close() {
			// nothing is open
		}
	}

	private record Jar(ZipFile zip) implements BundleFiles {

		@Override
		public byte[] read(String name) throws IOException {
			ZipEntry entry = zip.getEntry(name);
			if (entry == null) {
				return null;
			}
			try (InputStream stream = zip.getInputStream(entry)) {
				return stream.readAllBytes();
			}
		}

		@Override
		public void close() throws IOException {
			zip.close();
		}
	}
}
