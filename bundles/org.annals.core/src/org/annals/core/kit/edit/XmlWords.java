/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit.edit;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.ExtendedMetaData;

/** How the features of a type are written in its file. */
final class XmlWords {

	private static final ExtendedMetaData NAMES = ExtendedMetaData.INSTANCE;

	private XmlWords() {
	}

	static String name(EStructuralFeature feature) {
		return NAMES.getName(feature);
	}

	/** The features of a kind that are kept in the file. */
	private static List<EStructuralFeature> features(EClass type, int kind) {
		return type.getEAllStructuralFeatures().stream()
				.filter(feature -> !feature.isTransient() && !feature.isDerived() && NAMES.getFeatureKind(feature) == kind).toList();
	}

	static List<EStructuralFeature> attributes(EClass type) {
		return features(type, ExtendedMetaData.ATTRIBUTE_FEATURE);
	}

	static List<EStructuralFeature> elements(EClass type) {
		return features(type, ExtendedMetaData.ELEMENT_FEATURE);
	}

	/** The feature that is the text of an element itself; null where an element has children. */
	static EStructuralFeature simple(EClass type) {
		return features(type, ExtendedMetaData.SIMPLE_FEATURE).stream().findFirst().orElse(null);
	}

	/** A value as it is written; "" for none. */
	static String literal(EStructuralFeature feature, Object value) {
		return value == null ? "" : EcoreUtil.convertToString((EDataType) feature.getEType(), value);
	}

	/** Whether a new element says the attribute: what is the default goes without saying, but not the first of some words. */
	static boolean isSaid(EObject owner, EStructuralFeature attribute) {
		return owner.eIsSet(attribute) || attribute instanceof EAttribute && attribute.getEType() instanceof EEnum
				&& attribute.getDefaultValueLiteral() == null;
	}

	static String inText(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("]]>", "]]&gt;").replace("\r", "&#13;");
	}

	static String inAttribute(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("'", "&apos;").replace("\t", "&#9;")
				.replace("\r", "&#13;").replace("\n", "&#10;");
	}
}
