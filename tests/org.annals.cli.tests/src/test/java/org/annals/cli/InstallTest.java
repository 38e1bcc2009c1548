/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.annals.cli.Cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Installing report types, using them, and taking them away again. */
class InstallTest {

	@TempDir
	private Path temp;
	private Path home;
	private Path shop;

	@BeforeEach
	void folders() throws IOException {
		home = Files.createDirectory(temp.resolve("home"));
		shop = Files.createDirectory(temp.resolve("shop"));
	}

	private Run run(Object... arguments) throws IOException, InterruptedException {
		return new Cli(home).run(arguments);
	}

	private Run fine(Object... arguments) throws IOException, InterruptedException {
		Run run = run(arguments);
		assertEquals("0 ", run.code() + " " + run.err());
		return run;
	}

	private static List<Path> tree(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.map(folder::relativize).sorted().toList();
		}
	}

	private String row(String id) throws IOException, InterruptedException {
		return fine("types").out().lines().filter(line -> line.startsWith(id + " ")).findFirst().orElse("");
	}

	private Path typeFile() throws IOException {
		Files.createDirectories(shop.resolve("words"));
		Files.writeString(shop.resolve("words/club.txt"), "club|night\n");
		Files.writeString(shop.resolve("club.txt"), "Report of the club, 2025\n");
		return Files.writeString(shop.resolve("club.reporttype"), Plugin.TYPE);
	}

	@Test
	void givenATypeFile_whenItIsInstalledAndUninstalled_thenItIsThereWithItsWordsAndGoneWithThem() throws Exception {
		List<Path> before = tree(home);
		Run run = fine("install", typeFile());
		assertTrue(run.out().contains("org.example.club"), run::out);
		assertTrue(row("org.example.club").contains("file " + home.resolve(".annals/types/club.reporttype")));
		assertTrue(Files.exists(home.resolve(".annals/types/words/club.txt")));
		fine("uninstall", "org.example.club");
		assertEquals("", row("org.example.club"));
		assertEquals(before, tree(home));
	}

	@Test
	void aTypeFileLaidIntoTheFolderCountsAtOnce() throws Exception {
		Files.createDirectories(home.resolve(".annals/types"));
		Files.writeString(home.resolve(".annals/types/mine.reporttype"), Plugin.TYPE.replace("org.example.club", "org.example.mine")
				.replaceAll("<words.*?/>", ""));
		assertTrue(row("org.example.mine").contains("Report of a club"));
	}

	@Test
	void aTypeFileInTheFolderTypesBesideTheReportCounts() throws Exception {
		Path reports = Files.createDirectories(temp.resolve("reports/types")).getParent();
		Files.writeString(reports.resolve("types/club.reporttype"), Plugin.TYPE.replaceAll("<words.*?/>", ""));
		Path report = Files.writeString(reports.resolve("a.txt"), "Report of the club\n\nAll is well.\n");
		Run run = fine("read", report, "--type", "org.example.club");
		assertTrue(run.out().contains("Report of a club"), run::out);
	}

	@Test
	void aBrokenTypeFileInTheFolderIsNamedAndTheOthersWork() throws Exception {
		Files.createDirectories(home.resolve(".annals/types"));
		Files.writeString(home.resolve(".annals/types/bad.reporttype"), "<reportType");
		Run run = run("types");
		assertEquals(0, run.code());
		assertTrue(run.out().contains("org.annals.type.duty") && run.err().contains("bad.reporttype"), run::toString);
	}

	@Test
	void aRepositoryListsWhatItHasAndInstallsIt() throws Exception {
		for (String name : List.of("types.zip", "folder")) {
			Path place = Plugin.repository(shop.resolve(name), Plugin.club("1.0.0"));
			String listed = fine("install", "--list", place).out();
			assertTrue(listed.contains("org.example.club.feature") && listed.contains("Clubs of the county")
					&& listed.contains("For org.example.club"), listed);
			String said = fine("install", place).out();
			assertTrue(said.contains("Clubs of the county 1.0.0 of Example Office") && said.contains("not signed"), said);
			assertTrue(row("org.example.club").contains("plug-in org.example.club.feature 1.0.0, Example Office, not signed"));
			fine("uninstall", "org.example.club.feature");
			assertEquals("", row("org.example.club"));
		}
	}

	@Test
	void namesAreInThePersonsLanguage() throws Exception {
		Path place = Plugin.repository(shop.resolve("types.zip"), Plugin.club("1.0.0"));
		Run run = new Cli(home).language("zh").run("install", place);
		assertTrue(run.out().contains("全县社团报告") && run.out().contains("未签名"), run::toString);
		assertTrue(new Cli(home).language("zh").run("types").out().contains("社团年度报告"));
	}

	@Test
	void onlyWhatIsWantedIsTakenOutOfARepository() throws Exception {
		Path place = Plugin.repository(shop.resolve("types.zip"), Plugin.club("1.0.0"),
				new Plugin("org.example.band", "1.0.0").type("band.reporttype", Plugin.TYPE
						.replace("org.example.club", "org.example.band").replaceAll("<words.*?/>", "")));
		fine("install", place, "--only", "org.example.band.feature");
		assertEquals("", row("org.example.club"));
		assertFalse(row("org.example.band").isEmpty());
		Run run = run("install", place, "--only", "org.example.none");
		assertEquals(3, run.code());
		run.sentence("org.example.none");
	}

	@Test
	void aNewerVersionTakesThePlaceOfTheOlder() throws Exception {
		fine("install", Plugin.club("1.0.0").jar(shop));
		fine("install", Plugin.club("1.1.0").jar(shop));
		assertTrue(row("org.example.club").contains("1.1.0"));
		try (Stream<Path> folders = Files.list(home.resolve(".annals/plugins"))) {
			assertEquals(1, folders.filter(Files::isDirectory).count());
		}
	}

	@Test
	void tenTimesInstalledAndUninstalledLeavesNothingBehind() throws Exception {
		Path jar = Plugin.club("1.0.0").jar(shop);
		Path repository = Plugin.repository(shop.resolve("types.zip"),
				new Plugin("org.example.band", "1.0.0").type("band.reporttype",
						Plugin.TYPE.replace("org.example.club", "org.example.band").replaceAll("<words.*?/>", "")));
		String types = fine("types").out();
		List<Path> before = tree(home);
		for (int i = 0; i < 10; i++) {
			fine("install", jar, repository);
			fine("uninstall", "org.example.club", "org.example.band");
			assertEquals(before, tree(home));
		}
		assertEquals(types, fine("types").out());
	}

	@Test
	void whatIsBuiltInStaysAndWhatIsUnknownIsSaid() throws Exception {
		Run builtIn = run("uninstall", "org.annals.type.duty");
		assertEquals(3, builtIn.code());
		builtIn.sentence("org.annals.type.duty");
		Run unknown = run("uninstall", "org.example.none");
		assertEquals(3, unknown.code());
		unknown.sentence("org.example.none");
		assertEquals(2, run("uninstall").code());
		assertEquals(2, run("install").code());
	}

	@Test
	void whatOthersBuildOnStays() throws Exception {
		fine("install", Plugin.club("1.0.0").jar(shop));
		fine("install", new Plugin("org.example.band", "1.0.0").type("band.reporttype",
				Plugin.TYPE.replace("\"org.example.club\"", "\"org.example.band\"")
						.replace("org.annals.type.general", "org.example.club").replaceAll("<words.*?/>", "")).jar(shop));
		run("uninstall", "org.example.club").sentence("org.example.band");
		fine("uninstall", "org.example.band");
		fine("uninstall", "org.example.club");
	}

	@Test
	void aReportOfAnUninstalledTypeIsKeptWhole() throws Exception {
		Path jar = Plugin.club("1.0.0").jar(shop);
		fine("install", jar);
		Path source = Files.writeString(shop.resolve("a.txt"), "Report of the club\n\nAll is well, twice.\n");
		Path report = shop.resolve("a.annals");
		fine("read", source, "--type", "org.example.club", "-o", report);
		fine("uninstall", "org.example.club");
		Path again = shop.resolve("b.annals");
		Run run = run("write", report, "-o", again);
		assertEquals(0, run.code());
		assertTrue(run.err().contains("org.example.club"), run::err);
		assertEquals(-1, Files.mismatch(report, again));
	}

	@Test
	void aDamagedListOfWhatIsInstalledIsSaidAndTheRestGoesOn() throws Exception {
		Files.createDirectories(home.resolve(".annals/plugins"));
		Files.writeString(home.resolve(".annals/plugins/index"), "nonsense\n");
		Run run = run("types");
		assertEquals(0, run.code());
		assertTrue(run.out().contains("org.annals.type.duty"));
		run.sentence("index");
	}

	@Test
	void theRestOfAnInterruptedInstallationCountsForNothingAndIsSweptAway() throws Exception {
		Path rest = Files.createDirectories(home.resolve(".annals/plugins/org.example.club-123"));
		Files.write(rest.resolve("club.jar"), Plugin.club("1.0.0").bytes());
		assertEquals("", row("org.example.club"));
		fine("install", Plugin.club("1.0.0").jar(shop));
		assertFalse(Files.exists(rest));
	}
}
