/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.equation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.annals.core.message.Messages;
import org.annals.core.table.spec.FormCell;
import org.annals.core.table.spec.TableForm;
import org.annals.core.type.Each;
import org.annals.core.type.EquationSpec;

/** All equations of a table, each repeated one as many; one that cannot be used is left out with its reason. */
public final class Equations {

	/** More are no form of an office, but a mistake or malice. */
	static final int MOST = 5_000;

	private static final Messages MESSAGES = Messages.of(Equations.class);

	private final List<Equation> all = new ArrayList<>();
	private final Map<FormCell, List<Equation>> byCell = new HashMap<>();
	private final List<String> problems = new ArrayList<>();
	private final Function<String, TableForm> others;

	/** @param others finds the other tables of the type by id, null for an unknown one */
	public Equations(TableForm form, Function<String, TableForm> others) {
		this.others = others;
		Set<String> ids = new HashSet<>();
		for (EquationSpec spec : form.spec().getEquations()) {
			if (spec.getId() == null || !ids.add(spec.getId())) {
				problems.add(MESSAGES.get("bad.id", String.valueOf(spec.getId()), form.id()));
				continue;
			}
			add(spec, form);
		}
		for (Equation equation : all) {
			equation.cells().forEach(cell -> byCell.computeIfAbsent(cell, any -> new ArrayList<>()).add(equation));
		}
	}

	private void add(EquationSpec spec, TableForm form) {
		List<String> of = instances(spec, form);
		if (of == null) {
			problems.add(MESSAGES.get("bad.in", spec.getId(), form.id(), spec.getIn()));
			return;
		}
		for (String name : of) {
			if (all.size() >= MOST) {
				problems.add(MESSAGES.get("bad.many", spec.getId(), form.id(), String.valueOf(MOST)));
				return;
			}
			try {
				all.add(new Equation(spec, new Scope(form, spec.getEach(), name, others)));
			} catch (EquationException e) {
				// What is wrong with one of a kind is wrong with all of them.
				problems.add(e.getMessage());
				return;
			}
		}
	}

	/** What an equation is repeated for, null for the table alone; null when something named there is unknown. */
	private static List<String> instances(EquationSpec spec, TableForm form) {
		List<String> one = new ArrayList<>();
		if (spec.getEach() == Each.TABLE) {
			one.add(null);
			return one;
		}
		boolean columns = spec.getEach() == Each.COLUMN;
		if (spec.getIn() == null || spec.getIn().isBlank()) {
			return columns ? form.columnIds() : form.rowIds();
		}
		for (String name : spec.getIn().strip().split("\\s+")) {
			List<String> members = columns ? form.columns(name) : form.rows(name);
			if (members == null) {
				return null;
			}
			one.addAll(members);
		}
		return one;
	}

	/** In the order of the specification. */
	public List<Equation> all() {
		return all;
	}

	/** Those that a cell stands in. */
	public List<Equation> of(FormCell cell) {
		return byCell.getOrDefault(cell, List.of());
	}

	/** Why equations were left out, one sentence each, in the language of the person. */
	public List<String> problems() {
		return List.copyOf(problems);
	}
}
