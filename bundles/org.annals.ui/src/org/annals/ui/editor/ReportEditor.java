/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor;

import java.nio.file.Path;
import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.op.MigrateReport;
import org.annals.core.op.OpenReport;
import org.annals.core.op.OpenReport.Opening;
import org.annals.core.op.OpenReport.State;
import org.annals.core.session.ReportSession;
import org.annals.core.text.Range;
import org.annals.core.types.TypeProfile;
import org.annals.ui.AnnalsUi;
import org.annals.ui.checking.Checking;
import org.annals.ui.checking.EditorFindings;
import org.annals.ui.typeset.Typesetting;
import org.annals.ui.workspace.ReportFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.part.FileEditorInput;

/** The editor of one report in one file: it holds the session and shows the contributed pages on it. */
public final class ReportEditor extends EditorPart implements IPersistableEditor {

	/** Id of the editor. */
	public static final String ID = ReportFiles.EDITOR;

	private static final Messages MESSAGES = Messages.of(ReportEditor.class);

	private final ReportSelection selection = new ReportSelection();
	private final EditorState state = new EditorState();
	private final CommandStackListener dirt = event -> firePropertyChange(PROP_DIRTY);
	private final OpenFields fields = new OpenFields(() -> firePropertyChange(PROP_DIRTY));
	private Opening opening;
	private ReportSession session;
	private EditorFile kept;
	private FileWatch watch;
	private Checking checking;
	private EditorFindings findings;
	private Typesetting typesetting;
	private EditorPages pages;
	private NoticeBar notice;
	private TypeNotice typeNotice;
	private TypeProfile shownType;
	private RefusedReport refused;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof IFileEditorInput file)) {
			throw new PartInitException(MESSAGES.get("input.foreign", input.getName()));
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		// A file has no place when its folder was taken away while the workbench was closed.
		Path path = file.getFile().getLocation() == null ? null : file.getFile().getLocation().toPath();
		opening = path != null ? new OpenReport(AnnalsUi.core(), path).execute(null)
				: new Opening(State.UNREADABLE, null, null, null, MESSAGES.get("input.gone", input.getName()), List.of());
		if (opening.report() != null) {
			session = MigrateReport.session(opening.report(), opening.type(), AnnalsUi.core());
			session.commands().addCommandStackListener(dirt);
			kept = new EditorFile(this, new FileOnDisk(path, opening.stamp()));
		}
		selection.addFollower((chosen, origin) -> {
			if (pages != null) {
				pages.follow(selection.element(), origin);
			}
		});
		site.setSelectionProvider(selection);
	}

	/** The file that is edited. */
	public IFile file() {
		return ((IFileEditorInput) getEditorInput()).getFile();
	}

	/** The report that is open; null when the file is none that can be opened. */
	public ReportSession session() {
		return session;
	}

	/** The elements that are selected. */
	public ReportSelection selection() {
		return selection;
	}

	/** The fields of pages and views that hold what is not yet in the report. */
	public OpenFields fields() {
		return fields;
	}

	/** The line for what the person should know without being stopped; null before the editor is shown. */
	public NoticeBar notice() {
		return notice;
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
		if (session == null) {
			refused = new RefusedReport(new RefusalActions(getEditorSite(), file()));
			GridDataFactory.fillDefaults().grab(true, true).applyTo(refused.create(all, file().getName(), opening));
			return;
		}
		checking = new Checking(session, parent.getDisplay());
		findings = new EditorFindings(session, this::file, checking);
		typesetting = new Typesetting(session, parent.getDisplay());
		notice = new NoticeBar(all);
		pages = new EditorPages(this, all);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages.control());
		watch = new FileWatch(this, kept, parent.getDisplay());
		state.restore(this);
		typeNotice = new TypeNotice(this);
		typeNotice.update();
		shownType = session.type();
		// Later, because pages come and go as listeners of the same stack.
		session.commands().addCommandStackListener(event -> {
			if (session.type() != shownType) {
				all.getDisplay().asyncExec(() -> followType(all));
			}
		});
	}

	/** Pages are made for a type: a move to another version, and its undo, makes them anew. */
	private void followType(Composite all) {
		if (all.isDisposed() || session.type() == shownType) {
			return;
		}
		shownType = session.type();
		String shown = shownPage();
		pages.dispose();
		pages.control().dispose();
		pages = new EditorPages(this, all);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages.control());
		typeNotice.update();
		all.layout(true, true);
		pages.show(shown);
	}

	/** Whether the report's type was missing when it was opened and is installed now. */
	public boolean isTypeFoundNow() {
		return opening.state() == State.TYPE_MISSING && !TypeNotice.isMissing(opening.report());
	}

	/** Brings a page to the front; an unknown id leaves all as it is. */
	public void showPage(String id) {
		if (pages != null) {
			pages.show(id);
		}
	}

	/** Id of the page in front, or null. */
	public String shownPage() {
		return pages == null ? null : pages.shown();
	}

	/**
	 * Shows a place on the page in front, or on the first page that can.
	 *
	 * @param element an object of the report
	 * @param range   UTF-16 offsets in the text of the report, or null for the whole element
	 */
	public void reveal(EObject element, Range range) {
		if (pages != null) {
			pages.reveal(element, range);
		}
	}

	@Override
	public boolean isDirty() {
		return session != null && (session.isDirty() || fields.isPending());
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		save(false, monitor);
	}

	/** Saves; what somebody else wrote meanwhile is overwritten only by {@code force}. */
	void save(boolean force, IProgressMonitor monitor) {
		kept.save(force, monitor);
		firePropertyChange(PROP_DIRTY);
	}

	void moved(IFile to) {
		setInput(new FileEditorInput(to));
		setPartName(to.getName());
		firePropertyChange(PROP_TITLE);
	}

	@Override
	public void saveState(IMemento memento) {
		state.save(this, memento);
	}

	@Override
	public void restoreState(IMemento memento) {
		state.read(memento);
	}

	@Override
	public void doSaveAs() {
		// a report is copied in the view of reports
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void setFocus() {
		if (refused != null) {
			refused.setFocus();
		} else {
			pages.focus();
		}
	}

	@Override
	public <T> T getAdapter(Class<T> kind) {
		if (kind == ReportSession.class) {
			return kind.cast(session);
		}
		// Asked so and not by methods, because pages of others get no promise about these two.
		if (kind == Checking.class) {
			return kind.cast(checking);
		}
		if (kind == Typesetting.class) {
			return kind.cast(typesetting);
		}
		T own = pages == null ? null : pages.adapt(kind);
		return own != null ? own : super.getAdapter(kind);
	}

	@Override
	public void dispose() {
		if (watch != null) {
			watch.dispose();
		}
		if (pages != null) {
			pages.dispose();
		}
		if (checking != null) {
			findings.dispose();
			checking.dispose();
			typesetting.dispose();
		}
		if (session != null) {
			session.commands().removeCommandStackListener(dirt);
			session.dispose();
		}
		super.dispose();
	}
}
