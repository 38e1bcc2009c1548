/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.annals.core.message.Messages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A column whose cells show one of several things by what people call it.
 *
 * @param <R> what a row is
 * @param <V> what is chosen
 */
class ChoiceColumn<R extends EObject, V> extends Column<R> {

	private static final Messages MESSAGES = Messages.of(ChoiceColumn.class);

	private final EStructuralFeature feature;
	private final Class<V> kind;
	private final Supplier<List<V>> all;
	private final Function<V, List<String>> names;

	/**
	 * @param all   what can be chosen
	 * @param names what one is called, the name that is shown first; not empty
	 */
	ChoiceColumn(String table, EStructuralFeature feature, Class<V> kind, Supplier<List<V>> all,
			Function<V, List<String>> names) {
		super(table, feature.getName());
		this.feature = feature;
		this.kind = kind;
		this.all = all;
		this.names = names;
	}

	@Override
	public final String text(R row) {
		V value = kind.cast(row.eGet(feature));
		return value == null ? "" : names.apply(value).get(0);
	}

	@Override
	public List<String> choices() {
		return all.get().stream().map(value -> names.apply(value).get(0)).filter(name -> !name.isEmpty()).distinct().toList();
	}

	@Override
	List<Setting> parse(R row, String text, TableChange change) throws CellException {
		String name = text.strip();
		if (name.isEmpty()) {
			return List.of(new Setting(feature, feature.getDefaultValue()));
		}
		V now = kind.cast(change.get(row, feature));
		if (now != null && names.apply(now).contains(name)) {
			return List.of(new Setting(feature, now));
		}
		List<V> fitting = new ArrayList<>(all.get());
		fitting.removeIf(value -> names.apply(value).stream().noneMatch(name::equalsIgnoreCase));
		if (fitting.size() > 1) {
			throw new CellException(MESSAGES.get("choice.many", name, label()));
		}
		return List.of(new Setting(feature, fitting.isEmpty() ? unknown(name, change) : fitting.get(0)));
	}

	/** What a name stands for that nothing has yet. */
	V unknown(String name, TableChange change) throws CellException {
		throw new CellException(MESSAGES.get("choice.none", name, label()));
	}
}
