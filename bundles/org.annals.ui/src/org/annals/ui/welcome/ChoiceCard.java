/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.welcome;

import org.annals.ui.wizard.Fields;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleActionAdapter;
import org.eclipse.swt.accessibility.AccessibleActionEvent;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A large button with a picture, a name and a sentence, which no native button can show; works by mouse, keys and screen reader. */
final class ChoiceCard extends Canvas {

	/** Colour definition of the frame of the card that is under the mouse or has the focus. */
	private static final String ACCENT = "org.annals.ui.import.metric";
	private static final int PADDING = 18;
	private static final int GAP = 10;
	private static final int ICON = 48;
	private static final int ARC = 12;
	private static final int WIDTH = 200;
	private static final double FRAME = 0.22;
	private static final double FILL = 0.03;
	private static final double HOVER = 0.08;
	private static final double DIM = 0.88;

	private final String name;
	private final String sentence;
	private final Image icon;
	private final Font nameFont;
	private final Runnable action;
	private boolean hot;

	ChoiceCard(Composite parent, String name, String sentence, ImageDescriptor large, LocalResourceManager resources,
			Runnable action) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.name = name;
		this.sentence = sentence;
		this.action = action;
		icon = resources.create(large);
		FontDescriptor font = FontDescriptor.createFrom(JFaceResources.getDefaultFont());
		nameFont = resources.create(font.increaseHeight(3).setStyle(SWT.BOLD));
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		setToolTipText(sentence);
		listen();
		speak();
	}

	private void listen() {
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseEnter, event -> heat(true));
		addListener(SWT.MouseExit, event -> heat(false));
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.MouseDown, event -> setFocus());
		addListener(SWT.MouseUp, event -> {
			if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
				run();
			}
		});
		addListener(SWT.KeyDown, event -> {
			if (event.character == ' ' || event.character == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				run();
			}
		});
		addListener(SWT.Traverse, ChoiceCard::traverse);
	}

	/** A canvas that takes keys must let the focus go on by itself. */
	private static void traverse(Event event) {
		switch (event.detail) {
		case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS -> event.doit = true;
		default -> event.doit = false;
		}
	}

	private void heat(boolean now) {
		hot = now;
		redraw();
	}

	/** After the event, because what is opened may close the page with the card. */
	private void run() {
		getDisplay().asyncExec(action);
	}

	private void speak() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = sentence;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {

			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_PUSHBUTTON;
			}
		});
		getAccessible().addAccessibleActionListener(new AccessibleActionAdapter() {

			@Override
			public void getActionCount(AccessibleActionEvent event) {
				event.count = 1;
			}

			@Override
			public void doAction(AccessibleActionEvent event) {
				run();
				event.result = ACC.OK;
			}
		});
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		int width = widthHint == SWT.DEFAULT ? WIDTH : widthHint;
		TextLayout head = text(name, nameFont, width);
		TextLayout body = text(sentence, getFont(), width);
		int height = PADDING + ICON + GAP + head.getBounds().height + GAP / 2 + body.getBounds().height + PADDING;
		head.dispose();
		body.dispose();
		return new Point(width, heightHint == SWT.DEFAULT ? height : heightHint);
	}

	private TextLayout text(String text, Font font, int width) {
		TextLayout layout = new TextLayout(getDisplay());
		layout.setText(text);
		layout.setFont(font);
		layout.setWidth(Math.max(1, width - 2 * PADDING));
		return layout;
	}

	private void paint(GC gc) {
		Point size = getSize();
		boolean focus = isFocusControl();
		Color desk = getParent().getBackground();
		gc.setAntialias(SWT.ON);
		gc.setBackground(desk);
		gc.fillRectangle(0, 0, size.x, size.y);
		gc.setBackground(hot ? Fields.tint(getParent(), ACCENT, HOVER) : Fields.mixed(desk, getForeground(), FILL));
		gc.fillRoundRectangle(1, 1, size.x - 3, size.y - 3, ARC, ARC);
		gc.setForeground(hot || focus ? JFaceResources.getColorRegistry().get(ACCENT)
				: Fields.mixed(desk, getForeground(), FRAME));
		gc.setLineWidth(focus ? 2 : 1);
		gc.drawRoundRectangle(1, 1, size.x - 3, size.y - 3, ARC, ARC);
		gc.drawImage(icon, PADDING, PADDING);
		gc.setForeground(getForeground());
		TextLayout head = text(name, nameFont, size.x);
		int y = PADDING + ICON + GAP;
		head.draw(gc, PADDING, y);
		y += head.getBounds().height + GAP / 2;
		head.dispose();
		gc.setForeground(Fields.mixed(desk, getForeground(), DIM));
		TextLayout body = text(sentence, getFont(), size.x);
		body.draw(gc, PADDING, y);
		body.dispose();
	}
}
