/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.types;

import org.annals.core.type.ReportType;

/**
 * A type that can be used.
 *
 * @param type   as its file has it
 * @param source where the file lies
 */
record InstalledType(ReportType type, TypeSource source) {

	TypeKey key() {
		return TypeKey.of(type);
	}
}
