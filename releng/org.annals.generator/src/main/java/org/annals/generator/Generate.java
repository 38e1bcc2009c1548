/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.generator;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** Writes all generated code and schemas of the project, so that a newcomer needs one command for it. */
public final class Generate {

	/** A metamodel with its genmodel; {@code schema} is null where no XSD is published. */
	public record Model(String bundle, String genmodel, String schema) {
	}

	/** The metamodels of the project, in the order in which they depend on each other. */
	public static final List<Model> MODELS = List.of(
			new Model("org.annals.model", "report.genmodel", "report.xsd"),
			new Model("org.annals.core", "type.genmodel", "type.xsd"));

	private Generate() {
	}

	/**
	 * @param arguments the project's root folder, and the folder below which each bundle's folder is written
	 */
	public static void main(String[] arguments) throws IOException {
		generate(Path.of(arguments[0]), Path.of(arguments[1]));
	}

	/** Generates everything from the metamodels below {@code root} into bundle folders below {@code target}. */
	public static void generate(Path root, Path target) throws IOException {
		// The generator's output must not depend on the person's machine.
		Locale.setDefault(Locale.ROOT);
		TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
		System.setProperty("line.separator", "\n");
		for (Model model : MODELS) {
			Path folder = root.resolve("bundles").resolve(model.bundle()).resolve("model");
			deleteTree(target.resolve(model.bundle()).resolve("src-gen"));
			deleteTree(target.resolve(model.bundle() + ".edit").resolve("src-gen"));
			new CodeGenerator(target).generate(folder.resolve(model.genmodel()));
			if (model.schema() != null) {
				SchemaGenerator.generate(folder.resolve(model.genmodel().replace(".genmodel", ".ecore")),
						target.resolve(model.bundle()).resolve("model").resolve(model.schema()));
			}
		}
	}

	private static void deleteTree(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return;
		}
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
				Files.delete(directory);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
