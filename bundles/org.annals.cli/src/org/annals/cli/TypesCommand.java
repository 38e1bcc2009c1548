/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.annals.cli.console.Columns;
import org.annals.cli.format.Lines;
import org.annals.core.types.TypeProfile;

import picocli.CommandLine.Model.CommandSpec;

/** {@code annals types}: lists the installed report types. */
final class TypesCommand implements Callable<Integer> {

	private final Session session;
	private final CommandSpec spec = Commands.spec("types", this);

	TypesCommand(Session session) {
		this.session = session;
	}

	CommandSpec spec() {
		return spec;
	}

	@Override
	public Integer call() throws IOException {
		List<List<String>> rows = new ArrayList<>();
		for (TypeProfile type : session.core().types().all()) {
			rows.add(List.of(type.id(), type.type().getVersion(), type.name()));
		}
		Lines.write(session.console().out(), Columns.align(rows));
		Problems.say(session, List.of());
		return ExitCode.FINE;
	}
}
