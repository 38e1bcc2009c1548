/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install;

import java.util.ArrayList;
import java.util.List;

import org.annals.install.Signature.Trust;

/** The text of the store's index: a line for each unit, and after it one for each of its bundles. */
final class Index {

	private static final String HEAD = "annals-plugins 1";
	private static final String UNIT = "unit";
	private static final String BUNDLE = "bundle";
	private static final int OLD = 9;
	private static final int WHOLE = 12;

	private Index() {
	}

	/** @throws IllegalArgumentException when the lines are no index */
	static List<Unit> read(List<String> lines) {
		if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
			throw new IllegalArgumentException(HEAD);
		}
		List<Unit> units = new ArrayList<>();
		List<UnitBundle> bundles = new ArrayList<>();
		for (String line : lines.subList(1, lines.size())) {
			String[] fields = line.split("\t", -1);
			if (fields[0].equals(UNIT) && (fields.length == OLD || fields.length == WHOLE)) {
				bundles = new ArrayList<>();
				boolean old = fields.length == OLD;
				units.add(new Unit(fields[1], fields[2], List.of(fields[3], fields[4]), fields[5],
						old ? unverified(fields[6]) : new Signature(fields[6], Trust.valueOf(fields[9]), fields[10]),
						new Origin(fields[7], old ? "" : fields[11]), fields[8], bundles));
			} else if (fields[0].equals(BUNDLE) && fields.length == 6) {
				bundles.add(new UnitBundle(fields[1], fields[2], fields[3],
						fields[4].isEmpty() ? List.of() : List.of(fields[4].split(",")), Boolean.parseBoolean(fields[5])));
			} else {
				throw new IllegalArgumentException(line);
			}
		}
		return units;
	}

	static List<String> write(List<Unit> units) {
		List<String> lines = new ArrayList<>(List.of(HEAD));
		for (Unit unit : units) {
			lines.add(line(UNIT, unit.id(), unit.version(), unit.names().get(0), unit.names().get(unit.names().size() - 1),
					unit.provider(), unit.signature().subject(), unit.origin().place(), unit.folder(),
					unit.signature().trust().name(), unit.signature().voucher(), unit.origin().repository()));
			for (UnitBundle bundle : unit.bundles()) {
				lines.add(line(BUNDLE, bundle.name(), bundle.version(), bundle.file(), String.join(",", bundle.requires()),
						String.valueOf(bundle.hasPrograms())));
			}
		}
		return lines;
	}

	/** What was installed before certificates were looked at. */
	private static Signature unverified(String subject) {
		return subject.isEmpty() ? Signature.NONE : new Signature(subject, Trust.UNKNOWN, "");
	}

	/** Fields with tabs between; what would part them inside a field becomes a blank. */
	private static String line(String... fields) {
		List<String> clean = new ArrayList<>();
		for (String field : fields) {
			clean.add(field.replaceAll("[\t\n\r]", " "));
		}
		return String.join("\t", clean);
	}
}
