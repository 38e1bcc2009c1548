/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor;

import java.io.IOException;
import java.util.EventObject;
import java.util.LinkedHashMap;
import java.util.Map;

import org.annals.core.message.Messages;
import org.annals.core.session.ReportSession;
import org.annals.core.text.Range;
import org.annals.core.write.AtomicFile;
import org.annals.model.file.ReportFile;
import org.annals.model.report.Report;
import org.annals.ui.AnnalsUi;
import org.annals.ui.outline.OutlinePage;
import org.annals.ui.properties.PropertiesPage;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** The editor of one report in one file: it holds the session and shows the contributed pages on it. */
public final class ReportEditor extends EditorPart {

	/** Id of the editor. */
	public static final String ID = "org.annals.ui.editor";

	private static final Messages MESSAGES = Messages.of(ReportEditor.class);
	private static final String DESCRIPTOR = "descriptor";

	private final ReportSelection selection = new ReportSelection();
	private final Map<CTabItem, ReportPage> pages = new LinkedHashMap<>();
	private final CommandStackListener dirt = this::changed;
	private final ReportSelection.Follower follow = this::follow;
	private ReportSession session;
	private CTabFolder folder;
	private ReportPage front;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		try {
			Report report = ReportFile.load(file().getLocation().toFile().toPath());
			session = new ReportSession(report, AnnalsUi.core().types().findOrGeneral(report.getType()));
		} catch (IOException e) {
			throw new PartInitException(e.getMessage(), e);
		}
		session.commands().addCommandStackListener(dirt);
		selection.addFollower(follow);
		site.setSelectionProvider(selection);
	}

	/** The file that is edited. */
	public IFile file() {
		return ((IFileEditorInput) getEditorInput()).getFile();
	}

	/** Goes on with the same report under another name of its file. */
	public void renamed(IFile renamed) {
		setInputWithNotify(new FileEditorInput(renamed));
		setPartName(renamed.getName());
	}

	/** The report that is open. */
	public ReportSession session() {
		return session;
	}

	/** The elements that are selected. */
	public ReportSelection selection() {
		return selection;
	}

	@Override
	public void createPartControl(Composite parent) {
		folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
		folder.setData("id", "report.pages");
		for (PageDescriptor page : new ReportPages(RegistryFactory.getRegistry()).pages(session.type().id())) {
			CTabItem tab = new CTabItem(folder, SWT.NONE);
			tab.setText(page.name());
			tab.setData(DESCRIPTOR, page);
			tab.setData("id", page.id());
			if (page.icon() != null) {
				tab.setImage(AnnalsUi.image(page.icon()));
			}
		}
		folder.addListener(SWT.Selection, event -> show((CTabItem) event.item));
		if (folder.getItemCount() > 0) {
			folder.setSelection(0);
			show(folder.getItem(0));
		}
	}

	/** Brings a page to the front; an unknown id leaves all as it is. */
	public void showPage(String id) {
		for (CTabItem tab : folder.getItems()) {
			if (((PageDescriptor) tab.getData(DESCRIPTOR)).id().equals(id)) {
				folder.setSelection(tab);
				show(tab);
			}
		}
	}

	/** Id of the page in front, or null. */
	public String shownPage() {
		CTabItem tab = folder.getSelection();
		return tab == null ? null : ((PageDescriptor) tab.getData(DESCRIPTOR)).id();
	}

	private void show(CTabItem tab) {
		ReportPage page = pages.computeIfAbsent(tab, this::create);
		if (page != front) {
			if (front != null) {
				front.hidden();
			}
			front = page;
			page.shown();
			page.setFocus();
		}
	}

	private ReportPage create(CTabItem tab) {
		PageDescriptor descriptor = (PageDescriptor) tab.getData(DESCRIPTOR);
		ReportPage page = null;
		Control control = null;
		try {
			page = descriptor.factory().create();
			page.init(this);
			control = page.create(folder);
		} catch (Exception | LinkageError e) {
			AnnalsUi.log(descriptor.id(), e);
			page = new FailedPage(descriptor);
			page.init(this);
			control = page.create(folder);
		}
		tab.setControl(control);
		return page;
	}

	/**
	 * Shows a place on the page in front, or on the first page that can.
	 *
	 * @param element an object of the report
	 * @param range   UTF-16 offsets in the text of the report, or null for the whole element
	 */
	public void reveal(EObject element, Range range) {
		if (front != null && front.reveal(element, range)) {
			return;
		}
		for (CTabItem tab : folder.getItems()) {
			ReportPage page = pages.computeIfAbsent(tab, this::create);
			if (page.reveal(element, range)) {
				folder.setSelection(tab);
				show(tab);
				return;
			}
		}
	}

	private void follow(IStructuredSelection chosen, Object origin) {
		if (front != null && origin != front && chosen.size() == 1
				&& chosen.getFirstElement() instanceof EObject element) {
			front.selected(element);
		}
	}

	private void changed(EventObject event) {
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	public boolean isDirty() {
		return session != null && session.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		try {
			AtomicFile.write(file().getLocation().toFile().toPath(), true, out -> ReportFile.save(session.report(), out));
			session.saved();
			file().refreshLocal(IResource.DEPTH_ZERO, monitor);
			firePropertyChange(PROP_DIRTY);
		} catch (IOException | CoreException e) {
			AnnalsUi.log(file().getName(), e);
			monitor.setCanceled(true);
			MessageDialog.openError(getSite().getShell(), MESSAGES.get("save.title"), e.getMessage());
		}
	}

	@Override
	public void doSaveAs() {
		// a report is copied in the navigator
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void setFocus() {
		if (front != null) {
			front.setFocus();
		}
	}

	@Override
	public <T> T getAdapter(Class<T> kind) {
		if (kind == ReportSession.class) {
			return kind.cast(session);
		}
		if (kind == IContentOutlinePage.class && session != null) {
			return kind.cast(new OutlinePage(this));
		}
		if (kind == IPropertySheetPage.class && session != null) {
			return kind.cast(new PropertiesPage(this));
		}
		T own = front == null ? null : front.adapt(kind);
		return own != null ? own : super.getAdapter(kind);
	}

	@Override
	public void dispose() {
		pages.values().forEach(ReportPage::dispose);
		if (session != null) {
			session.commands().removeCommandStackListener(dirt);
			session.dispose();
		}
		super.dispose();
	}
}
