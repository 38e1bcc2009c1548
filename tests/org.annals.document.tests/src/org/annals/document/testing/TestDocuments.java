/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.annals.core.op.Core;
import org.annals.core.op.ReadReport;
import org.annals.core.read.Reading;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.text.ReportText;
import org.annals.document.flow.Flow;
import org.annals.document.style.DocumentStyle;
import org.annals.document.style.Styles;
import org.annals.model.file.ReportFile;
import org.annals.model.report.Report;
import org.eclipse.core.runtime.RegistryFactory;

/** Reports, styles and documents as tests need them. */
public final class TestDocuments {

	private static final Core CORE = new Core(RegistryFactory.getRegistry(), TestDocuments::find);
	private static final Styles STYLES = new Styles(RegistryFactory.getRegistry(), TestDocuments::find);

	private TestDocuments() {
	}

	public static Core core() {
		return CORE;
	}

	public static Styles styles() {
		return STYLES;
	}

	/** The style of GB/T 9704-2012. */
	public static DocumentStyle official() {
		return STYLES.find(Styles.OFFICIAL).orElseThrow();
	}

	/** The style for reports in English. */
	public static DocumentStyle international() {
		return STYLES.find(Styles.INTERNATIONAL).orElseThrow();
	}

	/** The project's root folder. */
	public static Path root() {
		return Path.of(System.getProperty("annals.root"));
	}

	/** Reads a text as the reader does. */
	public static ReportText read(String text) {
		return read(new SourceFile("test.txt", text.getBytes(StandardCharsets.UTF_8)));
	}

	/** Reads a file as the reader does. */
	public static ReportText read(SourceFile file) {
		try {
			Reading reading = new ReadReport(CORE, file, null).execute(null);
			return reading.text();
		} catch (SourceException e) {
			throw new IllegalArgumentException(file.name(), e);
		}
	}

	/** Loads a report in the native format. */
	public static ReportText load(String xml) {
		try {
			return ReportText.of(ReportFile.load(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "test.annals"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The document of a report in a style. */
	public static Flow flow(ReportText text, DocumentStyle style) {
		Report report = text.report();
		return Flow.of(text, CORE.types().findOrGeneral(report.getType()), style);
	}

	/** The document of a text in the style of GB/T 9704-2012. */
	public static Flow flow(String text) {
		return flow(read(text), official());
	}

	/** All texts that a document must come out of well: the examples and, where they are there, real reports. */
	public static List<Path> corpus() throws IOException {
		try (Stream<Path> own = Files.list(root().resolve("examples"))) {
			return Stream.concat(own, shared()).filter(file -> file.toString().endsWith(".txt") || file.toString().endsWith(".docx"))
					.filter(file -> !file.endsWith("SOURCES.md")).sorted(Comparator.comparing(Path::getFileName)).toList();
		}
	}

	private static Stream<Path> shared() throws IOException {
		String shared = System.getProperty("annals.shared");
		if (shared == null || !Files.isDirectory(Path.of(shared, "data"))) {
			return Stream.of();
		}
		try (Stream<Path> files = Files.walk(Path.of(shared, "data"))) {
			return files.filter(Files::isRegularFile).toList().stream();
		}
	}

	private static URL find(String contributor, String path) {
		Path file = root().resolve("bundles").resolve(contributor).resolve(path);
		try {
			return Files.isRegularFile(file) ? file.toUri().toURL() : null;
		} catch (MalformedURLException e) {
			throw new UncheckedIOException(e);
		}
	}
}
