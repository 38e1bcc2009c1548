/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.annals.model.text.XmlCharacters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpacesTest {

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "\n\n\u3000\u3000", " \t\u00A0", "\f\n", "\u000B", "\n\u001C\u001D\u001E\u001F " })
	void givesBackWhatWasTypedAndStoresWhatXmlHolds(String typed) {
		String stored = Spaces.stored(typed);
		assertEquals(-1, XmlCharacters.firstIllegal(stored, 0));
		assertEquals(typed, Spaces.typed(stored));
	}

	@Test
	void leavesOrdinaryWhiteSpaceAsItIs() {
		String typed = "\n\u3000\u3000";
		assertSame(typed, Spaces.stored(typed));
	}

	@Test
	void keepsAFormFeedAsItsPicture() {
		assertEquals("\n\u240C", Spaces.stored("\n\f"));
	}
}
