/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.preview;

import org.annals.core.message.Messages;
import org.annals.ui.AnnalsUi;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Above the pages: which page is looked at, of how many, in which size; and the printer. */
final class PreviewBar {

	private static final Messages MESSAGES = Messages.of(PreviewBar.class);
	private static final int DIGITS_WIDTH = 36;
	private static final int FITS = 2;

	private final Composite bar;
	private final Text number;
	private final Label count;
	private final Combo zoom;
	private final ToolItem out;
	private final ToolItem in;
	private final ToolItem print;
	private PageView view;

	PreviewBar(Composite parent) {
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(8).margins(8, 3).spacing(4, 0).applyTo(bar);
		Label before = new Label(bar, SWT.NONE);
		before.setText(MESSAGES.get("page"));
		number = new Text(bar, SWT.BORDER | SWT.SINGLE | SWT.RIGHT);
		number.setData("id", "preview.number");
		number.setToolTipText(MESSAGES.get("goto"));
		name(number, MESSAGES.get("goto"));
		GridDataFactory.swtDefaults().hint(DIGITS_WIDTH, SWT.DEFAULT).applyTo(number);
		count = new Label(bar, SWT.NONE);
		count.setData("id", "preview.count");
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
		out = tool("preview.zoomOut", "zoom-out", MESSAGES.get("zoom.out"));
		zoom = new Combo(bar, SWT.READ_ONLY);
		zoom.setData("id", "preview.zoom");
		zoom.setToolTipText(MESSAGES.get("zoom"));
		name(zoom, MESSAGES.get("zoom"));
		zoom.add(MESSAGES.get("zoom.width"));
		zoom.add(MESSAGES.get("zoom.page"));
		for (int step : PageZoom.STEPS) {
			zoom.add(MESSAGES.get("zoom.percent", step));
		}
		in = tool("preview.zoomIn", "zoom-in", MESSAGES.get("zoom.in"));
		print = tool("preview.print", "print", MESSAGES.get("print"));
	}

	private ToolItem tool(String id, String icon, String tip) {
		ToolBar tools = new ToolBar(bar, SWT.FLAT);
		ToolItem item = new ToolItem(tools, SWT.PUSH);
		item.setData("id", id);
		item.setImage(AnnalsUi.image(icon));
		item.setToolTipText(tip);
		return item;
	}

	private static void name(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}

	Control control() {
		return bar;
	}

	/** Lets the controls move a view. */
	void bind(PageView pages, Runnable printer) {
		view = pages;
		out.addListener(SWT.Selection, event -> ViewKeys.step(view, -1, ViewKeys.middle(view)));
		in.addListener(SWT.Selection, event -> ViewKeys.step(view, 1, ViewKeys.middle(view)));
		print.addListener(SWT.Selection, event -> printer.run());
		zoom.addListener(SWT.Selection, event -> view.zoom(chosen(), ViewKeys.middle(view)));
		number.addListener(SWT.FocusIn, event -> number.selectAll());
		number.addListener(SWT.FocusOut, event -> number.setText(current()));
		number.addListener(SWT.DefaultSelection, event -> {
			goTo(number.getText().strip());
			view.canvas().setFocus();
		});
		number.addListener(SWT.Verify, event -> event.doit = event.text.chars().allMatch(Character::isDigit));
		update();
	}

	private int chosen() {
		return switch (zoom.getSelectionIndex()) {
		case 0 -> PageZoom.WIDTH;
		case 1 -> PageZoom.PAGE;
		default -> PageZoom.STEPS[zoom.getSelectionIndex() - FITS];
		};
	}

	private void goTo(String digits) {
		if (!digits.isEmpty()) {
			// More digits than any report has pages mean the last one.
			view.scroll().goTo(digits.length() > 6 ? view.count() - 1 : Integer.parseInt(digits) - 1);
		}
	}

	private String current() {
		return view.count() > 0 ? Integer.toString(view.scroll().page() + 1) : "";
	}

	/** Shows what the view shows. */
	void update() {
		boolean pages = view.count() > 0;
		number.setEnabled(pages);
		if (!number.isFocusControl() && !number.getText().equals(current())) {
			number.setText(current());
		}
		String all = pages ? MESSAGES.get("count", view.count()) : "";
		if (!count.getText().equals(all)) {
			count.setText(all);
		}
		int index = view.scroll().zoom() == PageZoom.WIDTH ? 0 : 1;
		for (int i = 0; i < PageZoom.STEPS.length; i++) {
			index = PageZoom.STEPS[i] == view.scroll().zoom() ? i + FITS : index;
		}
		if (zoom.getSelectionIndex() != index) {
			zoom.select(index);
		}
		out.setEnabled(view.scroll().percent() > PageZoom.STEPS[0] + 0.5);
		in.setEnabled(view.scroll().percent() < PageZoom.STEPS[PageZoom.STEPS.length - 1] - 0.5);
	}
}
