/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.annals.core.contribution.Problem;
import org.annals.core.text.Range;
import org.annals.ui.AnnalsUi;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The tabs of an open report; a page is made when it is first shown, and one that fails names itself. */
final class EditorPages {

	private static final String DESCRIPTOR = "descriptor";

	private final ReportEditor editor;
	private final CTabFolder folder;
	private final Map<CTabItem, ReportPage> made = new LinkedHashMap<>();
	private ReportPage front;

	EditorPages(ReportEditor editor, Composite parent) {
		this.editor = editor;
		folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
		folder.setData("id", "report.pages");
		ReportPages contributed = new ReportPages(RegistryFactory.getRegistry());
		for (Problem problem : contributed.problems()) {
			AnnalsUi.log(problem.message(), problem.cause());
		}
		for (PageDescriptor page : contributed.pages(editor.session().type())) {
			CTabItem tab = new CTabItem(folder, SWT.NONE);
			tab.setText(page.name());
			tab.setData(DESCRIPTOR, page);
			tab.setData("id", page.id());
			if (page.icon() != null) {
				// An icon that is not there must not take the editor with it.
				attempt(() -> tab.setImage(AnnalsUi.image(page.icon())));
			}
		}
		folder.addListener(SWT.Selection, event -> show((CTabItem) event.item));
		// the native folder takes the focus of a click on a tab, which belongs to the page that the click shows
		folder.addListener(SWT.MouseUp, event -> focus());
	}

	Control control() {
		return folder;
	}

	/** The page in front, or null while there is none. */
	ReportPage front() {
		return front;
	}

	/** Id of the page in front, or null. */
	String shown() {
		CTabItem tab = folder.getSelection();
		return tab == null ? null : descriptor(tab).id();
	}

	/** Brings a page to the front; an unknown id or null shows the first one where none is shown. */
	void show(String id) {
		for (CTabItem tab : folder.getItems()) {
			if (descriptor(tab).id().equals(id)) {
				folder.setSelection(tab);
				show(tab);
				return;
			}
		}
		if (front == null && folder.getItemCount() > 0) {
			folder.setSelection(0);
			show(folder.getItem(0));
		}
	}

	private void show(CTabItem tab) {
		ReportPage page = page(tab);
		if (page == front) {
			return;
		}
		if (front != null) {
			attempt(front::hidden);
		}
		front = page;
		if (!attempt(page::shown)) {
			front = failed(tab);
		}
		focus();
	}

	/** Puts the focus into the page in front. */
	void focus() {
		if (front != null) {
			attempt(front::setFocus);
		}
	}

	/** Lets the page in front follow a selection that another part made. */
	void follow(EObject element, Object origin) {
		if (front != null && origin != front && element != null) {
			attempt(() -> front.selected(element));
		}
	}

	/** What the page in front answers for the editor; null for nothing, and for what is not of the kind. */
	<T> T adapt(Class<T> kind) {
		Object[] own = new Object[1];
		// An unchecked answer of another kind would fail only where it is used.
		return front != null && attempt(() -> own[0] = front.adapt(kind)) && kind.isInstance(own[0]) ? kind.cast(own[0]) : null;
	}

	/** Pages come from others too: what one throws is for the log and stops nothing else. */
	private static boolean attempt(Runnable action) {
		try {
			action.run();
			return true;
		} catch (Exception | Error e) {
			AnnalsUi.log(e.toString(), e);
			return false;
		}
	}

	/** Shows a place on the page in front, or on the first page that can. */
	void reveal(EObject element, Range range) {
		if (front != null && canReveal(front, element, range)) {
			return;
		}
		for (CTabItem tab : folder.getItems()) {
			if (canReveal(page(tab), element, range)) {
				folder.setSelection(tab);
				show(tab);
				return;
			}
		}
	}

	private static boolean canReveal(ReportPage page, EObject element, Range range) {
		boolean[] shown = new boolean[1];
		return attempt(() -> shown[0] = page.reveal(element, range)) && shown[0];
	}

	private ReportPage page(CTabItem tab) {
		ReportPage page = made.get(tab);
		if (page == null) {
			page = create(tab);
			made.put(tab, page);
		}
		return page;
	}

	private ReportPage create(CTabItem tab) {
		List<Control> before = List.of(folder.getChildren());
		try {
			ReportPage page = descriptor(tab).factory().create();
			page.init(editor);
			tab.setControl(Objects.requireNonNull(page.create(folder)));
			return page;
		} catch (Exception | Error e) {
			AnnalsUi.log(descriptor(tab).id(), e);
			for (Control control : folder.getChildren()) {
				if (!before.contains(control)) {
					control.dispose();
				}
			}
			return failed(tab);
		}
	}

	/** Puts the name of a page in the place of what it could not make. */
	private ReportPage failed(CTabItem tab) {
		Control old = tab.getControl();
		ReportPage broken = made.get(tab);
		if (broken != null) {
			attempt(broken::dispose);
		}
		ReportPage page = new FailedPage(descriptor(tab));
		page.init(editor);
		tab.setControl(page.create(folder));
		made.put(tab, page);
		if (old != null) {
			old.dispose();
		}
		return page;
	}

	private static PageDescriptor descriptor(CTabItem tab) {
		return (PageDescriptor) tab.getData(DESCRIPTOR);
	}

	void dispose() {
		for (ReportPage page : List.copyOf(made.values())) {
			attempt(page::dispose);
		}
		made.clear();
	}
}
