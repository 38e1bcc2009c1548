/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.annals.cli.console.Console;
import org.annals.cli.console.Progress;
import org.annals.core.message.Messages;
import org.annals.core.op.WriteOrder;
import org.annals.core.op.WriteOutcome;
import org.annals.core.op.WriteReport;
import org.annals.core.op.WriteReports;
import org.annals.core.write.OptionException;
import org.annals.core.write.WriterDescriptor;
import org.annals.core.write.WriterOptions;
import org.eclipse.core.runtime.OperationCanceledException;

import picocli.CommandLine.Model.CommandSpec;

/** {@code annals write}: writes reports in other formats. */
final class WriteCommand implements Callable<Integer> {

	private static final Messages MESSAGES = Messages.of(Main.class);

	private final Session session;
	private final CommandSpec spec = Commands.spec("write", this);
	private final Options options = new Options(spec).values("--format", "FORMAT", ",").output("FILE-OR-FOLDER")
			.values("--option", "NAME=VALUE", null).flag("--replace").value("--type", "ID").sources(true);
	private final Set<String> noted = new HashSet<>();
	private Progress progress;
	private int code = ExitCode.FINE;
	private int written;

	WriteCommand(Session session) {
		this.session = session;
	}

	CommandSpec spec() {
		return spec;
	}

	@Override
	public Integer call() throws IOException {
		Sources sources = new Sources(session, options.get("--type"));
		sources.check(options.sources());
		String output = options.get("-o");
		List<WriterDescriptor> writers = writers(output);
		WriterOptions chosen = chosen(writers);
		if (Sources.STANDARD.equals(output)) {
			code = toStandardOutput(sources, writers, chosen);
		} else {
			WriteTargets targets = new WriteTargets(session.core(), sources, output, writers, this::say);
			List<WriteOrder> orders = targets.orders(options.sources());
			code = Math.max(code, targets.code());
			write(orders, new WriteReports(orders, chosen, options.has("--replace")));
		}
		Problems.say(session, List.of());
		return code;
	}

	/** The writers of the formats; without any, that of the output's ending. */
	private List<WriterDescriptor> writers(String output) throws IOException {
		List<WriterDescriptor> all = session.core().writers().all();
		List<String> formats = all.stream().map(WriterDescriptor::format).toList();
		List<String> wanted = options.all("--format");
		for (String format : wanted) {
			Choice.check("--format", format, formats);
		}
		if (!wanted.isEmpty()) {
			return wanted.stream().map(format -> all.get(formats.indexOf(format))).toList();
		}
		if (output == null) {
			throw new UsageException(MESSAGES.get("usage-no-format", String.join(", ", formats)));
		}
		String ending = output.substring(output.lastIndexOf('.') + 1);
		return all.stream().filter(one -> one.extension().equals(ending)).findFirst().map(List::of)
				.orElseThrow(() -> new UsageException(MESSAGES.get("usage-format", output, String.join(", ", formats))));
	}

	private WriterOptions chosen(List<WriterDescriptor> writers) {
		try {
			return WriterOptions.parse(options.all("--option"), writers);
		} catch (OptionException e) {
			throw new UsageException(e.getMessage());
		}
	}

	private int toStandardOutput(Sources sources, List<WriterDescriptor> writers, WriterOptions chosen) throws IOException {
		WriterDescriptor writer = writers.get(0);
		Console console = session.console();
		if (options.sources().size() * writers.size() > 1) {
			throw new UsageException(MESSAGES.get("usage-several-to-one", Sources.STANDARD));
		}
		if (writer.binary() && console.terminal().out()) {
			throw new UsageException(MESSAGES.get("usage-binary", writer.format()));
		}
		return sources.forEach(options.sources(), (source, reading) -> {
			WriteReport write = new WriteReport(reading.text(), reading.type(), writer, chosen);
			write.execute(console.out(), session.monitor());
			write.notes().forEach(console::say);
		});
	}

	private void write(List<WriteOrder> orders, WriteReports operation) {
		int total = orders.stream().mapToInt(order -> order.targets().size()).sum();
		try (Progress shown = new Progress(session.console(), total)) {
			progress = shown;
			operation.execute(new WriteReports.Watcher() {

				@Override
				public void begun(WriteOrder order, WriteOrder.Target target, int number, int all) {
					progress.show(number, MESSAGES.get("written", order.name(), target.file()));
				}

				@Override
				public void ended(WriteOutcome outcome) {
					tell(outcome);
				}
			}, session.monitor());
		} catch (OperationCanceledException e) {
			session.console().say(MESSAGES.get("write-stopped", written, total));
			throw e;
		}
	}

	private void say(String sentence) {
		if (progress == null) {
			session.console().say(sentence);
		} else {
			progress.say(sentence);
		}
	}

	private void tell(WriteOutcome outcome) {
		if (outcome.isWritten()) {
			written++;
			say(MESSAGES.get("written", outcome.order().name(), outcome.target().file()));
			// A font that stood in is the same news for every file.
			outcome.notes().stream().filter(noted::add).forEach(this::say);
		} else {
			code = Math.max(code, ExitCode.REFUSED);
			say(outcome.sentence());
			if (outcome.isUnexpected()) {
				new Failures(session).details(outcome.failure());
			}
		}
	}
}
