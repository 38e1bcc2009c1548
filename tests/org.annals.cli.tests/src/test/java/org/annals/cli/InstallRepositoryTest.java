/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.annals.cli.Cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Repositories as p2 makes them: their checksums, their name, updates, and what an interruption leaves. */
class InstallRepositoryTest {

	@TempDir
	private Path temp;
	private Path home;
	private Path folder;

	@BeforeEach
	void folders() throws IOException {
		home = Files.createDirectory(temp.resolve("home"));
		folder = Plugin.repository(temp.resolve("repository"), Plugin.club("1.0.0"));
	}

	private Run run(Object... arguments) throws IOException, InterruptedException {
		return new Cli(home).run(arguments);
	}

	/** Writes the repository's list of its files as p2 would; {@code file} tells in which of its forms. */
	private void artifacts(String file, String property, String algorithm) throws Exception {
		StringBuilder xml = new StringBuilder("<?xml version='1.0' encoding='UTF-8'?>\n<?artifactRepository version='1.1.0'?>\n"
				+ "<repository name='Types of the county' type='x' version='1'><artifacts size='2'>");
		for (String jar : List.of("features/org.example.club.feature_1.0.0.jar", "plugins/org.example.club_1.0.0.jar")) {
			byte[] digest = MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(folder.resolve(jar)));
			String id = jar.substring(jar.indexOf('/') + 1, jar.indexOf('_'));
			xml.append("<artifact classifier='").append(jar.startsWith("f") ? "org.eclipse.update.feature" : "osgi.bundle")
					.append("' id='").append(id).append("' version='1.0.0'><properties size='1'><property name='").append(property)
					.append("' value='").append(HexFormat.of().formatHex(digest).toUpperCase(Locale.ROOT)).append("'/></properties></artifact>");
		}
		byte[] content = xml.append("</artifacts></repository>").toString().getBytes(StandardCharsets.UTF_8);
		if (file.endsWith(".jar")) {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
				zip.putNextEntry(new ZipEntry("artifacts.xml"));
				zip.write(content);
			}
			content = bytes.toByteArray();
		}
		Files.write(folder.resolve(file), content);
		if (file.endsWith(".xz")) {
			Path plain = Files.move(folder.resolve(file), folder.resolve("artifacts.xml"));
			assertEquals(0, new ProcessBuilder("xz", plain.toString()).start().waitFor());
		}
	}

	@ParameterizedTest
	@CsvSource({ "artifacts.xml, download.checksum.sha-256, SHA-256", "artifacts.jar, download.checksum.sha-512, SHA-512",
			"artifacts.xml.xz, download.md5, MD5" })
	void givenChecksums_whenAJarIsNotWhatTheyAreOf_thenItIsRefusedAndASoundOneInstalled(String file, String property, String algorithm)
			throws Exception {
		if (file.endsWith(".xz")) {
			org.junit.jupiter.api.Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/xz")), "xz");
		}
		artifacts(file, property, algorithm);
		Run run = run("install", folder);
		assertEquals(0, run.code(), run::toString);
		assertTrue(run("types").out().contains("installed from repository (Types of the county)"), () -> home.toString());
		run("uninstall", "org.example.club");
		Path jar = folder.resolve("plugins/org.example.club_1.0.0.jar");
		byte[] sound = Files.readAllBytes(jar);
		Files.write(jar, Plugin.club("1.0.0").file("more.txt", "more").bytes());
		Run damaged = run("install", folder);
		assertEquals(3, damaged.code());
		damaged.sentence("org.example.club_1.0.0.jar is damaged: it is not what its repository says (" + algorithm + ")");
		Files.write(jar, sound);
		Path feature = folder.resolve("features/org.example.club.feature_1.0.0.jar");
		byte[] other = Files.readAllBytes(feature);
		other[other.length - 5] ^= 1;
		Files.write(feature, other);
		run("install", folder).sentence("org.example.club.feature_1.0.0.jar");
	}

	@Test
	void aBrokenListOfFilesIsRefused() throws Exception {
		Files.writeString(folder.resolve("artifacts.xml"), "<repository");
		Run run = run("install", folder);
		assertEquals(3, run.code());
		run.sentence("damaged");
	}

	@Test
	void givenAnInstalledType_whenOtherVersionsAreInstalled_thenNewerReplacesSameStaysAndOlderNeedsForce() throws Exception {
		Path shop = Files.createDirectory(temp.resolve("shop"));
		run("install", Plugin.club("1.2.0").jar(shop));
		Path jar = Plugin.club("1.10.0").jar(shop);
		Run newer = run("install", jar);
		assertTrue(newer.out().contains("It took the place of Club reports 1.2.0"), newer::toString);
		Path index = home.resolve(".annals/plugins/index");
		String before = Files.readString(index);
		Run same = run("install", jar);
		assertEquals(0, same.code());
		assertTrue(same.out().contains("installed already"), same::toString);
		assertEquals(before, Files.readString(index));
		Run older = run("install", Plugin.club("1.2.0").jar(shop));
		assertEquals(3, older.code());
		older.sentence("older than 1.10.0");
		assertEquals(before, Files.readString(index));
		assertEquals(0, run("install", "--force", Plugin.club("1.2.0").jar(shop)).code());
		assertTrue(run("types").out().contains("plug-in org.example.club 1.2.0"));
		Run changed = run("install", Plugin.club("1.2.0").file("more.txt", "more").jar(shop));
		assertTrue(changed.out().contains("It took the place"), changed::toString);
	}

	/** The steps: files are copied, the index is written beside and moved, what it does not name is swept. */
	@Test
	void givenAPowerCutAtAnyStep_whenAnnalsStartsAgain_thenTheOldOneIsThereWholly() throws Exception {
		Path shop = Files.createDirectory(temp.resolve("shop"));
		run("install", Plugin.club("1.0.0").jar(shop));
		Path store = home.resolve(".annals/plugins");
		byte[] index = Files.readAllBytes(store.resolve("index"));
		Path half = Files.createDirectory(store.resolve("org.example.club-half"));
		byte[] jar = Plugin.club("1.1.0").bytes();
		Files.write(half.resolve("club.jar"), java.util.Arrays.copyOf(jar, jar.length / 2));
		assertOld();
		Files.write(half.resolve("club.jar"), jar);
		assertOld();
		Files.write(store.resolve("index.tmp"), java.util.Arrays.copyOf(index, index.length / 2));
		Files.createFile(store.resolve(".lock"));
		assertOld();
		run("install", Plugin.club("1.2.0").jar(shop));
		assertTrue(run("types").out().contains("plug-in org.example.club 1.2.0"));
		try (Stream<Path> left = Files.list(store)) {
			assertEquals(2, left.count(), "the index and one folder");
		}
	}

	private void assertOld() throws Exception {
		Run types = run("types");
		assertEquals("0 ", types.code() + " " + types.err());
		assertTrue(types.out().contains("plug-in org.example.club 1.0.0"), types::out);
	}

	@Test
	void givenAnInstallationThatIsKilled_whenAnnalsStartsAgain_thenTheOldOrTheNewOneIsThereWholly() throws Exception {
		Path shop = Files.createDirectory(temp.resolve("shop"));
		run("install", Plugin.club("1.0.0").jar(shop));
		for (int delay : new int[] { 250, 400, 550, 700 }) {
			Path jar = Plugin.club("2.0." + delay).file("big.txt", "0123456789".repeat(200_000)).jar(shop);
			Process process = new Cli(home).start("install", jar.toString());
			process.waitFor(delay, TimeUnit.MILLISECONDS);
			process.destroyForcibly().waitFor();
			Run types = run("types");
			assertEquals("0 ", types.code() + " " + types.err());
			String row = types.out().lines().filter(line -> line.startsWith("org.example.club ")).findFirst().orElse("");
			assertTrue(row.contains("plug-in org.example.club "), types::toString);
			assertFalse(row.contains("cannot be used"), types::toString);
		}
		assertEquals(0, run("install", Plugin.club("3.0.0").jar(shop)).code());
		assertEquals(0, run("uninstall", "org.example.club").code());
		assertFalse(Files.exists(home.resolve(".annals")));
	}
}
