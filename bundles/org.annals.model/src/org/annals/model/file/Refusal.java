/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.file;

import org.annals.model.file.ReportFileException.Reason;

/** Carries a reason out of EMF's parser callbacks, which may not throw checked exceptions. */
final class Refusal extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final Reason reason;
	private final int line;

	Refusal(Reason reason, String detail, int line) {
		super(detail, null, false, false);
		this.reason = reason;
		this.line = line;
	}

	ReportFileException in(String name) {
		return new ReportFileException(reason, name, getMessage(), line, null);
	}
}
