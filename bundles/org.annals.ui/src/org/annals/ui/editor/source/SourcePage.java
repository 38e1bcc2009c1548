/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.source;

import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.session.ReportSession;
import org.annals.model.report.Element;
import org.annals.ui.editor.FocusHandlers;
import org.annals.ui.editor.ReportPage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** Shows the report as the XML that a save would write, to read and to copy; it follows every change while it is shown. */
public final class SourcePage extends ReportPage {

	private static final int LEAST_SIZE = 100;
	private static final Messages MESSAGES = Messages.of(SourcePage.class);
	private static final int PAUSE_MILLIS = 250;
	private static final String WAITING = "…";

	private final ReportSession.Listener changes = change -> changed();
	private StyledText text;
	private LineNumbers numbers;
	private FindBar find;
	private SourceLoader loader;
	private Runnable refresh;
	private XmlLines lines = new XmlLines(WAITING);
	private Element wanted;
	private boolean front;
	private long shown = -1;

	@Override
	protected Control create(Composite parent) {
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(all);
		text = new StyledText(all, SWT.READ_ONLY | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		find = new FindBar(all, text);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(new Label(all, SWT.SEPARATOR | SWT.HORIZONTAL));
		numbers = new LineNumbers(all, text);
		text.moveBelow(null);
		// Unasked for its size, the widget need not lay out the whole file.
		GridDataFactory.fillDefaults().grab(true, true).hint(LEAST_SIZE, LEAST_SIZE).applyTo(text);
		text.setData("id", "source.text");
		text.setFont(JFaceResources.getTextFont());
		text.setMargins(4, 4, 4, 4);
		text.setText(WAITING);
		text.addLineStyleListener(this::style);
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = MESSAGES.get("source.name");
			}
		});
		loader = new SourceLoader(session(), parent.getDisplay(), this::show);
		refresh = this::refresh;
		new FocusHandlers(editor().getSite(), text).bind(IWorkbenchCommandConstants.EDIT_COPY, text::copy)
				.bind(IWorkbenchCommandConstants.EDIT_SELECT_ALL, text::selectAll)
				.bind("org.annals.ui.find", find::setFocus).bind("org.annals.ui.findNext", () -> find.find(true))
				.bind("org.annals.ui.findPrevious", () -> find.find(false));
		session().addListener(changes);
		return all;
	}

	private void style(LineStyleEvent event) {
		SourceColours colours = SourceColours.on(text);
		List<XmlLines.Piece> pieces = lines.pieces(event.lineOffset);
		event.styles = pieces.stream().map(piece -> new StyleRange(piece.start(), piece.length(),
				colours.of(piece.kind()), null)).toArray(StyleRange[]::new);
	}

	private void changed() {
		if (front) {
			// one timer however fast the changes come
			text.getDisplay().timerExec(PAUSE_MILLIS, refresh);
		}
	}

	@Override
	protected void shown() {
		front = true;
		if (editor().selection().element() instanceof Element element) {
			wanted = element;
		}
		refresh();
	}

	@Override
	protected void hidden() {
		front = false;
	}

	private void refresh() {
		if (text.isDisposed() || !front) {
			return;
		}
		if (shown == session().version()) {
			scroll();
		} else {
			shown = session().version();
			// the page is painted with what it had before the report is written
			text.getDisplay().asyncExec(() -> {
				if (!text.isDisposed()) {
					loader.load();
				}
			});
		}
	}

	private void show(XmlLines source) {
		if (text.isDisposed()) {
			return;
		}
		int top = text.getTopPixel();
		int caret = text.getCaretOffset();
		lines = source;
		text.setText(source.text());
		text.setCaretOffset(Math.min(caret, text.getCharCount()));
		text.setTopPixel(top);
		numbers.fit();
		scroll();
	}

	private void scroll() {
		if (wanted != null && wanted.getId() != null) {
			int at = lines.text().indexOf(" id=\"" + wanted.getId() + '"');
			if (at >= 0) {
				int start = lines.text().lastIndexOf('<', at);
				text.setSelection(start, Math.max(start, lines.text().indexOf('>', at) + 1));
				text.setTopIndex(Math.max(0, text.getLineAtOffset(start) - 3));
				wanted = null;
			}
		}
	}

	@Override
	protected void selected(EObject element) {
		EObject near = element;
		while (near != null && !(near instanceof Element)) {
			near = near.eContainer();
		}
		wanted = (Element) near;
		refresh();
	}

	@Override
	protected void setFocus() {
		text.setFocus();
	}

	@Override
	protected void dispose() {
		session().removeListener(changes);
		loader.cancel();
	}
}
