/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.regex.Pattern;

/** Reads a jar to its last byte, which finds what is damaged or was changed after signing, and tells who signed it. */
public final class Signatures {

	/** What a signature consists of, and so does not cover. */
	private static final Pattern SIGNATURE = Pattern.compile("META-INF/(MANIFEST\\.MF|[^/]*\\.(SF|RSA|DSA|EC))");

	private static final long MOST = 256L << 20;

	private Signatures() {
	}

	/**
	 * Who signed all of a jar.
	 *
	 * @return "" when it is not signed, or not wholly
	 * @throws SecurityException when something was changed after signing
	 * @throws IOException       when the jar is damaged, or is larger than any report type
	 */
	public static String signer(Path file) throws IOException {
		Set<String> signers = new HashSet<>();
		byte[] buffer = new byte[1 << 14];
		long size = 0;
		try (JarFile jar = new JarFile(file.toFile(), true)) {
			for (JarEntry entry : Collections.list(jar.entries())) {
				try (InputStream stream = jar.getInputStream(entry)) {
					for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
						size += read;
						if (size > MOST) {
							throw new IOException(MOST + " B");
						}
					}
				}
				if (!entry.isDirectory() && !SIGNATURE.matcher(entry.getName()).matches()) {
					CodeSigner[] own = entry.getCodeSigners();
					signers.add(own == null || own.length == 0 ? "" : subject(own[0]));
				}
			}
		}
		return signers.size() == 1 ? signers.iterator().next() : "";
	}

	/**
	 * Who seems to have signed a jar, told without reading it to a file; {@link #signer(Path)} is what counts.
	 *
	 * @return "" when it is not signed, not wholly, or was changed
	 * @throws IOException when the jar is damaged
	 */
	public static String signer(InputStream jar) throws IOException {
		Set<String> signers = new HashSet<>();
		try (JarInputStream stream = new JarInputStream(jar, true)) {
			for (JarEntry entry = stream.getNextJarEntry(); entry != null; entry = stream.getNextJarEntry()) {
				stream.skip(MOST);
				stream.closeEntry();
				if (!entry.isDirectory() && !SIGNATURE.matcher(entry.getName()).matches()) {
					CodeSigner[] own = entry.getCodeSigners();
					signers.add(own == null || own.length == 0 ? "" : subject(own[0]));
				}
			}
		} catch (SecurityException e) {
			return "";
		}
		return signers.size() == 1 ? signers.iterator().next() : "";
	}

	private static String subject(CodeSigner signer) {
		return signer.getSignerCertPath().getCertificates().get(0) instanceof X509Certificate certificate
				? certificate.getSubjectX500Principal().getName()
				: "";
	}
}
