/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

import org.annals.install.Signature;

/** Reads a jar to its last byte, which finds what is damaged or was changed after signing, and tells who signed it. */
public final class Signatures {

	/** What a signature consists of, and so does not cover. */
	private static final Pattern SIGNATURE = Pattern.compile("META-INF/(?:MANIFEST\\.MF|SIG-[^/]*|[^/]*\\.(?:SF|RSA|DSA|EC))",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern SIGNED = Pattern.compile("META-INF/[^/]*\\.SF", Pattern.CASE_INSENSITIVE);

	private Signatures() {
	}

	/**
	 * Who signed a jar.
	 *
	 * @throws SecurityException when something was changed, added or taken away after signing, or the signature is not whole
	 * @throws IOException       when the jar is damaged, or is larger than any report type
	 */
	public static Signature of(Path file) throws IOException {
		Set<CodeSigner> signers = null;
		boolean signed = false;
		String bare = null;
		byte[] buffer = new byte[1 << 14];
		long size = 0;
		try (JarFile jar = new JarFile(file.toFile(), true)) {
			for (JarEntry entry : Collections.list(jar.entries())) {
				try (InputStream stream = jar.getInputStream(entry)) {
					for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
						size += read;
						Entries.checkSize(Entries.name(jar), size);
					}
				}
				signed |= SIGNED.matcher(entry.getName()).matches();
				if (entry.isDirectory() || SIGNATURE.matcher(entry.getName()).matches()) {
					continue;
				}
				CodeSigner[] own = entry.getCodeSigners();
				if (own == null || own.length == 0) {
					bare = entry.getName();
				} else if (signers == null) {
					signers = new LinkedHashSet<>(Arrays.asList(own));
				} else {
					signers.retainAll(Arrays.asList(own));
				}
			}
			if (!signed) {
				return Signature.NONE;
			}
			checkComplete(jar);
		}
		if (bare != null || signers == null || signers.isEmpty()) {
			throw new SecurityException(String.valueOf(bare));
		}
		return Chains.signature(signers.iterator().next());
	}

	/** What the signer listed must be there. */
	private static void checkComplete(JarFile jar) throws IOException {
		Manifest manifest = jar.getManifest();
		for (Map.Entry<String, Attributes> listed : manifest.getEntries().entrySet()) {
			boolean hasDigest = listed.getValue().keySet().stream().anyMatch(key -> key.toString().endsWith("-Digest"));
			if (hasDigest && jar.getEntry(listed.getKey()) == null) {
				throw new SecurityException(listed.getKey());
			}
		}
	}
}
