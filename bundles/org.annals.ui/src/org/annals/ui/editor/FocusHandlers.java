/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Lets one control answer commands such as copy while it has the focus, and leaves them to others else. */
public final class FocusHandlers {

	private record Binding(String command, IHandler handler) {
	}

	private final IHandlerService service;
	private final List<Binding> bindings = new ArrayList<>();
	private final List<IHandlerActivation> active = new ArrayList<>();

	public FocusHandlers(IServiceLocator site, Control control) {
		service = site.getService(IHandlerService.class);
		control.addListener(SWT.FocusIn, event -> activate());
		control.addListener(SWT.FocusOut, event -> deactivate());
		control.addListener(SWT.Dispose, event -> deactivate());
	}

	/** Answers a command; {@code enabled} is asked whenever the workbench wants to know. */
	public FocusHandlers bind(String command, BooleanSupplier enabled, Runnable action) {
		bindings.add(new Binding(command, new AbstractHandler() {

			@Override
			public Object execute(ExecutionEvent event) {
				if (enabled.getAsBoolean()) {
					action.run();
				}
				return null;
			}

			@Override
			public boolean isEnabled() {
				return enabled.getAsBoolean();
			}
		}));
		return this;
	}

	/** Answers a command always. */
	public FocusHandlers bind(String command, Runnable action) {
		return bind(command, () -> true, action);
	}

	private void activate() {
		if (active.isEmpty()) {
			for (Binding binding : bindings) {
				active.add(service.activateHandler(binding.command(), binding.handler()));
			}
		}
	}

	private void deactivate() {
		service.deactivateHandlers(active);
		active.clear();
	}
}
