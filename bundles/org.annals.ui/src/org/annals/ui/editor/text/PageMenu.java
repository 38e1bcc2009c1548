/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text;

import org.annals.core.message.Messages;
import org.annals.ui.editor.ReportEditor;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The context menu of the page; others add to it at {@code popup:org.annals.ui.text}. */
final class PageMenu {

	static final String ID = "org.annals.ui.text";

	private static final Messages MESSAGES = Messages.of(PageMenu.class);

	private final ReportEditor editor;
	private final MenuManager menu = new MenuManager(null, ID);

	PageMenu(ReportEditor editor, StyledText widget) {
		this.editor = editor;
		menu.add(new Separator("findings"));
		menu.add(new Separator("edit"));
		add("cut", IWorkbenchCommandConstants.EDIT_CUT);
		add("copy", IWorkbenchCommandConstants.EDIT_COPY);
		add("paste", IWorkbenchCommandConstants.EDIT_PASTE);
		add("pastePlain", PageCommands.OWN + "pastePlain");
		menu.add(new Separator("structure"));
		for (String own : new String[] { "promote", "demote", "moveUp", "moveDown" }) {
			add(own, PageCommands.OWN + own);
		}
		menu.add(new Separator("metrics"));
		for (String own : new String[] { "makeMetric", "insertMention", "unlink" }) {
			add(own, PageCommands.OWN + own);
		}
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		widget.addListener(SWT.MenuDetect, event -> point(widget, event));
		widget.setMenu(menu.createContextMenu(widget));
		editor.getEditorSite().registerContextMenu(ID, menu, editor.selection(), false);
		widget.addDisposeListener(event -> menu.dispose());
	}

	/** As in a word processor the caret goes where the menu is asked for, unless that is selected. */
	private static void point(StyledText widget, Event event) {
		if (event.detail != SWT.MENU_MOUSE) {
			return;
		}
		int offset = widget.getOffsetAtPoint(widget.toControl(event.x, event.y));
		Point selected = widget.getSelection();
		if (offset >= 0 && (offset < selected.x || offset >= selected.y)) {
			widget.setSelection(offset);
		}
	}

	private void add(String key, String command) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(editor.getSite(), ID + "." + key,
				command, CommandContributionItem.STYLE_PUSH);
		item.label = MESSAGES.get("menu." + key);
		menu.add(new CommandContributionItem(item));
	}
}
