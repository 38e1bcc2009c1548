/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.outline;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.annals.core.message.Messages;
import org.annals.core.writing.OutlineEditing;
import org.annals.ui.AnnalsUi;
import org.annals.ui.editor.FocusHandlers;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.services.IServiceLocator;

/** The commands of the outline, the same by menu and by key; no other menu is mixed in. */
final class OutlineMenu {

	private static final Messages MESSAGES = Messages.of(OutlineMenu.class);

	private static final String CONTEXT = "org.annals.ui.outline.context";

	private final TreeViewer viewer;
	private final OutlineEditing edits;
	private final FocusHandlers keys;
	private final MenuManager menu = new MenuManager();

	OutlineMenu(TreeViewer viewer, OutlineEditing edits, IServiceLocator site) {
		this.viewer = viewer;
		this.edits = edits;
		keys = new FocusHandlers(site, viewer.getControl());
		bindKeys(site.getService(IContextService.class));
		one("add", "add", null, element -> true, element -> select(edits.add(element)));
		menu.add(new Separator());
		one("promote", "promote", "org.annals.ui.promote", edits::canPromote, edits::promote);
		one("demote", "demote", "org.annals.ui.demote", edits::canDemote, edits::demote);
		one("up", "move-up", "org.annals.ui.moveUp", element -> edits.canShift(element, -1), element -> edits.shift(element, -1));
		one("down", "move-down", "org.annals.ui.moveDown", element -> edits.canShift(element, 1),
				element -> edits.shift(element, 1));
		menu.add(new Separator());
		action("delete", "delete", "org.eclipse.ui.edit.delete", () -> !elements().isEmpty(), () -> edits.delete(elements()));
		menu.addMenuListener(shown -> menu.update(true));
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		viewer.getControl().addDisposeListener(gone -> menu.dispose());
	}

	private void bindKeys(IContextService contexts) {
		IContextActivation[] active = new IContextActivation[1];
		Runnable leave = () -> {
			if (active[0] != null) {
				contexts.deactivateContext(active[0]);
				active[0] = null;
			}
		};
		viewer.getControl().addListener(SWT.FocusIn, event -> {
			leave.run();
			active[0] = contexts.activateContext(CONTEXT);
		});
		viewer.getControl().addListener(SWT.FocusOut, event -> leave.run());
		viewer.getControl().addListener(SWT.Dispose, event -> leave.run());
	}

	private void select(EObject element) {
		viewer.refresh();
		viewer.setSelection(new StructuredSelection(element), true);
	}

	private void one(String key, String icon, String command, Predicate<EObject> enabled, Consumer<EObject> run) {
		action(key, icon, command, () -> {
			EObject element = element();
			return (element != null || command == null) && enabled.test(element);
		}, () -> {
			EObject element = element();
			run.accept(element);
			if (command != null) {
				select(element);
			}
		});
	}

	private void action(String key, String icon, String command, BooleanSupplier enabled, Runnable run) {
		Action action = new Action(MESSAGES.get("menu." + key), AnnalsUi.icon(icon)) {

			@Override
			public void run() {
				run.run();
			}

			@Override
			public boolean isEnabled() {
				return enabled.getAsBoolean();
			}
		};
		action.setId(key);
		if (command != null) {
			action.setActionDefinitionId(command);
			keys.bind(command, enabled, run);
		}
		menu.add(action);
	}

	private EObject element() {
		List<EObject> all = elements();
		return all.size() == 1 ? all.get(0) : null;
	}

	@SuppressWarnings("unchecked")
	private List<EObject> elements() {
		return viewer.getStructuredSelection().toList();
	}
}
