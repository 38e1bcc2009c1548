/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.annals.core.check.Finding;
import org.annals.core.check.Severity;
import org.annals.core.check.SeveritySettings;
import org.annals.core.op.CheckReport;
import org.annals.core.op.Core;
import org.annals.core.op.ReadReport;
import org.annals.core.read.Reading;
import org.annals.core.source.SourceFile;
import org.annals.core.testing.InEnglish;
import org.annals.core.testing.SourceCore;
import org.annals.core.testing.TestCore;
import org.annals.core.type.Content;
import org.annals.core.type.Requirement;
import org.annals.core.write.OutputException;
import org.annals.model.report.Section;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The projects that the kit makes: whole or not at all, and right whatever the type is called. */
class CreateTypeProjectTest extends InEnglish {

	private static final String ID = "com.example.safety";

	@TempDir
	private Path temp;

	private static TypeDraft draft(Locale language, String name, String heading) {
		List<TypeDraft.Part> sections = Arrays.stream(Content.values())
				.map(content -> new TypeDraft.Part(heading + (content.getValue() + 1), Requirement.ERROR, content)).toList();
		return new TypeDraft(ID, name, "", "", "", language, sections);
	}

	private static TypeDraft safety() {
		return draft(Locale.ENGLISH, "Safety Report", "Part ");
	}

	private Core core(Path project) throws IOException {
		Path types = Files.createDirectory(temp.resolve("types"));
		Files.copy(project.resolve("bundles/" + ID + "/types/safety.reporttype"), types.resolve("safety.reporttype"));
		Files.copy(project.resolve("bundles/" + ID + "/samples/safety.txt"), types.resolve("safety.txt"));
		return SourceCore.of(List.of("org.annals.core", "org.annals.type.duty"), List.of(types));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "zh ; 安全生产年度报告 ; 安全情况", "en ; Annual Safety Report ; Part",
			"en ; Fees & <Fines> \"A--B\" (C)* $1 \\Q 100% {0} ${x} ; Why? [a|b] & <c> d's", "zh ; “安全+消防”年报（试行） ; 做得“怎样”（甲）" })
	void givenAProject_whenItsSampleIsRead_thenEverySectionHasItsRoleAndNothingIsWrong(String language, String name, String heading)
			throws Exception {
		Path type = new CreateTypeProject(draft(Locale.of(language), name, heading), null).execute(temp.resolve("safety"), null);
		assertTrue(Files.isRegularFile(type));
		Core core = core(temp.resolve("safety"));
		assertTrue(core.types().find(ID).isPresent(), () -> core.problems().toString());
		assertEquals(List.of(), core.problems());
		SourceFile sample = core.types().sample(ID).orElseThrow();
		Reading reading = new ReadReport(core, sample, null).execute(null);
		assertEquals(ID, reading.type().id());
		assertEquals(List.of("section1", "section2", "section3", "section4", "section5"),
				reading.report().getSections().stream().map(Section::getRole).toList());
		List<Finding> errors = new CheckReport(core, reading.text(), reading.type(), SeveritySettings.NONE).execute(null).findings()
				.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
		assertEquals(List.of(), errors);
		assertEquals(name, core.types().find(ID).orElseThrow().name());
	}

	@Test
	void everyFileCanBeReadByWhatReadsIt() throws Exception {
		String name = "Fees & <Fines> \"A--B\" \\u0041 \\ “安”" + " long".repeat(200);
		Path folder = temp.resolve("safety");
		new CreateTypeProject(draft(Locale.ENGLISH, name, "Part "), "https://example.org/kit?a=1&b=2").execute(folder, null);
		List<Path> files;
		try (Stream<Path> walk = Files.walk(folder)) {
			files = walk.filter(Files::isRegularFile).toList();
		}
		for (Path file : files) {
			String ending = file.getFileName().toString();
			assertFalse(Files.readString(file).contains("{{"), file::toString);
			try (InputStream stream = Files.newInputStream(file)) {
				if (ending.endsWith(".xml") || ending.endsWith(".reporttype")) {
					DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream);
				} else if (ending.endsWith(".MF")) {
					assertEquals("2", new Manifest(stream).getMainAttributes().getValue("Bundle-ManifestVersion"));
				} else if (ending.equals("plugin.properties")) {
					Properties properties = new Properties();
					properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
					assertEquals(name, properties.get("Bundle-Name"));
				}
			}
		}
		assertTrue(Files.isExecutable(folder.resolve("build")));
	}

	@Test
	void aFolderWithSomethingInItStaysAsItIs() throws Exception {
		Path folder = Files.createDirectory(temp.resolve("safety"));
		Path mine = Files.writeString(folder.resolve("mine"), "mine");
		OutputException refused = assertThrows(OutputException.class, () -> new CreateTypeProject(safety(), null).execute(folder, null));
		assertTrue(refused.getMessage().contains(folder.toString()), refused::getMessage);
		assertEquals(List.of(folder, mine), tree());
	}

	@Test
	void anEmptyFolderIsTaken() throws Exception {
		new CreateTypeProject(safety(), null).execute(Files.createDirectory(temp.resolve("safety")), null);
		assertTrue(Files.isRegularFile(temp.resolve("safety/pom.xml")));
	}

	@Test
	void whatIsWrongIsSaidAndNothingWritten() throws Exception {
		TypeDraft draft = new TypeDraft("org.annals.mine", "Mine", "", "", "", Locale.ENGLISH, List.of());
		assertThrows(OutputException.class, () -> new CreateTypeProject(draft, null).execute(temp.resolve("x"), null));
		assertThrows(OutputException.class, () -> new CreateTypeProject(safety(), null).execute(temp.resolve("none/x"), null));
		assertEquals(List.of(), tree());
	}

	@Test
	void whenCancelledHalfway_thenNothingIsLeft() throws Exception {
		NullProgressMonitor monitor = new NullProgressMonitor() {

			private int files;

			@Override
			public boolean isCanceled() {
				return ++files > 5;
			}
		};
		assertThrows(OperationCanceledException.class, () -> new CreateTypeProject(safety(), null).execute(temp.resolve("x"), monitor));
		assertEquals(List.of(), tree());
	}

	@Test
	void versionsAreThoseOfTheTree() throws Exception {
		try (InputStream stream = Files.newInputStream(TestCore.root().resolve("bundles/org.annals.core/META-INF/MANIFEST.MF"))) {
			String version = new Manifest(stream).getMainAttributes().getValue("Bundle-Version");
			assertEquals(version.replace(".qualifier", ""), ProjectFiles.ANNALS);
			// What is API only goes with the next major version.
			assertEquals(Integer.parseInt(ProjectFiles.ANNALS.split("\\.")[0]) + 1 + ".0.0", ProjectFiles.NEXT);
		}
		assertTrue(Files.readString(TestCore.root().resolve("pom.xml")).contains("<tycho.version>" + ProjectFiles.TYCHO + "<"));
	}

	private List<Path> tree() throws IOException {
		try (Stream<Path> files = Files.walk(temp)) {
			return files.filter(file -> !file.equals(temp)).sorted().toList();
		}
	}
}
