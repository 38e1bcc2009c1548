/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.export;

import java.nio.file.Path;
import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.op.WriteOutcome;
import org.annals.ui.AnnalsUi;
import org.annals.ui.wizard.Fields;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** Names the files that were written, to be opened or found, those that were not, and what is otherwise than asked. */
final class ResultPage extends WizardPage {

	private static final Messages MESSAGES = Messages.of(ResultPage.class);
	private static final int COLUMNS = 4;
	private static final int WIDTH = 500;
	private static final int NOTES_HEIGHT = 180;

	private Composite files;

	ResultPage() {
		super("result", MESSAGES.get("result.title"), null);
	}

	@Override
	public void createControl(Composite parent) {
		files = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(12, 8).numColumns(COLUMNS).applyTo(files);
		setControl(files);
	}

	/** @param cancelled whether it was stopped before all was written */
	void show(List<WriteOutcome> outcomes, boolean cancelled) {
		List<WriteOutcome> written = outcomes.stream().filter(WriteOutcome::isWritten).toList();
		Path folder = written.get(0).target().file().getParent();
		setDescription(MESSAGES.get("result.description", written.size(), folder));
		if (cancelled) {
			setMessage(MESSAGES.get("result.cancelled", written.size()), IMessageProvider.WARNING);
		} else if (written.size() < outcomes.size()) {
			setMessage(MESSAGES.get("result.partly", written.size(), outcomes.size() - written.size()), IMessageProvider.WARNING);
		}
		for (WriteOutcome outcome : outcomes) {
			new Label(files, SWT.NONE).setImage(AnnalsUi.image(outcome.isWritten() ? "done" : "error"));
			if (outcome.isWritten()) {
				written(outcome, folder);
			} else {
				Label failed = Fields.named(new Label(files, SWT.WRAP), outcome.sentence(),
						"export.failed." + (outcome.target() == null ? "" : outcome.target().writer().format()));
				failed.setText(outcome.sentence().replace("&", "&&"));
				GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1).hint(WIDTH, SWT.DEFAULT).applyTo(failed);
			}
		}
		notes(written.stream().flatMap(outcome -> outcome.notes().stream()).distinct().toList());
		files.layout(true);
	}

	private void written(WriteOutcome outcome, Path folder) {
		String file = outcome.target().file().getFileName().toString();
		Label name = new Label(files, SWT.NONE);
		name.setText(file.replace("&", "&&"));
		name.setData("id", "export.result." + outcome.target().writer().format());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(name);
		link(MESSAGES.get("result.open"), file, outcome.target().file());
		link(MESSAGES.get("result.folder"), folder.toString(), folder);
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

	/** What was written otherwise than asked; as a text, so that it can be copied. */
	private void notes(List<String> notes) {
		if (notes.isEmpty()) {
			return;
		}
		String title = MESSAGES.get("result.notes");
		GridDataFactory.fillDefaults().span(COLUMNS, 1).indent(0, 12).applyTo(Fields.label(files, title));
		Text text = Fields.named(new Text(files, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL), title,
				"export.notes");
		text.setText(String.join("\n", notes));
		GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).hint(WIDTH, NOTES_HEIGHT).applyTo(text);
	}
}
