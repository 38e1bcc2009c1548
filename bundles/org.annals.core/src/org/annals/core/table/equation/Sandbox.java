/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.equation;

import java.math.MathContext;
import java.util.Collections;
import java.util.LinkedHashMap;
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

	private static final int MOST_KNOWN = 1_000;
	private static final JexlEngine ENGINE = new JexlBuilder() //
			.features(JexlFeatures.createNone()) //
			.permissions(new JexlPermissions.ClassPermissions(JexlPermissions.NONE, List.of(Calculator.class.getName())))
			.namespaces(Map.of("f", Calculator.class)) //
			.arithmetic(new JexlArithmetic(true, MathContext.DECIMAL128, Integer.MIN_VALUE)) //
			.strict(true).silent(false).safe(false).antish(false).lexical(true).cache(0).create();

	/** An equation that is repeated for rows or columns is the same expression each time; the oldest are forgotten. */
	private static final Map<String, JexlExpression> KNOWN = Collections.synchronizedMap(new LinkedHashMap<>() {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, JexlExpression> eldest) {
			return size() > MOST_KNOWN;
		}
	});

	private Sandbox() {
	}

	/** @throws JexlException when it is no expression of arithmetic */
	static JexlExpression compile(String expression) {
		return KNOWN.computeIfAbsent(expression, ENGINE::createExpression);
	}
}
