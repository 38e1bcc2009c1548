/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.type;

import org.annals.core.kit.edit.TypeGroup;
import org.annals.core.kit.edit.TypeNames;
import org.annals.core.message.Messages;
import org.annals.ui.AnnalsUi;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The tool bar above a type's tree. */
final class TypeBar {

	private static final Messages MESSAGES = Messages.of(TypeBar.class);

	private final ToolBar bar;
	private final TypeActions actions;
	private final ToolItem delete;
	private final ToolItem up;
	private final ToolItem down;
	private final ToolItem duplicate;

	TypeBar(Composite parent, TypeActions actions) {
		this.actions = actions;
		bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		ToolItem add = item("add", "add", () -> { });
		add.setText(MESSAGES.get("add.label"));
		add.addListener(SWT.Selection, event -> {
			Point below = bar.toDisplay(add.getBounds().x, add.getBounds().y + add.getBounds().height);
			additions(bar, actions, below);
		});
		new ToolItem(bar, SWT.SEPARATOR);
		delete = item("delete", "delete", actions::remove);
		up = item("up", "move-up", () -> actions.move(-1));
		down = item("down", "move-down", () -> actions.move(1));
		duplicate = item("duplicate", "duplicate", actions::duplicate);
	}

	/** Offers what can be done to the node that is chosen now. */
	void update() {
		delete.setEnabled(actions.element() != null);
		duplicate.setEnabled(actions.element() != null);
		up.setEnabled(actions.canMove(-1));
		down.setEnabled(actions.canMove(1));
	}

	private ToolItem item(String key, String icon, Runnable action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(AnnalsUi.image(icon));
		item.setToolTipText(MESSAGES.get(key + ".tip"));
		item.setData("id", "type." + key);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	/** Opens the menu of what can be added at a place of the display. */
	static void additions(Control owner, TypeActions actions, Point place) {
		Menu menu = new Menu(owner);
		fill(menu, actions);
		menu.setLocation(place);
		menu.addListener(SWT.Hide, event -> owner.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	/** What the chosen node can have first; a line before what those above it can have. */
	static void fill(Menu menu, TypeActions actions) {
		EObject owner = null;
		for (TypeGroup group : actions.additions()) {
			if (owner != null && owner != group.owner()) {
				new MenuItem(menu, SWT.SEPARATOR);
			}
			owner = group.owner();
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(TypeNames.of(group.feature().getEReferenceType()));
			item.setImage(AnnalsUi.image(NodeLabels.icon(EcoreUtil.create(group.feature().getEReferenceType()))));
			item.setData("id", "type.add." + group.feature().getName());
			item.addListener(SWT.Selection, event -> actions.add(group));
		}
	}
}
