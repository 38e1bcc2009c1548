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
		((COSArray) element.getDictionaryObject(COSName.K)).add(reference);
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

	private static String tag(Role role) {
		return switch (role) {
		case TITLE, ATTACHMENT_TITLE -> "H1";
		case HEADING1, HEADING2, HEADING3, HEADING4 -> "H" + (role.level() + 1);
		default -> "P";
		};
	}

	private COSDictionary cell(FlowTable table, Line line, int page) {
		TableCells cells = tables.computeIfAbsent(line.block(), key -> new TableCells(table));
		COSDictionary whole = elements.computeIfAbsent(table, key -> node("Table", document));
		TableCells.Place place = cells.of(line);
		if (place == null) {
			return elements.computeIfAbsent(List.of(line.block(), "title"), key -> node("Caption", whole));
		}
		Object key = List.of(line.block(), place.row(), place.column());
		if (place.row() < table.heads() && heads.computeIfAbsent(key, head -> page) != page) {
			return null;
		}
		COSDictionary row = elements.computeIfAbsent(List.of(line.block(), place.row()), none -> node("TR", whole));
		return elements.computeIfAbsent(key, none -> node(place.row() < table.heads() ? "TH" : "TD", row));
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
		element.setItem(COSName.K, new COSArray());
		return element;
	}

	private static COSDictionary node(String tag, COSDictionary parent) {
		COSDictionary node = element("StructElem");
		node.setName(COSName.S, tag);
		node.setItem(COSName.P, parent);
		((COSArray) parent.getDictionaryObject(COSName.K)).add(node);
		return node;
	}
}
