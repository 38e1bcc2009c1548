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
import org.annals.core.check.RuleDescriptor;
import org.annals.core.check.Severity;

import picocli.CommandLine.Model.CommandSpec;

/** {@code annals rules}: lists the installed rules, with their explanations when asked to. */
final class RulesCommand implements Callable<Integer> {

	private final Session session;
	private final CommandSpec spec = Commands.spec("rules", this);
	private final Options options = new Options(spec).flag("--explain");

	RulesCommand(Session session) {
		this.session = session;
	}

	CommandSpec spec() {
		return spec;
	}

	@Override
	public Integer call() throws IOException {
		List<List<String>> rows = new ArrayList<>();
		for (RuleDescriptor rule : session.core().rules().all()) {
			rows.add(List.of(rule.id(), rule.severity().map(Severity::id).orElse("off"), rule.name()));
		}
		List<String> lines = Columns.align(rows);
		if (options.has("--explain")) {
			List<RuleDescriptor> rules = session.core().rules().all();
			List<String> explained = new ArrayList<>();
			for (int i = 0; i < lines.size(); i++) {
				explained.add(lines.get(i));
				explained.add("    " + rules.get(i).explanation());
			}
			lines = explained;
		}
		Lines.write(session.console().out(), lines);
		Problems.say(session, List.of());
		return ExitCode.FINE;
	}
}
