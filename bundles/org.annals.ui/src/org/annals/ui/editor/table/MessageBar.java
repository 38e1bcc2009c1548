/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.table;

import org.annals.core.message.Messages;
import org.annals.ui.AnnalsUi;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Says in one line below a sheet what an action came to, without a window in the way, and how many rows there are. */
public final class MessageBar {

	private static final Messages MESSAGES = Messages.of(MessageBar.class);

	private final Composite bar;
	private final Label icon;
	private final Label text;
	private final Label count;

	/** @param id of the sheet that it stands below */
	public MessageBar(Composite parent, String id) {
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(8, 4).applyTo(bar);
		icon = new Label(bar, SWT.NONE);
		icon.setImage(AnnalsUi.image("hint"));
		icon.setVisible(false);
		text = new Label(bar, SWT.WRAP);
		text.setData("id", id + ".message");
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(text);
		count = new Label(bar, SWT.NONE);
		count.setData("id", id + ".count");
	}

	/** The line itself, to be laid out. */
	public Composite control() {
		return bar;
	}

	/** Says how many rows there are, are shown and are selected. */
	void count(int total, int shown, int selected) {
		String rows = shown == total ? MESSAGES.get("count.all", total) : MESSAGES.get("count.some", total, shown);
		count.setText(selected > 1 ? rows + MESSAGES.get("count.selected", selected) : rows);
		count.requestLayout();
	}

	/** @param sentence null for nothing to say */
	public void show(String sentence, boolean problem) {
		icon.setVisible(sentence != null);
		icon.setImage(AnnalsUi.image(problem ? "warning" : "hint"));
		text.setText(sentence == null ? "" : sentence.replace("&", "&&"));
		text.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
		// of the text, not of the bar: only so is its old height forgotten, and a long sentence wraps
		text.requestLayout();
	}
}
