/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.annals.model.file.ReportFileException.Reason;
import org.annals.model.report.Element;
import org.annals.model.report.Report;
import org.annals.model.text.XmlCharacters;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.util.FeatureMapUtil;

/** Refuses to save what could not be loaded again, so that a broken file is never written. */
final class SaveCheck {

	/** What has to be looked at in the objects of one class. */
	private record Features(List<EAttribute> texts, List<EAttribute> numbers, List<EReference> references, List<EStructuralFeature> children) {
	}

	private final Map<EClass, Features> features = new HashMap<>();
	private final Set<String> ids = new HashSet<>();
	private final List<Element> targets = new ArrayList<>();

	/** @throws Refusal naming the first problem */
	static void check(Report report) {
		SaveCheck check = new SaveCheck();
		check.visit(report, 1);
		for (Element target : check.targets) {
			if (target.getId() == null || !check.ids.contains(target.getId()) || !isInside(target, report)) {
				throw new Refusal(Reason.BROKEN_REFERENCE, String.valueOf(target.getId()), 0);
			}
		}
	}

	private static boolean isInside(EObject target, EObject report) {
		EObject object = target;
		while (object != null && object != report) {
			object = object.eContainer();
		}
		return object == report;
	}

	private void visit(EObject object, int depth) {
		if (depth > ReportFormat.MAXIMUM_DEPTH) {
			throw new Refusal(Reason.TOO_DEEP, Integer.toString(ReportFormat.MAXIMUM_DEPTH), 0);
		}
		if (object instanceof Element element && element.getId() != null) {
			checkId(element.getId());
		}
		Features look = features.computeIfAbsent(object.eClass(), SaveCheck::features);
		for (EAttribute attribute : look.texts()) {
			checkText(object.eGet(attribute), attribute);
		}
		for (EAttribute attribute : look.numbers()) {
			if (object.eGet(attribute) instanceof BigDecimal number && !ValueSyntax.fits(number)) {
				throw new Refusal(Reason.INVALID_VALUE, attribute.getName() + "=\"" + number + '"', 0);
			}
		}
		for (EReference reference : look.references()) {
			if (object.eGet(reference) instanceof Element target) {
				targets.add(target);
			}
		}
		for (EStructuralFeature feature : look.children()) {
			visitChild(object.eGet(feature), depth + 1);
		}
	}

	private void visitChild(Object value, int depth) {
		switch (value) {
			case null -> {
				// Not set.
			}
			case FeatureMap entries -> {
				for (FeatureMap.Entry entry : entries) {
					if (entry.getValue() instanceof EObject child) {
						visit(child, depth);
					} else if (FeatureMapUtil.isText(entry) || FeatureMapUtil.isCDATA(entry)) {
						checkText((String) entry.getValue());
					}
				}
			}
			case List<?> children -> children.forEach(child -> visit((EObject) child, depth));
			default -> visit((EObject) value, depth);
		}
	}

	private void checkId(String id) {
		if (!ReportFormat.isId(id)) {
			throw new Refusal(Reason.INVALID_VALUE, String.format(Locale.ROOT, "id=\"%s\"", id), 0);
		}
		if (!ids.add(id)) {
			throw new Refusal(Reason.DUPLICATE_ID, id, 0);
		}
	}

	private static boolean isWord(String text) {
		return text != null && !text.isEmpty() && text.chars().noneMatch(c -> c <= ' ');
	}

	private static void checkText(Object value, EAttribute attribute) {
		if (!attribute.isMany()) {
			checkText((String) value);
			return;
		}
		boolean list = attribute.getName().equals("answers");
		for (Object one : (List<?>) value) {
			checkText((String) one);
			if (one == null || list && !isWord((String) one)) {
				throw new Refusal(Reason.INVALID_VALUE, attribute.getName() + "=\"" + one + '"', 0);
			}
		}
	}

	private static void checkText(String text) {
		int illegal = text == null ? -1 : XmlCharacters.firstIllegal(text, 0);
		if (illegal >= 0) {
			throw new Refusal(Reason.ILLEGAL_CHARACTER,
					String.format(Locale.ROOT, "U+%04X", text.codePointAt(illegal)), 0);
		}
	}

	private static Features features(EClass type) {
		Features found = new Features(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (feature.isTransient()) {
				continue;
			}
			if (FeatureMapUtil.isFeatureMap(feature)) {
				found.children().add(feature);
			} else if (feature instanceof EAttribute attribute) {
				if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING) {
					found.texts().add(attribute);
				} else if (attribute.getEAttributeType() == EcorePackage.Literals.EBIG_DECIMAL) {
					found.numbers().add(attribute);
				}
			} else if (((EReference) feature).isContainment()) {
				found.children().add(feature);
			} else {
				found.references().add((EReference) feature);
			}
		}
		return found;
	}
}
