/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.evolve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A type of random sections, tables and metrics, and a second version of it in which random ids are others, or no more. */
final class RandomType {

	static final String ID = "com.example.random";

	private final Random random;
	private final boolean losing;
	private final List<String> ids = new ArrayList<>();
	private final Map<String, String> names = new HashMap<>();
	private final Set<String> gone = new HashSet<>();
	private final int roles;
	private final int tables;
	private final int[] rows;
	private final int[] columns;

	/** @param losing whether the second version lacks some things */
	RandomType(Random random, boolean losing) {
		this.random = random;
		this.losing = losing;
		roles = 1 + random.nextInt(4);
		tables = random.nextInt(4);
		rows = random.ints(tables, 1, 5).toArray();
		columns = random.ints(tables, 1, 4).toArray();
		for (int r = 0; r < roles; r++) {
			add("role", "", "r" + r);
		}
		for (int t = 0; t < tables; t++) {
			add("table", "", "t" + t);
			for (int i = 0; i < rows[t]; i++) {
				add("row", "t" + t, "t" + t + "a" + i);
			}
			for (int i = 0; i < columns[t]; i++) {
				add("column", "t" + t, "t" + t + "b" + i);
			}
		}
		add("metric", "", "m");
	}

	private void add(String kind, String table, String id) {
		ids.add(kind + " " + table + " " + id);
		if (random.nextInt(3) == 0) {
			names.put(id, "n" + id);
		} else if (losing && random.nextInt(3) == 0 && !id.equals("r0")) {
			gone.add(id);
		}
	}

	/** Writes both versions, of which the second knows the ways to and fro. */
	void write(Path folder) throws IOException {
		Files.writeString(folder.resolve("one.reporttype"), type("1", Map.of(), Set.of(), ""));
		StringBuilder forth = new StringBuilder("<change from=\"1\">");
		StringBuilder back = new StringBuilder("<change from=\"2\" to=\"1\">");
		for (String id : ids) {
			String[] parts = id.split(" ");
			String now = names.get(parts[2]);
			if (now != null) {
				String table = parts[1].isEmpty() ? "" : " table=\"%s\"";
				forth.append("<rename kind=\"" + parts[0] + "\"" + table.formatted(parts[1]) + " from=\"" + parts[2] + "\" to=\"" + now + "\"/>");
				back.append("<rename kind=\"" + parts[0] + "\"" + table.formatted(names.getOrDefault(parts[1], parts[1])) + " from=\"" + now
						+ "\" to=\"" + parts[2] + "\"/>");
			}
		}
		for (String id : ids) {
			String[] parts = id.split(" ");
			// Some are dropped in so many words, some are just no longer there.
			if (gone.contains(parts[2]) && random.nextBoolean()) {
				forth.append("<drop kind=\"" + parts[0] + "\" id=\"" + parts[2] + "\"/>");
			}
		}
		Files.writeString(folder.resolve("two.reporttype"), type("2", names, gone, forth + "</change>" + back + "</change>"));
	}

	private String type(String version, Map<String, String> now, Set<String> without, String changes) {
		StringBuilder xml = new StringBuilder("<reportType xmlns=\"urn:annals:type:1\" id=\"" + ID + "\" version=\"" + version
				+ "\" language=\"en\"><name>Random</name>");
		for (int r = 0; r < roles; r++) {
			if (!without.contains("r" + r)) {
				xml.append("<role id=\"" + now.getOrDefault("r" + r, "r" + r) + "\" required=\"error\" content=\"text\"><name>Part " + r
						+ "</name></role>");
			}
		}
		if (!without.contains("m")) {
			xml.append("<metric key=\"" + now.getOrDefault("m", "m") + "\"><name>Metric</name></metric>");
		}
		for (int t = 0; t < tables; t++) {
			if (without.contains("t" + t)) {
				continue;
			}
			String role = "r" + t % roles;
			xml.append("<table id=\"" + now.getOrDefault("t" + t, "t" + t) + "\" required=\"error\""
					+ (without.contains(role) ? "" : " role=\"" + now.getOrDefault(role, role) + "\"") + ">");
			leaves(xml, "column", "t" + t + "b", columns[t], now, without);
			leaves(xml, "row", "t" + t + "a", rows[t], now, without);
			xml.append("</table>");
		}
		return xml + changes + "</reportType>";
	}

	private static void leaves(StringBuilder xml, String element, String prefix, int count, Map<String, String> now, Set<String> without) {
		for (int i = 0; i < count; i++) {
			String id = prefix + i;
			if (!without.contains(id)) {
				xml.append("<" + element + " id=\"" + now.getOrDefault(id, id) + "\"><name>" + id.toUpperCase() + "</name></" + element + ">");
			}
		}
	}
}
