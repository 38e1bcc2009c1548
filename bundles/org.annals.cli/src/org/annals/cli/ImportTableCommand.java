/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.annals.core.message.Messages;
import org.annals.core.op.ImportTable;
import org.annals.core.op.ImportTable.Landing;
import org.annals.core.op.ImportTable.Preview;
import org.annals.core.op.MigrateReport;
import org.annals.core.op.WriteReport;
import org.annals.core.read.Reading;
import org.annals.core.session.ReportSession;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFiles;
import org.annals.core.table.read.TableImport.Candidate;
import org.annals.core.table.spec.TableForm;
import org.annals.core.text.ReportText;
import org.annals.core.write.WriterDescriptor;
import org.eclipse.emf.common.command.Command;

import picocli.CommandLine.Model.CommandSpec;

/** {@code annals import-table}: fills tables of a report from a document, a workbook or a text with separators. */
final class ImportTableCommand implements Callable<Integer> {

	private static final Messages MESSAGES = Messages.of(Main.class);
	private static final String NATIVE = "annals";

	private final Session session;
	private final CommandSpec spec = Commands.spec("import-table", this);
	private final Options options = new Options(spec).value("--table", "ID").value("--sheet", "NUMBER").output("FILE").flag("--replace")
			.parameters("REPORT", "FILE");

	ImportTableCommand(Session session) {
		this.session = session;
	}

	CommandSpec spec() {
		return spec;
	}

	@Override
	public Integer call() throws IOException, SourceException {
		String name = options.parameter(0);
		String file = options.parameter(1);
		Target target = new Target(options.get("-o"), options.has("--replace"));
		target.refuseSources(target.replace() ? List.of(file) : List.of(file, name));
		Sources sources = new Sources(session, null);
		sources.check(List.of(name));
		Reading reading = sources.read(name, session.core(), session.monitor(), session.console()::say);
		if (!reading.source().format().equals(NATIVE)) {
			throw new SourceException(MESSAGES.get("import-no-report", name));
		}
		ReportSession report = MigrateReport.session(reading.report(), reading.type(), session.core());
		List<Candidate> all = new ImportTable(reading.type().forms(), SourceFiles.load(Sources.path(file))).candidates(session.monitor());
		List<Preview> previews = chosen(file, all, reading.type().forms().all()).stream()
				.map(one -> ImportTable.preview(report, one.table(), one.form())).toList();
		Command command = ImportTable.command(report, previews);
		if (command != null) {
			report.execute(command);
		}
		if (target.name() == null || !target.isStandard()) {
			tell(previews);
		}
		if (target.name() != null) {
			WriterDescriptor writer = session.core().writers().find(NATIVE)
					.orElseThrow(() -> new IOException(MESSAGES.get("no-writer", NATIVE)));
			WriteReport write = new WriteReport(ReportText.of(reading.report()), reading.type(), writer);
			target.write(session.console(), out -> write.execute(out, session.monitor()));
			if (!target.isStandard()) {
				session.console().say(MESSAGES.get("written", file, target.name()));
			}
		}
		Problems.say(session, List.of());
		return previews.stream().allMatch(preview -> preview.doubts().isEmpty()) ? ExitCode.FINE : ExitCode.FINDINGS;
	}

	/**
	 * The tables of the file that are taken, each with the table that it fills.
	 *
	 * @throws IOException with a sentence when there is none
	 */
	private List<Candidate> chosen(String file, List<Candidate> all, List<TableForm> forms) throws IOException {
		TableForm form = form(forms);
		List<Candidate> taken = sheet(file, all);
		if (form != null) {
			// A single table is that one, whatever it looks like; of several it is the one that was recognised.
			taken = taken.size() == 1 ? List.of(new Candidate(taken.getFirst().table(), form))
					: taken.stream().filter(one -> one.form() == form).toList();
		}
		taken = taken.stream().filter(one -> one.form() != null).toList();
		if (taken.isEmpty()) {
			throw new IOException(MESSAGES.get(forms.isEmpty() ? "import-no-forms" : "import-no-match", file, all.size(), ids(forms)));
		}
		return taken;
	}

	private TableForm form(List<TableForm> forms) throws UsageException {
		String id = options.get("--table");
		if (id == null) {
			return null;
		}
		return forms.stream().filter(form -> form.id().equals(id)).findFirst()
				.orElseThrow(() -> new UsageException(MESSAGES.get("usage-table", id, ids(forms))));
	}

	private static String ids(List<TableForm> forms) {
		return forms.stream().map(TableForm::id).collect(Collectors.joining(", "));
	}

	private List<Candidate> sheet(String file, List<Candidate> all) throws UsageException {
		String number = options.get("--sheet");
		if (number == null) {
			return all;
		}
		List<Candidate> one = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			if (Integer.toString(i + 1).equals(number.strip())) {
				one.add(all.get(i));
			}
		}
		if (one.isEmpty()) {
			throw new UsageException(MESSAGES.get("usage-sheet", number, file, all.size()));
		}
		return one;
	}

	private void tell(List<Preview> previews) throws IOException {
		String language = Locale.getDefault().getLanguage();
		StringBuilder text = new StringBuilder();
		for (Preview preview : previews) {
			String title = preview.form().title(language);
			text.append(MESSAGES.get("import-table", title.isEmpty() ? preview.form().id() : title, preview.changes(),
					preview.landings().size())).append('\n');
			preview.landings().stream().filter(Landing::isChange)
					.forEach(landing -> text.append("- ").append(MESSAGES.get(landing.old().isEmpty() ? "import-filled" : "import-cell",
							landing.cell().label(language), landing.value(), landing.old())).append('\n'));
			preview.doubts().forEach(doubt -> text.append("! ").append(doubt).append('\n'));
		}
		session.console().out().write(text.toString().getBytes(StandardCharsets.UTF_8));
	}
}
