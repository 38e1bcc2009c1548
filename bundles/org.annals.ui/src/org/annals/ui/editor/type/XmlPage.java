/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.type;

import java.util.List;

import org.annals.core.message.Messages;
import org.annals.ui.AnnalsUi;
import org.annals.ui.editor.FocusHandlers;
import org.annals.ui.editor.source.SourceColours;
import org.annals.ui.editor.source.XmlLines;
import org.annals.ui.emf.Signs;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.TextViewerUndoManager;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;

/** The second page of a type: its file as text. */
final class XmlPage {

	private static final Messages MESSAGES = Messages.of(XmlPage.class);
	private static final int UNDO = 200;

	private final Composite area;
	private final Label refusal;
	private final SourceViewer viewer;
	private final IDocument document;
	private XmlLines lines;

	/** @param changed is run after each change of the text, by typing or by {@link #take} */
	XmlPage(Composite parent, IWorkbenchPartSite site, String text, Runnable changed) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		refusal = TypeWidgets.sentence(area, 1);
		refusal.setData("id", "type.refusal");
		refusal.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR));
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).hint(60, SWT.DEFAULT).exclude(true).applyTo(refusal);
		refusal.setVisible(false);
		CompositeRuler ruler = new CompositeRuler();
		LineNumberRulerColumn numbers = new LineNumberRulerColumn();
		ruler.addDecorator(0, numbers);
		viewer = new SourceViewer(area, ruler, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		StyledText widget = TypeWidgets.named(viewer.getTextWidget(), MESSAGES.get("page.xml"), "type.text");
		widget.setFont(JFaceResources.getTextFont());
		widget.setTabs(2);
		document = new Document(text);
		lines = new XmlLines(text);
		viewer.setDocument(document);
		TextViewerUndoManager undo = new TextViewerUndoManager(UNDO);
		viewer.setUndoManager(undo);
		undo.connect(viewer);
		widget.addLineStyleListener(this::style);
		// The theme paints the text after it was made.
		widget.getDisplay().asyncExec(() -> {
			if (!widget.isDisposed()) {
				numbers.setForeground(SourceColours.on(widget).quiet());
				numbers.setBackground(widget.getBackground());
				numbers.redraw();
			}
		});
		viewer.addTextListener(event -> {
			lines = new XmlLines(document.get());
			changed.run();
		});
		FocusHandlers handlers = new FocusHandlers(site, widget);
		bind(handlers, IWorkbenchCommandConstants.EDIT_CUT, ITextOperationTarget.CUT);
		bind(handlers, IWorkbenchCommandConstants.EDIT_COPY, ITextOperationTarget.COPY);
		bind(handlers, IWorkbenchCommandConstants.EDIT_PASTE, ITextOperationTarget.PASTE);
		bind(handlers, IWorkbenchCommandConstants.EDIT_SELECT_ALL, ITextOperationTarget.SELECT_ALL);
	}

	private void bind(FocusHandlers handlers, String command, int operation) {
		handlers.bind(command, () -> can(operation), () -> run(operation));
	}

	/** Whether the text can do an operation of {@link ITextOperationTarget}. */
	boolean can(int operation) {
		return viewer.canDoOperation(operation);
	}

	void run(int operation) {
		viewer.doOperation(operation);
	}

	private void style(LineStyleEvent event) {
		SourceColours colours = SourceColours.on(viewer.getTextWidget());
		List<XmlLines.Piece> pieces = lines.pieces(event.lineOffset);
		event.styles = pieces.stream().map(piece -> new StyleRange(piece.start(), piece.length(), colours.of(piece.kind()), null))
				.toArray(StyleRange[]::new);
	}

	Composite control() {
		return area;
	}

	String text() {
		return document.get();
	}

	/** Takes over a text that was changed elsewhere; what both have in common stays untouched. */
	void take(String other) {
		String text = document.get();
		if (other.equals(text)) {
			return;
		}
		int shorter = Math.min(text.length(), other.length());
		int before = 0;
		while (before < shorter && text.charAt(before) == other.charAt(before)) {
			before++;
		}
		int behind = 0;
		while (behind < shorter - before && text.charAt(text.length() - 1 - behind) == other.charAt(other.length() - 1 - behind)) {
			behind++;
		}
		try {
			document.replace(before, text.length() - behind - before, other.substring(before, other.length() - behind));
		} catch (BadLocationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Selects a line, counted from 1. */
	void go(int line) {
		try {
			IRegion region = document.getLineInformation(Math.min(line, document.getNumberOfLines()) - 1);
			viewer.setSelectedRange(region.getOffset(), region.getLength());
			viewer.revealRange(region.getOffset(), region.getLength());
			setFocus();
		} catch (BadLocationException e) {
			AnnalsUi.log(document.toString(), e);
		}
	}

	/** Says why the form cannot be shown; null takes the sentence away. */
	void refuse(String sentence) {
		refusal.setText(sentence == null ? "" : Signs.ERROR + " " + sentence);
		refusal.setVisible(sentence != null);
		((GridData) refusal.getLayoutData()).exclude = sentence == null;
		area.layout();
	}

	void setFocus() {
		viewer.getTextWidget().setFocus();
	}
}
