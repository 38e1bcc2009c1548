/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.tukaani.xz.XZInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a p2 repository says of its files in artifacts.xml, by which a damaged one is told from a sound one. */
public final class Checksums {

	/** The best first; what p2 calls them, and what Java does. */
	private static final Map<String, String> ALGORITHMS = Map.of("download.checksum.sha-512", "SHA-512",
			"download.checksum.sha-256", "SHA-256", "download.checksum.md5", "MD5", "download.md5", "MD5");
	private static final List<String> ORDER = List.of("download.checksum.sha-512", "download.checksum.sha-256",
			"download.checksum.md5", "download.md5");
	private static final Map<String, String> FOLDERS = Map.of("osgi.bundle", "plugins/", "org.eclipse.update.feature",
			"features/");
	private static final int MOST = 64 << 20;

	private final Map<String, Expected> expected = new HashMap<>();
	private String name = "";

	/**
	 * What a file must be.
	 *
	 * @param algorithm of the checksum
	 * @param value     in hexadecimal digits
	 */
	public record Expected(String algorithm, String value) {

		MessageDigest digest() {
			try {
				return MessageDigest.getInstance(algorithm);
			} catch (NoSuchAlgorithmException e) {
				throw new IllegalStateException(e);
			}
		}
	}

	/**
	 * @param names of all files of the container
	 * @throws IOException when the list of artifacts is there and cannot be read
	 */
	Checksums(Container container, List<String> names) throws IOException {
		for (String file : List.of("artifacts.xml.xz", "artifacts.jar", "artifacts.xml")) {
			String found = names.stream().filter(path -> path.equals(file) || path.endsWith("/" + file)).findFirst().orElse(null);
			if (found != null) {
				try (InputStream stream = container.open(found)) {
					read(SafeXml.root(new ByteArrayInputStream(content(file, stream))), found.substring(0, found.length() - file.length()));
				}
				return;
			}
		}
	}

	private static byte[] content(String file, InputStream stream) throws IOException {
		byte[] content;
		if (file.endsWith(".xz")) {
			content = new XZInputStream(stream, MOST >> 10).readNBytes(MOST);
		} else if (file.endsWith(".jar")) {
			content = inside(new ZipInputStream(stream));
		} else {
			content = stream.readNBytes(MOST);
		}
		if (content.length == MOST) {
			throw new IOException(file);
		}
		return content;
	}

	private static byte[] inside(ZipInputStream zip) throws IOException {
		for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			if (entry.getName().equals("artifacts.xml")) {
				return zip.readNBytes(MOST);
			}
		}
		throw new IOException("artifacts.xml");
	}

	private void read(Element root, String folder) {
		name = root.getAttribute("name").strip();
		NodeList artifacts = root.getElementsByTagName("artifact");
		for (int i = 0; i < artifacts.getLength(); i++) {
			Element artifact = (Element) artifacts.item(i);
			String below = FOLDERS.get(artifact.getAttribute("classifier"));
			if (below != null && artifact.getElementsByTagName("processing").getLength() == 0) {
				Map<String, String> properties = new HashMap<>();
				NodeList all = artifact.getElementsByTagName("property");
				for (int j = 0; j < all.getLength(); j++) {
					Element property = (Element) all.item(j);
					properties.put(property.getAttribute("name"), property.getAttribute("value").strip().toLowerCase(Locale.ROOT));
				}
				String file = folder + below + artifact.getAttribute("id") + "_" + artifact.getAttribute("version") + ".jar";
				ORDER.stream().filter(properties::containsKey).findFirst()
						.ifPresent(key -> expected.put(file, new Expected(ALGORITHMS.get(key), properties.get(key))));
			}
		}
	}

	/** The name that the repository gives itself, "" without one. */
	String name() {
		return name;
	}

	/** What a file must be; null where the repository does not say. */
	Expected of(String file) {
		return expected.get(file);
	}
}
