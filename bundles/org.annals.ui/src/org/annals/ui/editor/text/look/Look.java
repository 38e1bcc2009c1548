/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text.look;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.annals.core.text.Range;
import org.annals.model.report.Element;
import org.annals.ui.editor.text.MarkPlaces;
import org.annals.ui.editor.text.Sheet;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

/** All that makes the widget look like a document: paper, type, margin, and how large it is shown. */
public final class Look {

	private static final int CALM_MILLIS = 200;

	private final Sheet sheet;
	private final Typography type;
	private final TableTabs tabs;
	private final Frame frame;
	private final Gutter gutter;
	private final Ruler ruler;
	private final PageBreaks breaks;
	private boolean recolouring;

	/**
	 * @param matches what the find bar found in a range of the page
	 * @param label   what an element is called
	 * @param go      shows a finding that is clicked in the ruler
	 */
	public Look(Composite parent, Sheet sheet, Function<Range, List<Range>> matches, Function<Element, String> label,
			Consumer<MarkPlaces.Placed> go) {
		this.sheet = sheet;
		StyledText widget = sheet.widget();
		// The theme's style sheet would paint over the paper.
		widget.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		type = new Typography(widget, Zoom.get());
		tabs = new TableTabs(sheet.page(), type);
		widget.addLineStyleListener(new LineStyles(sheet, type, tabs, matches));
		colour();
		widget.setFont(type.body());
		widget.setLineSpacing(type.lineSpacing());
		frame = new Frame(widget, type);
		gutter = new Gutter(sheet, type, frame, label);
		breaks = new PageBreaks(sheet);
		widget.addPaintListener(new Backdrop(sheet, type, frame, tabs, gutter, breaks));
		widget.addCaretListener(event -> gutter.setCurrent(sheet.page().lineAt(sheet.caret())));
		ruler = new Ruler(parent, sheet, go);
		sheet.page().addListener(change -> changed(change.oldLines() != change.newLines()));
		IPropertyChangeListener theme = event -> recolour(event.getProperty());
		JFaceResources.getColorRegistry().addListener(theme);
		widget.addListener(SWT.Dispose, event -> JFaceResources.getColorRegistry().removeListener(theme));
		widget.addListener(SWT.MouseVerticalWheel, event -> {
			if ((event.stateMask & SWT.MOD1) != 0) {
				event.doit = false;
				zoom(Zoom.next(type.zoom(), event.count));
			}
		});
	}

	private void colour() {
		sheet.widget().setBackground(Inks.paper());
		sheet.widget().setForeground(Inks.ink());
	}

	/** A theme changes many colours one after the other; the page is drawn anew once. */
	private void recolour(String property) {
		if (property.startsWith("org.annals.ui.text.") && !recolouring && !sheet.widget().isDisposed()) {
			recolouring = true;
			sheet.widget().getDisplay().timerExec(CALM_MILLIS, () -> {
				recolouring = false;
				if (!sheet.widget().isDisposed()) {
					colour();
					restyle();
					ruler.control().redraw();
				}
			});
		}
	}

	private void changed(boolean lines) {
		StyledText widget = sheet.widget();
		if (lines) {
			// Marks in the margin below moved with their lines, and the frame may have grown a scroll bar.
			widget.redraw();
		}
		if (!sheet.marks().all().isEmpty()) {
			ruler.control().redraw();
		}
	}

	/** How large the text is shown, in percent. */
	public int zoom() {
		return type.zoom();
	}

	/** Shows the text larger or smaller, and remembers it; the line at the top stays. */
	public void zoom(int percent) {
		if (percent == type.zoom()) {
			return;
		}
		StyledText widget = sheet.widget();
		int margin = widget.getTopMargin();
		int line = widget.getTopPixel() == 0 ? -1 : widget.getLineIndex(margin + 1);
		widget.setRedraw(false);
		try {
			type.setZoom(percent);
			tabs.forget();
			widget.setFont(type.body());
			widget.setLineSpacing(type.lineSpacing());
			frame.update();
			restyle();
			widget.setTopPixel(line < 0 ? 0 : widget.getTopPixel() + widget.getLinePixel(line) - margin);
		} finally {
			widget.setRedraw(true);
		}
		Zoom.set(percent);
	}

	/** Has all drawn anew. */
	public void restyle() {
		sheet.restyle();
	}

	public Gutter gutter() {
		return gutter;
	}

	/** Where pages of the print begin. */
	public PageBreaks breaks() {
		return breaks;
	}

	public Ruler ruler() {
		return ruler;
	}
}
