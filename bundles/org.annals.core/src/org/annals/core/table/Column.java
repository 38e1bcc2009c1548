/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.annals.core.message.Messages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A column of a table of the report: what its cells show, how they sort, and what a text typed or pasted into one means.
 *
 * @param <R> what a row is
 */
public abstract class Column<R extends EObject> {

	private static final Messages MESSAGES = Messages.of(Column.class);

	private final String table;
	private final String id;

	/**
	 * One value that a text in a cell stands for.
	 *
	 * @param feature of the row
	 * @param value   null to clear
	 */
	record Setting(EStructuralFeature feature, Object value) {
	}

	/** @param table what its messages begin with: metric or commitment */
	Column(String table, String id) {
		this.table = table;
		this.id = id;
	}

	/** The name for programs, the same in every language. */
	public final String id() {
		return id;
	}

	/** The heading in the language of the person. */
	public final String label() {
		return MESSAGES.get(table + '.' + id);
	}

	/** All names by which a pasted heading is known, in both languages. */
	final Set<String> names() {
		Set<String> names = new LinkedHashSet<>();
		names.add(id);
		for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
			names.add(MESSAGES.get(locale, table + '.' + id));
			String more = table + '.' + id + ".also";
			if (MESSAGES.has(more)) {
				names.addAll(List.of(MESSAGES.get(locale, more).split("[|]")));
			}
		}
		return names;
	}

	/** Whether the cells hold numbers, which stand at the right and sort by value. */
	public boolean isNumber() {
		return false;
	}

	/** Whether cells can be changed; a computed column cannot. */
	public boolean isEditable() {
		return true;
	}

	/** What the cell shows, "" for nothing. */
	public abstract String text(R row);

	/** What the cell gives to be edited or copied: numbers without thousands marks, dates as ISO 8601. */
	public String plain(R row) {
		return text(row);
	}

	/** The number in the cell, by which it sorts; null where there is none. */
	public BigDecimal number(R row) {
		return null;
	}

	/** What the cell may be set to, to be offered in a list; empty where anything may be typed. */
	public List<String> choices() {
		return List.of();
	}

	/**
	 * What a text in the cell stands for.
	 *
	 * @param change gives the values of the row with what was already changed in the same step
	 * @throws CellException when it cannot stand there
	 */
	abstract List<Setting> parse(R row, String text, TableChange change) throws CellException;
}
