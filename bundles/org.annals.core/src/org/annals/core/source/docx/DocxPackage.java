/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source.docx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;

import org.annals.core.message.Messages;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The package of a document: its main part and the parts beside it, found by their relationships. A part is unpacked only
 * when it is asked for, and never to more than {@link #MAX_PART} bytes; relationships to the outside are not followed.
 */
final class DocxPackage implements Closeable {

	/** Bytes that a part may unpack to. The ratio is no measure: styles alone reach 20 to 1. */
	static final int MAX_PART = 64 << 20;
	static final int MAX_ENTRIES = 10_000;

	private static final Messages MESSAGES = Messages.of(SourceFile.class);
	private static final String RELATIONSHIPS = "_rels/.rels";

	private final SourceFile file;
	private final ZipFile zip;
	private final String main;
	private final Map<String, String> root;
	private final Map<String, String> targets;

	private DocxPackage(SourceFile file, ZipFile zip) throws SourceException {
		this.file = file;
		this.zip = zip;
		refuseHostileNames();
		root = relationships(RELATIONSHIPS, "");
		String declared = root.get("officeDocument");
		main = declared != null && zip.getEntry(declared) != null ? declared : "word/document.xml";
		if (zip.getEntry(main) == null) {
			throw refusal("docx.no-body");
		}
		int slash = main.lastIndexOf('/') + 1;
		targets = relationships(main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels",
				main.substring(0, slash));
	}

	static boolean looksLike(SourceFile file) {
		return file.holds("word/document");
	}

	/** @throws SourceException when the file is no sound package or one made to do harm */
	static DocxPackage open(SourceFile file) throws SourceException {
		ZipFile zip = null;
		try {
			zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file.bytes())).get();
			return new DocxPackage(file, zip);
		} catch (IOException | IllegalArgumentException e) {
			throw new SourceException(MESSAGES.get("docx.broken", file.name()), e);
		} catch (SourceException e) {
			close(zip);
			throw e;
		}
	}

	private void refuseHostileNames() throws SourceException {
		int count = 0;
		for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements();) {
			ZipArchiveEntry entry = all.nextElement();
			String name = entry.getName().replace('\\', '/');
			if (name.startsWith("/") || name.contains(":/") || ("/" + name + "/").contains("/../")) {
				throw refusal("docx.climbing", entry.getName());
			}
			if (entry.getGeneralPurposeBit().usesEncryption()) {
				throw refusal("docx.encrypted");
			}
			if (++count > MAX_ENTRIES) {
				throw refusal("docx.too-many", MAX_ENTRIES);
			}
		}
	}

	private Map<String, String> relationships(String part, String folder) throws SourceException {
		Map<String, String> found = new HashMap<>();
		if (zip.getEntry(part) == null) {
			return found;
		}
		try (PartReader reader = part(part)) {
			while (reader.next()) {
				String type = reader.attribute("Type");
				String target = reader.attribute("Target");
				if (reader.opens("Relationship") && type != null && target != null
						&& !"External".equals(reader.attribute("TargetMode"))) {
					String name = target.startsWith("/") ? target.substring(1) : folder + target;
					found.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), name.replace("/./", "/"));
				}
			}
		}
		return found;
	}

	/** The main part, the text's body. */
	PartReader main() throws SourceException {
		return part(main);
	}

	/** The part that the main part relates to as {@code kind}, for example styles; null when there is none. */
	PartReader related(String kind) throws SourceException {
		String name = targets.get(kind);
		return name == null || zip.getEntry(name) == null ? null : part(name);
	}

	/** The part that the whole package relates to as {@code kind}, for example custom-properties; null when there is none. */
	PartReader ofPackage(String kind) throws SourceException {
		String name = root.get(kind);
		return name == null || zip.getEntry(name) == null ? null : part(name);
	}

	private PartReader part(String name) throws SourceException {
		try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
			byte[] bytes = in.readNBytes(MAX_PART + 1);
			if (bytes.length > MAX_PART) {
				throw refusal("docx.too-large", MAX_PART >> 20);
			}
			return new PartReader(this, name, bytes);
		} catch (IOException e) {
			throw new SourceException(MESSAGES.get("docx.broken", file.name()), e);
		}
	}

	SourceFile file() {
		return file;
	}

	/** A refusal whose sentence names the file and then {@code arguments}. */
	SourceException refusal(String key, Object... arguments) {
		Object[] all = new Object[arguments.length + 1];
		all[0] = file.name();
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		return new SourceException(MESSAGES.get(key, all));
	}

	@Override
	public void close() {
		close(zip);
	}

	/** Closing a ZIP in memory has nothing to lose. */
	private static void close(ZipFile zip) {
		ZipFile.closeQuietly(zip);
	}
}
