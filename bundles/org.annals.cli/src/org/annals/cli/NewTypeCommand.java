/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.annals.cli.format.Lines;
import org.annals.core.kit.CreateTypeProject;
import org.annals.core.kit.Kit;
import org.annals.core.kit.TypeDraft;
import org.annals.core.message.Messages;
import org.annals.core.type.Content;
import org.annals.core.type.Requirement;
import org.annals.core.write.OutputException;
import org.eclipse.emf.common.util.Enumerator;

import picocli.CommandLine.Model.CommandSpec;

/** {@code annals new-type}: makes the project of a new report type. */
final class NewTypeCommand implements Callable<Integer> {

	private static final Messages MESSAGES = Messages.of(Main.class);
	private static final String SECTION = "--section";
	private static final String REPORTS_IN = "--reports-in";

	private final Session session;
	private final CommandSpec spec = Commands.spec("new-type", this);
	private final Options options = new Options(spec).value("--id", "ID").value("--name", "NAME").value("--other-name", "NAME")
			.value("--description", "SENTENCE").value("--vendor", "OFFICE").value(REPORTS_IN, "zh|en")
			.values(SECTION, "HEADING[:REQUIRED[:CONTENT]]", null).value("--kit", "URL-OR-FOLDER").parameters("FOLDER");

	NewTypeCommand(Session session) {
		this.session = session;
	}

	CommandSpec spec() {
		return spec;
	}

	@Override
	public Integer call() throws IOException {
		String named = options.get("--kit");
		String kit = named != null ? named : Kit.known().orElse(null);
		String folder = options.parameter(0);
		TypeDraft draft = draft();
		Path type = new CreateTypeProject(draft, kit == null ? null : Kit.url(kit)).execute(path(folder), session.monitor());
		Lines.write(session.console().out(),
				List.of(MESSAGES.get("new-type-file", type.toString()), MESSAGES.get("new-type-next", type.toString(), folder)));
		if (kit == null) {
			session.console().say(MESSAGES.get("new-type-no-kit"));
		}
		return ExitCode.FINE;
	}

	private static Path path(String name) throws OutputException {
		try {
			return Path.of(name);
		} catch (InvalidPathException e) {
			throw new OutputException(MESSAGES.get("source-name", name), e);
		}
	}

	private TypeDraft draft() {
		Locale spoken = Locale.getDefault().getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
		Locale language = Locale.forLanguageTag(options.get(REPORTS_IN, spoken.getLanguage()));
		Choice.check(REPORTS_IN, language.getLanguage(), Commands.LANGUAGES);
		List<TypeDraft.Part> sections = options.all(SECTION).stream().map(NewTypeCommand::section).toList();
		return new TypeDraft(required("--id"), required("--name"), options.get("--other-name"), options.get("--description"),
				options.get("--vendor"), language, sections.isEmpty() ? TypeDraft.usualSections(language) : sections);
	}

	private String required(String option) {
		String value = options.get(option);
		if (value == null) {
			throw new UsageException(MESSAGES.get("usage-missing", option));
		}
		return value;
	}

	private static TypeDraft.Part section(String text) {
		String[] words = text.split(":", -1);
		Requirement required = words.length > 1 ? one(words[1], Requirement.values()) : Requirement.ERROR;
		Content content = words.length > 2 ? one(words[2], Content.values()) : Content.TEXT;
		if (words.length > 3) {
			throw new UsageException(MESSAGES.get("usage-other", text));
		}
		return new TypeDraft.Part(words[0], required, content);
	}

	private static <E extends Enumerator> E one(String word, E[] values) {
		List<String> allowed = Arrays.stream(values).map(Enumerator::getLiteral).toList();
		Choice.check(SECTION, word.strip(), allowed);
		return values[allowed.indexOf(word.strip())];
	}
}
