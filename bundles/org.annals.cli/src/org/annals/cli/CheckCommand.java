/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.annals.cli.console.Console;
import org.annals.cli.console.Style;
import org.annals.cli.format.CheckJson;
import org.annals.cli.format.CheckText;
import org.annals.cli.format.Checked;
import org.annals.cli.format.Sarif;
import org.annals.core.check.Checker;
import org.annals.core.check.Severity;
import org.annals.core.check.SeveritySettings;
import org.annals.core.contribution.Problem;
import org.annals.core.op.CheckReport;
import org.annals.core.read.Reading;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code annals check}: says what is wrong with reports. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer>, Sources.Work {

	private final Session session;
	private final List<Checked> checked = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();
	private SeveritySettings settings;

	@Mixin
	private final Sources sources;

	@Mixin
	private final Target target = new Target();

	@Option(names = "--format", paramLabel = "text|json|sarif", defaultValue = "text")
	private String format;

	@Option(names = "--fail-on", paramLabel = "error|warning|info|never", defaultValue = "error")
	private String failOn;

	@Option(names = "--settings", paramLabel = "FILE")
	private Path settingsFile;

	@Parameters(paramLabel = "SOURCE", arity = "1..*")
	private List<String> names;

	CheckCommand(Session session) {
		this.session = session;
		this.sources = new Sources(session);
	}

	@Override
	public Integer call() throws IOException {
		Choice.check("--format", format, "text", "json", "sarif");
		Choice.check("--fail-on", failOn, "error", "warning", "info", "never");
		settings = Settings.load(settingsFile, session.core().rules());
		int code = sources.forEach(names, this);
		if (checked.stream().anyMatch(one -> one.reading() != null) || names.size() > 1) {
			target.write(session.console(), out -> {
				switch (format) {
				case "json" -> CheckJson.write(checked, Problems.all(session, problems), out);
				case "sarif" -> Sarif.write(checked, session.core().rules().all(),
						Problems.all(session, problems), Version.bundle(), out);
				default -> text().write(checked, out);
				}
			});
		}
		Problems.say(session, problems);
		return code == ExitCode.FINE && fails() ? ExitCode.FINDINGS : code;
	}

	@Override
	public void done(String source, Reading reading) throws IOException {
		Checker.Result result = new CheckReport(session.core(), reading.text(), reading.type(), settings)
				.execute(session.monitor());
		problems.addAll(result.problems());
		checked.add(new Checked(source, reading, result.findings(), null));
	}

	@Override
	public void failed(String source, String sentence) {
		checked.add(new Checked(source, null, List.of(), sentence));
	}

	private CheckText text() {
		Console console = session.console();
		boolean colours = target.isStandard() && console.terminal().out() && console.terminal().colours();
		return new CheckText(new Style(colours), console.terminal().columns());
	}

	private boolean fails() {
		Severity least = Severity.of(failOn).orElse(null);
		return least != null && checked.stream().flatMap(one -> one.findings().stream())
				.anyMatch(finding -> finding.severity().atLeast(least));
	}
}
