/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Pointer;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;

/** A report of the examples opens in the editor. */
class OpenReportTest {

	@Test
	void givenAnExample_whenItIsOpened_thenItsSourceIsShown() throws Exception {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("reports");
		if (!project.exists()) {
			project.create(null);
		}
		project.open(null);
		IFile file = project.getFile("duty.annals");
		byte[] content = Files.readAllBytes(Path.of(System.getProperty("annals.root"), "examples/duty-report.annals"));
		file.create(new ByteArrayInputStream(content), true, null);
		Desk.ask(() -> IDE.openEditor(Desk.page(), file));
		Pointer.click(Widgets.find("source tab", org.eclipse.swt.custom.CTabItem.class,
				tab -> "source".equals(tab.getData("id"))));
		StyledText source = Widgets.byId(StyledText.class, "source.text");
		assertTrue(Desk.ask(source::getText).contains("urn:annals:report:1"));
		Shots.take("open-report");
	}
}
