/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.annals.core.testing.InEnglish;
import org.annals.core.type.TypePackage;
import org.annals.core.type.TypePackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

/** The form finds everything that the metamodel has, in words of both languages. */
class TypeNamesTest extends InEnglish {

	@ParameterizedTest
	@ValueSource(strings = { "", "zh" })
	void everyKindFeatureAndValueHasItsWords(String language) {
		ResourceBundle words = ResourceBundle.getBundle("org.annals.core.kit.edit.messages",
				language.isEmpty() ? Locale.ROOT : Locale.of(language), TypeNames.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		assertEquals(language, words.getLocale().getLanguage());
		List<String> missing = new ArrayList<>();
		for (EClassifier classifier : TypePackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EEnum values) {
				values.getELiterals().forEach(value -> need(words, values.getName() + '.' + value.getLiteral(), missing));
			} else if (classifier instanceof EClass kind && kind != Literals.DOCUMENT_ROOT) {
				need(words, kind.getName(), missing);
				for (EStructuralFeature feature : kind.getEStructuralFeatures()) {
					need(words, TypeNames.key(feature), missing);
					need(words, TypeNames.key(feature) + ".help", missing);
				}
			}
		}
		assertEquals(List.of(), missing);
	}

	private static void need(ResourceBundle words, String key, List<String> missing) {
		if (!words.containsKey(key) || words.getString(key).isBlank()) {
			missing.add(key);
		}
	}

	/** A feature that comes into the metamodel is a field or a branch, or the form cannot show it. */
	@Test
	void everyFeatureIsAFieldOrABranch() {
		for (EClassifier classifier : TypePackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass kind && kind != Literals.DOCUMENT_ROOT) {
				List<EReference> branches = TypeTree.branches(kind);
				List<EStructuralFeature> fields = TypeField.of(kind).stream().map(TypeField::feature).toList();
				for (EStructuralFeature feature : kind.getEStructuralFeatures()) {
					assertTrue(fields.contains(feature) != branches.contains(feature), () -> TypeNames.key(feature));
				}
			}
		}
	}
}
