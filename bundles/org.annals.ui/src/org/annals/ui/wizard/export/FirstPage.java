/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.export;

import java.io.IOException;

import org.annals.core.message.Messages;
import org.annals.ui.AnnalsUi;
import org.annals.ui.typeset.PagePainter;
import org.annals.ui.typeset.PagePainter.Place;
import org.annals.ui.typeset.SetReport;
import org.annals.ui.typeset.Typesetting;
import org.annals.ui.wizard.Fields;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** A picture of the first page in the chosen style, set beside the display, with the number of pages and of fonts that stand in. */
final class FirstPage {

	private static final Messages MESSAGES = Messages.of(FirstPage.class);
	private static final int WIDTH = 236;
	private static final int HEIGHT = 336;
	private static final int EDGE = 170;

	private final ExportSource source;
	private final Composite part;
	private final Canvas canvas;
	private final Link words;
	private final Job job = Job.createSystem(MESSAGES.get("page.setting"), this::set);
	private volatile String style;
	private SetReport report;
	private Image image;

	FirstPage(Composite parent, ExportSource source) {
		this.source = source;
		part = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(part);
		canvas = Fields.named(new Canvas(part, SWT.DOUBLE_BUFFERED), MESSAGES.get("page.picture"), "export.page");
		GridDataFactory.fillDefaults().hint(WIDTH, HEIGHT).applyTo(canvas);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		words = new Link(part, SWT.NONE);
		words.setData("id", "export.pages");
		words.addListener(SWT.Selection, event -> MessageDialog.openInformation(part.getShell(), MESSAGES.get("page.fonts"),
				String.join("\n\n", report.fonts().sentences(report.pages()))));
		GridDataFactory.fillDefaults().hint(WIDTH, words.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 2).applyTo(words);
		part.addListener(SWT.Dispose, event -> forget());
	}

	Composite control() {
		return part;
	}

	/** Shows the page in a style; "" is that of the report's type, null when no document is chosen. */
	void show(String newStyle) {
		if (newStyle == null || !newStyle.equals(style)) {
			style = newStyle;
			accept(null);
			words.setText(newStyle == null ? MESSAGES.get("page.none") : MESSAGES.get("page.setting"));
			if (newStyle != null) {
				job.schedule();
			}
		}
	}

	private IStatus set(IProgressMonitor monitor) {
		String wanted = style;
		SetReport set = null;
		try {
			set = wanted == null ? null : Typesetting.of(source.text(), source.type(), wanted);
		} catch (IOException | RuntimeException e) {
			AnnalsUi.log(MESSAGES.get("page.setting"), e);
		}
		SetReport made = set;
		if (!part.isDisposed()) {
			part.getDisplay().asyncExec(() -> shown(wanted, made));
		}
		return Status.OK_STATUS;
	}

	private void shown(String wanted, SetReport made) {
		if (part.isDisposed() || wanted == null || !wanted.equals(style)) {
			return;
		}
		accept(made);
		if (made == null) {
			words.setText(MESSAGES.get("page.failed"));
			return;
		}
		int fonts = made.fonts().sentences(made.pages()).size();
		String count = MESSAGES.get("page.count", made.count(), made.paper().paper());
		words.setText(fonts == 0 ? count : MESSAGES.get("page.noted", count, fonts));
	}

	private void accept(SetReport made) {
		forget();
		report = made;
		canvas.redraw();
	}

	private void forget() {
		if (image != null) {
			image.dispose();
			image = null;
		}
	}

	private void paint(GC gc) {
		if (report == null) {
			return;
		}
		Rectangle area = canvas.getClientArea();
		double scale = Math.min(area.width / report.paper().width(), area.height / report.paper().height());
		if (image == null && scale > 0) {
			image = image(scale);
		}
		if (image != null) {
			gc.drawImage(image, (area.width - image.getBounds().width) / 2, 0);
		}
	}

	private Image image(double scale) {
		SetReport painted = report;
		// The drawer is asked for each resolution that the image is shown in.
		ImageGcDrawer drawer = (gc, width, height) -> {
			PagePainter painter = new PagePainter(canvas.getDisplay());
			gc.setBackground(PagePainter.paper());
			gc.fillRectangle(0, 0, width, height);
			painter.paint(gc, painted, 0, new Place(0, 0, scale, 0, painted.paper().height(), false));
			gc.setForeground(new Color(EDGE, EDGE, EDGE));
			gc.drawRectangle(0, 0, width - 1, height - 1);
		};
		return new Image(canvas.getDisplay(), drawer, (int) Math.round(report.paper().width() * scale),
				(int) Math.round(report.paper().height() * scale));
	}

	/** Nobody looks any more. */
	void cancel() {
		style = null;
		job.cancel();
	}
}
