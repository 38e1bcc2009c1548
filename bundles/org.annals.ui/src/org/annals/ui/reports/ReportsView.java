/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.reports;

import org.annals.core.message.Messages;
import org.annals.ui.AnnalsUi;
import org.annals.ui.emf.FilterField;
import org.annals.ui.reports.handler.Commands;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.part.FileEditorInput;

/** The reports of the workspace as their authors know them: by year, type and office, with what is still wrong. */
public final class ReportsView extends CommonNavigator {

	/** Id of the view. */
	public static final String ID = "org.annals.ui.reports";

	private static final Messages MESSAGES = Messages.of(ReportsView.class);
	private static final String CONTEXT = "org.annals.ui.reports.context";

	private final IResourceChangeListener resources = event -> later(() -> changed(event));
	private final EditorFollower editors = new EditorFollower(this::show);
	private Display display;
	private ReportCatalog catalog;
	private ReportsFilter filter;
	private Composite stack;
	private Composite list;
	private Composite empty;

	@Override
	public void createPartControl(Composite parent) {
		display = parent.getDisplay();
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		list = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(list);
		Text field = FilterField.create(list, "reports.filter", MESSAGES.get("filter"), this::filter);
		Composite below = new Composite(list, SWT.NONE);
		below.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
		super.createPartControl(below);
		empty = createEmpty();
		equip(getCommonViewer());
		field.addListener(SWT.DefaultSelection, event -> getCommonViewer().getTree().setFocus());
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(resources, IResourceChangeEvent.POST_CHANGE);
		getSite().getPage().addPartListener(editors);
		settle();
	}

	private void equip(CommonViewer viewer) {
		Tree tree = viewer.getTree();
		tree.setData("id", "reports.tree");
		tree.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == -1) {
					event.result = MESSAGES.get("tree");
				}
			}
		});
		catalog = new ReportCatalog(MESSAGES.get("reading"), read -> later(this::reorder));
		ReportsLabels labels = new ReportsLabels(catalog);
		filter = new ReportsFilter(labels);
		viewer.setLabelProvider(labels);
		viewer.setComparator(new ReportsOrder(catalog));
		viewer.addFilter(filter);
		ColumnViewerToolTipSupport.enableFor(viewer);
		MenuManager menu = Commands.menu(getSite());
		tree.setMenu(menu.createContextMenu(tree));
		tree.addDisposeListener(gone -> menu.dispose());
		viewer.addOpenListener(event -> open(viewer.getStructuredSelection().getFirstElement()));
		viewer.addSelectionChangedListener(event -> chosen(event.getStructuredSelection().getFirstElement()));
		// The platform counts selected items in the status line, which tells an author nothing.
		viewer.addPostSelectionChangedListener(
				event -> getViewSite().getActionBars().getStatusLineManager().setMessage(null));
		viewer.expandToLevel(2);
	}

	private Composite createEmpty() {
		Composite area = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(area);
		Link link = new Link(area, SWT.WRAP);
		link.setData("id", "reports.empty");
		link.setText(MESSAGES.get("empty"));
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(link);
		link.addListener(SWT.Selection, event -> Commands.run(getSite(), event.text));
		return area;
	}

	@Override
	protected void handleDoubleClick(DoubleClickEvent event) {
		Object element = event.getSelection() instanceof StructuredSelection one ? one.getFirstElement() : null;
		if (element instanceof IContainer) {
			getCommonViewer().setExpandedState(element, !getCommonViewer().getExpandedState(element));
		}
	}

	private void open(Object element) {
		if (element instanceof IFile file) {
			try {
				IDE.openEditor(getSite().getPage(), file, true);
			} catch (PartInitException e) {
				AnnalsUi.log(file.getName(), e);
			}
		}
	}

	/** Brings the editor of a chosen report to the front, without the focus. */
	private void chosen(Object element) {
		if (element instanceof IFile file) {
			IEditorPart editor = getSite().getPage().findEditor(new FileEditorInput(file));
			if (editor != null && editor != getSite().getPage().getActiveEditor()) {
				getSite().getPage().bringToTop(editor);
			}
		}
	}

	private void show(IFile file) {
		StructuredSelection wanted = new StructuredSelection(file);
		if (!getCommonViewer().getTree().isDisposed() && !wanted.equals(getCommonViewer().getStructuredSelection())) {
			getCommonViewer().setSelection(wanted, true);
		}
	}

	private void filter(String typed) {
		filter.look(typed);
		getCommonViewer().refresh();
		if (filter.isActive()) {
			getCommonViewer().expandAll();
		}
	}

	private void changed(IResourceChangeEvent event) {
		getCommonViewer().refresh();
		settle();
	}

	private void reorder() {
		getCommonViewer().refresh();
	}

	private void settle() {
		Composite wanted = ReportFolders.any(ResourcesPlugin.getWorkspace().getRoot()) ? list : empty;
		StackLayout layout = (StackLayout) stack.getLayout();
		if (layout.topControl != wanted) {
			layout.topControl = wanted;
			stack.layout();
			getCommonViewer().expandToLevel(2);
		}
	}

	private void later(Runnable action) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!stack.isDisposed()) {
					action.run();
				}
			});
		}
	}

	@Override
	public void setFocus() {
		if (((StackLayout) stack.getLayout()).topControl == empty) {
			empty.setFocus();
		} else {
			super.setFocus();
		}
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(resources);
		getSite().getPage().removePartListener(editors);
		if (catalog != null) {
			catalog.dispose();
		}
		super.dispose();
	}
}
