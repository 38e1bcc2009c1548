/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import java.io.IOException;

/** Says that a file was changed by someone else, so that the caller can ask what shall become of it. */
public final class ChangedOnDiskException extends IOException {

	private static final long serialVersionUID = 1L;

	ChangedOnDiskException(String message) {
		super(message);
	}
}
