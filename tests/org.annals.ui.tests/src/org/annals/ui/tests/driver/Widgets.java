/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** Finds what is on the screen: by id (widget data "id"), by what it says, by kind. */
public final class Widgets {

	private Widgets() {
	}

	/** The first visible widget of a kind that fits; waits for it. */
	public static <T extends Widget> T find(String what, Class<T> kind, Predicate<T> fits) {
		return Desk.await(what, () -> first(kind, fits));
	}

	/** The first visible widget of a kind that fits, or null where there is none at this moment. */
	public static <T extends Widget> T now(Class<T> kind, Predicate<T> fits) {
		return Desk.ask(() -> first(kind, fits));
	}

	private static <T extends Widget> T first(Class<T> kind, Predicate<T> fits) {
		List<T> found = new ArrayList<>();
		for (Shell shell : Desk.display().getShells()) {
			collect(shell, kind, fits, found);
		}
		return found.isEmpty() ? null : found.get(0);
	}

	/** The visible widget with this id. */
	public static <T extends Widget> T byId(Class<T> kind, String id) {
		return find("widget with id " + id, kind, widget -> id.equals(widget.getData("id")));
	}

	public static Button button(String text) {
		return find("button " + text, Button.class, button -> plain(button.getText()).equals(text));
	}

	public static CTabItem tab(String text) {
		return find("tab " + text, CTabItem.class, tab -> plain(tab.getText()).equals(text));
	}

	/** A visible window whose title begins so. */
	public static Shell shell(String title) {
		return find("window " + title, Shell.class, shell -> shell.getText().startsWith(title));
	}

	/** The node at a path of labels; opens what is closed. */
	public static TreeItem node(Tree tree, String... path) {
		TreeItem[] found = new TreeItem[1];
		for (String label : path) {
			TreeItem parent = found[0];
			found[0] = Desk.await("node " + label, () -> {
				if (parent != null && !parent.getExpanded()) {
					Event event = new Event();
					event.item = parent;
					tree.notifyListeners(SWT.Expand, event);
					parent.setExpanded(true);
				}
				for (TreeItem item : parent == null ? tree.getItems() : parent.getItems()) {
					if (item.getText().startsWith(label)) {
						return item;
					}
				}
				return null;
			});
		}
		Desk.run(() -> tree.showItem(found[0]));
		return found[0];
	}

	/** Chooses an item of the menu bar. Menus are filled when they are shown, so this walks one level at a time. */
	public static void menu(String... path) {
		Menu bar = Desk.await("menu bar", () -> {
			for (Shell shell : Desk.display().getShells()) {
				if (shell.isVisible() && shell.getMenuBar() != null) {
					return shell.getMenuBar();
				}
			}
			return null;
		});
		choose(bar, path);
	}

	/** Chooses an item of a control's context menu. */
	public static void contextMenu(Control control, String... path) {
		choose(Desk.await("context menu", control::getMenu), path);
	}

	private static void choose(Menu menu, String... path) {
		Menu level = menu;
		for (int i = 0; i < path.length; i++) {
			Menu current = level;
			String label = path[i];
			Desk.run(() -> current.notifyListeners(SWT.Show, new Event()));
			MenuItem item = Desk.await("menu item " + label, () -> {
				for (MenuItem candidate : current.getItems()) {
					if (plain(candidate.getText()).equals(label)) {
						return candidate;
					}
				}
				return null;
			});
			if (i + 1 < path.length) {
				level = Desk.ask(item::getMenu);
			} else {
				Desk.until(label + " enabled", item::getEnabled);
				Desk.start(() -> item.notifyListeners(SWT.Selection, new Event()));
				Desk.run(() -> current.notifyListeners(SWT.Hide, new Event()));
			}
		}
	}

	/** A label without mnemonic, key and dots. */
	private static String plain(String text) {
		return text.replaceAll("\\(&.\\)", "").replace("&", "").replaceAll("\t.*|\\.\\.\\.$|…$", "");
	}

	private static <T extends Widget> void collect(Widget widget, Class<T> kind, Predicate<T> fits, List<T> found) {
		if (widget.isDisposed() || widget instanceof Control control && !control.isVisible()) {
			return;
		}
		if (kind.isInstance(widget) && fits.test(kind.cast(widget))) {
			found.add(kind.cast(widget));
		}
		Widget[] children = switch (widget) {
		case CTabFolder folder -> join(folder.getItems(), folder.getChildren());
		case ToolBar bar -> join(bar.getItems(), bar.getChildren());
		case Composite composite -> composite.getChildren();
		default -> new Widget[0];
		};
		for (Widget child : children) {
			collect(child, kind, fits, found);
		}
	}

	private static Widget[] join(Widget[] items, Widget[] children) {
		Widget[] all = new Widget[items.length + children.length];
		System.arraycopy(items, 0, all, 0, items.length);
		System.arraycopy(children, 0, all, items.length, children.length);
		return all;
	}
}
