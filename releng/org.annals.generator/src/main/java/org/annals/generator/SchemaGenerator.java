/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.generator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.BasicExtendedMetaData;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.xsd.XSDSchema;
import org.eclipse.xsd.ecore.EcoreSchemaBuilder;
import org.eclipse.xsd.util.XSDResourceImpl;

/** Derives the published XML schema from a metamodel. */
final class SchemaGenerator {

	private SchemaGenerator() {
	}

	static void generate(Path ecoreFile, Path schemaFile) throws IOException {
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
		EPackage ePackage = (EPackage) resources
				.getResource(URI.createFileURI(ecoreFile.toAbsolutePath().toString()), true).getContents().get(0);
		XSDSchema schema = new EcoreSchemaBuilder(new BasicExtendedMetaData()).getSchema(ePackage);
		schema.updateElement(true);
		XSDResourceImpl resource = new XSDResourceImpl(URI.createURI("schema.xsd"));
		resource.getContents().add(schema);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		resource.save(bytes, Map.of(XSDResourceImpl.XSD_ENCODING, "UTF-8"));
		Files.createDirectories(schemaFile.getParent());
		Files.writeString(schemaFile, plain(bytes.toString(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
	}

	/** Takes out what only EMF reads, so that the schema is one that other programs understand. */
	private static String plain(String schema) {
		return schema.replaceAll("\\s+ecore:[A-Za-z]+=\"[^\"]*\"", "")
				.replaceAll("\\s+xmlns:ecore=\"[^\"]*\"", "")
				.replaceAll("\\s*<xsd:import namespace=\"http://www.eclipse.org/emf/2002/Ecore\"[^>]*/>", "")
				.replace("\r\n", "\n");
	}
}
