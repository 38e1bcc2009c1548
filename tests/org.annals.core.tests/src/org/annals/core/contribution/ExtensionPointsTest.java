/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.annals.core.testing.TestCore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Whoever contributes finds each extension point documented, with an example that is what is built and tested. */
class ExtensionPointsTest {

	private static final Path ROOT = TestCore.root();
	private static final Path EXAMPLE = ROOT.resolve("examples/com.example.office");

	/** A point, its bundle, and its schema. */
	record Point(String id, Path bundle, Path schema) {

		@Override
		public String toString() {
			return id;
		}

		PointSchema read() throws IOException, SAXException {
			return new PointSchema(schema);
		}
	}

	static List<Point> points() throws Exception {
		List<Point> points = new ArrayList<>();
		for (Path bundle : bundles()) {
			for (Element point : PointSchema.all(PointSchema.parse(bundle.resolve("plugin.xml")), "extension-point")) {
				points.add(new Point(bundle.getFileName() + "." + point.getAttribute("id"), bundle,
						bundle.resolve(point.getAttribute("schema"))));
			}
		}
		return points;
	}

	private static List<Path> bundles() throws IOException {
		try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
			return Stream.concat(folders, Stream.of(EXAMPLE)).filter(folder -> Files.exists(folder.resolve("plugin.xml"))).sorted()
					.toList();
		}
	}

	@Test
	void allPointsAreLookedAt() throws Exception {
		assertEquals("[org.annals.core.readers, org.annals.core.reportTypes, org.annals.core.rules, org.annals.core.writers, "
				+ "org.annals.document.styles, org.annals.ui.pages]", new TreeSet<>(points().stream().map(Point::id).toList()).toString());
	}

	@ParameterizedTest
	@MethodSource("points")
	void aPointIsDocumentedInEachPartAndShipped(Point point) throws Exception {
		PointSchema schema = point.read();
		assertEquals(point.id(), schema.point());
		assertTrue(schema.sentence().endsWith("."), schema::sentence);
		for (String section : List.of("since", "examples", "apiInfo", "implementation", "copyright")) {
			assertTrue(schema.section(section) != null && !schema.section(section).isBlank(), section);
		}
		schema.sentences().forEach((name, sentence) -> assertTrue(sentence.endsWith(".") && sentence.length() > 20, name));
		for (String base : schema.bases()) {
			assertTrue(Files.exists(source(point.bundle(), base)), base);
		}
		try (Stream<String> shipped = Files.lines(point.bundle().resolve("build.properties"))) {
			assertTrue(shipped.anyMatch(line -> line.contains("schema/")), "the schema is in the bundle");
		}
	}

	@ParameterizedTest
	@MethodSource("points")
	void theExampleIsThatOfTheExamplePluginAndShowsEverything(Point point) throws Exception {
		PointSchema schema = point.read();
		Element example = schema.example();
		schema.validate(example);
		Element built = extensions(EXAMPLE, point.id()).get(0);
		assertEquals(written(built), written(example));
		for (String name : schema.sentences().keySet()) {
			String element = name.split("/@")[0];
			List<Element> shown = PointSchema.all(example, element);
			assertTrue(!shown.isEmpty() && (!name.contains("@")
					|| shown.stream().anyMatch(one -> one.hasAttribute(name.split("/@")[1]))), () -> name + " is not shown");
		}
	}

	@ParameterizedTest
	@MethodSource("points")
	void whatWeContributeIsAsTheSchemaSays(Point point) throws Exception {
		PointSchema schema = point.read();
		int contributions = 0;
		for (Path bundle : bundles()) {
			for (Element extension : extensions(bundle, point.id())) {
				schema.validate(extension);
				for (Element element : PointSchema.all(extension, "*")) {
					contributions++;
					check(schema, bundle, element);
				}
			}
		}
		assertTrue(contributions > 1, "nothing is contributed");
	}

	private static void check(PointSchema schema, Path bundle, Element element) throws IOException {
		String tag = element.getTagName();
		for (String attribute : schema.ofKind(tag, "resource")) {
			String path = element.getAttribute(attribute);
			assertTrue(path.isEmpty() || Files.isRegularFile(bundle.resolve(path)), path);
		}
		for (String attribute : schema.ofKind(tag, "java")) {
			String type = element.getAttribute(attribute).split(":")[0];
			assertTrue(Files.exists(source(bundle, type)), type);
		}
		for (String attribute : schema.ofKind(tag, "translatable")) {
			String key = element.getAttribute(attribute);
			for (String file : List.of("plugin.properties", "plugin_zh.properties")) {
				Properties words = new Properties();
				try (Reader reader = Files.newBufferedReader(bundle.resolve(file))) {
					words.load(reader);
				}
				assertNotNull(words.getProperty(key.substring(1)), bundle.getFileName() + "/" + file + ": " + key);
			}
		}
	}

	private static Path source(Path bundle, String type) {
		return bundle.resolve("src").resolve(type.replace('.', '/') + ".java");
	}

	private static List<Element> extensions(Path bundle, String point) throws Exception {
		return PointSchema.all(PointSchema.parse(bundle.resolve("plugin.xml")), "extension").stream()
				.filter(extension -> extension.getAttribute("point").equals(point)).toList();
	}

	@Test
	void whatIsOtherwiseThanTheSchemaSaysIsSeen() throws Exception {
		for (Point point : points()) {
			PointSchema schema = point.read();
			Element unknown = schema.example();
			PointSchema.children(unknown, null).get(0).setAttribute("unheardOf", "x");
			assertThrows(SAXException.class, () -> schema.validate(unknown), point.id());
			Element lacking = schema.example();
			Element first = PointSchema.children(lacking, null).get(0);
			first.removeAttribute(first.hasAttribute("class") ? "class" : "file");
			assertThrows(SAXException.class, () -> schema.validate(lacking), point.id());
		}
	}

	/** Elements with their attributes in order of the names, without white space between. */
	private static String written(Element element) {
		StringBuilder text = new StringBuilder("<").append(element.getTagName());
		TreeSet<String> attributes = new TreeSet<>();
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			attributes.add(element.getAttributes().item(i).toString());
		}
		text.append(attributes).append('>');
		PointSchema.children(element, null).forEach(child -> text.append(written(child)));
		return text.append("</>\n").toString();
	}
}
