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
import org.annals.core.source.SourceException;

import picocli.CommandLine.Model.CommandSpec;

/** {@code annals check}: says what is wrong with reports, and with the files of report types. */
final class CheckCommand implements Callable<Integer>, Sources.Work {

	private final Session session;
	private final List<Checked> checked = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();
	private final CommandSpec spec = Commands.spec("check", this);
	private final Options options = new Options(spec).output("FILE").flag("--replace").value("--type", "ID")
			.value("--format", "text|json|sarif").value("--fail-on", "error|warning|info|never")
			.value("--settings", "FILE").value("--last-year", "LAST").sources(true);
	private SeveritySettings settings;
	private Target target;
	private TypeFiles types;
	private LastYear last;

	CheckCommand(Session session) {
		this.session = session;
	}

	CommandSpec spec() {
		return spec;
	}

	@Override
	public Integer call() throws IOException, SourceException {
		String format = options.choice("--format", "text", "json", "sarif");
		String failOn = options.choice("--fail-on", "error", "warning", "info", "never");
		target = new Target(options.get("-o"), options.has("--replace"));
		List<String> names = options.sources();
		target.refuseSources(names);
		types = new TypeFiles(session);
		List<String> reports = types.take(names);
		last = LastYear.of(options.get("--last-year"), session);
		settings = Settings.load(options.get("--settings"), session.core().rules());
		int code = Math.max(types(), new Sources(session, options.get("--type")).forEach(reports, this));
		if (checked.stream().anyMatch(one -> one.reading() != null) || checked.size() > 1) {
			target.write(session.console(), out -> {
				switch (format) {
				case "json" -> CheckJson.write(checked, problems(), out);
				case "sarif" -> Sarif.write(checked, session.core().rules().all(),
						problems(), Version.bundle(), out);
				default -> text().write(checked, out);
				}
			});
		}
		problems().forEach(problem -> session.console().say(problem.message()));
		return code == ExitCode.FINE && fails(failOn) ? ExitCode.FINDINGS : code;
	}

	/** Checks the files of types; one that cannot be read does not stop the rest. */
	private int types() throws IOException {
		int code = ExitCode.FINE;
		for (Path file : types.files()) {
			try {
				checked.addAll(types.check(file, settings, problems));
			} catch (SourceException e) {
				session.console().say(e.getMessage());
				failed(file.toString(), e.getMessage());
				code = ExitCode.REFUSED;
			}
		}
		return code;
	}

	private List<Problem> problems() {
		return Problems.all(session, problems).stream().filter(problem -> !types.isSaid(problem)).toList();
	}

	@Override
	public void done(String source, Reading reading) throws IOException {
		if (last != null) {
			last.take(reading.type(), reading.report());
		} else {
			LastYear.refresh(source, reading, session);
		}
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

	private boolean fails(String failOn) {
		Severity least = Severity.of(failOn).orElse(null);
		return least != null && checked.stream().flatMap(one -> one.findings().stream())
				.anyMatch(finding -> finding.severity().atLeast(least));
	}
}
