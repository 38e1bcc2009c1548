/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.type.foia;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.annals.core.check.Checker;
import org.annals.core.check.Finding;
import org.annals.core.check.SeveritySettings;
import org.annals.core.op.CheckReport;
import org.annals.core.op.Core;
import org.annals.core.op.ReadReport;
import org.annals.core.read.Reading;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.table.form.Forms;
import org.annals.core.text.ReportText;
import org.annals.core.types.TypeProfile;
import org.annals.core.write.WriteRequest;
import org.annals.model.report.Cell;
import org.annals.model.report.Report;
import org.annals.model.report.Row;
import org.annals.model.report.Table;
import org.annals.model.text.ProseRuns;
import org.annals.model.text.Reports;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;

/** The sample and what tests do with it: fill a cell, check, write in a format. */
final class Foia {

	static final String ID = "org.annals.type.foia";
	static final Core CORE = new Core(RegistryFactory.getRegistry(), Foia::find);

	private Foia() {
	}

	static TypeProfile type() {
		return CORE.types().find(ID).orElseThrow();
	}

	static Forms forms() {
		return type().forms();
	}

	/** The sample, each time anew. */
	static Report sample() {
		try {
			return read(CORE.types().sample(ID).orElseThrow()).report();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Reading read(SourceFile file) {
		try {
			return new ReadReport(CORE, file, null).execute(null);
		} catch (SourceException e) {
			throw new AssertionError(e.getMessage(), e);
		}
	}

	static Reading readText(String text) {
		return read(new SourceFile("report.txt", text.getBytes(StandardCharsets.UTF_8)));
	}

	static Table table(Report report, String id) {
		return Reports.all(report, Table.class).stream().filter(table -> id.equals(table.getKey())).findFirst().orElseThrow();
	}

	static Cell cell(Report report, String table, String row, String column) {
		return row(report, table, row).getCells().stream().filter(cell -> column.equals(cell.getColumn())).findFirst().orElseThrow();
	}

	static Row row(Report report, String table, String row) {
		return table(report, table).getRows().stream().filter(one -> row.equals(one.getKey())).findFirst().orElseThrow();
	}

	static void fill(Report report, String table, String row, String column, String text) {
		cell(report, table, row, column).setProse(ProseRuns.create(text));
	}

	static List<Finding> findings(Report report) {
		Checker.Result result = new CheckReport(CORE, ReportText.of(report), type(), SeveritySettings.NONE).execute(null);
		if (!result.problems().isEmpty()) {
			throw new AssertionError(result.problems());
		}
		return result.findings();
	}

	static String write(Report report, String format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		CORE.writers().find(format).orElseThrow().writer().write(new WriteRequest(ReportText.of(report), type()), out,
				new NullProgressMonitor());
		return out.toString(StandardCharsets.UTF_8);
	}

	static Path root() {
		return Path.of(System.getProperty("annals.root"));
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
