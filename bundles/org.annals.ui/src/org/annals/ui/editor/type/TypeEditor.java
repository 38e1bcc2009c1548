/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.write.AtomicFile;
import org.annals.ui.AnnalsUi;
import org.annals.ui.editor.FocusHandlers;
import org.annals.ui.editor.source.SourceColours;
import org.annals.ui.editor.source.XmlLines;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
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
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

/** Edits the file of a report type as text, and shows beside it what is wrong with it and what it makes of its sample. */
public final class TypeEditor extends EditorPart {

	private static final Messages MESSAGES = Messages.of(TypeEditor.class);
	private static final int UNDO = 200;
	private static final int PAUSE_MS = 400;

	private Path file;
	private SourceViewer viewer;
	private XmlLines lines = new XmlLines("");
	private TryOut result;
	private String saved = "";
	private boolean dirty;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof IURIEditorInput place) || !"file".equals(place.getURI().getScheme())) {
			throw new PartInitException(MESSAGES.get("no-file", input.getName()));
		}
		file = Path.of(place.getURI());
		try {
			saved = Files.readString(file);
		} catch (IOException e) {
			throw new PartInitException(MESSAGES.get("unreadable", file.toString()), e);
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		SashForm halves = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		CompositeRuler ruler = new CompositeRuler();
		LineNumberRulerColumn numbers = new LineNumberRulerColumn();
		ruler.addDecorator(0, numbers);
		viewer = new SourceViewer(halves, ruler, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		StyledText text = viewer.getTextWidget();
		text.setData("id", "type.text");
		text.setFont(JFaceResources.getTextFont());
		text.setTabs(2);
		IDocument document = new Document(saved);
		lines = new XmlLines(saved);
		viewer.setDocument(document);
		TextViewerUndoManager undo = new TextViewerUndoManager(UNDO);
		viewer.setUndoManager(undo);
		undo.connect(viewer);
		text.addLineStyleListener(this::style);
		// The theme paints the text after it was made.
		text.getDisplay().asyncExec(() -> {
			if (!text.isDisposed()) {
				numbers.setForeground(SourceColours.on(text).quiet());
				numbers.setBackground(text.getBackground());
				numbers.redraw();
			}
		});
		result = new TryOut(halves, file, this::go);
		halves.setWeights(2, 1);
		Runnable tryNow = () -> result.show(document.get());
		viewer.addTextListener(event -> {
			lines = new XmlLines(document.get());
			setDirty(!document.get().equals(saved));
			text.getDisplay().timerExec(PAUSE_MS, tryNow);
		});
		handlers(text);
		result.show(saved);
	}

	private void handlers(StyledText text) {
		FocusHandlers handlers = new FocusHandlers(getSite(), text);
		bind(handlers, IWorkbenchCommandConstants.EDIT_UNDO, ITextOperationTarget.UNDO);
		bind(handlers, IWorkbenchCommandConstants.EDIT_REDO, ITextOperationTarget.REDO);
		bind(handlers, IWorkbenchCommandConstants.EDIT_CUT, ITextOperationTarget.CUT);
		bind(handlers, IWorkbenchCommandConstants.EDIT_COPY, ITextOperationTarget.COPY);
		bind(handlers, IWorkbenchCommandConstants.EDIT_PASTE, ITextOperationTarget.PASTE);
		bind(handlers, IWorkbenchCommandConstants.EDIT_SELECT_ALL, ITextOperationTarget.SELECT_ALL);
	}

	private void bind(FocusHandlers handlers, String command, int operation) {
		handlers.bind(command, () -> viewer.canDoOperation(operation), () -> viewer.doOperation(operation));
	}

	private void style(LineStyleEvent event) {
		SourceColours colours = SourceColours.on(viewer.getTextWidget());
		List<XmlLines.Piece> pieces = lines.pieces(event.lineOffset);
		event.styles = pieces.stream().map(piece -> new StyleRange(piece.start(), piece.length(), colours.of(piece.kind()), null))
				.toArray(StyleRange[]::new);
	}

	/** Selects a line, counted from 1. */
	private void go(int line) {
		try {
			IRegion region = viewer.getDocument().getLineInformation(line - 1);
			viewer.setSelectedRange(region.getOffset(), region.getLength());
			viewer.revealRange(region.getOffset(), region.getLength());
			viewer.getTextWidget().setFocus();
		} catch (BadLocationException e) {
			AnnalsUi.log(file.toString(), e);
		}
	}

	private void setDirty(boolean changed) {
		if (dirty != changed) {
			dirty = changed;
			firePropertyChange(PROP_DIRTY);
		}
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		String text = viewer.getDocument().get();
		try {
			AtomicFile.write(file, true, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
			saved = text;
			setDirty(false);
		} catch (IOException e) {
			monitor.setCanceled(true);
			MessageDialog.openError(getSite().getShell(), getPartName(), e.getMessage());
		}
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public boolean isDirty() {
		return dirty;
	}

	@Override
	public void setFocus() {
		viewer.getTextWidget().setFocus();
	}
}
