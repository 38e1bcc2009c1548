/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.reports.handler;

import org.annals.core.message.Messages;
import org.annals.ui.AnnalsUi;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The context menu of the reports: a short one of own commands, as the platform's would fill it with what no author needs. */
public final class Commands {

	private static final Messages MESSAGES = Messages.of(Commands.class);
	private static final String PREFIX = "org.annals.ui.";

	private Commands() {
	}

	/** The menu; the caller disposes it. */
	public static MenuManager menu(IWorkbenchPartSite site) {
		MenuManager menu = new MenuManager();
		add(menu, site, "open", "open");
		menu.add(new Separator());
		add(menu, site, "new", "report-new");
		add(menu, site, "import", "import");
		add(menu, site, "takeBack", "compare");
		menu.add(new Separator());
		add(menu, site, "rename", "rename");
		add(menu, site, "duplicate", "duplicate");
		add(menu, site, "reveal", "reveal");
		menu.add(new Separator());
		add(menu, site, "trash", "trash");
		return menu;
	}

	private static void add(MenuManager menu, IWorkbenchPartSite site, String command, String icon) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(site, command, PREFIX + command,
				CommandContributionItem.STYLE_PUSH);
		item.label = MESSAGES.get("menu." + command);
		item.icon = AnnalsUi.icon(icon);
		menu.add(new CommandContributionItem(item));
	}

	/** Runs one of the product's commands by the last part of its id. */
	public static void run(IWorkbenchPartSite site, String command) {
		try {
			site.getService(IHandlerService.class).executeCommand(PREFIX + command, null);
		} catch (CommandException e) {
			AnnalsUi.log(command, e);
		}
	}
}
