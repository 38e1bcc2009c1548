/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** Runs EMF's code generator outside an IDE. */
final class CodeGenerator {

	private final Path target;

	CodeGenerator(Path target) {
		this.target = target.toAbsolutePath();
	}

	/** Generates model code, and item providers where the genmodel names an edit folder. */
	void generate(Path genmodelFile) throws IOException {
		GenModel genmodel = load(genmodelFile.toAbsolutePath());
		check(genmodel.diagnose());
		boolean edit = genmodel.getEditDirectory() != null && !genmodel.getEditDirectory().isEmpty();
		mapProject(genmodel.getModelProjectDirectory());
		if (edit) {
			mapProject(genmodel.getEditProjectDirectory());
		}
		genmodel.reconcile();
		genmodel.setCanGenerate(true);
		Generator generator = new Generator();
		generator.setInput(genmodel);
		List<String> kinds = edit
				? List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE)
				: List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE);
		for (String kind : kinds) {
			check(generator.generate(genmodel, kind, new BasicMonitor()));
		}
		trim(target.resolve(genmodel.getModelDirectory().substring(1)));
		if (edit) {
			trim(target.resolve(genmodel.getEditDirectory().substring(1)));
		}
	}

	private static GenModel load(Path file) {
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
		GenModelPackage.eINSTANCE.eClass();
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		return (GenModel) resources.getResource(URI.createFileURI(file.toString()), true).getContents().get(0);
	}

	private void mapProject(String directory) throws IOException {
		String name = directory.replaceAll("^/", "").split("/")[0];
		Path folder = Files.createDirectories(target.resolve(name));
		EcorePlugin.getPlatformResourceMap().put(name, URI.createFileURI(folder + "/"));
	}

	private static void check(Diagnostic diagnostic) {
		if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException(diagnostic.toString(), diagnostic.getException());
		}
	}

	/** Line ends and trailing blanks are the only thing changed, so that version control stays quiet. */
	private static void trim(Path folder) throws IOException {
		List<Path> files;
		try (Stream<Path> walk = Files.walk(folder)) {
			files = walk.filter(file -> file.toString().endsWith(".java")).toList();
		}
		for (Path file : files) {
			String text = Files.readString(file, StandardCharsets.UTF_8);
			Files.writeString(file, text.replace("\r\n", "\n").replaceAll("[ \t]+\n", "\n"), StandardCharsets.UTF_8);
		}
	}
}
