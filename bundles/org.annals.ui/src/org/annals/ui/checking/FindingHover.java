/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.checking;

import java.util.List;

import org.annals.core.live.LiveFinding;
import org.annals.core.message.Messages;
import org.annals.ui.checking.FindingMarks.Mark;
import org.annals.ui.emf.Signs;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** Tells beside the text what was found there and why it matters, and offers to mend it. */
final class FindingHover {

	private static final Messages MESSAGES = Messages.of(FindingHover.class);
	private static final int WIDTH = 380;
	private static final int GAP = 2;
	/** How far the mouse may stray from text and window before the window closes, pixels. */
	private static final int NEAR = 24;

	private final Checking checking;
	private Shell shell;

	FindingHover(Checking checking) {
		this.checking = checking;
	}

	/** @param at the marked text on the display */
	void show(List<Mark> marks, Rectangle at, Control page) {
		close();
		shell = new Shell(page.getShell(), SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS);
		shell.setData("id", "finding.hover");
		GridLayoutFactory.fillDefaults().margins(10, 8).spacing(6, 4).applyTo(shell);
		shell.addListener(SWT.Paint, event -> {
			// Without an edge the window is lost on the paper.
			event.gc.setForeground(shell.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
			event.gc.drawRectangle(0, 0, shell.getSize().x - 1, shell.getSize().y - 1);
		});
		for (Mark mark : marks) {
			if (mark.source() instanceof LiveFinding finding) {
				fill(finding);
			}
		}
		shell.pack();
		shell.setLocation(place(at, shell.getSize(), page.getMonitor().getClientArea()));
		shell.setVisible(true);
		closeWhenLeft(at, page);
	}

	private void fill(LiveFinding finding) {
		Composite row = new Composite(shell, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(row);
		Label icon = new Label(row, SWT.NONE);
		icon.setImage(Signs.image(finding.severity()));
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
		Label message = new Label(row, SWT.WRAP);
		message.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		message.setText(finding.message());
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(message);
		new Label(row, SWT.NONE);
		Label why = new Label(row, SWT.WRAP);
		why.setText(finding.name() + MESSAGES.get("hover.dash") + finding.explanation());
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(why);
		if (finding.fix() != null) {
			new Label(row, SWT.NONE);
			Link fix = new Link(row, SWT.NONE);
			fix.setData("id", "finding.hover.fix");
			fix.setText(MESSAGES.get("hover.fixes", finding.fix().replace("&", "&&")));
			fix.addListener(SWT.Selection, event -> {
				close();
				if (event.text.equals("all")) {
					checking.fixAll(finding.rule());
				} else {
					checking.fix(finding);
				}
			});
		}
	}

	private static Point place(Rectangle at, Point size, Rectangle screen) {
		int x = Math.clamp(at.x, screen.x, Math.max(screen.x, screen.x + screen.width - size.x));
		int below = at.y + at.height + GAP;
		int y = below + size.y <= screen.y + screen.height ? below : at.y - GAP - size.y;
		return new Point(x, y);
	}

	/** Closes on a key, a click elsewhere, or when the mouse leaves the text and the window. */
	private void closeWhenLeft(Rectangle at, Control page) {
		Display display = page.getDisplay();
		Shell shown = shell;
		Rectangle window = shown.getBounds();
		Rectangle near = at.union(window);
		near = new Rectangle(near.x - NEAR, near.y - NEAR, near.width + 2 * NEAR, near.height + 2 * NEAR);
		Rectangle allowed = near;
		Listener leave = event -> {
			Point mouse = display.getCursorLocation();
			boolean inside = window.contains(mouse);
			if (event.type == SWT.KeyDown || event.type == SWT.MouseDown && !inside
					|| event.type == SWT.MouseMove && !allowed.contains(mouse)) {
				close();
			}
		};
		for (int type : new int[] { SWT.KeyDown, SWT.MouseDown, SWT.MouseMove }) {
			display.addFilter(type, leave);
			shown.addListener(SWT.Dispose, event -> display.removeFilter(type, leave));
		}
		Listener gone = event -> close();
		page.addListener(SWT.Dispose, gone);
		shown.addListener(SWT.Dispose, event -> {
			if (!page.isDisposed()) {
				page.removeListener(SWT.Dispose, gone);
			}
		});
	}

	void close() {
		if (shell != null && !shell.isDisposed()) {
			shell.dispose();
		}
		shell = null;
	}
}
