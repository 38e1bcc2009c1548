/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.welcome;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

import org.annals.core.message.Messages;
import org.annals.ui.AnnalsUi;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;

/** What stands in the editor area when no report is open: three ways to begin, and the reports worked on last. */
public final class WelcomePage extends EditorPart {

	/** Id of the editor. */
	public static final String ID = "org.annals.ui.welcome";

	private static final Messages MESSAGES = Messages.of(WelcomePage.class);
	private static final Set<IWorkbenchWindow> WATCHED = Collections.newSetFromMap(new WeakHashMap<>());
	private static final int WIDTH = 720;
	private static final double TITLE = 2.2;

	private ScrolledComposite scrolled;
	private ChoiceCard first;

	/**
	 * Shows the welcome page in a window whenever no report is open there, from now on. Safe to be called twice; on the
	 * display's thread.
	 */
	public static void openWhenEmpty(IWorkbenchWindow window) {
		if (WATCHED.add(window)) {
			WelcomeWatch watch = new WelcomeWatch(window);
			window.getPartService().addPartListener(watch);
			watch.lookLater();
		}
	}

	static void open(IWorkbenchWindow window) {
		try {
			window.getActivePage().openEditor(new WelcomeInput(), ID);
		} catch (PartInitException e) {
			AnnalsUi.log(ID, e);
		}
	}

	static void close(IWorkbenchWindow window) {
		IWorkbenchPage page = window.getActivePage();
		IEditorPart welcome = page == null ? null : page.findEditor(new WelcomeInput());
		if (welcome != null) {
			page.closeEditor(welcome, false);
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scrolled.setData("id", "welcome");
		Composite desk = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(24, 40).applyTo(desk);
		Composite column = new Composite(desk, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(column);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(column);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), column);
		Label title = new Label(column, SWT.NONE);
		title.setText(MESSAGES.get("title"));
		title.setFont(resources.create(scaled(TITLE)));
		Label subtitle = new Label(column, SWT.WRAP);
		subtitle.setText(MESSAGES.get("subtitle"));
		GridDataFactory.fillDefaults().indent(0, 6).applyTo(subtitle);
		Composite cards = new Composite(column, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).spacing(16, 0).applyTo(cards);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 28).applyTo(cards);
		first = card(cards, "new", "report-new", "org.annals.ui.new", resources);
		card(cards, "import", "import", "org.annals.ui.import", resources);
		card(cards, "example", "example", "org.annals.ui.example", resources);
		new RecentReports(column, getSite().getPage(), resources.create(scaled(1.2)), this::layout);
		scrolled.setContent(desk);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		layout();
	}

	private static FontDescriptor scaled(double factor) {
		FontDescriptor font = FontDescriptor.createFrom(JFaceResources.getDefaultFont());
		int height = JFaceResources.getDefaultFont().getFontData()[0].getHeight();
		return font.setHeight((int) Math.round(height * factor)).setStyle(SWT.BOLD);
	}

	private ChoiceCard card(Composite parent, String key, String icon, String command, LocalResourceManager resources) {
		ChoiceCard card = new ChoiceCard(parent, MESSAGES.get(key), MESSAGES.get(key + ".sentence"), AnnalsUi.icon(icon + "-large"),
				resources, () -> run(command));
		card.setData("id", "welcome." + key);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(card);
		return card;
	}

	private void run(String command) {
		try {
			getSite().getService(IHandlerService.class).executeCommand(command, null);
		} catch (Exception e) {
			AnnalsUi.log(command, e);
		}
	}

	private void layout() {
		if (!scrolled.isDisposed()) {
			scrolled.getContent().requestLayout();
			scrolled.setMinSize(scrolled.getContent().computeSize(SWT.DEFAULT, SWT.DEFAULT, true));
		}
	}

	@Override
	public void setFocus() {
		first.setFocus();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// there is nothing to save
	}

	@Override
	public void doSaveAs() {
		// there is nothing to save
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
