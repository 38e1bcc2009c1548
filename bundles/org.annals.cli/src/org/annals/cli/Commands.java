/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Function;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Puts the commands together by picocli's programming interface, and only the one that is asked for: annotations and
 * commands that are not used would cost a fifth of a second at each start.
 */
final class Commands {

	/** The option that names the language of messages. */
	static final String LANGUAGE = "--language";

	/** The languages there are messages in. */
	static final List<String> LANGUAGES = List.of("en", "zh");

	private static final int WIDEST_HELP = 100;

	private Commands() {
	}

	static CommandLine line(Session session, String... arguments) {
		Map<String, Function<Session, CommandSpec>> commands = new LinkedHashMap<>();
		commands.put("new", one -> new NewCommand(one).spec());
		commands.put("read", one -> new ReadCommand(one).spec());
		commands.put("check", one -> new CheckCommand(one).spec());
		commands.put("write", one -> new WriteCommand(one).spec());
		commands.put("back", one -> new BackCommand(one).spec());
		commands.put("import-table", one -> new ImportTableCommand(one).spec());
		commands.put("migrate", one -> new MigrateCommand(one).spec());
		commands.put("tour", one -> new TourCommand(one).spec());
		commands.put("types", one -> new TypesCommand(one).spec());
		commands.put("formats", one -> new FormatsCommand(one).spec());
		commands.put("install", one -> new InstallCommand(one).spec());
		commands.put("uninstall", one -> new UninstallCommand(one).spec());
		commands.put("new-type", one -> new NewTypeCommand(one).spec());
		commands.put("rules", one -> new RulesCommand(one).spec());
		String asked = arguments.length > 0 && commands.containsKey(arguments[0]) ? arguments[0] : null;
		CommandSpec annals = annals();
		commands.forEach((name, maker) -> {
			if (asked == null || asked.equals(name)) {
				annals.addSubcommand(name, maker.apply(session));
			}
		});
		CommandLine line = new CommandLine(annals);
		line.setResourceBundle(ResourceBundle.getBundle("org.annals.cli.help", Locale.getDefault(),
				Commands.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
		boolean colours = session.console().terminal().out() && session.console().terminal().colours();
		line.setColorScheme(CommandLine.Help.defaultColorScheme(colours ? Ansi.ON : Ansi.OFF));
		line.setUsageHelpWidth(Math.min(session.console().terminal().columns(), WIDEST_HELP));
		return line;
	}

	/** {@code annals}: without a command it prints its help. */
	private static CommandSpec annals() {
		CommandSpec[] spec = new CommandSpec[1];
		spec[0] = spec("annals", () -> {
			spec[0].commandLine().usage(spec[0].commandLine().getOut());
			return ExitCode.FINE;
		});
		spec[0].addOption(OptionSpec.builder("-V", "--version").versionHelp(true).build());
		spec[0].versionProvider(new Version());
		spec[0].usageMessage().synopsisSubcommandLabel("COMMAND");
		return spec[0];
	}

	/** A command with the options that all have. */
	static CommandSpec spec(String name, Callable<Integer> work) {
		CommandSpec[] own = new CommandSpec[1];
		Callable<Integer> checked = () -> {
			Choice.check(LANGUAGE, new Options(own[0]).get(LANGUAGE, LANGUAGES.get(0)), LANGUAGES);
			return work.call();
		};
		CommandSpec spec = CommandSpec.wrapWithoutInspection(checked).name(name);
		own[0] = spec;
		spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).descriptionKey("help").build());
		spec.addOption(OptionSpec.builder(LANGUAGE).type(String.class).paramLabel("zh|en")
				.descriptionKey("language").build());
		spec.addOption(OptionSpec.builder("--debug").descriptionKey("debug").build());
		spec.usageMessage().adjustLineBreaksForWideCJKCharacters(true);
		return spec;
	}
}
