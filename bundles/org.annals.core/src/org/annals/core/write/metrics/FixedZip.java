/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write.metrics;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the time of writing out of a ZIP, so that equal content gives equal bytes. */
final class FixedZip {

	/** Local time, which ZIP stores without a zone: not the first day that it can store, which stands for none. */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

	/** The same time in milliseconds, for times that are content. */
	static final long EPOCH_MILLIS = TIME.toInstant(ZoneOffset.UTC).toEpochMilli();

	private FixedZip() {
	}

	/** Copies all entries in their order; leaves {@code out} open. */
	static void copy(byte[] zip, OutputStream out) throws IOException {
		ZipOutputStream target = new ZipOutputStream(out);
		try (ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
				ZipEntry fixed = new ZipEntry(entry.getName());
				fixed.setTimeLocal(TIME);
				target.putNextEntry(fixed);
				source.transferTo(target);
				target.closeEntry();
			}
		}
		target.finish();
	}
}
