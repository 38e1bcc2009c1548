/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What a feature says of itself.
 *
 * @param id           its id
 * @param version      its version
 * @param names        English and Chinese name
 * @param descriptions English and Chinese description, "" without one
 * @param providers    English and Chinese name of who made it, "" without one
 * @param plugins      its bundles
 * @param includes     ids of the features that it includes
 */
public record Feature(String id, String version, List<String> names, List<String> descriptions, List<String> providers,
		List<Plugin> plugins, List<String> includes) {

	private static final int MOST = 1 << 20;
	private static final Pattern WORDS = Pattern.compile("feature[A-Za-z_]{0,12}\\.properties");

	/**
	 * A bundle that a feature names.
	 *
	 * @param id      symbolic name
	 * @param version its version; 0.0.0 for whichever there is
	 */
	public record Plugin(String id, String version) {
	}

	/** The name in the language of the person. */
	public String name() {
		return inLanguage(names);
	}

	/** The description in the language of the person, "" without one. */
	public String description() {
		return inLanguage(descriptions);
	}

	/** Who made it, "" when it does not say. */
	public String provider() {
		return inLanguage(providers);
	}

	private static String inLanguage(List<String> words) {
		return words.get(Locale.getDefault().getLanguage().equals("zh") ? 1 : 0);
	}

	/**
	 * Reads a feature from its jar.
	 *
	 * @throws IOException when it is cut off or no feature; the message says what is wrong
	 */
	static Feature read(InputStream jar, String file) throws IOException {
		Map<String, byte[]> files = new HashMap<>();
		try (ZipInputStream zip = new ZipInputStream(jar)) {
			long unpacked = 0;
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals("feature.xml") || WORDS.matcher(entry.getName()).matches()) {
					byte[] content = zip.readNBytes(MOST);
					files.put(entry.getName(), content);
				}
				byte[] rest = zip.readNBytes(MOST);
				while (rest.length > 0) {
					unpacked += rest.length;
					Entries.checkSize(file, unpacked);
					rest = zip.readNBytes(MOST);
				}
			}
			// To the last byte, which is what the checksum is of.
			jar.transferTo(OutputStream.nullOutputStream());
		}
		byte[] xml = files.get("feature.xml");
		if (xml == null) {
			throw new IOException("feature.xml");
		}
		Element root = SafeXml.root(new ByteArrayInputStream(xml));
		String id = root.getAttribute("id");
		if (!root.getTagName().equals("feature") || id.isEmpty() || root.getAttribute("version").isEmpty()) {
			throw new IOException("feature.xml");
		}
		Translations words = new Translations(files, "feature");
		List<Plugin> plugins = new ArrayList<>();
		each(root, "plugin", element -> plugins.add(new Plugin(element.getAttribute("id"), element.getAttribute("version"))));
		List<String> includes = new ArrayList<>();
		each(root, "includes", element -> includes.add(element.getAttribute("id")));
		List<String> descriptions = new ArrayList<>(List.of("", ""));
		each(root, "description", element -> {
			List<String> texts = words.of(element.getTextContent(), "");
			descriptions.set(0, texts.get(0));
			descriptions.set(1, texts.get(1));
		});
		return new Feature(id, root.getAttribute("version"), words.of(root.getAttribute("label"), id), descriptions,
				words.of(root.getAttribute("provider-name"), ""), plugins, includes);
	}

	private static void each(Element root, String name, Consumer<Element> work) {
		NodeList all = root.getElementsByTagName(name);
		for (int i = 0; i < all.getLength(); i++) {
			work.accept((Element) all.item(i));
		}
	}
}
