/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.annals.ui.tests.driver.Shots;
import org.junit.jupiter.api.Test;

/** Writing on the text page. */
class TextPageTest {

	@Test
	void givenAnExample_whenItIsOpened_thenItLooksLikeThePage() throws Exception {
		try (OpenText text = OpenText.example()) {
			assertTrue(text.text().contains("一、"));
			Shots.take("text-page");
		}
	}
}
