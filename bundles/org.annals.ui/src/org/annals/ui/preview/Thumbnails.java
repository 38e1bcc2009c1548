/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.preview;

import java.util.HashMap;
import java.util.Map;

import org.annals.ui.typeset.PagePainter;
import org.annals.ui.typeset.SetReport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Small pages with their numbers, to choose one; a table, so that keys and screen readers know what to do with it. */
final class Thumbnails {

	/** Of a page, in points. */
	private static final int WIDTH = 84;
	private static final int EDGE = 190;

	private final Table table;
	private final PagePainter painter;
	private final Map<Integer, Image> images = new HashMap<>();
	private Image blank;
	private SetReport report;
	private boolean painting;

	/** @param chosen called when the person chose a page */
	Thumbnails(Composite parent, PagePainter painter, Runnable chosen) {
		this.painter = painter;
		table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> chosen.run());
		table.addListener(SWT.Dispose, event -> forgetAll());
	}

	Table table() {
		return table;
	}

	/** Index of the page that is chosen, or -1. */
	int chosen() {
		return table.getSelectionIndex();
	}

	/** Marks the page that is looked at. */
	void select(int page) {
		if (page < table.getItemCount() && page != table.getSelectionIndex()) {
			table.setSelection(page);
		}
	}

	void set(SetReport newReport) {
		boolean samePaper = report != null && report.paper().equals(newReport.paper());
		SetReport before = report;
		report = newReport;
		if (!samePaper) {
			forgetAll();
			blank = paint(-1);
		}
		if (table.getItemCount() != newReport.count()) {
			table.setItemCount(newReport.count());
		}
		for (int page = 0; page < Math.max(newReport.count(), before == null ? 0 : before.count()); page++) {
			if (samePaper && images.containsKey(page) && !PageImages.looksEqual(before, newReport, page)) {
				Image old = images.remove(page);
				if (page < newReport.count()) {
					table.getItem(page).setImage(blank);
					table.clear(page);
				}
				old.dispose();
			}
		}
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		item.setText(Integer.toString(event.index + 1));
		Image image = images.get(event.index);
		item.setImage(image == null ? blank : image);
		if (image == null) {
			later();
		}
	}

	/** One page at a time, when nothing else is to be done. */
	private void later() {
		if (!painting) {
			painting = true;
			table.getDisplay().timerExec(1, () -> {
				painting = false;
				if (!table.isDisposed() && table.isVisible()) {
					paintNext();
				}
			});
		}
	}

	private void paintNext() {
		int first = table.getTopIndex();
		int seen = table.getClientArea().height / Math.max(1, table.getItemHeight()) + 2;
		for (int page = first; page < Math.min(first + seen, report.count()); page++) {
			if (!images.containsKey(page)) {
				Image image = paint(page);
				images.put(page, image);
				table.getItem(page).setImage(image);
				later();
				return;
			}
		}
	}

	private Image paint(int page) {
		double scale = WIDTH / report.paper().width();
		int height = (int) Math.round(report.paper().height() * scale);
		SetReport painted = report;
		ImageGcDrawer drawer = (gc, width, high) -> {
			gc.setBackground(PagePainter.paper());
			gc.fillRectangle(0, 0, width, high);
			if (page >= 0) {
				painter.paint(gc, painted, page, new PagePainter.Place(0, 0, scale, 0, painted.paper().height(), false));
			}
			gc.setForeground(new Color(EDGE, EDGE, EDGE));
			gc.drawRectangle(0, 0, width - 1, high - 1);
		};
		return new Image(table.getDisplay(), drawer, WIDTH, height);
	}

	private void forgetAll() {
		images.values().forEach(Image::dispose);
		images.clear();
		if (blank != null) {
			blank.dispose();
			blank = null;
		}
	}
}
