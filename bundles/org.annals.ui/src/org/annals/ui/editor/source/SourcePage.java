/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.annals.model.file.ReportFile;
import org.annals.ui.AnnalsUi;
import org.annals.ui.editor.ReportPage;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Shows the report as the XML that a save would write, to read only. */
public final class SourcePage extends ReportPage {

	private StyledText text;
	private long shown = -1;

	@Override
	protected Control create(Composite parent) {
		text = new StyledText(parent, SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
		text.setData("id", "source.text");
		text.setFont(JFaceResources.getTextFont());
		return text;
	}

	@Override
	protected void shown() {
		if (shown != session().version()) {
			shown = session().version();
			try {
				ByteArrayOutputStream xml = new ByteArrayOutputStream();
				ReportFile.save(session().report(), xml);
				text.setText(xml.toString(StandardCharsets.UTF_8));
			} catch (IOException e) {
				AnnalsUi.log("source", e);
				text.setText(e.getMessage());
			}
		}
	}

	@Override
	protected void setFocus() {
		text.setFocus();
	}
}
