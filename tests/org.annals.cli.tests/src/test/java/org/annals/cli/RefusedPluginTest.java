/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.annals.cli.Cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is incompatible, broken or hostile is refused with one sentence, and nothing of it stays. */
class RefusedPluginTest {

	@TempDir
	private Path temp;
	private Path home;

	@BeforeEach
	void folders() throws IOException {
		home = Files.createDirectory(temp.resolve("home"));
	}

	private static Plugin plain() {
		return new Plugin("org.example.bad", "1.0.0");
	}

	private static String type(String from, String to) {
		return Plugin.TYPE.replaceAll("<words.*?/>", "").replace(from, to);
	}

	static Stream<Arguments> plugins() {
		return Stream.of( //
				arguments("a newer Annals", plain().type("a.reporttype", type("", "")).header("Require-Bundle",
						"org.annals.core;bundle-version=\"[7.0,8.0)\""), "needs a newer Annals"),
				arguments("an older Annals", plain().type("a.reporttype", type("", "")).header("Require-Bundle",
						"org.annals.core;bundle-version=\"[0.0.1,0.0.2)\""), "older Annals"),
				arguments("a missing bundle", plain().type("a.reporttype", type("", "")).header("Require-Bundle",
						"org.annals.core,org.example.absent"), "org.example.absent"),
				arguments("a missing package", plain().type("a.reporttype", type("", "")).header("Import-Package",
						"org.example.absent"), "org.example.absent"),
				arguments("a newer package", plain().type("a.reporttype", type("", "")).header("Import-Package",
						"org.annals.core.write;version=\"[7.0,8.0)\""), "needs org.annals.core.write 7.0.0 or later"),
				arguments("an older package", plain().type("a.reporttype", type("", "")).header("Import-Package",
						"org.annals.core.write;version=\"[0.1,1.0)\""), "needs org.annals.core.write in another version than 1."),
				arguments("a newer Java", plain().type("a.reporttype", type("", ""))
						.header("Bundle-RequiredExecutionEnvironment", "JavaSE-99"), "Java 99"),
				arguments("a broken manifest", plain().type("a.reporttype", type("", "")).header("Require-Bundle",
						"org.annals.core;bundle-version=\"[x,\""), "wrongly"),
				arguments("no singleton", plain().type("a.reporttype", type("", "")).header("Bundle-SymbolicName",
						"org.example.bad"), "singleton"),
				arguments("broken plugin.xml", plain().file("plugin.xml", "<plugin><extension"), "plugin.xml"),
				arguments("hostile plugin.xml", plain().file("plugin.xml",
						"<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><plugin>&x;</plugin>"), "plugin.xml"),
				arguments("nothing for Annals", plain().file("a.txt", "a"), "nothing for Annals"),
				arguments("an absent type", plain().extension("org.annals.core.reportTypes",
						"<reportType file=\"absent.reporttype\"/>"), "absent.reporttype"),
				arguments("an absent class", plain().extension("org.annals.core.rules",
						"<rule id=\"x\" severity=\"error\" appliesTo=\"line\" name=\"n\" explanation=\"e\" class=\"org.example.Absent\"/>"),
						"org.example.Absent"),
				arguments("a rule's id that is taken", plain().extension("org.annals.core.rules",
						"<rule id=\"typo.missing\" severity=\"error\" appliesTo=\"line\" name=\"n\" explanation=\"e\" class=\"org.annals.core.check.rules.wording.MissingRule\"/>"),
						"typo.missing"),
				arguments("a writer's id that is taken", plain().extension("org.annals.core.writers",
						"<writer id=\"pdf\" extension=\"pdf\" name=\"n\" class=\"org.annals.core.write.text.TextWriter\"/>"),
						"pdf"),
				arguments("a part of the framework", plain().type("a.reporttype", type("", "")).header("Fragment-Host",
						"system.bundle;extension:=framework"), "platform itself"),
				arguments("a fragment of what is not there", plain().type("a.reporttype", type("", "")).header("Fragment-Host",
						"org.example.host"), "org.example.host"),
				arguments("a fragment of another Annals", plain().type("a.reporttype", type("", "")).header("Fragment-Host",
						"org.annals.core;bundle-version=\"[7.0,8.0)\""), "newer Annals"),
				arguments("a package of Annals", plain().type("a.reporttype", type("", "")).header("Export-Package",
						"org.annals.core.check"), "org.annals.core.check"),
				arguments("a way out", plain().type("a.reporttype", type("", "")).file("../../outside.txt", "x"), "outside"),
				arguments("a slow cue", plain().type("a.reporttype", type("</reportType>",
						"<cue weight=\"1\">(.*a){12}x</cue></reportType>")), "(.*a){12}x"),
				arguments("part of Annals", new Plugin("org.annals.core", "9.0.0"), "part of Annals"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("plugins")
	void aPluginIsRefusedWithAReason(String what, Plugin plugin, String reason) throws Exception {
		assertRefused(plugin.jar(temp), reason);
	}

	static Stream<Arguments> types() {
		return Stream.of( //
				arguments("not well-formed", type("</reportType>", ""), "not well-formed"),
				arguments("hostile", type("<reportType",
						"<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<reportType"), "DOCTYPE"),
				arguments("newer", type("urn:annals:type:1", "urn:annals:type:2"), "newer Annals"),
				arguments("something else", "<html/>", "no report type"),
				arguments("without id", type("id=\"org.example.club\"", ""), "no id"),
				arguments("an unknown element", type("<name lang=\"en\"", "<nonsense/><name lang=\"en\""), "nonsense"),
				arguments("an id that is taken", type("org.example.club", "org.annals.type.duty"), "org.annals.type.duty"),
				arguments("a base that is missing", type("org.annals.type.general", "org.example.absent"),
						"org.example.absent"),
				arguments("built on itself", type("org.annals.type.general", "org.example.club"), "builds on itself"),
				arguments("a cue that is none", type("</reportType>", "<cue weight=\"1\">(</cue></reportType>"), "cue"),
				arguments("words outside its folder",
						type("</reportType>", "<words use=\"term\" source=\"../../secret.txt\"/></reportType>"), "secret.txt"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("types")
	void aTypeIsRefusedWithAReasonAsAFileAndInAPlugin(String what, String type, String reason) throws Exception {
		assertRefused(Files.writeString(temp.resolve("a.reporttype"), type), reason);
		assertRefused(plain().type("a.reporttype", type).jar(temp), reason);
	}

	@Test
	void twoTypesThatBuildOnEachOtherAreRefused() throws Exception {
		assertRefused(plain().type("a.reporttype", type("org.annals.type.general", "org.example.other"))
				.type("b.reporttype",
						type("\"org.example.club\"", "\"org.example.other\"").replace("org.annals.type.general", "org.example.club"))
				.jar(temp), "builds on itself");
	}

	@Test
	void whatIsCutOffOrDamagedIsRefused() throws Exception {
		byte[] jar = Plugin.club("1.0.0").bytes();
		assertRefused(Files.write(temp.resolve("cut.jar"), Arrays.copyOf(jar, jar.length / 2)), "cut.jar");
		assertRefused(Files.write(temp.resolve("empty.zip"), new byte[0]), "empty.zip");
		assertRefused(Files.write(temp.resolve("text.zip"), "text".getBytes(StandardCharsets.UTF_8)), "text.zip");
		Path flipped = Files.write(temp.resolve("flipped.jar"), jar);
		try (RandomAccessFile file = new RandomAccessFile(flipped.toFile(), "rw")) {
			int at = new String(jar, StandardCharsets.ISO_8859_1).indexOf("types/club.reporttype") + 60;
			file.seek(at);
			file.write(~jar[at]);
		}
		assertRefused(flipped, "damaged");
	}

	@Test
	void aClassForANewerJavaIsRefused() throws Exception {
		byte[] code = { (byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 120, 0, 0 };
		assertRefused(plain().type("a.reporttype", type("", "")).file("org/example/New.class", code).jar(temp), "Java 76");
	}

	@Test
	void moreFilesThanATypeHasAreRefused() throws Exception {
		Plugin many = plain().type("a.reporttype", type("", ""));
		for (int i = 0; i < 10_001; i++) {
			many.file("f" + i, "");
		}
		assertRefused(many.jar(temp), "10,000 files");
	}

	@Test
	void whatUnpacksToMoreThanATypeHasIsRefused() throws Exception {
		byte[] zeros = new byte[90 << 20];
		assertRefused(plain().type("a.reporttype", type("", "")).file("a", zeros).file("b", zeros).file("c", zeros).jar(temp), "256 MB");
	}

	@Test
	void featuresAndPluginsThatNeedEachOtherComeToAnEnd() throws Exception {
		Plugin first = Plugin.club("1.0.0").header("Require-Bundle", "org.annals.core,org.example.band");
		Plugin second = new Plugin("org.example.band", "1.0.0").type("band.reporttype",
				type("\"org.example.club\"", "\"org.example.band\"")).header("Require-Bundle", "org.annals.core,org.example.club");
		Run run = new Cli(home).run("install", Plugin.repository(temp.resolve("types.zip"), first, second));
		assertEquals(0, run.code(), run::toString);
		assertTrue(new Cli(home).run("types").out().contains("org.example.band "));
	}

	@Test
	void aLinkInAFolderLeadsNowhere() throws Exception {
		Path folder = Plugin.repository(temp.resolve("folder"), Plugin.club("1.0.0"));
		Path jar = folder.resolve("plugins/org.example.club_1.0.0.jar");
		Path elsewhere = Files.move(jar, temp.resolve("elsewhere.jar"));
		Files.createSymbolicLink(jar, elsewhere);
		assertRefused(folder, "org.example.club 1.0.0");
	}

	@Test
	void inARepositoryOneThatIsBrokenTakesNoOtherWithIt() throws Exception {
		Path repository = Plugin.repository(temp.resolve("types.zip"), Plugin.club("1.0.0"),
				plain().type("a.reporttype", "<reportType"));
		Run run = new Cli(home).run("install", repository);
		assertEquals(3, run.code());
		run.sentence("a.reporttype");
		String types = new Cli(home).run("types").out();
		assertTrue(types.contains("org.example.club") && !types.contains("org.example.bad"), types);
	}

	@Test
	void anAddressIsNoFile() throws Exception {
		assertRefusedName("https://example.org/types.zip", "download");
	}

	private void assertRefused(Path place, String reason) throws IOException, InterruptedException {
		assertRefusedName(place.toString(), reason);
	}

	private void assertRefusedName(String place, String reason) throws IOException, InterruptedException {
		List<Path> before = tree();
		Run run = new Cli(home).run("install", place);
		assertEquals(3, run.code(), run::toString);
		run.sentence(reason);
		assertEquals(before, tree());
	}

	private List<Path> tree() throws IOException {
		try (Stream<Path> files = Files.walk(home)) {
			return files.sorted().toList();
		}
	}
}
