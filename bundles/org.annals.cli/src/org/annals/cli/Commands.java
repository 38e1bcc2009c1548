/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.util.Locale;
import java.util.ResourceBundle;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Puts the commands together. */
final class Commands {

	private Commands() {
	}

	static CommandLine line(Session session) {
		CommandLine line = new CommandLine(new AnnalsCommand(session)) //
				.addSubcommand("read", new ReadCommand(session)) //
				.addSubcommand("check", new CheckCommand(session)) //
				.addSubcommand("write", new WriteCommand(session)) //
				.addSubcommand("types", new TypesCommand(session)) //
				.addSubcommand("rules", new RulesCommand(session));
		line.setResourceBundle(ResourceBundle.getBundle("org.annals.cli.help", Locale.getDefault(),
				Commands.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
		line.setColorScheme(CommandLine.Help.defaultColorScheme(
				session.console().terminal().out() && session.console().terminal().colours() ? Ansi.ON : Ansi.OFF));
		line.setUsageHelpWidth(Math.min(session.console().terminal().columns(), 100));
		line.setAdjustLineBreaksForWideCJKCharacters(true);
		return line;
	}
}
