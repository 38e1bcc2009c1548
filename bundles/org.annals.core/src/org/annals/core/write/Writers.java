/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.annals.core.contribution.Contribution;
import org.annals.core.contribution.ContributionException;
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
		Set<String> formats = new HashSet<>();
		all = point.read("writer", contribution -> {
			String format = contribution.require("id");
			WriterDescriptor descriptor = new WriterDescriptor(format, contribution.require("extension"),
					contribution.require("name"), Boolean.parseBoolean(contribution.get("binary")),
					contribution.create(ReportWriter.class));
			if (!formats.add(format)) {
				throw new ContributionException("id=" + format, null);
			}
			return descriptor;
		});
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
