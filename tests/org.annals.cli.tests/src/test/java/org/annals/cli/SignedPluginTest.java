/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.annals.cli.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who signed a plug-in is shown; one that was changed after that is refused. */
class SignedPluginTest {

	private static final String SIGNER = "CN=Office\\, of Examples, O=Example County";

	@TempDir
	private Path temp;

	private void tool(String name, String... arguments) throws IOException, InterruptedException {
		List<String> command = new java.util.ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", name).toString());
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(temp.resolve(name + ".log").toFile()).start();
		assertTrue(process.waitFor(120, TimeUnit.SECONDS));
		assertEquals(0, process.exitValue(), () -> name);
	}

	private Path signed() throws IOException, InterruptedException {
		Path keys = temp.resolve("keys");
		tool("keytool", "-genkeypair", "-keyalg", "EC", "-keystore", keys.toString(), "-storepass", "secret", "-alias", "a",
				"-dname", SIGNER);
		Path jar = Plugin.club("1.0.0").jar(temp);
		tool("jarsigner", "-keystore", keys.toString(), "-storepass", "secret", jar.toString(), "a");
		return jar;
	}

	@Test
	void theNameOnTheCertificateIsShown() throws Exception {
		Path jar = signed();
		Run run = new Cli(temp).run("install", jar);
		assertEquals(0, run.code(), run::toString);
		assertTrue(run.out().contains("signed by Office, of Examples"), run::out);
		assertTrue(new Cli(temp).run("types").out().contains("signed by Office, of Examples"));
	}

	@Test
	void whatWasChangedAfterSigningIsRefused() throws Exception {
		Path changed = rewrite(signed(), "types/words/club.txt", "club|day\n");
		Run run = new Cli(temp).run("install", changed);
		assertEquals(3, run.code());
		run.sentence("after it was signed");
	}

	@Test
	void whatIsOnlyPartlySignedCountsAsNotSigned() throws Exception {
		Path more = rewrite(signed(), "types/more.txt", "more");
		Run run = new Cli(temp).run("install", more);
		assertTrue(run.out().contains("not signed"), run::toString);
	}

	private Path rewrite(Path jar, String name, String content) throws IOException {
		Path copy = temp.resolve("changed.jar");
		try (ZipFile from = new ZipFile(jar.toFile());
				OutputStream out = Files.newOutputStream(copy);
				ZipOutputStream to = new ZipOutputStream(out)) {
			for (ZipEntry entry : Collections.list(from.entries())) {
				if (!entry.getName().equals(name)) {
					to.putNextEntry(new ZipEntry(entry.getName()));
					try (InputStream stream = from.getInputStream(entry)) {
						stream.transferTo(to);
					}
				}
			}
			to.putNextEntry(new ZipEntry(name));
			to.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
		}
		return copy;
	}
}
