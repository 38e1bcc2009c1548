/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.annals.core.message.Messages;
import org.annals.core.source.SourceException;
import org.eclipse.core.runtime.OperationCanceledException;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever goes wrong into one sentence and an exit code; details go to a file, and only when asked for. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

	private static final Messages MESSAGES = Messages.of(Main.class);

	private final Session session;

	Failures(Session session) {
		this.session = session;
	}

	@Override
	public int handleParseException(ParameterException e, String[] arguments) {
		for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
			if (cause instanceof UsageException own) {
				return usage(own.getMessage(), e.getCommandLine());
			}
		}
		for (String argument : arguments) {
			if (argument.startsWith("-") && argument.length() > 1 && Files.isRegularFile(Path.of(argument))) {
				return usage(MESSAGES.get("usage-dash", argument), e.getCommandLine());
			}
		}
		String sentence = switch (e) {
		case UnmatchedArgumentException unmatched -> MESSAGES.get("usage-unknown", unmatched.getUnmatched().get(0));
		case MissingParameterException missing -> MESSAGES.get("usage-missing",
				missing.getMissing().isEmpty() ? "" : missing.getMissing().get(0).paramLabel());
		default -> MESSAGES.get("usage-other", e.getMessage());
		};
		return usage(sentence, e.getCommandLine());
	}

	@Override
	public int handleExecutionException(Exception e, CommandLine line, ParseResult result) {
		return e instanceof UsageException ? usage(e.getMessage(), line) : tell(e);
	}

	private int usage(String sentence, CommandLine line) {
		session.console().say(MESSAGES.get("usage", sentence, line.getCommandSpec().qualifiedName(" ")));
		return ExitCode.USAGE;
	}

	/** Says what went wrong. */
	int tell(Throwable e) {
		switch (e) {
		case OperationCanceledException canceled -> {
			return ExitCode.INTERRUPTED;
		}
		case SourceException unreadable -> session.console().say(unreadable.getMessage());
		case IOException refused ->
			session.console().say(refused.getMessage() == null ? refused.toString() : refused.getMessage());
		case OutOfMemoryError memory -> session.console().say(MESSAGES.get("out-of-memory"));
		default -> session.console().say(unexpected(e));
		}
		return ExitCode.REFUSED;
	}

	/** Writes the details of an error that did not stop the command to a file, when asked for. */
	void details(Throwable e) {
		Path log = session.isDebug() ? log(e) : null;
		if (log != null) {
			session.console().say(MESSAGES.get("details-logged", log));
		}
	}

	private String unexpected(Throwable e) {
		Path log = session.isDebug() ? log(e) : null;
		return log == null ? MESSAGES.get("unexpected", e.getClass().getSimpleName())
				: MESSAGES.get("unexpected-logged", e.getClass().getSimpleName(), log);
	}

	/** The file with the details; null when it cannot be written. */
	private static Path log(Throwable e) {
		try {
			Path log = Files.createTempFile("annals-", ".log");
			try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(log, StandardCharsets.UTF_8))) {
				e.printStackTrace(writer);
			}
			return log;
		} catch (IOException failed) {
			return null;
		}
	}
}
