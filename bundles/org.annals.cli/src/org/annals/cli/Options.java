/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Declares options and parameters, and reads what was given for them. */
final class Options {

	private final CommandSpec spec;

	Options(CommandSpec spec) {
		this.spec = spec;
	}

	/** Declares an option that takes a value. */
	Options value(String name, String label) {
		spec.addOption(OptionSpec.builder(name).type(String.class).paramLabel(label).build());
		return this;
	}

	/**
	 * Declares an option that may be given several times.
	 *
	 * @param separator what several values in one are separated by, or null
	 */
	Options values(String name, String label, String separator) {
		OptionSpec.Builder option = OptionSpec.builder(name).type(List.class).auxiliaryTypes(String.class).paramLabel(label);
		spec.addOption((separator == null ? option : option.splitRegex(separator)).build());
		return this;
	}

	/** Declares {@code -o}. */
	Options output(String label) {
		spec.addOption(OptionSpec.builder("-o", "--output").type(String.class).paramLabel(label).build());
		return this;
	}

	/** Declares an option that is given or not. */
	Options flag(String name) {
		spec.addOption(OptionSpec.builder(name).build());
		return this;
	}

	/** Declares the sources. */
	Options sources(boolean several) {
		return list("SOURCE", several);
	}

	/** Declares reports that are changed. */
	Options reports() {
		return list("REPORT", true);
	}

	/** Declares files and folders to install from. */
	Options places() {
		return list("PLACE", true);
	}

	/** Declares ids. */
	Options ids() {
		return list("ID", true);
	}

	private Options list(String label, boolean several) {
		spec.addPositional(PositionalParamSpec.builder().paramLabel(label).descriptionKey(label).index(several ? "0..*" : "0")
				.arity(several ? "1..*" : "1").required(true).type(List.class).auxiliaryTypes(String.class).build());
		return this;
	}

	/** Declares one parameter that may be left out. */
	Options optional(String label) {
		spec.addPositional(PositionalParamSpec.builder().paramLabel(label).descriptionKey(label).index("0").arity("0..1").required(false)
				.type(String.class).build());
		return this;
	}

	/** The parameter that may be left out, or another value. */
	String positional(String otherwise) {
		return spec.commandLine().getParseResult().matchedPositionalValue(0, otherwise);
	}

	/** Declares parameters that must all be given, in their order. */
	Options parameters(String... labels) {
		for (int i = 0; i < labels.length; i++) {
			spec.addPositional(PositionalParamSpec.builder().paramLabel(labels[i]).descriptionKey(labels[i]).index(Integer.toString(i)).arity("1")
					.required(true).type(String.class).build());
		}
		return this;
	}

	/** One of them. */
	String parameter(int index) {
		return spec.commandLine().getParseResult().matchedPositionalValue(index, null);
	}

	/** The value given, or null. */
	String get(String name) {
		return get(name, null);
	}

	/** The value given, or another. */
	String get(String name, String otherwise) {
		return spec.commandLine().getParseResult().matchedOptionValue(name, otherwise);
	}

	/** All values given, each once. */
	List<String> all(String name) {
		return spec.commandLine().getParseResult().matchedOptionValue(name, List.<String>of()).stream().distinct().toList();
	}

	/** The value given, or the first of those allowed. */
	String choice(String name, String... allowed) {
		String value = get(name, allowed[0]);
		Choice.check(name, value, allowed);
		return value;
	}

	boolean has(String name) {
		return spec.commandLine().getParseResult().hasMatchedOption(name);
	}

	List<String> sources() {
		return spec.commandLine().getParseResult().matchedPositionalValue(0, List.of());
	}
}
