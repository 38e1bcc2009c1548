/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.annals.document.flow.FlowBlock;
import org.annals.document.flow.FlowParagraph;
import org.annals.document.flow.FlowTable;
import org.annals.document.page.Line;
import org.annals.document.page.Pages;
import org.annals.document.style.Role;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/** The tags of a PDF: which lines make a heading, a paragraph or a cell, for people who have pages read out to them. */
final class Structure {

	private final Pages pages;
	private final List<PDPage> sheets;
	private final COSDictionary root = element("StructTreeRoot");
	private final COSDictionary document = node("Document", root);
	private final Map<Object, COSDictionary> elements = new HashMap<>();
	private final List<COSArray> parents = new ArrayList<>();
	private final Map<Integer, TableCells> tables = new HashMap<>();
	/** Cells of heads, which are tagged where they stand first. */
	private final Map<Object, Integer> heads = new HashMap<>();
	private int level;

	Structure(Pages pages, List<PDPage> sheets) {
		this.pages = pages;
		this.sheets = sheets;
	}

	/** Opens the marked part of a line; the caller closes it. */
	void mark(Line line, int page, StringBuilder out) {
		while (parents.size() <= page) {
			parents.add(new COSArray());
		}
		COSDictionary element = line.block() < 0 ? null : element(line, page);
		if (element == null) {
			out.append("/Artifact BMC\n");
			return;
		}
		COSArray here = parents.get(page);
		int id = here.size();
		here.add(element);
		COSDictionary reference = new COSDictionary();
		reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
		reference.setItem(COSName.PG, sheets.get(page));
		reference.setInt(COSName.MCID, id);
		add(element, reference);
		out.append('/').append(element.getNameAsString(COSName.S)).append(" <</MCID ").append(id).append(">> BDC\n");
	}

	private COSDictionary element(Line line, int page) {
		FlowBlock block = pages.flow().blocks().get(line.block());
		if (block instanceof FlowTable table) {
			return cell(table, line, page);
		}
		Role role = ((FlowParagraph) block).role();
		return elements.computeIfAbsent(line.block(), key -> node(tag(role), document));
	}

	private String tag(Role role) {
		boolean title = role == Role.TITLE || role == Role.ATTACHMENT_TITLE;
		if (!title && role.level() == 0) {
			return "P";
		}
		// No level may be left out on the way down, whatever the numbers of the headings say.
		level = title ? 1 : Math.min(role.level() + 1, level + 1);
		return "H" + level;
	}

	private COSDictionary cell(FlowTable table, Line line, int page) {
		TableCells cells = tables.computeIfAbsent(line.block(), key -> whole(table, key));
		TableCells.Place place = cells.of(line);
		if (place == null) {
			return elements.get(List.of(line.block()));
		}
		Object key = List.of(line.block(), place.row(), place.column());
		boolean repeated = place.row() < table.heads() && heads.computeIfAbsent(key, head -> page) != page;
		return repeated ? null : elements.get(key);
	}

	/** All cells of a table, as a row with less cells than its head is none for those who listen. */
	private TableCells whole(FlowTable table, int block) {
		COSDictionary whole = node("Table", document);
		if (table.title() != null) {
			elements.put(List.of(block), node("Caption", whole));
		}
		for (int row = 0; row < table.rows().size(); row++) {
			COSDictionary cells = node("TR", whole);
			for (int column = 0; column < table.columns(); column++) {
				elements.put(List.of(block, row, column), row < table.heads() ? head(cells) : node("TD", cells));
			}
		}
		return new TableCells(table);
	}

	private static COSDictionary head(COSDictionary row) {
		COSDictionary attributes = new COSDictionary();
		attributes.setName(COSName.O, "Table");
		attributes.setName(COSName.getPDFName("Scope"), "Column");
		COSDictionary head = node("TH", row);
		head.setItem(COSName.A, attributes);
		return head;
	}

	/** The finished tree. */
	COSDictionary root() {
		COSArray numbers = new COSArray();
		for (int i = 0; i < sheets.size(); i++) {
			sheets.get(i).getCOSObject().setInt(COSName.STRUCT_PARENTS, i);
			numbers.add(COSInteger.get(i));
			numbers.add(i < parents.size() ? parents.get(i) : new COSArray());
		}
		COSDictionary tree = new COSDictionary();
		tree.setItem(COSName.NUMS, numbers);
		root.setItem(COSName.PARENT_TREE, tree);
		root.setInt(COSName.PARENT_TREE_NEXT_KEY, sheets.size());
		return root;
	}

	private static COSDictionary element(String type) {
		COSDictionary element = new COSDictionary();
		element.setName(COSName.TYPE, type);
		return element;
	}

	private static COSDictionary node(String tag, COSDictionary parent) {
		COSDictionary node = element("StructElem");
		node.setName(COSName.S, tag);
		node.setItem(COSName.P, parent);
		add(parent, node);
		return node;
	}

	private static void add(COSDictionary parent, COSDictionary child) {
		COSArray children = parent.getCOSArray(COSName.K);
		if (children == null) {
			children = new COSArray();
			parent.setItem(COSName.K, children);
		}
		children.add(child);
	}
}
