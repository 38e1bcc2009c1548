/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.write;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP of parts, as DOCX and OFD are; without the time of writing, so that equal reports give equal bytes. */
public final class ZipParts {

	/** Local time, which ZIP stores without a zone: not the first day that it can store, which stands for none. */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

	private final ZipOutputStream zip;

	/** @param out left open */
	public ZipParts(OutputStream out) {
		zip = new ZipOutputStream(out);
	}

	/** Adds a part. */
	public void add(String name, byte[] content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(TIME);
		zip.putNextEntry(entry);
		zip.write(content);
		zip.closeEntry();
	}

	/** Writes what makes the package complete. */
	public void finish() throws IOException {
		zip.finish();
	}
}
