/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write;

import java.util.List;
import java.util.Optional;

import org.annals.core.contribution.Contribution;
import org.annals.core.contribution.ExtensionPoint;
import org.annals.core.contribution.Problem;
import org.eclipse.core.runtime.IExtensionRegistry;

/** The contributed writers: the one class that reads {@code org.annals.core.writers}. */
public final class Writers {

	private static final String POINT = "org.annals.core.writers";

	private final List<WriterDescriptor> all;
	private final List<Problem> problems;

	public Writers(IExtensionRegistry registry, Contribution.Resources resources) {
		ExtensionPoint point = new ExtensionPoint(registry, resources, POINT);
		all = point.read("writer",
				contribution -> new WriterDescriptor(contribution.require("id"), contribution.require("extension"),
						contribution.require("name"), Boolean.parseBoolean(contribution.get("binary")),
						contribution.create(ReportWriter.class)));
		problems = point.problems();
	}

	/** All usable writers. */
	public List<WriterDescriptor> all() {
		return all;
	}

	public Optional<WriterDescriptor> find(String format) {
		return all.stream().filter(writer -> writer.format().equals(format)).findFirst();
	}

	/** Writers that were left out. */
	public List<Problem> problems() {
		return problems;
	}
}
