/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.annals.cli.console.Console;
import org.annals.cli.console.StandardOutput;
import org.annals.cli.console.Terminal;
import org.annals.core.message.Messages;

import picocli.CommandLine;

/** Entry point of the command line. */
public final class Main {

	private static final Messages MESSAGES = Messages.of(Main.class);

	private Main() {
	}

	public static void main(String[] arguments) {
		chooseLanguage(arguments);
		Console console = new Console(new FileInputStream(FileDescriptor.in),
				new BufferedOutputStream(new StandardOutput(new FileOutputStream(FileDescriptor.out))),
				new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8)),
				Terminal.detect());
		Session session = new Session(console);
		Runtime.getRuntime().addShutdownHook(new Thread(session::interrupt));
		int code = run(session, arguments);
		session.finished();
		// Everything is flushed and closed; an orderly exit would load logging classes first.
		Runtime.getRuntime().halt(code);
	}

	/** Runs a command and gives its exit code; never throws. */
	static int run(Session session, String... arguments) {
		Console console = session.console();
		Failures failures = new Failures(session);
		session.setDebug(List.of(arguments).contains("--debug"));
		try {
			PrintWriter help = new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
			CommandLine line = Commands.line(session, arguments).setOut(help).setErr(console.err())
					.setParameterExceptionHandler(failures).setExecutionExceptionHandler(failures);
			int code = line.execute(arguments);
			help.flush();
			if (help.checkError()) {
				throw new IOException(MESSAGES.get("output-failed", "stdout"));
			}
			console.out().flush();
			return code;
		} catch (IOException | RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError e) {
			return failures.tell(e);
		}
	}

	/** Help texts and contributions are in the language of the default locale, so it is set before anything else. */
	private static void chooseLanguage(String[] arguments) {
		String prefix = Commands.LANGUAGE + "=";
		for (int i = 0; i < arguments.length; i++) {
			String language = null;
			if (arguments[i].startsWith(prefix)) {
				language = arguments[i].substring(prefix.length());
			} else if (arguments[i].equals(Commands.LANGUAGE) && i + 1 < arguments.length) {
				language = arguments[i + 1];
			}
			if (Commands.LANGUAGES.contains(String.valueOf(language))) {
				Locale.setDefault(Locale.forLanguageTag(language));
			}
		}
	}
}
