/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.annals.cli.console.Columns;
import org.annals.cli.format.Lines;
import org.annals.core.message.Messages;
import org.annals.core.op.Core;
import org.annals.core.types.TypeFolder;
import org.annals.install.InstallException;
import org.annals.install.ListTypes;
import org.annals.install.Store;
import org.annals.install.TypeEntry;

import picocli.CommandLine.Model.CommandSpec;

/** {@code annals types}: lists the report types with where they come from. */
final class TypesCommand implements Callable<Integer> {

	private static final Messages MESSAGES = Messages.of(Main.class);

	private final Session session;
	private final CommandSpec spec = Commands.spec("types", this);
	private final Options options = new Options(spec).flag("--all");

	TypesCommand(Session session) {
		this.session = session;
	}

	CommandSpec spec() {
		return spec;
	}

	@Override
	public Integer call() throws IOException {
		List<List<String>> rows = new ArrayList<>();
		for (TypeEntry type : entries()) {
			rows.add(List.of(type.id(), type.version(), type.name(), origin(type)));
		}
		Lines.write(session.console().out(), Columns.align(rows));
		Problems.say(session, List.of());
		return ExitCode.FINE;
	}

	/** All types; without those that were installed when their list cannot be read, which is said as a problem. */
	private List<TypeEntry> entries() throws IOException {
		Core core = session.core();
		try {
			return new ListTypes(core, Store.own(), TypeFolder.own(), options.has("--all")).execute();
		} catch (InstallException e) {
			return new ListTypes(core, new Store(Path.of("")), TypeFolder.own(), options.has("--all")).execute();
		}
	}

	private static String origin(TypeEntry type) {
		List<String> words = new ArrayList<>(List.of(type.origin(), type.provider(), type.signature()));
		if (type.unit() != null) {
			words.add(type.unit().origin().words());
			words.add(MESSAGES.get(type.unit().hasPrograms() ? "offer-programs" : "offer-data"));
		}
		if (!type.isWorking()) {
			words.add(MESSAGES.get("not-working"));
		}
		words.removeIf(String::isEmpty);
		return String.join(MESSAGES.get("comma"), words);
	}
}
