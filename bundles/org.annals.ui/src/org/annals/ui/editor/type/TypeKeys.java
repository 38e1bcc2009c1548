/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.type;

import org.annals.core.message.Messages;
import org.annals.ui.AnnalsUi;
import org.annals.ui.editor.FocusHandlers;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;

/** Keys and context menu of a type's tree. */
final class TypeKeys {

	private static final Messages MESSAGES = Messages.of(TypeKeys.class);

	private final TypeActions actions;

	TypeKeys(Tree tree, IWorkbenchPartSite site, TypeActions actions) {
		this.actions = actions;
		new FocusHandlers(site, tree)
				.bind(IWorkbenchCommandConstants.EDIT_DELETE, () -> actions.element() != null, actions::remove)
				.bind(IWorkbenchCommandConstants.EDIT_COPY, () -> actions.element() != null, actions::copy)
				.bind(IWorkbenchCommandConstants.EDIT_CUT, () -> actions.element() != null, this::cut)
				.bind(IWorkbenchCommandConstants.EDIT_PASTE, actions::canPaste, actions::paste)
				.bind("org.annals.ui.duplicate", () -> actions.element() != null, actions::duplicate)
				.bind("org.annals.ui.moveUp", () -> actions.canMove(-1), () -> actions.move(-1))
				.bind("org.annals.ui.moveDown", () -> actions.canMove(1), () -> actions.move(1));
		tree.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.INSERT && event.stateMask == 0 && tree.getSelectionCount() > 0) {
				Rectangle row = tree.getSelection()[0].getBounds();
				TypeBar.additions(tree, actions, tree.toDisplay(row.x, row.y + row.height));
			}
		});
		Menu menu = new Menu(tree);
		tree.setMenu(menu);
		menu.addListener(SWT.Show, event -> fill(menu));
	}

	private void cut() {
		actions.copy();
		actions.remove();
	}

	private void fill(Menu menu) {
		for (MenuItem item : menu.getItems()) {
			item.dispose();
		}
		MenuItem add = new MenuItem(menu, SWT.CASCADE);
		add.setText(MESSAGES.get("add.label"));
		add.setImage(AnnalsUi.image("add"));
		Menu additions = new Menu(menu);
		TypeBar.fill(additions, actions);
		add.setMenu(additions);
		new MenuItem(menu, SWT.SEPARATOR);
		boolean element = actions.element() != null;
		item(menu, "cut", null, element, this::cut);
		item(menu, "copy", null, element, actions::copy);
		item(menu, "paste", null, actions.canPaste(), actions::paste);
		item(menu, "duplicate", "duplicate", element, actions::duplicate);
		item(menu, "delete", "delete", element, actions::remove);
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, "up", "move-up", actions.canMove(-1), () -> actions.move(-1));
		item(menu, "down", "move-down", actions.canMove(1), () -> actions.move(1));
	}

	private static void item(Menu menu, String key, String icon, boolean enabled, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(MESSAGES.get(key + ".label"));
		item.setImage(icon == null ? null : AnnalsUi.image(icon));
		item.setEnabled(enabled);
		item.setData("id", "type.menu." + key);
		item.addListener(SWT.Selection, event -> action.run());
	}
}
