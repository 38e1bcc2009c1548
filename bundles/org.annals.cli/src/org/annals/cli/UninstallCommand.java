/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.annals.cli.format.Lines;
import org.annals.core.message.Messages;
import org.annals.core.types.TypeFolder;
import org.annals.install.InstallException;
import org.annals.install.Store;
import org.annals.install.UninstallType;

import picocli.CommandLine.Model.CommandSpec;

/** {@code annals uninstall}: takes report types away that were installed. */
final class UninstallCommand implements Callable<Integer> {

	private static final Messages MESSAGES = Messages.of(Main.class);

	private final Session session;
	private final CommandSpec spec = Commands.spec("uninstall", this);
	private final Options options = new Options(spec).ids();

	UninstallCommand(Session session) {
		this.session = session;
	}

	CommandSpec spec() {
		return spec;
	}

	@Override
	public Integer call() throws IOException {
		int code = ExitCode.FINE;
		List<String> lines = new ArrayList<>();
		for (String id : options.sources()) {
			try {
				String name = new UninstallType(session.host(), Store.own(), TypeFolder.own(), id)
						.execute(session.monitor()).name();
				lines.add(MESSAGES.get("uninstalled", name));
			} catch (InstallException e) {
				session.console().say(e.getMessage());
				code = ExitCode.REFUSED;
			}
			session.reread();
		}
		Lines.write(session.console().out(), lines);
		return code;
	}
}
