/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.export;

import java.nio.file.Path;

import org.annals.core.message.Messages;
import org.annals.ui.AnnalsUi;
import org.annals.ui.wizard.Fields;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Names the files that were written, to be opened or found. */
final class ResultPage extends WizardPage {

	private static final Messages MESSAGES = Messages.of(ResultPage.class);

	private Composite files;

	ResultPage() {
		super("result", MESSAGES.get("result.title"), null);
	}

	@Override
	public void createControl(Composite parent) {
		files = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(12, 8).numColumns(4).applyTo(files);
		setControl(files);
	}

	void show(Targets targets) {
		Path folder = targets.all().get(0).file().getParent();
		setDescription(MESSAGES.get("result.description", targets.all().size(), folder));
		for (Targets.Target target : targets.all()) {
			String file = target.file().getFileName().toString();
			new Label(files, SWT.NONE).setImage(AnnalsUi.image("done"));
			Label name = new Label(files, SWT.NONE);
			name.setText(file.replace("&", "&&"));
			name.setData("id", "export.result." + target.writer().format());
			GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(name);
			link(MESSAGES.get("result.open"), file, target.file());
			link(MESSAGES.get("result.folder"), folder.toString(), folder);
		}
		files.layout(true);
	}

	private void link(String text, String spoken, Path opened) {
		Link link = Fields.named(new Link(files, SWT.NONE), text + ' ' + spoken, "export.link");
		link.setText("<a>" + text + "</a>");
		link.setToolTipText(opened.toString());
		link.addListener(SWT.Selection, event -> {
			if (!Program.launch(opened.toString())) {
				setErrorMessage(MESSAGES.get("result.no-program", opened.toString()));
			}
		});
	}
}
