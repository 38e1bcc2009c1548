/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.annals.model.file.migration.Migrations;
import org.annals.model.report.Report;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;

/** Reads and writes the native file in plain Java, without a registry or a running platform. */
public final class ReportFile {

	private ReportFile() {
	}

	/**
	 * Reads a file.
	 *
	 * @return the report, contained in a {@link ReportResource}
	 * @throws ReportFileException if the content is no report that this version can read
	 * @throws IOException if the file cannot be read at all
	 */
	public static Report load(Path file) throws IOException {
		try (InputStream stream = Files.newInputStream(file)) {
			return load(stream, file.toString(), URI.createFileURI(file.toAbsolutePath().toString()), Migrations.STANDARD);
		}
	}

	/**
	 * Reads from a stream, which stays open.
	 *
	 * @param name what messages call it
	 * @throws ReportFileException if the content is no report that this version can read
	 * @throws IOException if the stream cannot be read at all
	 */
	public static Report load(InputStream stream, String name) throws IOException {
		return load(stream, name, Migrations.STANDARD);
	}

	static Report load(InputStream stream, String name, Migrations migrations) throws IOException {
		return load(stream, name, null, migrations);
	}

	private static Report load(InputStream stream, String name, URI uri, Migrations migrations) throws IOException {
		ReportResource resource = new ReportResource(uri);
		resource.setName(name);
		resource.setMigrations(migrations);
		resource.load(stream, Map.of());
		resource.setName(null);
		return (Report) resource.getContents().get(0);
	}

	/**
	 * Writes a report as UTF-8; the stream stays open. The same report gives the same bytes. Nothing is written when the
	 * report is refused. The report may be contained in any resource or in none and stays there.
	 *
	 * @throws ReportFileException if the report holds what a file cannot: a character foreign to XML, a reference to
	 *         something outside, an id used twice
	 * @throws IOException if the stream cannot be written
	 */
	public static void save(Report report, OutputStream stream) throws IOException {
		save(report, stream, name(report.eResource()));
	}

	/**
	 * Writes a report like {@link #save(Report, OutputStream)}.
	 *
	 * @param name what messages call the file
	 */
	public static void save(Report report, OutputStream stream, String name) throws IOException {
		ReportResource writer = new ReportResource(null);
		writer.setName(name);
		writer.save(stream, Map.of(XMLResource.OPTION_ROOT_OBJECTS, List.of(report)));
	}

	private static String name(Resource resource) {
		URI uri = resource == null ? null : resource.getURI();
		if (uri == null) {
			return "report." + ReportFormat.EXTENSION;
		}
		return uri.isFile() ? uri.toFileString() : URI.decode(uri.toString());
	}
}
