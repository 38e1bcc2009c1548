/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor;

import java.util.List;

import org.annals.core.contribution.Contribution;
import org.annals.core.contribution.ExtensionPoint;
import org.annals.core.contribution.Problem;
import org.annals.core.types.TypeProfile;
import org.eclipse.core.runtime.IExtensionRegistry;

/** The contributed pages of the report editor: the one class that reads {@code org.annals.ui.pages}. */
final class ReportPages {

	private static final String POINT = "org.annals.ui.pages";

	private final List<PageDescriptor> all;
	private final List<Problem> problems;

	ReportPages(IExtensionRegistry registry) {
		ExtensionPoint point = new ExtensionPoint(registry, (contributor, path) -> null, POINT);
		all = point.read("page", ReportPages::descriptor).stream()
				.sorted((a, b) -> Integer.compare(a.order(), b.order())).toList();
		problems = point.problems();
	}

	private static PageDescriptor descriptor(Contribution page) throws Exception {
		String order = page.get("order");
		return new PageDescriptor(page.require("id"), page.require("name"), page.get("icon"), page.get("type"),
				Boolean.parseBoolean(page.get("tables")), order == null ? Integer.MAX_VALUE : Integer.parseInt(order), () -> page.create(ReportPage.class));
	}

	/** The pages for reports of a type, in their order. */
	List<PageDescriptor> pages(TypeProfile type) {
		return all.stream().filter(page -> page.type() == null || page.type().equals(type.id()))
				.filter(page -> !page.tables() || !type.forms().all().isEmpty()).toList();
	}

	/** Pages that were left out. */
	List<Problem> problems() {
		return problems;
	}
}
