/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.annals.core.kit.TypeComplaint;
import org.annals.core.kit.edit.TypeSession;
import org.annals.core.message.Messages;
import org.annals.core.write.AtomicFile;
import org.annals.ui.AnnalsUi;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.EditorPart;

/** Edits the file of a report type, as a form and as text, and shows beside both what it makes of its sample. */
public final class TypeEditor extends EditorPart {

	private static final Messages MESSAGES = Messages.of(TypeEditor.class);
	private static final int PAUSE_MS = 300;

	private Path file;
	private CTabFolder pages;
	private FormPage form;
	private XmlPage xml;
	private TryOut result;
	private TypeHistory history;
	private Runnable tryNow;
	private TypeSession session;
	private String saved = "";
	private boolean dirty;

	/**
	 * Opens the file of a type, in the workspace or outside; on the display's thread.
	 *
	 * @throws CoreException when it cannot be opened
	 */
	public static void open(IWorkbenchPage page, Path file) throws CoreException {
		IDE.openEditorOnFileStore(page, EFS.getStore(file.toUri()));
	}

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
		pages = new CTabFolder(halves, SWT.TOP | SWT.FLAT);
		pages.setData("id", "type.pages");
		result = new TryOut(halves, file, this::go, this::tried);
		halves.setWeights(7, 3);
		form = new FormPage(pages, getSite(), AnnalsUi.core());
		xml = new XmlPage(pages, getSite(), saved, this::textChanged);
		page("page.form", "page-overview", form.control(), "type.page.form");
		page("page.xml", "page-source", xml.control(), "type.page.xml");
		pages.addListener(SWT.Selection, event -> show(pages.getSelectionIndex()));
		tryNow = () -> result.show(xml.text());
		history = new TypeHistory(getSite(), () -> isForm() ? session : null, xml);
		show(0);
		result.show(saved);
	}

	private void page(String key, String icon, Control control, String id) {
		CTabItem tab = new CTabItem(pages, SWT.NONE);
		tab.setText(MESSAGES.get(key));
		tab.setImage(AnnalsUi.image(icon));
		tab.setControl(control);
		tab.setData("id", id);
	}

	private boolean isForm() {
		return pages.getSelectionIndex() == 0;
	}

	/** Shows a page; the form only of a text that is a type, else the text says what keeps it from being one. */
	private void show(int page) {
		String refusal = page == 0 ? refusal() : null;
		pages.setSelection(refusal == null ? page : 1);
		xml.refuse(refusal);
		history.changed();
		setFocus();
	}

	/** Takes the text over into the form; the sentence that says why that cannot be, or null. */
	private String refusal() {
		try {
			if (session == null) {
				session = new TypeSession(xml.text(), file.getFileName().toString());
				session.commands().addCommandStackListener(event -> history.changed());
				session.addListener(() -> xml.take(session.text().text()));
				form.open(session);
			} else {
				session.setText(xml.text());
			}
			return null;
		} catch (IOException e) {
			TypeComplaint complaint = TypeComplaint.unreadable(e);
			return MESSAGES.get("refused", complaint.line(), complaint.sentence());
		}
	}

	private void textChanged() {
		boolean changed = !xml.text().equals(saved);
		if (dirty != changed) {
			dirty = changed;
			firePropertyChange(PROP_DIRTY);
		}
		if (!isForm()) {
			xml.refuse(null);
		}
		history.changed();
		pages.getDisplay().timerExec(PAUSE_MS, tryNow);
	}

	/** The type was tried as it is now: the form marks what is wrong. */
	private void tried(String text, List<TypeComplaint> complaints) {
		if (session != null && session.text().text().equals(text)) {
			form.problems(complaints);
		}
	}

	/** Opens a complaint: in the form its element, in the text its line. */
	private void go(TypeComplaint complaint) {
		if (isForm() && form.go(complaint)) {
			return;
		}
		show(1);
		xml.go(complaint.line());
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		String text = xml.text();
		try {
			AtomicFile.write(file, true, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
			saved = text;
			textChanged();
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
		if (isForm()) {
			form.setFocus();
		} else {
			xml.setFocus();
		}
	}
}
