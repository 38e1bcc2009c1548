/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.type.ruleoflaw;

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
import org.annals.core.check.Severity;
import org.annals.core.check.SeveritySettings;
import org.annals.core.op.CheckReport;
import org.annals.core.op.Core;
import org.annals.core.op.ReadReport;
import org.annals.core.read.Reading;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.model.report.Section;
import org.eclipse.core.runtime.RegistryFactory;

/** Reads and checks reports with what is installed, as the tests of this type want them. */
final class RuleOfLaw {

	static final String ID = "org.annals.type.ruleoflaw";
	static final Core CORE = new Core(RegistryFactory.getRegistry(), RuleOfLaw::find);

	private RuleOfLaw() {
	}

	static SourceFile sample() {
		try {
			return CORE.types().sample(ID).orElseThrow();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static String sampleText() {
		return new String(sample().bytes(), StandardCharsets.UTF_8);
	}

	static Reading read(String text) {
		return read(new SourceFile("report.txt", text.getBytes(StandardCharsets.UTF_8)));
	}

	static Reading read(SourceFile file) {
		try {
			return new ReadReport(CORE, file, null).execute(null);
		} catch (SourceException e) {
			throw new AssertionError(e.getMessage(), e);
		}
	}

	/** The rules of findings of warning and above. */
	static List<String> defects(String text) {
		return findings(text).stream().filter(finding -> finding.severity() != Severity.INFO).map(Finding::rule).distinct()
				.sorted().toList();
	}

	/** What is said of items that the report has not. */
	static List<String> missing(String text) {
		return findings(text).stream().filter(finding -> finding.rule().equals("section.missing")).map(Finding::message).toList();
	}

	private static List<Finding> findings(String text) {
		Reading reading = read(text);
		Checker.Result result = new CheckReport(CORE, reading.text(), reading.type(), SeveritySettings.NONE).execute(null);
		if (!result.problems().isEmpty()) {
			throw new AssertionError(result.problems());
		}
		return result.findings();
	}

	/** The roles of the outermost sections, in the order of the text. */
	static List<String> roles(Reading reading) {
		return reading.report().getSections().stream().map(Section::getRole).toList();
	}

	private static URL find(String contributor, String path) {
		Path file = Path.of(System.getProperty("annals.root")).resolve("bundles").resolve(contributor).resolve(path);
		try {
			return Files.isRegularFile(file) ? file.toUri().toURL() : null;
		} catch (MalformedURLException e) {
			throw new UncheckedIOException(e);
		}
	}
}
