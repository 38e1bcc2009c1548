/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.outline;

import java.util.Set;

import org.annals.core.message.Messages;
import org.annals.core.session.ReportSession;
import org.annals.core.writing.OutlineEditing;
import org.annals.ui.checking.Checking;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.editor.ReportSelection;
import org.annals.ui.emf.ElementLabels;
import org.annals.ui.emf.ElementMarks;
import org.annals.ui.emf.FilterField;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** The outline of the report in an editor: it finds, selects and rearranges what the report consists of. */
public final class OutlinePage extends Page implements IContentOutlinePage {

	private static final Messages MESSAGES = Messages.of(OutlinePage.class);
	private static final int OPENED_LEVELS = 2;

	private final ReportEditor editor;
	private final ReportSession session;
	private final ReportSelection.Follower follower = this::follow;
	private Composite all;
	private TreeViewer viewer;
	private OutlineFilter filter;
	private String typed = "";
	private ElementMarks marks;
	private ReportSession.Listener listener;
	private boolean following;

	public OutlinePage(ReportEditor editor) {
		this.editor = editor;
		this.session = editor.session();
	}

	@Override
	public void createControl(Composite parent) {
		all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
		FilterField.create(all, "outline.filter", MESSAGES.get("filter"), this::filter);
		viewer = new TreeViewer(all, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.getTree().setData("id", "outline.tree");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTree());
		viewer.getTree().getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == -1) {
					event.result = MESSAGES.get("tree");
				}
			}
		});
		ElementLabels labels = new ElementLabels(session);
		marks = Checking.of(editor) == null ? null : new ElementMarks(Checking.of(editor).findings(), this::remark);
		filter = new OutlineFilter(labels::text);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new OutlineContent());
		viewer.setLabelProvider(new OutlineLabels(labels, marks));
		viewer.addFilter(filter);
		ColumnViewerToolTipSupport.enableFor(viewer);
		OutlineEditing edits = new OutlineEditing(session);
		OutlineDrop.install(viewer, edits);
		new OutlineMenu(viewer, edits, getSite().getWorkbenchWindow());
		viewer.addSelectionChangedListener(event -> chosen(event.getStructuredSelection()));
		viewer.addOpenListener(event -> open());
		viewer.setInput(session.report());
		viewer.expandToLevel(OPENED_LEVELS);
		OutlineRefresh refresh = new OutlineRefresh(session.report(), viewer, () -> filter.look(session.report(), typed));
		listener = refresh::add;
		session.addListener(listener);
		editor.selection().addFollower(follower);
		follow(editor.selection().getSelection(), null);
	}

	private void filter(String text) {
		typed = text;
		filter.look(session.report(), text);
		viewer.getTree().setRedraw(false);
		viewer.refresh();
		if (filter.isActive()) {
			viewer.expandAll();
		}
		viewer.getTree().setRedraw(true);
	}

	private void chosen(IStructuredSelection selection) {
		if (!following) {
			editor.selection().select(selection, this);
		}
	}

	private void open() {
		if (viewer.getStructuredSelection().getFirstElement() instanceof EObject element) {
			getSite().getPage().activate(editor);
			editor.reveal(element, null);
		}
	}

	private void follow(IStructuredSelection selection, Object origin) {
		if (origin == this || viewer.getTree().isDisposed()) {
			return;
		}
		EObject node = selection.getFirstElement() instanceof EObject element ? OutlineTree.node(element) : null;
		following = true;
		try {
			viewer.setSelection(node == null ? StructuredSelection.EMPTY : new StructuredSelection(node), true);
		} finally {
			following = false;
		}
	}

	private void remark(Set<EObject> changed) {
		if (!viewer.getTree().isDisposed()) {
			viewer.update(changed.toArray(), null);
		}
	}

	@Override
	public Control getControl() {
		return all;
	}

	@Override
	public void setFocus() {
		viewer.getTree().setFocus();
	}

	@Override
	public void dispose() {
		editor.selection().removeFollower(follower);
		session.removeListener(listener);
		if (marks != null) {
			marks.dispose();
		}
		super.dispose();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener heard) {
		editor.selection().addSelectionChangedListener(heard);
	}

	@Override
	public ISelection getSelection() {
		return editor.selection().getSelection();
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener heard) {
		editor.selection().removeSelectionChangedListener(heard);
	}

	@Override
	public void setSelection(ISelection selection) {
		editor.selection().setSelection(selection);
	}
}
