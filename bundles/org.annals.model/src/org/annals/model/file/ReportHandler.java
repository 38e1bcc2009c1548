/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.file;

import static org.annals.model.report.ReportPackage.Literals.ELEMENT__ID;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.annals.model.file.ReportFileException.Reason;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMLHandler;

/**
 * Builds the model from the parser's events and refuses what EMF would drop without a word: unknown attributes and
 * elements, text between elements, references to other files or to nothing, and ids used twice.
 */
final class ReportHandler extends SAXXMLHandler {

	private record Reference(EObject owner, EReference feature, String id, int line) {
	}

	private final Map<String, EObject> elements = new HashMap<>();
	private final List<Reference> references = new ArrayList<>();
	private int depth;

	ReportHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
		super(resource, helper, options);
	}

	@Override
	public void startElement(String uri, String localName, String name) {
		if (++depth > ReportFormat.MAXIMUM_DEPTH) {
			throw refusal(Reason.TOO_DEEP, Integer.toString(ReportFormat.MAXIMUM_DEPTH));
		}
		if (!ReportFormat.NAMESPACE.equals(uri)) {
			throw refusal(Reason.UNKNOWN_FEATURE, "<" + name + ">");
		}
		super.startElement(uri, localName, name);
	}

	@Override
	public void endElement(String uri, String localName, String name) {
		depth--;
		super.endElement(uri, localName, name);
	}

	@Override
	public void characters(char[] ch, int start, int length) {
		if (text == null && mixedTargets.peek() == null) {
			for (int i = start; i < start + length; i++) {
				if (ch[i] > ' ') {
					throw refusal(Reason.INVALID_VALUE, excerpt(new String(ch, i, start + length - i)));
				}
			}
		}
		super.characters(ch, start, length);
	}

	/** Left out: it is no content of a report, and in a prose it would cut a text in two. */
	@Override
	public void processingInstruction(String target, String data) {
		// Nothing to keep.
	}

	/** Left out: EMF would load packages from the places that the file names. */
	@Override
	protected void handleSchemaLocation() {
		// The schema is known.
	}

	@Override
	protected void handleObjectAttribs(EObject object) {
		for (int i = 0, size = attribs.getLength(); i < size; i++) {
			String namespace = attribs.getURI(i);
			if (namespace.isEmpty()) {
				setAttribValue(object, attribs.getQName(i), attribs.getValue(i));
			} else if (!namespace.equals(ExtendedMetaData.XSI_URI)) {
				throw refusal(Reason.UNKNOWN_FEATURE, "@" + attribs.getQName(i));
			}
		}
	}

	@Override
	protected boolean isNull() {
		if (attribs.getIndex(ExtendedMetaData.XSI_URI, XMLResource.NIL) >= 0) {
			throw refusal(Reason.UNKNOWN_FEATURE, "@xsi:nil");
		}
		return false;
	}

	@Override
	protected void setAttribValue(EObject object, String name, String value) {
		EStructuralFeature feature = getFeature(object, null, name, false);
		if (feature == null) {
			throw refusal(Reason.UNKNOWN_FEATURE, "@" + name);
		}
		if (feature instanceof EReference reference) {
			references.add(new Reference(object, reference, value, getLineNumber()));
			return;
		}
		if (!ValueSyntax.fits(feature, value)) {
			throw refusal(Reason.INVALID_VALUE, name + "=\"" + excerpt(value) + '"');
		}
		if (feature == ELEMENT__ID && elements.put(value, object) != null) {
			throw refusal(Reason.DUPLICATE_ID, value);
		}
		setFeatureValue(object, feature, value, -2);
	}

	@Override
	public void endDocument() {
		for (Reference reference : references) {
			EObject target = elements.get(reference.id());
			if (!reference.feature().getEReferenceType().isInstance(target)) {
				throw new Refusal(Reason.BROKEN_REFERENCE, reference.id(), reference.line());
			}
			reference.owner().eSet(reference.feature(), target);
		}
		super.endDocument();
	}

	/** The first error ends the loading: a report is read whole or not at all. */
	@Override
	public void error(XMIException problem) {
		throw switch (problem) {
			case FeatureNotFoundException unknown -> refusal(Reason.UNKNOWN_FEATURE, "<" + unknown.getName() + ">");
			case ClassNotFoundException unknown -> refusal(Reason.UNKNOWN_FEATURE, "xsi:type=\"" + unknown.getName() + '"');
			case PackageNotFoundException unknown -> refusal(Reason.UNKNOWN_FEATURE, String.valueOf(unknown.uri()));
			case IllegalValueException value -> refusal(Reason.INVALID_VALUE, describe(value));
			default -> refusal(Reason.INVALID_VALUE, excerpt(String.valueOf(problem.getMessage())));
		};
	}

	private static String describe(IllegalValueException problem) {
		String name = problem.getFeature() == null ? "" : problem.getFeature().getName();
		if (problem.getValue() instanceof EObject object) {
			return String.format(Locale.ROOT, "<%s xsi:type=\"%s\">", name, object.eClass().getName());
		}
		return String.format(Locale.ROOT, "%s=\"%s\"", name, excerpt(String.valueOf(problem.getValue())));
	}

	private static String excerpt(String text) {
		String line = text.strip().lines().findFirst().orElse("");
		return line.codePointCount(0, line.length()) <= 40 ? line : line.substring(0, line.offsetByCodePoints(0, 40)) + "…";
	}

	private Refusal refusal(Reason reason, String detail) {
		return new Refusal(reason, detail, getLineNumber());
	}
}
