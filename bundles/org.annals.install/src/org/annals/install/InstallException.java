/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install;

import java.io.IOException;

/** Something cannot be installed or taken away; the message is one sentence for the person. */
public final class InstallException extends IOException {

	private static final long serialVersionUID = 1L;

	public InstallException(String message) {
		super(message);
	}

	public InstallException(String message, Throwable cause) {
		super(message, cause);
	}
}
