/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The structure of a tagged PDF, read as a program does that reads pages out. */
public final class Tagged {

	private static final Set<String> PAINTS = Set.of("S", "f", "F", "B", "Do", "sh", "s", "b");

	private final PDDocument document;
	private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
	private final List<String> faults = new ArrayList<>();
	private final List<String> lines = new ArrayList<>();

	/** Reads all pages of a document. */
	public Tagged(PDDocument document) throws IOException {
		this.document = document;
		for (PDPage page : document.getPages()) {
			read(page);
		}
		COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
		walk(root, 0);
		texts.forEach((page, marked) -> marked.keySet().forEach(id -> faults.add("in no element: " + id)));
	}

	/** What is wrong: content that is neither marked nor an artifact, marks and tree that do not fit. */
	public List<String> faults() {
		return faults;
	}

	/** The tree: for each element, indented by its depth, its type and its own text. */
	public List<String> lines() {
		return lines;
	}

	private void read(PDPage page) throws IOException {
		Map<Integer, String> marked = new LinkedHashMap<>();
		texts.put(page.getCOSObject(), marked);
		List<COSBase> operands = new ArrayList<>();
		PDFont font = null;
		Integer id = null;
		boolean inside = false;
		for (Object token : new PDFStreamParser(page).parse()) {
			if (!(token instanceof Operator operator)) {
				operands.add((COSBase) token);
				continue;
			}
			switch (operator.getName()) {
			case "BDC", "BMC" -> {
				COSDictionary properties = operands.size() > 1 ? (COSDictionary) operands.get(1) : new COSDictionary();
				boolean artifact = "Artifact".equals(((COSName) operands.get(0)).getName());
				id = properties.containsKey(COSName.MCID) ? properties.getInt(COSName.MCID) : null;
				if (inside || artifact == (id != null) || id != null && marked.put(id, "") != null) {
					faults.add("mark " + operands);
				}
				inside = true;
			}
			case "EMC" -> inside = false;
			case "Tf" -> font = page.getResources().getFont((COSName) operands.get(0));
			case "TJ", "Tj" -> {
				String text = text((PDType0Font) font, operands.get(0));
				if (!inside) {
					faults.add("unmarked " + text);
				} else if (id != null) {
					marked.merge(id, text, String::concat);
				}
			}
			default -> {
				if (PAINTS.contains(operator.getName()) && !inside) {
					faults.add("unmarked " + operator);
				}
			}
			}
			operands.clear();
		}
	}

	private static String text(PDType0Font font, COSBase shown) throws IOException {
		StringBuilder text = new StringBuilder();
		for (COSBase part : shown instanceof COSArray array ? array : List.of(shown)) {
			if (part instanceof COSString string) {
				byte[] bytes = string.getBytes();
				for (int i = 0; i < bytes.length; i += 2) {
					text.append(font.toUnicode((bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff));
				}
			}
		}
		return text.toString();
	}

	private void walk(COSDictionary element, int depth) {
		StringBuilder own = new StringBuilder();
		int place = lines.size();
		COSArray children = element.getCOSArray(COSName.K);
		for (int i = 0; children != null && i < children.size(); i++) {
			COSDictionary child = (COSDictionary) children.getObject(i);
			if ("MCR".equals(child.getNameAsString(COSName.TYPE))) {
				own.append(take(element, child));
			} else {
				if (child.getCOSDictionary(COSName.P) != element) {
					faults.add("parent of " + child.getNameAsString(COSName.S));
				}
				walk(child, depth + 1);
			}
		}
		String type = element.getNameAsString(COSName.S);
		if (type != null) {
			lines.add(place, " ".repeat(depth - 1) + type + (own.isEmpty() ? "" : " " + own));
		}
	}

	private String take(COSDictionary element, COSDictionary reference) {
		COSDictionary page = reference.getCOSDictionary(COSName.PG);
		int id = reference.getInt(COSName.MCID);
		COSDictionary tree = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT)
				.getCOSDictionary(COSName.PARENT_TREE);
		COSArray numbers = tree.getCOSArray(COSName.NUMS);
		COSArray parents = (COSArray) numbers.getObject(page.getInt(COSName.STRUCT_PARENTS) * 2 + 1);
		if (parents.getObject(id) != element) {
			faults.add("parent tree " + id);
		}
		String text = texts.get(page).remove(id);
		if (text == null) {
			faults.add("no content " + id);
		}
		return text;
	}
}
