/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.annals.model.report.Element;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.ReportPackage;
import org.annals.model.text.ElementIds;
import org.annals.model.text.IdSource;
import org.annals.model.text.ProseRuns;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.FeatureMapUtil;

/** Makes reports that use every class, feature and enumeration value of the metamodel, the same ones for the same seed. */
public final class RandomReports {

	private static final List<String> NASTY = List.of("党组会", "65次", " ", "\n", "\t", "\r\n", "\r", "行尾 \n", "　　缩进　",
			"\u0085", "\u2028", "]]>", "<![CDATA[", "&amp;", "<b>", "\"", "'", "𠮷", "\uD83D\uDE00", "-->", "<?x y?>", "\uFEFF",
			"\u00A0", "é", "e\u0301", "\uFFFD", "{0}", "%s", "\\u0041");

	private final Random random;
	private final int size;
	private final List<EObject> made = new ArrayList<>();

	private RandomReports(long seed, int size) {
		this.random = new Random(seed);
		this.size = size;
	}

	/** @param size upper bound of the children of a many-valued feature */
	public static Report make(long seed, int size) {
		return new RandomReports(seed, size).report(seed);
	}

	private Report report(long seed) {
		Report report = (Report) object(ReportPackage.Literals.REPORT, 0);
		ElementIds.assignMissing(report, IdSource.seeded(seed));
		report.setSchema(1);
		made.forEach(this::link);
		return report;
	}

	private EObject object(EClass type, int depth) {
		EObject object = ReportFactory.eINSTANCE.create(type);
		made.add(object);
		if (object instanceof Prose prose) {
			fill(prose);
			return object;
		}
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (feature instanceof EAttribute attribute) {
				fill(object, attribute);
			} else if (((EReference) feature).isContainment()) {
				fill(object, (EReference) feature, depth);
			}
		}
		return object;
	}

	private void fill(Prose prose) {
		for (int i = random.nextInt(6); i > 0; i--) {
			switch (random.nextInt(4)) {
				case 0 -> prose.getMentions().add(filled(ReportPackage.Literals.MENTION));
				case 1 -> prose.getCitations().add(filled(ReportPackage.Literals.CITATION));
				case 2 -> ProseRuns.append(prose, "\u0001" + text() + "\uD800");
				default -> ProseRuns.append(prose, text());
			}
		}
	}

	@SuppressWarnings("unchecked")
	private <T extends EObject> T filled(EClass type) {
		return (T) object(type, 0);
	}

	private void fill(EObject object, EAttribute attribute) {
		boolean id = attribute == ReportPackage.Literals.ELEMENT__ID;
		if (id || attribute == ReportPackage.Literals.REPORT__SCHEMA || FeatureMapUtil.isFeatureMap(attribute)
				|| random.nextInt(4) == 0) {
			return;
		}
		if (!attribute.isMany()) {
			object.eSet(attribute, value(attribute.getEAttributeType()));
			return;
		}
		for (int i = random.nextInt(4); i > 0; i--) {
			@SuppressWarnings("unchecked")
			EList<Object> values = (EList<Object>) object.eGet(attribute);
			boolean word = attribute == ReportPackage.Literals.MEASURE__ANSWERS;
			values.add(word ? IdSource.seeded(random.nextLong()).next() : text());
		}
	}

	private Object value(EDataType type) {
		if (type instanceof EEnum list) {
			Enumerator literal = list.getELiterals().get(random.nextInt(list.getELiterals().size())).getInstance();
			return literal;
		}
		if (type == EcorePackage.Literals.EBOOLEAN) {
			return random.nextBoolean();
		}
		if (type == EcorePackage.Literals.EINT) {
			return random.nextInt(0x20);
		}
		if (type == EcorePackage.Literals.EBIG_DECIMAL) {
			return BigDecimal.valueOf(random.nextLong(), random.nextInt(25));
		}
		return text();
	}

	private void fill(EObject object, EReference reference, int depth) {
		int count = reference.isMany() ? random.nextInt(Math.max(1, size + 1 - depth)) : random.nextInt(3) > 0 ? 1 : 0;
		for (int i = 0; i < count; i++) {
			EObject child = object(concrete(reference.getEReferenceType()), depth + 1);
			if (reference.isMany()) {
				@SuppressWarnings("unchecked")
				EList<EObject> children = (EList<EObject>) object.eGet(reference);
				children.add(child);
			} else {
				object.eSet(reference, child);
			}
		}
	}

	private EClass concrete(EClass type) {
		List<EClass> found = new ArrayList<>();
		for (EClassifier classifier : ReportPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass candidate && !candidate.isAbstract() && type.isSuperTypeOf(candidate)) {
				found.add(candidate);
			}
		}
		return found.get(random.nextInt(found.size()));
	}

	private void link(EObject object) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isTransient()) {
				List<EObject> targets = made.stream().filter(target -> target instanceof Element)
						.filter(reference.getEReferenceType()::isInstance).toList();
				if (!targets.isEmpty() && random.nextInt(3) > 0) {
					object.eSet(reference, targets.get(random.nextInt(targets.size())));
				}
			}
		}
	}

	private String text() {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(8); i > 0; i--) {
			text.append(random.nextInt(3) > 0 ? NASTY.get(random.nextInt(NASTY.size())) : "推进落实");
		}
		return text.toString();
	}
}
