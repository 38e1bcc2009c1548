/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.OpenExample;
import org.annals.ui.tests.driver.Pointer;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.Test;

/** A report of the examples opens in the editor. */
class OpenReportTest {

	@Test
	void givenAnExample_whenItIsOpened_thenItsSourceIsShown() throws Exception {
		try (OpenExample example = new OpenExample("open-report")) {
			example.open(example.add("duty-report.annals", "duty.annals"));
			Pointer.click(Widgets.find("source tab", CTabItem.class, tab -> "source".equals(tab.getData("id"))));
			StyledText source = Widgets.byId(StyledText.class, "source.text");
			Desk.until("the source", () -> source.getText().contains("urn:annals:report:1"));
			Shots.take("open-report");
		}
	}
}
