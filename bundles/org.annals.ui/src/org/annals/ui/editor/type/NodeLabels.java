/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.type;

import java.util.Map;

import org.annals.core.kit.edit.TypeGroup;
import org.annals.core.kit.edit.TypeNames;
import org.annals.ui.AnnalsUi;
import org.annals.ui.emf.Signs;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** What a node of a type's tree reads: its name, behind it its id, and the number of things that are wrong in it. */
final class NodeLabels extends LabelProvider implements IStyledLabelProvider {

	private static final Map<String, String> ICONS = Map.ofEntries(Map.entry("ReportType", "report"), Map.entry("PartSpec", "title"),
			Map.entry("SectionRole", "section"), Map.entry("MetricSpec", "metric"), Map.entry("RuleSetting", "settings"),
			Map.entry("WordList", "text"), Map.entry("Pattern", "replace"), Map.entry("ColumnSpec", "cell"),
			Map.entry("RowSpec", "row"), Map.entry("TableBlock", "measure-group"), Map.entry("EquationSpec", "totals"),
			Map.entry("ProseSpec", "compare"), Map.entry("TableSpec", "table"));

	private final Map<Object, Integer> marks;

	/** @param marks number of problems by node; read each time */
	NodeLabels(Map<Object, Integer> marks) {
		this.marks = marks;
	}

	@Override
	public StyledString getStyledText(Object node) {
		StyledString text = new StyledString(TypeNames.node(node));
		String id = TypeNames.id(node);
		if (!id.isEmpty()) {
			text.append("  " + id, StyledString.QUALIFIER_STYLER);
		}
		Signs.append(text, marks.getOrDefault(node, 0), 0);
		return text;
	}

	@Override
	public String getText(Object node) {
		return getStyledText(node).getString();
	}

	@Override
	public Image getImage(Object node) {
		return AnnalsUi.image(node instanceof TypeGroup ? "folder" : icon((EObject) node));
	}

	/** The icon of a kind of element; kinds that come later have that of a paragraph. */
	static String icon(EObject element) {
		return ICONS.getOrDefault(element.eClass().getName(), "paragraph");
	}
}
