/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.file;

import static org.annals.model.report.ReportPackage.Literals.CONTROL_CHARACTER__CODE;
import static org.annals.model.report.ReportPackage.Literals.ELEMENT__ID;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/** Holds EMF's lenient conversions to what the published schema allows: {@code runIn="yes"} would silently be false. */
final class ValueSyntax {

	/** Digits before or behind the decimal point; more is no figure of a report but an attack or a mistake. */
	private static final int MAXIMUM_DIGITS = 1000;

	private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");
	private static final Pattern DECIMAL = Pattern.compile("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)");

	private ValueSyntax() {
	}

	/** Whether the text is one that the schema allows for the attribute; enumerations are left to EMF. */
	static boolean fits(EStructuralFeature feature, String value) {
		if (feature == ELEMENT__ID) {
			return ReportFormat.isId(value);
		}
		if (feature == CONTROL_CHARACTER__CODE) {
			return isInteger(value) && Character.isValidCodePoint(Integer.parseInt(value));
		}
		EClassifier type = ((EAttribute) feature).getEAttributeType();
		if (type == EcorePackage.Literals.EBOOLEAN) {
			return value.equals("true") || value.equals("false");
		}
		if (type == EcorePackage.Literals.EBIG_DECIMAL) {
			return isDecimal(value);
		}
		return type != EcorePackage.Literals.EINT || isInteger(value);
	}

	/** Whether the number can be written without an exponent in a sensible length. */
	static boolean fits(BigDecimal value) {
		return Math.abs((long) value.scale()) <= MAXIMUM_DIGITS && value.precision() <= MAXIMUM_DIGITS;
	}

	private static boolean isInteger(String value) {
		return INTEGER.matcher(value).matches();
	}

	private static boolean isDecimal(String value) {
		return value.length() <= MAXIMUM_DIGITS && DECIMAL.matcher(value).matches();
	}
}
