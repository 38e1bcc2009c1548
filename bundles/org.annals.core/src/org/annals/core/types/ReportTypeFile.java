/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.types;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import org.annals.core.type.DocumentRoot;
import org.annals.core.type.ReportType;
import org.annals.core.type.TypePackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMLResourceImpl;

/** Reads a report type from its {@code .reporttype} file. */
public final class ReportTypeFile {

	/** A type may come from a stranger: no DTD, no entities, nothing from outside the file. */
	private static final Map<String, Boolean> SAFE = Map.of( //
			"http://apache.org/xml/features/disallow-doctype-decl", true, //
			"http://javax.xml.XMLConstants/feature/secure-processing", true, //
			"http://xml.org/sax/features/external-general-entities", false, //
			"http://xml.org/sax/features/external-parameter-entities", false, //
			"http://apache.org/xml/features/nonvalidating/load-external-dtd", false);

	private ReportTypeFile() {
	}

	/**
	 * @param name the file's name, for messages
	 * @throws IOException when the stream cannot be read or is no report type
	 */
	public static ReportType load(InputStream stream, String name) throws IOException {
		TypePackage.eINSTANCE.eClass();
		XMLResource resource = new XMLResourceImpl(URI.createURI(name));
		new ResourceSetImpl().getResources().add(resource);
		resource.load(stream,
				Map.of(XMLResource.OPTION_EXTENDED_META_DATA, Boolean.TRUE, XMLResource.OPTION_PARSER_FEATURES, SAFE));
		if (resource.getContents().isEmpty() || !resource.getErrors().isEmpty()
				|| !(resource.getContents().get(0) instanceof DocumentRoot root) || root.getReportType() == null
				|| root.getReportType().getId() == null) {
			Resource.Diagnostic error = resource.getErrors().isEmpty() ? null : resource.getErrors().get(0);
			throw new IOException(error == null ? name : name + ":" + error.getLine() + ": " + error.getMessage());
		}
		return root.getReportType();
	}
}
