/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.Rule;
import org.annals.core.check.Rules;
import org.annals.core.read.Draft;
import org.annals.core.read.Readers;
import org.annals.core.read.ReadingStage;
import org.annals.core.source.SourceDocument;
import org.annals.core.source.SourceFile;
import org.annals.core.source.SourceFormat;
import org.annals.core.testing.TestCore;
import org.annals.core.types.ReportTypes;
import org.annals.core.write.ReportWriter;
import org.annals.core.write.WriteRequest;
import org.annals.core.write.Writers;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What the schema of an extension point documents is just what the class that reads the point asks for. */
class ReadAttributesTest {

	private static final Path EXAMPLE = TestCore.root().resolve("examples/com.example.office");

	static Stream<Arguments> readers() {
		BiFunction<IExtensionRegistry, Contribution.Resources, List<Problem>> types = (registry, files) -> new ReportTypes(registry,
				files).problems();
		BiFunction<IExtensionRegistry, Contribution.Resources, List<Problem>> rules = (registry, files) -> new Rules(registry, files)
				.problems();
		BiFunction<IExtensionRegistry, Contribution.Resources, List<Problem>> formats = (registry, files) -> new Readers(registry,
				files).problems();
		BiFunction<IExtensionRegistry, Contribution.Resources, List<Problem>> writers = (registry, files) -> new Writers(registry,
				files).problems();
		return Stream.of(arguments("reportTypes", types), arguments("rules", rules), arguments("readers", formats),
				arguments("writers", writers));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("readers")
	void whatTheCoreReadsIsDocumented(String point,
			BiFunction<IExtensionRegistry, Contribution.Resources, List<Problem>> reader) throws Exception {
		PointSchema schema = new PointSchema(TestCore.root().resolve("bundles/org.annals.core/schema/" + point + ".exsd"));
		Set<String> asked = new TreeSet<>();
		Element example = schema.example();
		List<IConfigurationElement> elements = PointSchema.children(example, null).stream().map(element -> recording(element, asked))
				.toList();
		IExtensionRegistry registry = (IExtensionRegistry) Proxy.newProxyInstance(getClass().getClassLoader(),
				new Class<?>[] { IExtensionRegistry.class }, (proxy, method, arguments) -> elements.toArray(IConfigurationElement[]::new));
		assertEquals(List.of(), reader.apply(registry, (contributor, path) -> Files.exists(EXAMPLE.resolve(path))
				? url(EXAMPLE.resolve(path))
				: null));
		// Every element is asked for its id, so that two with the same one are told apart.
		Set<String> documented = new TreeSet<>(schema.sentences().keySet());
		asked.removeIf(name -> name.endsWith("/@id") && !documented.contains(name));
		assertEquals(documented, asked);
	}

	static Stream<Arguments> sources() {
		return Stream.of(arguments("org.annals.document", "styles", "style/Styles.java"),
				arguments("org.annals.ui", "pages", "editor/ReportPages.java"));
	}

	/** The other rooms are not above this one, so the source has to do. */
	@ParameterizedTest(name = "{1}")
	@MethodSource("sources")
	void whatTheOthersReadIsDocumented(String bundle, String point, String file) throws Exception {
		Path folder = TestCore.root().resolve("bundles").resolve(bundle);
		String source = Files.readString(folder.resolve("src").resolve(bundle.replace('.', '/')).resolve(file));
		Matcher element = Pattern.compile("\\.read\\(\"(\\w+)\"").matcher(source);
		element.find();
		Set<String> asked = new TreeSet<>(Set.of(element.group(1)));
		Matcher attribute = Pattern.compile("\\.(?:get|require)\\(\"(\\w+)\"\\)|\\.(create)\\(").matcher(source);
		while (attribute.find()) {
			asked.add(element.group(1) + "/@" + (attribute.group(1) == null ? "class" : attribute.group(1)));
		}
		PointSchema schema = new PointSchema(folder.resolve("schema/" + point + ".exsd"));
		assertEquals(new TreeSet<>(schema.sentences().keySet()), asked);
	}

	private static URL url(Path file) {
		try {
			return file.toUri().toURL();
		} catch (MalformedURLException e) {
			throw new IllegalStateException(e);
		}
	}

	private static IConfigurationElement recording(Element element, Set<String> asked) {
		String tag = element.getTagName();
		asked.add(tag);
		return (IConfigurationElement) Proxy.newProxyInstance(ReadAttributesTest.class.getClassLoader(),
				new Class<?>[] { IConfigurationElement.class }, (proxy, method, arguments) -> switch (method.getName()) {
				case "getName" -> tag;
				case "getContributor" -> (IContributor) () -> "com.example.office";
				case "getAttribute" -> {
					asked.add(tag + "/@" + arguments[0]);
					yield element.hasAttribute((String) arguments[0]) ? element.getAttribute((String) arguments[0]) : null;
				}
				case "getChildren" -> PointSchema.children(element, (String) arguments[0]).stream()
						.map(child -> recording(child, asked)).toArray(IConfigurationElement[]::new);
				case "createExecutableExtension" -> {
					asked.add(tag + "/@" + arguments[0]);
					yield new Anything();
				}
				default -> throw new UnsupportedOperationException(method.getName());
				});
	}

	/** Stands for whatever class is contributed. */
	private static final class Anything implements Rule, SourceFormat, ReadingStage, ReportWriter {

		@Override
		public void check(CheckContext context, Findings findings) {
			throw new UnsupportedOperationException();
		}

		@Override
		public boolean accepts(SourceFile file) {
			throw new UnsupportedOperationException();
		}

		@Override
		public SourceDocument read(SourceFile file, IProgressMonitor monitor) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void apply(Draft draft) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void write(WriteRequest request, OutputStream out, IProgressMonitor monitor) {
			throw new UnsupportedOperationException();
		}
	}
}
