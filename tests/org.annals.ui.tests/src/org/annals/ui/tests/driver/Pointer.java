/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests.driver;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.TreeItem;

import com.sun.jna.NativeLong;
import com.sun.jna.platform.unix.X11;

/** The mouse, by XTEST: events that SWT posts lack the coordinates on the screen. */
public final class Pointer {

	private static final X11.Display X = X11.INSTANCE.XOpenDisplay(null);
	private static final int NEAR_LEFT = 6;

	private Pointer() {
	}

	/** Moves to a place on the screen. */
	public static void move(Point at) {
		X11.XTest.INSTANCE.XTestFakeMotionEvent(X, -1, at.x, at.y, new NativeLong(0));
		X11.INSTANCE.XSync(X, false);
		Desk.idle();
	}

	public static void click(Point at) {
		click(at, 1, 1);
	}

	/** @param button 1 left, 3 right */
	public static void click(Point at, int button, int times) {
		move(at);
		CountDownLatch arrived = new CountDownLatch(times);
		Listener heard = event -> {
			if (event.type == SWT.MouseUp || event.widget instanceof ToolItem) {
				arrived.countDown();
			}
		};
		Desk.run(() -> {
			Desk.display().addFilter(SWT.MouseUp, heard);
			Desk.display().addFilter(SWT.Selection, heard);
		});
		for (int i = 0; i < times; i++) {
			// Down and up at once: a tree that can be dragged takes a button held for long as the start of a drag.
			X11.XTest.INSTANCE.XTestFakeButtonEvent(X, button, true, new NativeLong(0));
			X11.XTest.INSTANCE.XTestFakeButtonEvent(X, button, false, new NativeLong(0));
		}
		X11.INSTANCE.XSync(X, false);
		await(arrived);
		Desk.run(() -> {
			Desk.display().removeFilter(SWT.MouseUp, heard);
			Desk.display().removeFilter(SWT.Selection, heard);
		});
		Desk.idle();
	}

	/** A click comes by way of the server, what the test does next does not; a menu tells nobody of clicks. */
	private static void await(CountDownLatch arrived) {
		try {
			arrived.await(1, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError(e);
		}
	}

	/** Presses at one place, moves to another, lets go. */
	public static void drag(Point from, Point to) {
		move(from);
		button(1, true);
		int steps = 8;
		for (int i = 1; i <= steps; i++) {
			move(new Point(from.x + (to.x - from.x) * i / steps, from.y + (to.y - from.y) * i / steps));
		}
		button(1, false);
		Desk.idle();
	}

	private static void button(int button, boolean down) {
		X11.XTest.INSTANCE.XTestFakeButtonEvent(X, button, down, new NativeLong(0));
		X11.INSTANCE.XSync(X, false);
		Desk.idle();
	}

	public static void click(Control control) {
		click(Desk.ask(() -> {
			Point size = control.getSize();
			return control.toDisplay(Math.min(size.x / 2, 200), Math.min(size.y / 2, 12));
		}));
	}

	public static void click(CTabItem tab) {
		click(Desk.ask(() -> middle(tab.getBounds(), tab.getParent())));
	}

	public static void click(ToolItem item) {
		click(Desk.ask(() -> middle(item.getBounds(), item.getParent())));
	}

	public static void click(TreeItem item) {
		click(Desk.ask(() -> left(item.getBounds(), item.getParent())));
	}

	public static void click(TableItem item, int column) {
		click(Desk.ask(() -> left(item.getBounds(column), item.getParent())));
	}

	public static void doubleClick(TreeItem item) {
		click(Desk.ask(() -> left(item.getBounds(), item.getParent())), 1, 2);
	}

	private static Point middle(Rectangle bounds, Control parent) {
		return parent.toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
	}

	private static Point left(Rectangle bounds, Control parent) {
		return parent.toDisplay(bounds.x + NEAR_LEFT, bounds.y + bounds.height / 2);
	}
}
