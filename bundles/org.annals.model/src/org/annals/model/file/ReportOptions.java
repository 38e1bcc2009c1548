/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.file;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.ElementHandlerImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;

/** How EMF is told to read and write the native file, in one place because the published format depends on it. */
final class ReportOptions {

	static final String ENCODING = "UTF-8";

	/** Nothing outside the file is ever fetched, and no document type is accepted. */
	private static final Map<String, Boolean> PARSER_FEATURES = Map.of(
			"http://apache.org/xml/features/disallow-doctype-decl", true,
			"http://javax.xml.XMLConstants/feature/secure-processing", true,
			"http://xml.org/sax/features/external-general-entities", false,
			"http://xml.org/sax/features/external-parameter-entities", false,
			"http://apache.org/xml/features/nonvalidating/load-external-dtd", false);

	/**
	 * Lines are not broken by width: a word more in one attribute would move the others, and a change of one word shall
	 * change one line.
	 */
	static final Map<Object, Object> SAVE = Map.of(
			XMLResource.OPTION_EXTENDED_META_DATA, ExtendedMetaData.INSTANCE,
			XMLResource.OPTION_ELEMENT_HANDLER, new ElementHandlerImpl(false),
			XMLResource.OPTION_ENCODING, ENCODING,
			XMLResource.OPTION_XML_VERSION, "1.0",
			XMLResource.OPTION_SAVE_TYPE_INFORMATION, false,
			XMLResource.OPTION_CONFIGURATION_CACHE, true,
			Resource.OPTION_LINE_DELIMITER, "\n");

	private static final Map<Object, Object> LOAD = Map.of(
			XMLResource.OPTION_EXTENDED_META_DATA, ExtendedMetaData.INSTANCE,
			XMLResource.OPTION_SUPPRESS_DOCUMENT_ROOT, true,
			XMLResource.OPTION_USE_DEPRECATED_METHODS, false,
			XMLResource.OPTION_CONFIGURATION_CACHE, true,
			XMLResource.OPTION_PARSER_FEATURES, PARSER_FEATURES,
			XMLResource.OPTION_USE_PARSER_POOL, new XMLParserPoolImpl(8, false));

	private ReportOptions() {
	}

	/** The caller may add options of its own, but not weaken these. */
	static Map<Object, Object> forLoading(Map<?, ?> options) {
		Map<Object, Object> all = new HashMap<>();
		if (options != null) {
			all.putAll(options);
		}
		all.putAll(LOAD);
		return all;
	}
}
