/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table;

import java.math.BigDecimal;
import java.util.List;

import org.annals.model.report.ReportPackage;
import org.annals.model.text.XmlCharacters;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** A column that shows one text or one number of its rows. */
final class FeatureColumn<R extends EObject> extends Column<R> {

	private final EAttribute feature;
	private final boolean number;

	FeatureColumn(String table, EAttribute feature) {
		super(table, feature.getName());
		this.feature = feature;
		this.number = feature.getEAttributeType().getInstanceClass() == BigDecimal.class;
	}

	@Override
	public boolean isNumber() {
		return number;
	}

	@Override
	public String text(R row) {
		Object value = row.eGet(feature);
		return number ? NumberText.shown((BigDecimal) value) : value == null ? "" : value.toString();
	}

	@Override
	public String plain(R row) {
		return number ? NumberText.plain(number(row)) : text(row);
	}

	@Override
	public BigDecimal number(R row) {
		return number ? (BigDecimal) row.eGet(feature) : null;
	}

	/** A number may have its unit behind it: that of the row, or one that the row then takes over. */
	@Override
	List<Setting> parse(R row, String text, TableChange change) throws CellException {
		if (!number) {
			String line = XmlCharacters.legal(text).replaceAll("\\s*[\\r\\n]+\\s*", " ").strip();
			return List.of(new Setting(feature, line.isEmpty() ? null : line));
		}
		NumberText typed = NumberText.parse(text);
		if (typed.value() == null) {
			return List.of(new Setting(feature, null));
		}
		String unit = unit(row, change);
		boolean takesUnit = feature == ReportPackage.Literals.METRIC__VALUE && unit == null && !typed.rest().isEmpty();
		return takesUnit ? List.of(new Setting(ReportPackage.Literals.METRIC__UNIT, typed.rest()), new Setting(feature, typed.value()))
				: List.of(new Setting(feature, typed.in(unit)));
	}

	private static String unit(EObject row, TableChange change) {
		if (row.eClass() == ReportPackage.Literals.METRIC) {
			return (String) change.get(row, ReportPackage.Literals.METRIC__UNIT);
		}
		Object indicator = change.get(row, ReportPackage.Literals.COMMITMENT__INDICATOR);
		return indicator instanceof EObject metric ? (String) metric.eGet(ReportPackage.Literals.METRIC__UNIT) : null;
	}
}
