/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.equation;

import java.math.MathContext;
import java.util.List;
import java.util.Map;

import org.apache.commons.jexl3.JexlArithmetic;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.JexlException;
import org.apache.commons.jexl3.JexlExpression;
import org.apache.commons.jexl3.JexlFeatures;
import org.apache.commons.jexl3.introspection.JexlPermissions;

/**
 * The calculator of equations: JEXL without anything but arithmetic. {@link Translation} already lets nothing else pass;
 * this wall stands behind it, should a hole be found in that.
 */
final class Sandbox {

	private static final JexlEngine ENGINE = new JexlBuilder() //
			.features(JexlFeatures.createNone()) //
			.permissions(new JexlPermissions.ClassPermissions(JexlPermissions.NONE, List.of(Calculator.class.getName())))
			.namespaces(Map.of("f", Calculator.class)) //
			.arithmetic(new JexlArithmetic(true, MathContext.DECIMAL128, Integer.MIN_VALUE)) //
			.strict(true).silent(false).safe(false).antish(false).lexical(true).cache(0).create();

	private Sandbox() {
	}

	/** @throws JexlException when it is no expression of arithmetic */
	static JexlExpression compile(String expression) {
		return ENGINE.createExpression(expression);
	}
}
