/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.annals.core.check.CheckContext;
import org.annals.core.check.RuleDescriptor;
import org.annals.core.check.SeveritySettings;
import org.annals.model.report.Report;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** What findings of all lines hang on: language, type, severities, and what the report says of itself. */
final class Conditions {

	private Conditions() {
	}

	/** A value that is equal as long as nothing of it changes. */
	static List<Object> of(CheckContext context, SeveritySettings settings, List<RuleDescriptor> rules) {
		List<Object> all = new ArrayList<>();
		all.add(Locale.getDefault());
		all.add(context.type());
		for (RuleDescriptor rule : rules) {
			all.add(settings.severity(rule, context.type()));
		}
		Report report = context.report();
		attributes(report, all);
		if (report.getOrganisation() != null) {
			attributes(report.getOrganisation(), all);
		}
		return all;
	}

	private static void attributes(EObject object, List<Object> all) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			Object value = object.eGet(attribute);
			all.add(value instanceof List<?> list ? Arrays.asList(list.toArray()) : value);
		}
	}
}
