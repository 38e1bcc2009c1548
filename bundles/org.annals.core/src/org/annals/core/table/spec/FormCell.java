/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.spec;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

import org.annals.core.message.Messages;
import org.annals.core.type.CellFormat;
import org.annals.core.type.ColumnSpec;
import org.annals.core.type.RowSpec;
import org.eclipse.emf.ecore.EObject;

/**
 * A cell that a table specification asks for.
 *
 * @param row    a row without rows of its own
 * @param column a column without columns of its own
 * @param unit   unit of the value, or null
 * @param past   whether it is the cell of the report of the period before
 */
public record FormCell(RowSpec row, ColumnSpec column, String unit, boolean past) {

	private static final Messages MESSAGES = Messages.of(FormCell.class);

	/** A cell of the report itself. */
	public FormCell(RowSpec row, ColumnSpec column, String unit) {
		this(row, column, unit, false);
	}

	/** The same cell in the report of the period before. */
	public FormCell before() {
		return new FormCell(row, column, unit, true);
	}

	/** The same cell in the report itself. */
	public FormCell now() {
		return past ? new FormCell(row, column, unit) : this;
	}

	/** Its name, row.column. */
	public String key() {
		return key(row.getId(), column.getId());
	}

	/** The name of the cell of a row and a column. */
	public static String key(String row, String column) {
		return row + "." + column;
	}

	/** Whether nothing can be said without it; what was last year is never taken for 0. */
	public boolean isRequired() {
		return past || row.isRequired() && column.isRequired();
	}

	/** Whether it follows from others and can be filled on request. */
	public boolean isDerived() {
		return !past && (row.isDerived() || column.isDerived());
	}

	public boolean isNumber() {
		return column.getFormat() != CellFormat.TEXT;
	}

	/** A value as the cell shows it: with as many decimal places at least as the column has. */
	public String shown(BigDecimal value) {
		BigDecimal plain = value.stripTrailingZeros();
		int scale = Math.max(Math.max(plain.scale(), 0), column.getFormat() == CellFormat.COUNT ? 0 : column.getDecimals());
		return plain.setScale(scale, RoundingMode.UNNECESSARY).toPlainString();
	}

	/** The cell as people name it: its row and its column, those of a group with the group's name. */
	public String label(String language) {
		String left = rowLabel(language);
		String above = columnLabel(language);
		String label = left.isEmpty() ? above : above.isEmpty() ? left : left + " / " + above;
		return past ? MESSAGES.get(Locale.forLanguageTag(language), "before", label) : label;
	}

	/** Its row as people name it, with the name of the row's group. */
	public String rowLabel(String language) {
		return path(row, language);
	}

	/** Its column as people name it, with the name of the column's group. */
	public String columnLabel(String language) {
		return path(column, language);
	}

	/** The immediate group tells two 其他 apart; those further out are titles of the whole. */
	private static String path(EObject spec, String language) {
		String name = name(spec, language);
		String group = name(spec.eContainer(), language);
		return name.isEmpty() || group.isEmpty() ? name : group + "·" + name;
	}

	private static String name(EObject spec, String language) {
		return spec instanceof RowSpec row ? Names.of(row.getNames(), language)
				: spec instanceof ColumnSpec column ? Names.of(column.getNames(), language) : "";
	}
}
