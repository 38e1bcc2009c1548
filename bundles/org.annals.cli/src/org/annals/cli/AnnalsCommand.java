/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code annals}: without a command it prints its help. */
@Command(name = "annals", synopsisSubcommandLabel = "COMMAND", versionProvider = Version.class)
final class AnnalsCommand implements Callable<Integer> {

	private final Session session;

	@Spec
	private CommandSpec spec;

	@Option(names = { "-h", "--help" }, usageHelp = true, scope = ScopeType.INHERIT)
	private boolean help;

	@Option(names = { "-V", "--version" }, versionHelp = true)
	private boolean version;

	/** Chosen by {@link Main} before the commands are made; declared here for the help. */
	@Option(names = "--language", paramLabel = "zh|en", scope = ScopeType.INHERIT)
	private void setLanguage(String language) {
		Choice.check("--language", language, "zh", "en");
	}

	@Option(names = "--debug", scope = ScopeType.INHERIT)
	private void setDebug(boolean debug) {
		session.setDebug(debug);
	}

	AnnalsCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		spec.commandLine().usage(spec.commandLine().getOut());
		return ExitCode.FINE;
	}
}
