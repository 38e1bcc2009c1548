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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.annals.cli.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who signed a plug-in is shown with what that is worth; one that was changed after that is refused. */
class SignedPluginTest {

	private static final String SIGNER = "CN=Office\\, of Examples, O=Example County";

	@TempDir
	private Path temp;

	private void tool(String name, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", name).toString());
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(temp.resolve(name + ".log").toFile()).start();
		assertTrue(process.waitFor(120, TimeUnit.SECONDS));
		assertEquals(0, process.exitValue(), () -> name);
	}

	private Path signed() throws IOException, InterruptedException {
		return signed("-keyalg", "EC");
	}

	/** A plug-in signed with a key that vouches for itself. */
	private Path signed(String... key) throws IOException, InterruptedException {
		List<String> arguments = new ArrayList<>(List.of("-genkeypair", "-keystore", temp.resolve("keys").toString(), "-storepass",
				"secret", "-alias", "a", "-dname", SIGNER));
		arguments.addAll(List.of(key));
		tool("keytool", arguments.toArray(String[]::new));
		return sign("keys");
	}

	private Path sign(String keys) throws IOException, InterruptedException {
		Path jar = Plugin.club("1.0.0").jar(temp);
		tool("jarsigner", "-keystore", temp.resolve(keys).toString(), "-storepass", "secret", jar.toString(), "a");
		return jar;
	}

	/** Runs with a store of authorities that this test made. */
	private Run run(Object... arguments) throws IOException, InterruptedException {
		Cli cli = new Cli(temp);
		if (Files.exists(temp.resolve("trusted"))) {
			cli.property("javax.net.ssl.trustStore", temp.resolve("trusted").toString())
					.property("javax.net.ssl.trustStorePassword", "secret");
		}
		return cli.run(arguments);
	}

	/** A plug-in signed with a key that an authority vouches for, which the running Java trusts. */
	private Path vouched(String... extension) throws IOException, InterruptedException {
		String root = temp.resolve("root").toString();
		String keys = temp.resolve("keys").toString();
		tool("keytool", "-genkeypair", "-keyalg", "EC", "-keystore", root, "-storepass", "secret", "-alias", "r", "-dname",
				"CN=Authority of Examples", "-ext", "bc:c");
		tool("keytool", "-genkeypair", "-keyalg", "EC", "-keystore", keys, "-storepass", "secret", "-alias", "a", "-dname", SIGNER);
		tool("keytool", "-certreq", "-keystore", keys, "-storepass", "secret", "-alias", "a", "-file", temp.resolve("a.req").toString());
		List<String> issue = new ArrayList<>(List.of("-gencert", "-keystore", root, "-storepass", "secret", "-alias", "r", "-infile",
				temp.resolve("a.req").toString(), "-outfile", temp.resolve("a.cer").toString()));
		issue.addAll(List.of(extension));
		tool("keytool", issue.toArray(String[]::new));
		tool("keytool", "-exportcert", "-keystore", root, "-storepass", "secret", "-alias", "r", "-file", temp.resolve("r.cer").toString());
		tool("keytool", "-importcert", "-noprompt", "-keystore", keys, "-storepass", "secret", "-alias", "r", "-file",
				temp.resolve("r.cer").toString());
		tool("keytool", "-importcert", "-noprompt", "-keystore", keys, "-storepass", "secret", "-alias", "a", "-file",
				temp.resolve("a.cer").toString());
		tool("keytool", "-importcert", "-noprompt", "-keystore", temp.resolve("trusted").toString(), "-storepass", "secret", "-alias",
				"r", "-file", temp.resolve("r.cer").toString());
		return sign("keys");
	}

	@Test
	void givenAKeyThatVouchesForItself_whenInstalled_thenTheNameIsShownAndThatNobodyVouchesForIt() throws Exception {
		Run run = run("install", signed());
		assertEquals(0, run.code(), run::toString);
		String said = "signed by Office, of Examples, not verified: nobody this computer trusts vouches for it";
		assertTrue(run.out().contains(said), run::out);
		assertTrue(run("types").out().contains(said));
		assertTrue(run("types").out().contains("installed from org.example.club_1.0.0.jar"));
	}

	@Test
	void givenAnAuthorityThatIsTrusted_whenInstalled_thenItIsNamedAndWithoutThatTrustItIsNot() throws Exception {
		Path jar = vouched("-ext", "eku=cs");
		Run run = run("install", jar);
		assertTrue(run.out().contains("signed by Office, of Examples, verified by Authority of Examples"), run::toString);
		run("uninstall", "org.example.club");
		Files.delete(temp.resolve("trusted"));
		assertTrue(run("install", jar).out().contains("not verified: nobody"));
	}

	@Test
	void givenACertificateForSomethingElse_whenInstalled_thenThatIsSaid() throws Exception {
		assertTrue(run("install", vouched("-ext", "eku=serverAuth")).out().contains("not one for programs"));
	}

	@Test
	void givenACertificateThatHasExpired_whenInstalled_thenThatIsSaid() throws Exception {
		Run run = run("install", signed("-keyalg", "EC", "-startdate", "-20d", "-validity", "10"));
		assertTrue(run.out().contains("the certificate was not valid"), run::toString);
	}

	@Test
	void givenAShortKey_whenInstalled_thenThatIsSaid() throws Exception {
		Run run = run("install", signed("-keyalg", "RSA", "-keysize", "1024"));
		assertTrue(run.out().contains("too short"), run::toString);
	}

	@Test
	void whatWasChangedAfterSigningIsRefused() throws Exception {
		assertRefused(rewrite(signed(), "types/words/club.txt", "club|day\n"));
	}

	@Test
	void whatWasAddedAfterSigningIsRefused() throws Exception {
		assertRefused(rewrite(signed(), "types/more.txt", "more"));
	}

	@Test
	void whatWasTakenAwayAfterSigningIsRefused() throws Exception {
		assertRefused(rewrite(signed(), "samples/club.txt", null));
	}

	@Test
	void aSignatureWithoutItsCertificateIsRefused() throws Exception {
		assertRefused(rewrite(signed(), "META-INF/A.EC", null));
	}

	private void assertRefused(Path jar) throws Exception {
		Run run = run("install", jar);
		assertEquals(3, run.code());
		run.sentence("after it was signed");
	}

	@Test
	void whatIsNotSignedIsSaidSoInTheListOfOffersToo() throws Exception {
		assertTrue(run("install", "--list", Plugin.club("1.0.0").jar(temp)).out().contains("not signed"));
		assertTrue(run("install", "--list", signed()).out().contains("not verified: Office, of Examples"));
	}

	/** Without a file, or with another content of it; jarsigner is not asked. */
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
			if (content != null) {
				to.putNextEntry(new ZipEntry(name));
				to.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
			}
		}
		return copy;
	}
}
