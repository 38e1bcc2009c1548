/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.annals.model.report.ReportFactory;
import org.annals.model.report.ReportPackage;
import org.annals.model.report.provider.ReportItemProviderAdapterFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each class, feature and literal has a word in both languages, so that no key ever shows on the screen. */
class LabelsTest {

	private static final Path BUNDLE = Path.of(System.getProperty("annals.root"), "bundles", "org.annals.model.edit");
	private static final Pattern KEY = Pattern.compile("\"(_UI_\\w+)\"");

	@ParameterizedTest
	@ValueSource(strings = { "plugin.properties", "plugin_zh.properties" })
	void eachKeyThatTheProvidersUseHasAWord(String file) throws IOException {
		Properties words = words(file);
		Set<String> missing = new TreeSet<>(keysInProviders());
		missing.addAll(keysOfMetamodel());
		missing.removeIf(key -> !words.getProperty(key, "").isBlank());
		assertEquals(Set.of(), missing);
	}

	@Test
	void bothLanguagesHaveTheSameKeys() throws IOException {
		assertEquals(words("plugin.properties").keySet(), words("plugin_zh.properties").keySet());
	}

	@Test
	void noWordIsLeftOfAClassThatIsGone() throws IOException {
		Set<String> known = keysOfMetamodel();
		Set<String> stray = new TreeSet<>(words("plugin.properties").stringPropertyNames());
		stray.removeIf(key -> known.contains(key) || !key.matches("_UI_.*_(type|feature|literal)")
				|| key.startsWith("_UI_Unknown_") || key.startsWith("_UI_XMLType"));
		assertEquals(Set.of(), stray);
	}

	@Test
	void aMeasureIsLabelledByItsWord() {
		Object measure = ReportFactory.eINSTANCE.createMeasure();
		IItemLabelProvider labels = (IItemLabelProvider) new ReportItemProviderAdapterFactory().adapt(measure,
				IItemLabelProvider.class);
		String label = labels.getText(measure);
		assertTrue(Set.of("Measure", "举措").contains(label), label);
	}

	@Test
	void eachConcreteClassHasAnImage() {
		var factory = new ReportItemProviderAdapterFactory();
		for (EClassifier classifier : ReportPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type && !type.isAbstract()) {
				Object object = ReportFactory.eINSTANCE.create(type);
				IItemLabelProvider labels = (IItemLabelProvider) factory.adapt(object, IItemLabelProvider.class);
				assertNotNull(labels.getImage(object), type.getName());
			}
		}
	}

	private static Set<String> keysInProviders() throws IOException {
		Set<String> keys = new TreeSet<>();
		try (Stream<Path> files = Files.walk(BUNDLE.resolve("src-gen"))) {
			for (Path file : (Iterable<Path>) files.filter(path -> path.toString().endsWith(".java"))::iterator) {
				Matcher matcher = KEY.matcher(Files.readString(file));
				while (matcher.find()) {
					keys.add(matcher.group(1));
				}
			}
		}
		assertFalse(keys.isEmpty());
		return keys;
	}

	private static Set<String> keysOfMetamodel() {
		Set<String> keys = new TreeSet<>();
		for (EClassifier classifier : ReportPackage.eINSTANCE.getEClassifiers()) {
			String name = "_UI_" + classifier.getName();
			if (classifier instanceof EEnum list) {
				list.getELiterals().forEach(literal -> keys.add(name + "_" + literal.getName() + "_literal"));
			} else if (classifier instanceof EClass type) {
				keys.add(name + "_type");
				type.getEStructuralFeatures().forEach(feature -> keys.add(name + "_" + feature.getName() + "_feature"));
			}
		}
		return keys;
	}

	private static Properties words(String file) throws IOException {
		Properties words = new Properties();
		try (Reader reader = Files.newBufferedReader(BUNDLE.resolve(file))) {
			words.load(reader);
		}
		return words;
	}
}
