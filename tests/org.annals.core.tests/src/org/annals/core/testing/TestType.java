/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.annals.core.op.Core;
import org.annals.core.op.ReadReport;
import org.annals.core.read.Draft;
import org.annals.core.read.Reading;
import org.annals.core.read.ReadingStage;
import org.annals.core.source.SourceDocument;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.ReportFactory;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** A report type with a lexicon of its own, so that tests of the reader do not hang on the words that are shipped. */
public final class TestType {

	/** Id of the type in {@code test.reporttype}. */
	public static final String ID = "org.annals.type.test";

	private static final String CORE = "org.annals.core";
	private static final String CONTRIBUTOR = "org.annals.testing";
	private static final String PLUGIN = "<plugin><extension point=\"org.annals.core.reportTypes\">"
			+ "<reportType file=\"test.reporttype\"/></extension></plugin>";

	private static Core core;

	private TestType() {
	}

	/** What {@code org.annals.core} contributes and the test type, no other bundle. */
	public static synchronized Core core() {
		if (core == null) {
			core = core(PLUGIN);
		}
		return core;
	}

	/** What {@code org.annals.core} contributes, and {@code plugin}, the plugin.xml of another bundle. */
	public static Core core(String plugin) {
		return new Core(registry(plugin), TestType::find);
	}

	/** The test type. */
	public static TypeProfile get() {
		return core().types().find(ID).orElseThrow();
	}

	/** A draft that no stage has worked on yet. */
	public static Draft draft(SourceDocument source) {
		return new Draft(source, get(), ReportFactory.eINSTANCE.createReport());
	}

	/** A draft of a text that some stages have worked on, in their order. */
	public static Draft draft(String text, ReadingStage... stages) {
		Draft draft = draft(new SourceDocument("text.txt", "txt", text, null));
		for (ReadingStage stage : stages) {
			stage.apply(draft);
		}
		return draft;
	}

	/** Reads a text with the whole pipeline as a report of the test type. */
	public static Reading read(String text) {
		try {
			return new ReadReport(core(), new SourceFile("text.txt", text.getBytes(StandardCharsets.UTF_8)), ID).execute(null);
		} catch (SourceException e) {
			throw new AssertionError(e.getMessage(), e);
		}
	}

	private static IExtensionRegistry registry(String plugin) {
		Object key = new Object();
		IExtensionRegistry registry = RegistryFactory.createRegistry(new Strategy(), key, key);
		try {
			add(registry, CORE, Files.readAllBytes(TestCore.root().resolve("bundles/org.annals.core/plugin.xml")), key);
			add(registry, CONTRIBUTOR, plugin.getBytes(StandardCharsets.UTF_8), key);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return registry;
	}

	private static void add(IExtensionRegistry registry, String name, byte[] plugin, Object key) {
		registry.addContribution(new ByteArrayInputStream(plugin), new RegistryContributor(name, name, null, null), false,
				name, null, key);
	}

	private static URL find(String contributor, String path) {
		if (contributor.equals(CONTRIBUTOR)) {
			return TestType.class.getResource(path);
		}
		Path file = TestCore.root().resolve("bundles").resolve(contributor).resolve(path);
		try {
			return Files.isRegularFile(file) ? file.toUri().toURL() : null;
		} catch (MalformedURLException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Makes contributed classes as plain Java does. */
	private static final class Strategy extends RegistryStrategy {

		Strategy() {
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

		@Override
		public void log(IStatus status) {
			if (status.getSeverity() == IStatus.ERROR) {
				throw new IllegalStateException(status.getMessage(), status.getException());
			}
		}
	}
}
