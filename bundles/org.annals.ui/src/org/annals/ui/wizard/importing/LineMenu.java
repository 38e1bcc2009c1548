/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.importing;

import org.annals.core.message.Messages;
import org.annals.core.read.LineKind;
import org.annals.ui.AnnalsUi;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The context menu of the lines: what they shall be taken for. */
final class LineMenu {

	private static final Messages MESSAGES = Messages.of(LineMenu.class);
	private static final int LEVELS = 4;

	private LineMenu() {
	}

	static void attach(Control control, Corrections corrections) {
		Menu menu = new Menu(control);
		for (int i = 1; i <= LEVELS; i++) {
			int level = i;
			item(menu, LineLabels.kind(LineKind.HEADING, i), LineKind.HEADING, () -> corrections.take(LineKind.HEADING, level));
		}
		new MenuItem(menu, SWT.SEPARATOR);
		for (LineKind kind : LineKind.values()) {
			if (kind.isBlock()) {
				item(menu, LineLabels.kind(kind, 0), kind, () -> corrections.take(kind, 0));
			}
		}
		new MenuItem(menu, SWT.SEPARATOR);
		for (LineKind kind : LineKind.values()) {
			if (!kind.isBlock() && kind != LineKind.HEADING) {
				item(menu, LineLabels.kind(kind, 0), kind, () -> corrections.take(kind, 0));
			}
		}
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, MESSAGES.get("line.as-read"), null, () -> corrections.take(null, 0));
		menu.addListener(SWT.Show, event -> {
			for (MenuItem item : menu.getItems()) {
				item.setEnabled(corrections.isPossible());
			}
		});
		control.setMenu(menu);
	}

	private static void item(Menu menu, String text, LineKind kind, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		if (kind != null) {
			item.setImage(AnnalsUi.image(LineLabels.icon(kind)));
		}
		item.addListener(SWT.Selection, event -> action.run());
	}
}
