/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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

	/** Reads the extension point; what cannot be used is in {@link #problems}. */
	public Writers(IExtensionRegistry registry, Contribution.Resources resources) {
		ExtensionPoint point = new ExtensionPoint(registry, resources, POINT);
		all = point.read("writer", Writers::writer);
		problems = point.problems();
	}

	private static WriterDescriptor writer(Contribution contribution) throws ContributionException {
		String id = contribution.require("id");
		ReportWriter writer = GuardedWriter.of(id, contribution.createInTime(ReportWriter.class));
		List<WriterOption> options = new ArrayList<>();
		for (Contribution option : contribution.children("option")) {
			options.add(option(option, writer));
		}
		return new WriterDescriptor(id, contribution.require("extension"), contribution.require("name"),
				Boolean.parseBoolean(contribution.get("binary")), options, writer);
	}

	private static WriterOption option(Contribution declared, ReportWriter writer) throws ContributionException {
		String id = declared.require("id");
		WriterOption.Kind kind = switch (declared.require("kind")) {
		case "boolean" -> WriterOption.Kind.BOOLEAN;
		case "choice" -> WriterOption.Kind.CHOICE;
		case "text" -> WriterOption.Kind.TEXT;
		default -> throw new ContributionException("kind=" + declared.get("kind"), null);
		};
		List<WriterOption.Choice> choices = new ArrayList<>();
		for (Contribution choice : declared.children("choice")) {
			choices.add(new WriterOption.Choice(Objects.requireNonNullElse(choice.get("value"), ""), choice.require("name")));
		}
		return new WriterOption(id, kind, declared.require("name"), Objects.requireNonNullElse(declared.get("default"), ""),
				() -> Stream.concat(choices.stream(), writer.choices(id).stream()).toList());
	}

	/** All usable writers. */
	public List<WriterDescriptor> all() {
		return all;
	}

	/** The writer of a format; empty where none is installed. */
	public Optional<WriterDescriptor> find(String format) {
		return all.stream().filter(writer -> writer.format().equals(format)).findFirst();
	}

	/** Writers that were left out. */
	public List<Problem> problems() {
		return problems;
	}
}
