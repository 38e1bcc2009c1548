/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.annals.core.table.equation.Equation;
import org.annals.core.table.equation.Equations;
import org.annals.core.table.spec.TableForm;
import org.annals.core.type.TableSpec;
import org.annals.model.report.Report;
import org.annals.model.report.Table;
import org.annals.model.text.Reports;

/** The tables that a report type asks for; made when first asked for, because most commands never are. */
public final class Forms {

	private final Map<String, TableForm> forms = new LinkedHashMap<>();
	private final Map<String, Equations> equations = new LinkedHashMap<>();

	/** @param specs of the type, then of its bases; the first of an id counts */
	public Forms(List<TableSpec> specs) {
		for (TableSpec spec : specs) {
			if (spec.getId() != null) {
				forms.putIfAbsent(spec.getId(), new TableForm(spec));
			}
		}
	}

	/** All forms, in the order of the type. */
	public List<TableForm> all() {
		return List.copyOf(forms.values());
	}

	/** The form of an id; empty where the type has none. */
	public Optional<TableForm> find(String id) {
		return Optional.ofNullable(id == null ? null : forms.get(id));
	}

	/** The equations of one of these forms. */
	public synchronized Equations equations(TableForm form) {
		return equations.computeIfAbsent(form.id(), any -> new Equations(form, forms::get));
	}

	/** Whether an equation of theirs asks for figures of the year before. */
	public boolean isAcrossYears() {
		return forms.values().stream().anyMatch(form -> equations(form).all().stream().anyMatch(Equation::isAcrossYears));
	}

	/** The tables of a report that have a form here, in the order of the report. */
	public List<TableValues> tables(Report report) {
		List<TableValues> found = new ArrayList<>();
		if (!forms.isEmpty()) {
			for (Table table : Reports.all(report, Table.class)) {
				find(table.getKey()).ifPresent(form -> found.add(new TableValues(table, form)));
			}
		}
		found.forEach(values -> values.beside(found));
		return found;
	}

	/** What is wrong with the specifications, one sentence each; they are used as far as they go. */
	public List<String> problems() {
		List<String> all = new ArrayList<>();
		for (TableForm form : forms.values()) {
			all.addAll(form.problems());
			all.addAll(equations(form).problems());
		}
		return all;
	}
}
