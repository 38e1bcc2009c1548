/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.source;

import java.util.Locale;

import org.annals.core.message.Messages;
import org.annals.ui.AnnalsUi;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Finds words in the source; lower and upper case are the same. */
final class FindBar {

	private static final Messages MESSAGES = Messages.of(FindBar.class);

	private final StyledText source;
	private final Text field;
	private final Label result;

	FindBar(Composite parent, StyledText source) {
		this.source = source;
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(4).margins(8, 4).applyTo(bar);
		new Label(bar, SWT.NONE).setText(MESSAGES.get("find.label"));
		field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setData("id", "source.find");
		GridDataFactory.swtDefaults().hint(260, SWT.DEFAULT).applyTo(field);
		ToolBar buttons = new ToolBar(bar, SWT.FLAT);
		button(buttons, "source.previous", "move-up", "find.previous", () -> find(false));
		button(buttons, "source.next", "move-down", "find.next", () -> find(true));
		result = new Label(bar, SWT.NONE);
		result.setData("id", "source.find.result");
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(result);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(bar);
		field.addListener(SWT.Modify, event -> {
			source.setSelection(source.getSelection().x);
			find(true);
		});
		field.addListener(SWT.DefaultSelection, event -> find(true));
		field.addListener(SWT.KeyDown, this::key);
	}

	private static void button(ToolBar bar, String id, String icon, String text, Runnable action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setData("id", id);
		item.setImage(AnnalsUi.image(icon));
		item.setToolTipText(MESSAGES.get(text));
		item.addListener(SWT.Selection, event -> action.run());
	}

	private void key(Event event) {
		switch (event.keyCode) {
		case SWT.ESC -> source.setFocus();
		case SWT.ARROW_DOWN -> find(true);
		case SWT.ARROW_UP -> find(false);
		default -> {
			return;
		}
		}
		event.doit = false;
	}

	void setFocus() {
		field.setFocus();
		field.selectAll();
	}

	/** Goes to the next or the previous place, around the end; says so when there is none. */
	void find(boolean forward) {
		String wanted = field.getText().toLowerCase(Locale.ROOT);
		if (wanted.isEmpty()) {
			result.setText("");
			return;
		}
		String text = source.getText().toLowerCase(Locale.ROOT);
		int at = forward ? text.indexOf(wanted, source.getSelection().y)
				: text.lastIndexOf(wanted, source.getSelection().x - 1);
		if (at < 0) {
			at = forward ? text.indexOf(wanted) : text.lastIndexOf(wanted);
		}
		result.setText(at < 0 ? MESSAGES.get("find.none", field.getText())
				: MESSAGES.get("find.line", source.getLineAtOffset(at) + 1));
		if (at >= 0) {
			source.setSelection(at, at + wanted.length());
		}
	}
}
