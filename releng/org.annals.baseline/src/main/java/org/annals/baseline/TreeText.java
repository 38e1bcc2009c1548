/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.baseline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;

/**
 * An API as text, so that a release can be read and compared like any other file: a line for each thing, indented by tabs;
 * its kind, what its coming and its going would mean, its name.
 */
final class TreeText {

	private TreeText() {
	}

	static List<String> write(Tree tree) {
		List<String> lines = new ArrayList<>();
		write(tree, 0, lines);
		return lines;
	}

	private static void write(Tree tree, int depth, List<String> lines) {
		lines.add("\t".repeat(depth) + word(tree.getType()) + " " + word(tree.ifAdded()) + "/" + word(tree.ifRemoved()) + " "
				+ tree.getName().replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r"));
		for (Tree child : tree.getChildren()) {
			write(child, depth + 1, lines);
		}
	}

	private static String word(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

	static Tree read(List<String> lines) throws Exception {
		Deque<Tree.Data> open = new ArrayDeque<>();
		Deque<List<Tree.Data>> children = new ArrayDeque<>();
		for (String line : lines) {
			int depth = 0;
			while (line.charAt(depth) == '\t') {
				depth++;
			}
			while (open.size() > depth) {
				close(open, children);
			}
			String[] words = line.substring(depth).split("[ /]", 4);
			Tree.Data data = new Tree.Data();
			data.type = Type.valueOf(words[0].toUpperCase(Locale.ROOT));
			data.add = Delta.valueOf(words[1].toUpperCase(Locale.ROOT));
			data.rem = Delta.valueOf(words[2].toUpperCase(Locale.ROOT));
			data.name = words[3].translateEscapes();
			if (!children.isEmpty()) {
				children.peek().add(data);
			}
			open.push(data);
			children.push(new ArrayList<>());
		}
		while (open.size() > 1) {
			close(open, children);
		}
		Tree.Data root = open.peek();
		close(open, children);
		return new DiffPluginImpl().deserialize(root);
	}

	private static void close(Deque<Tree.Data> open, Deque<List<Tree.Data>> children) {
		open.pop().children = children.pop().toArray(Tree.Data[]::new);
	}
}
