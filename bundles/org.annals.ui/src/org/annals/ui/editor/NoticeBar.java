/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor;

import org.annals.ui.AnnalsUi;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A line above the pages that says what happened and offers what can be done, without stopping the person. */
public final class NoticeBar {

	/** One thing the person can do about it. */
	public record Choice(String id, String label, Runnable action) {
	}

	private final Composite parent;
	private Composite bar;

	/** @param parent a composite with a grid of one column, in which the bar is the first row */
	NoticeBar(Composite parent) {
		this.parent = parent;
	}

	/** Shows a notice in the place of the last one; a choice closes it. */
	public void show(String icon, String sentence, Choice... choices) {
		close();
		bar = new Composite(parent, SWT.NONE);
		bar.setData("id", "notice");
		GridLayoutFactory.fillDefaults().numColumns(2 + choices.length).margins(8, 4).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		new Label(bar, SWT.NONE).setImage(AnnalsUi.image(icon));
		Label text = new Label(bar, SWT.WRAP);
		text.setData("id", "notice.text");
		text.setText(sentence);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT)
				.applyTo(text);
		for (Choice choice : choices) {
			Button button = new Button(bar, SWT.PUSH);
			button.setData("id", "notice." + choice.id());
			button.setText(choice.label());
			button.addListener(SWT.Selection, event -> {
				close();
				choice.action().run();
			});
		}
		Control first = parent.getChildren()[0];
		if (first != bar) {
			bar.moveAbove(first);
		}
		parent.layout(true, true);
	}

	/** Whether a notice is shown. */
	public boolean isShown() {
		return bar != null && !bar.isDisposed();
	}

	public void close() {
		if (isShown()) {
			((GridData) bar.getLayoutData()).exclude = true;
			bar.dispose();
			parent.layout(true, true);
		}
		bar = null;
	}
}
