/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.annals.cli.console.Columns;
import org.annals.cli.console.Progress;
import org.annals.cli.format.Lines;
import org.annals.core.message.Messages;
import org.annals.core.types.TypeFolder;
import org.annals.install.Host;
import org.annals.install.InstallException;
import org.annals.install.InstallTypes;
import org.annals.install.ListOffers;
import org.annals.install.Offer;
import org.annals.install.Outcome;
import org.annals.install.Place;
import org.annals.install.Store;
import org.annals.install.Unit;

import picocli.CommandLine.Model.CommandSpec;

/** {@code annals install}: installs report types from files and folders, or lists what they contain. */
final class InstallCommand implements Callable<Integer> {

	private static final Messages MESSAGES = Messages.of(Main.class);

	private final Session session;
	private final CommandSpec spec = Commands.spec("install", this);
	private final Options options = new Options(spec).places().value("--only", "ID[,ID…]").flag("--list").flag("--force");

	InstallCommand(Session session) {
		this.session = session;
	}

	CommandSpec spec() {
		return spec;
	}

	@Override
	public Integer call() throws IOException {
		int code = ExitCode.FINE;
		List<String> lines = new ArrayList<>();
		List<String> places = options.sources();
		try (Progress progress = new Progress(session.console(), places.size())) {
			int number = 0;
			for (String place : places) {
				progress.show(++number, place);
				try {
					code = Math.max(code, options.has("--list") ? list(place, lines) : install(place, lines, progress));
				} catch (InstallException e) {
					progress.say(e.getMessage());
					code = ExitCode.REFUSED;
				}
			}
		}
		Lines.write(session.console().out(), lines);
		return code;
	}

	private int list(String place, List<String> lines) throws IOException {
		List<List<String>> rows = new ArrayList<>();
		for (Offer offer : new ListOffers(new Place(place)).execute(session.monitor())) {
			rows.add(List.of(offer.id(), offer.version(), offer.name(), offer.provider(), offer.signer(),
					MESSAGES.get(offer.hasPrograms() ? "offer-programs" : "offer-data"), offer.description()));
		}
		lines.addAll(Columns.align(rows));
		return ExitCode.FINE;
	}

	private int install(String place, List<String> lines, Progress progress) throws IOException {
		String only = options.get("--only");
		Set<String> wanted = only == null ? Set.of() : Set.of(only.split(","));
		Host host = session.host();
		Outcome outcome = new InstallTypes(host, Store.own(), TypeFolder.own(), new Place(place), wanted,
				options.has("--force")).execute(session.monitor());
		outcome.refusals().forEach(progress::say);
		lines.addAll(outcome.unchanged());
		for (Unit unit : outcome.units()) {
			lines.add(MESSAGES.get(unit.hasPrograms() ? "installed-programs" : "installed", unit.name(), unit.version(),
					provider(unit), unit.signature().words()));
		}
		outcome.replaced().forEach(unit -> lines.add(MESSAGES.get("replaced", unit.name(), unit.version())));
		outcome.files().forEach(file -> lines.add(MESSAGES.get("installed-file", file)));
		outcome.types().forEach(type -> lines.add(MESSAGES.get("installed-type", type)));
		session.reread();
		return outcome.refusals().isEmpty() ? ExitCode.FINE : ExitCode.REFUSED;
	}

	private static String provider(Unit unit) {
		return unit.provider().isEmpty() ? MESSAGES.get("provider-unknown") : unit.provider();
	}
}
