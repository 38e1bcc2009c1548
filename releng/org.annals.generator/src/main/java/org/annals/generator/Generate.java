/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.generator;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;

/** Writes all generated code and schemas of the project, so that a newcomer needs one command for it. */
public final class Generate {

	/** A metamodel with its genmodel; {@code schema} is null where no XSD is published. */
	public record Model(String bundle, String genmodel, String schema) {
	}

	/** The metamodels of the project, in the order in which they depend on each other. */
	public static final List<Model> MODELS = List.of(
			new Model("org.annals.model", "report.genmodel", "report.xsd"),
			new Model("org.annals.core", "type.genmodel", "type.xsd"));

	/** What is generated and committed: folders and files, relative to the folder of the bundles. */
	public static final List<String> PARTS = List.of(
			"org.annals.model/src-gen",
			"org.annals.model/model/report.xsd",
			"org.annals.model.edit/src-gen",
			"org.annals.core/src-gen",
			"org.annals.core/model/type.xsd");

	private Generate() {
	}

	/**
	 * @param arguments the project's root folder
	 */
	public static void main(String[] arguments) throws IOException {
		Path root = Path.of(arguments[0]);
		Path fresh = Files.createTempDirectory("annals-generator");
		try {
			generate(root, fresh);
			for (String part : PARTS) {
				replace(fresh.resolve(part), root.resolve("bundles").resolve(part));
			}
		} finally {
			deleteTree(fresh);
		}
	}

	private static void replace(Path from, Path to) throws IOException {
		deleteTree(to);
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
				Path copy = to.resolve(from.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

	/**
	 * Generates everything from the metamodels below {@code root} into bundle folders below {@code target}. EMF also writes
	 * manifests and properties there, which are written by hand in this project: only {@link #PARTS} count.
	 *
	 * @param target an empty folder
	 */
	public static void generate(Path root, Path target) throws IOException {
		// The generator's output must not depend on the person's machine.
		Locale.setDefault(Locale.ROOT);
		TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
		System.setProperty("line.separator", "\n");
		for (Model model : MODELS) {
			Path folder = root.resolve("bundles").resolve(model.bundle()).resolve("model");
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
