/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.preview;

import java.util.function.Consumer;

import org.annals.ui.editor.FocusHandlers;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.services.IServiceLocator;

/** What keys and mouse do in the preview. */
final class ViewKeys {

	private static final int STEP = 48;
	private static final int SLIP = 4;

	private final PageView view;
	private final Consumer<PageView.PagePoint> click;
	private final Runnable enter;
	private Point pressed;

	/**
	 * @param click what a click on a page does
	 * @param enter what the enter key does
	 */
	ViewKeys(PageView view, IServiceLocator site, Consumer<PageView.PagePoint> click, Runnable enter) {
		this.view = view;
		this.click = click;
		this.enter = enter;
		Canvas canvas = view.canvas();
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse,
				event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
		canvas.addListener(SWT.MouseDown, event -> {
			canvas.setFocus();
			pressed = event.button == 1 ? new Point(event.x, event.y) : null;
		});
		canvas.addListener(SWT.MouseUp, this::released);
		canvas.addListener(SWT.MouseMove, event -> canvas.setCursor(
				view.pointAt(new Point(event.x, event.y)) == null ? null : canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
		zoomCommands(view, site, canvas);
	}

	/** Lets a control answer the commands for zooming while it has the focus. */
	static void zoomCommands(PageView view, IServiceLocator site, Control control) {
		new FocusHandlers(site, control).bind("org.annals.ui.zoomIn", () -> step(view, 1, middle(view)))
				.bind("org.annals.ui.zoomOut", () -> step(view, -1, middle(view)))
				.bind("org.annals.ui.zoomReset", () -> view.zoom(PageZoom.NORMAL, middle(view)));
	}

	/** Zooms by a step; what is at a height of the view stays there. */
	static void step(PageView view, int direction, int anchor) {
		view.zoom(PageZoom.next(view.scroll().percent(), direction), anchor);
	}

	static int middle(PageView view) {
		return view.canvas().getClientArea().height / 2;
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0 && event.count != 0) {
			event.doit = false;
			step(view, Integer.signum(event.count), event.y);
		}
	}

	private void released(Event event) {
		boolean slipped = pressed == null || Math.abs(pressed.x - event.x) > SLIP || Math.abs(pressed.y - event.y) > SLIP;
		pressed = null;
		PageView.PagePoint point = view.pointAt(new Point(event.x, event.y));
		if (!slipped && point != null) {
			click.accept(point);
		}
	}

	private void key(Event event) {
		if ((event.stateMask & SWT.MODIFIER_MASK) != 0 && event.keyCode != SWT.HOME && event.keyCode != SWT.END) {
			return;
		}
		switch (event.keyCode) {
		case SWT.PAGE_DOWN, ' ' -> view.scroll().turn(1);
		case SWT.PAGE_UP -> view.scroll().turn(-1);
		case SWT.HOME -> view.scroll().goTo(0);
		case SWT.END -> view.scroll().by(0, Integer.MAX_VALUE / 2);
		case SWT.ARROW_DOWN -> view.scroll().by(0, STEP);
		case SWT.ARROW_UP -> view.scroll().by(0, -STEP);
		case SWT.ARROW_LEFT -> across(-1);
		case SWT.ARROW_RIGHT -> across(1);
		case SWT.CR, SWT.KEYPAD_CR -> enter.run();
		default -> {
			// others are not for the preview
		}
		}
	}

	/** Across a page that is wider than the view, else to the page before or behind. */
	private void across(int direction) {
		if (view.canvas().getHorizontalBar().isVisible()) {
			view.scroll().by(direction * STEP, 0);
		} else {
			view.scroll().goTo(view.scroll().page() + direction);
		}
	}
}
