/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.table;

import java.util.Map;

import org.annals.core.table.Column;
import org.eclipse.emf.ecore.EObject;

/** How a sheet looks, which is no matter of the table behind it. */
public class SheetLook<R extends EObject> {

	private static final int USUAL_WIDTH = 10;

	private final String id;
	private final String name;
	private final Map<String, Integer> widths;

	/**
	 * @param id     of the widget for tests
	 * @param name   for people who cannot see it
	 * @param widths of columns, in characters of the default font
	 */
	public SheetLook(String id, String name, Map<String, Integer> widths) {
		this.id = id;
		this.name = name;
		this.widths = Map.copyOf(widths);
	}

	String id() {
		return id;
	}

	String name() {
		return name;
	}

	int width(Column<R> column) {
		return widths.getOrDefault(column.id(), USUAL_WIDTH);
	}

	/** What a cell shows. */
	public String text(R row, Column<R> column) {
		return column.text(row);
	}
}
