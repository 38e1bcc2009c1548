/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.properties;

import org.annals.core.message.Messages;
import org.annals.core.session.ReportSession;
import org.annals.ui.checking.Checking;
import org.annals.ui.editor.OpenFields.OpenField;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.editor.ReportSelection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** Shows the properties of what is selected in a report as a form, and follows both the selection and the report. */
public final class PropertiesPage extends Page implements IPropertySheetPage, OpenField {

	private static final Messages MESSAGES = Messages.of(PropertiesPage.class);
	/** Walking through the text selects one element after the other; only where it rests is worth a form. */
	private static final int REST_MILLIS = 80;

	private final ReportEditor editor;
	private final ReportSession session;
	private final FieldEdits edits;
	private final ReportSelection.Follower follower = this::selected;
	private final ReportSession.Listener listener = this::changed;
	private final Runnable show = this::show;
	private final Runnable refresh = this::refresh;
	private ScrolledComposite scrolled;
	private PropertiesForm form;
	private boolean queued;

	public PropertiesPage(ReportEditor editor) {
		this.editor = editor;
		this.session = editor.session();
		this.edits = new FieldEdits(session, editor.fields());
	}

	@Override
	public void createControl(Composite parent) {
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		scrolled.setData("id", "properties.form");
		scrolled.addListener(SWT.Resize, event -> relayout());
		session.addListener(listener);
		if (Checking.of(editor) != null) {
			Checking.of(editor).findings().addListener(refresh);
		}
		editor.selection().addFollower(follower);
		editor.fields().add(this);
		show();
	}

	private void selected(IStructuredSelection selection, Object origin) {
		scrolled.getDisplay().timerExec(REST_MILLIS, show);
	}

	private void changed(Notification change) {
		if (!queued) {
			queued = true;
			scrolled.getDisplay().timerExec(REST_MILLIS, refresh);
		}
	}

	private void show() {
		if (scrolled.isDisposed()) {
			return;
		}
		IStructuredSelection selection = editor.selection().getSelection();
		EObject element = editor.selection().element();
		if (selection.isEmpty()) {
			element = session.report();
		}
		if (form != null && form.element() == element) {
			return;
		}
		edits.close();
		Control old = scrolled.getContent();
		form = null;
		if (element == null) {
			scrolled.setContent(note(MESSAGES.get("several", selection.size())));
		} else {
			form = new PropertiesForm(scrolled, element, editor, edits, this::relayout);
			scrolled.setContent(form.control());
		}
		if (old != null) {
			old.dispose();
		}
		relayout();
		scrolled.setOrigin(0, 0);
	}

	private Composite note(String text) {
		Composite area = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(area);
		new Label(area, SWT.WRAP).setText(text);
		return area;
	}

	private void refresh() {
		queued = false;
		if (scrolled.isDisposed() || form == null) {
			return;
		}
		if (form.isAlive()) {
			form.refresh();
		} else {
			editor.selection().select((EObject) null, this);
		}
	}

	@Override
	public boolean isPending() {
		return form != null && form.isPending();
	}

	@Override
	public void take() {
		form.take();
	}

	private void relayout() {
		Control content = scrolled.getContent();
		if (content instanceof Composite area) {
			area.layout(true, true);
			int width = scrolled.getClientArea().width;
			scrolled.setMinSize(SWT.DEFAULT, area.computeSize(Math.max(width, 1), SWT.DEFAULT).y);
		}
	}

	@Override
	public Control getControl() {
		return scrolled;
	}

	@Override
	public void setFocus() {
		scrolled.setFocus();
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		// follows the selection of the editor, which is that of all its views
	}

	@Override
	public void dispose() {
		session.removeListener(listener);
		if (Checking.of(editor) != null) {
			Checking.of(editor).findings().removeListener(refresh);
		}
		editor.selection().removeFollower(follower);
		editor.fields().remove(this);
		super.dispose();
	}
}
