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
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.BasicExtendedMetaData;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.xsd.XSDAttributeGroupContent;
import org.eclipse.xsd.XSDAttributeUse;
import org.eclipse.xsd.XSDComplexTypeDefinition;
import org.eclipse.xsd.XSDCompositor;
import org.eclipse.xsd.XSDModelGroup;
import org.eclipse.xsd.XSDParticle;
import org.eclipse.xsd.XSDSchema;
import org.eclipse.xsd.XSDTypeDefinition;
import org.eclipse.xsd.ecore.EcoreSchemaBuilder;
import org.eclipse.xsd.util.XSDResourceImpl;

/** Derives the published XML schema from a metamodel. */
final class SchemaGenerator {

	/** EMF's data types and what they look like in a file. */
	private static final Map<String, String> TYPES = Map.of(
			"ecore:EBigDecimal", "xsd:decimal",
			"ecore:EBoolean", "xsd:boolean",
			"ecore:EDouble", "xsd:double",
			"ecore:EInt", "xsd:int",
			"ecore:EString", "xsd:string");

	private SchemaGenerator() {
	}

	static void generate(Path ecoreFile, Path schemaFile) throws IOException {
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
		EPackage ePackage = (EPackage) resources
				.getResource(URI.createFileURI(ecoreFile.toAbsolutePath().toString()), true).getContents().get(0);
		XSDSchema schema = new EcoreSchemaBuilder(new BasicExtendedMetaData()).getSchema(ePackage);
		relaxMixedContent(schema);
		markIds(schema, ePackage);
		schema.updateElement(true);
		XSDResourceImpl resource = new XSDResourceImpl(URI.createURI("schema.xsd"));
		resource.getContents().add(schema);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		resource.save(bytes, Map.of(XSDResourceImpl.XSD_ENCODING, "UTF-8"));
		Files.createDirectories(schemaFile.getParent());
		Files.writeString(schemaFile, plain(bytes.toString(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
	}

	/** EMF writes ids as plain strings, but a validator can check references only against ids, where there are any. */
	private static void markIds(XSDSchema schema, EPackage ePackage) {
		if (ePackage.getEClassifiers().stream().noneMatch(SchemaGenerator::refers)) {
			return;
		}
		for (EClassifier classifier : ePackage.getEClassifiers()) {
			if (classifier instanceof EClass type) {
				type.getEAttributes().stream().filter(EAttribute::isID)
						.forEach(id -> markId(schema, type.getName(), ExtendedMetaData.INSTANCE.getName(id)));
			}
		}
	}

	private static boolean refers(EClassifier classifier) {
		return classifier instanceof EClass type
				&& type.getEReferences().stream().anyMatch(reference -> !reference.isContainment());
	}

	private static void markId(XSDSchema schema, String type, String attribute) {
		for (XSDAttributeGroupContent content : schema.resolveComplexTypeDefinition(type).getAttributeContents()) {
			if (content instanceof XSDAttributeUse use && use.getContent().getName().equals(attribute)) {
				use.getContent().setTypeDefinition(schema.getSchemaForSchema().resolveSimpleTypeDefinition("ID"));
			}
		}
	}

	/**
	 * EMF gives each element of a mixed type a place of its own in a sequence; runs of a prose come in any order.
	 */
	private static void relaxMixedContent(XSDSchema schema) {
		for (XSDTypeDefinition type : schema.getTypeDefinitions()) {
			if (type instanceof XSDComplexTypeDefinition complex && complex.isMixed()
					&& complex.getContent() instanceof XSDParticle particle
					&& particle.getContent() instanceof XSDModelGroup group) {
				group.setCompositor(XSDCompositor.CHOICE_LITERAL);
				particle.setMinOccurs(0);
				particle.setMaxOccurs(XSDParticle.UNBOUNDED);
				group.getContents().forEach(SchemaGenerator::once);
			}
		}
	}

	private static void once(XSDParticle particle) {
		particle.unsetMinOccurs();
		particle.unsetMaxOccurs();
	}

	/** Takes out what only EMF reads, so that the schema is one that other programs understand. */
	private static String plain(String schema) {
		String text = schema;
		for (Map.Entry<String, String> type : TYPES.entrySet()) {
			text = text.replace('"' + type.getKey() + '"', '"' + type.getValue() + '"');
		}
		return text.replaceAll("\\s+ecore:[A-Za-z]+=\"[^\"]*\"", "")
				.replaceAll("\\s+xmlns:ecore=\"[^\"]*\"", "")
				.replaceAll("\\s*<xsd:import namespace=\"http://www.eclipse.org/emf/2002/Ecore\"[^>]*/>", "")
				.replace("\r\n", "\n");
	}
}
