/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.annals.core.op.WriteReport;
import org.annals.core.text.ReportText;

/** Writes reports as the command line does. */
public final class Written {

	private Written() {
	}

	/** The bytes of a report in a format. */
	public static byte[] as(String format, ReportText text) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			new WriteReport(text, TestDocuments.core().types().findOrGeneral(text.report().getType()),
					TestDocuments.core().writers().find(format).orElseThrow()).execute(out, null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}
}
