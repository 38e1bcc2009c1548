/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.annals.core.type.TypePackage;
import org.junit.jupiter.api.Test;

/** The namespace of report types is part of the public format. */
class TypeModelTest {

	@Test
	void namespaceNamesTheVersion() {
		assertEquals("urn:annals:type:1", TypePackage.eNS_URI);
	}
}
