/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

import org.annals.core.message.Messages;
import org.eclipse.emf.ecore.EObject;

/** A column of numbers that follow from the rest of the report, such as a difference or a count. */
final class ComputedColumn<R extends EObject> extends Column<R> {

	private static final Messages MESSAGES = Messages.of(ComputedColumn.class);

	private final Function<R, BigDecimal> value;
	private final boolean signed;

	/** @param signed whether a plus stands before what is above zero */
	ComputedColumn(String table, String id, boolean signed, Function<R, BigDecimal> value) {
		super(table, id);
		this.value = value;
		this.signed = signed;
	}

	@Override
	public boolean isNumber() {
		return true;
	}

	@Override
	public boolean isEditable() {
		return false;
	}

	@Override
	public String text(R row) {
		BigDecimal number = number(row);
		return (signed && number != null && number.signum() > 0 ? "+" : "") + NumberText.shown(number);
	}

	@Override
	public String plain(R row) {
		return NumberText.plain(number(row));
	}

	@Override
	public BigDecimal number(R row) {
		return value.apply(row);
	}

	@Override
	List<Setting> parse(R row, String text, TableChange change) throws CellException {
		throw new CellException(MESSAGES.get("cell.computed", label()));
	}
}
