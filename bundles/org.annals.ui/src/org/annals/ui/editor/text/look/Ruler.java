/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text.look;

import java.util.List;
import java.util.function.Consumer;

import org.annals.core.check.Severity;
import org.annals.core.message.Messages;
import org.annals.ui.editor.text.MarkPlaces.Placed;
import org.annals.ui.editor.text.Sheet;
import org.annals.ui.emf.Signs;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The slim band at the right: where in the whole report something was found; a click goes there. */
public final class Ruler {

	/** Its width in pixels. */
	public static final int WIDTH = 12;

	private static final Messages MESSAGES = Messages.of(Ruler.class);
	private static final int TICK = 3;
	private static final int REACH = 5;

	private final Sheet sheet;
	private final Canvas canvas;
	private Placed under;

	/** @param go is told which finding was clicked */
	public Ruler(Composite parent, Sheet sheet, Consumer<Placed> go) {
		this.sheet = sheet;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		canvas.setData("id", "text.ruler");
		canvas.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = MESSAGES.get("ruler.name");
			}
		});
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.MouseMove, this::moved);
		canvas.addListener(SWT.MouseDown, event -> {
			Placed placed = nearest(event.y);
			if (placed != null) {
				go.accept(placed);
			}
		});
	}

	public Canvas control() {
		return canvas;
	}

	private void moved(Event event) {
		Placed placed = nearest(event.y);
		if (placed != under) {
			under = placed;
			canvas.setToolTipText(placed == null ? null
					: Signs.of(placed.mark().severity()) + " " + placed.mark().message());
			canvas.setCursor(placed == null ? null : event.display.getSystemCursor(SWT.CURSOR_HAND));
		}
	}

	private Placed nearest(int y) {
		Placed best = null;
		int distance = REACH + 1;
		for (Placed placed : sheet.marks().all()) {
			int away = Math.abs(y(placed) - y);
			if (away < distance) {
				distance = away;
				best = placed;
			}
		}
		return best;
	}

	/** By share of the chars, which asks no layout of lines that were never seen. */
	private int y(Placed placed) {
		int height = canvas.getClientArea().height - TICK;
		return (int) ((long) placed.range().start() * height / Math.max(1, sheet.page().length()));
	}

	private void paint(GC gc) {
		gc.setBackground(Inks.desk());
		gc.fillRectangle(canvas.getClientArea());
		List<Placed> all = sheet.marks().all();
		Severity[] severities = Severity.values();
		// The gravest are painted last, on top.
		for (int i = severities.length - 1; i >= 0; i--) {
			Severity severity = severities[i];
			gc.setBackground(Inks.of(severity));
			for (Placed placed : all) {
				if (placed.mark().severity() == severity) {
					// Errors are as wide as the band: colour is not the only sign.
					int inset = 1 + i;
					gc.fillRectangle(inset, y(placed), WIDTH - 2 * inset, TICK);
				}
			}
		}
	}
}
