/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.annals.core.source.SourceException;

/** The numberings that a document defines. Several lists may share one definition, and then count on in it. */
final class Numberings {

	static final int LEVELS = 9;

	/** The levels that lists share, and what they go by as a list style. */
	private static final class Shared {
		private final ListLevel[] levels = new ListLevel[LEVELS];
		private String styleLink;
		private String numStyleLink;
	}

	/**
	 * One list.
	 *
	 * @param shared    id of the definition that it counts in
	 * @param levels    its own levels, null where it takes the shared ones
	 * @param overrides first numbers of its own, -1 where it has none
	 */
	private record Instance(String shared, ListLevel[] levels, int[] overrides) {
	}

	private final Map<String, Shared> shared = new HashMap<>();
	private final Map<String, Instance> instances = new HashMap<>();

	private Numberings() {
	}

	/** The numberings of {@code parts}; none when it has no such part. */
	static Numberings read(DocxPackage parts) throws SourceException {
		Numberings numberings = new Numberings();
		try (PartReader reader = parts.related("numbering")) {
			while (reader != null && reader.next()) {
				if (reader.opens("abstractNum")) {
					numberings.readShared(reader);
				} else if (reader.opens("num")) {
					numberings.readInstance(reader);
				}
			}
		}
		return numberings;
	}

	private void readShared(PartReader reader) throws SourceException {
		String id = reader.attribute("abstractNumId");
		Shared definition = new Shared();
		int level = reader.depth();
		while (reader.child(level)) {
			switch (reader.element()) {
			case "styleLink" -> definition.styleLink = reader.attribute("val");
			case "numStyleLink" -> definition.numStyleLink = reader.attribute("val");
			case "lvl" -> readLevel(reader, definition.levels);
			default -> reader.skip();
			}
		}
		shared.put(id, definition);
	}

	private static void readLevel(PartReader reader, ListLevel[] levels) throws SourceException {
		int depth = reader.number("ilvl", -1);
		ListLevel read = ListLevel.read(reader);
		if (depth >= 0 && depth < LEVELS) {
			levels[depth] = read;
		}
	}

	private void readInstance(PartReader reader) throws SourceException {
		String id = reader.attribute("numId");
		String definition = null;
		ListLevel[] levels = new ListLevel[LEVELS];
		int[] overrides = new int[LEVELS];
		Arrays.fill(overrides, -1);
		int level = reader.depth();
		while (reader.child(level)) {
			if (reader.opens("abstractNumId")) {
				definition = reader.attribute("val");
			} else if (reader.opens("lvlOverride")) {
				int depth = reader.number("ilvl", -1);
				int inner = reader.depth();
				while (reader.child(inner)) {
					if (reader.opens("lvl")) {
						readLevel(reader, levels);
					} else if (reader.opens("startOverride") && depth >= 0 && depth < LEVELS) {
						overrides[depth] = reader.number("val", -1);
					}
				}
			}
		}
		instances.put(id, new Instance(definition, levels, overrides));
	}

	/** Id of the definition that a list counts in; null when there is no such list. */
	String sharedBy(String list) {
		Instance instance = instances.get(list);
		return instance == null ? null : linked(instance.shared());
	}

	/** A definition may only point to a list style, and the one that bears the style has the levels. */
	private String linked(String id) {
		Shared definition = shared.get(id);
		if (definition != null && definition.numStyleLink != null) {
			for (Map.Entry<String, Shared> other : shared.entrySet()) {
				if (definition.numStyleLink.equals(other.getValue().styleLink)) {
					return other.getKey();
				}
			}
		}
		return id;
	}

	/** A level of a list, never null. */
	ListLevel level(String list, int depth) {
		Instance instance = instances.get(list);
		if (instance.levels()[depth] != null) {
			return instance.levels()[depth];
		}
		Shared definition = shared.get(linked(instance.shared()));
		return definition == null || definition.levels[depth] == null ? ListLevel.DEFAULT : definition.levels[depth];
	}

	/** The first number that a list itself sets for a level, -1 when it sets none. */
	int override(String list, int depth) {
		return instances.get(list).overrides()[depth];
	}

	/** The level that belongs to a paragraph style, 0 when none does. */
	int depthOf(String list, String style) {
		for (int depth = 0; depth < LEVELS; depth++) {
			if (style.equals(level(list, depth).style())) {
				return depth;
			}
		}
		return 0;
	}
}
