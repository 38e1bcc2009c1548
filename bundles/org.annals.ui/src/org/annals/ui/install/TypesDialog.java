/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.types.TypeFolder;
import org.annals.install.ListTypes;
import org.annals.install.Store;
import org.annals.install.TypeEntry;
import org.annals.ui.AnnalsUi;
import org.annals.ui.editor.type.TypeEditor;
import org.annals.ui.emf.FilterField;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** The page of report types: which there are, where they come from, what is wrong with them; installs and uninstalls. */
public final class TypesDialog extends TrayDialog {

	private static final Messages MESSAGES = Messages.of(TypesDialog.class);
	private static final int WIDTH = 760;
	private static final int HEIGHT = 220;
	private static final int DETAILS = 104;

	private TypesTable table;
	private Text details;
	private TypesWork work;
	private Button edit;
	private Button uninstall;
	private List<Button> actions;

	public TypesDialog(Shell parent) {
		super(parent);
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(MESSAGES.get("title"));
		shell.setData("id", "types");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		FilterField.create(area, "types.filter", MESSAGES.get("offers.filter"), typed -> table.narrow(typed));
		Composite top = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(top);
		table = new TypesTable(top);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table.control());
		buttons(top);
		details = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		details.setData("id", "types.details");
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, DETAILS).applyTo(details);
		work = new TypesWork(area, this);
		table.viewer().addSelectionChangedListener(event -> describe());
		drop(area);
		refresh();
		return area;
	}

	private void buttons(Composite top) {
		Composite column = new Composite(top, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(column);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(column);
		actions = new ArrayList<>();
		button(column, "install", this::chooseFile);
		button(column, "folder", this::chooseFolder);
		edit = button(column, "edit", this::edit);
		uninstall = button(column, "uninstall", () -> work.uninstall(table.selected()));
		button(column, "open", this::openFolder);
	}

	private Button button(Composite parent, String key, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(MESSAGES.get("button." + key));
		button.setToolTipText(MESSAGES.get("tip." + key));
		button.setData("id", "types." + key);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().applyTo(button);
		actions.add(button);
		return button;
	}

	private void chooseFile() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText(MESSAGES.get("title"));
		dialog.setFilterExtensions(new String[] { "*.zip;*.jar;*.reporttype" });
		dialog.setFilterNames(new String[] { MESSAGES.get("files") });
		String file = dialog.open();
		if (file != null) {
			work.install(file);
		}
	}

	private void chooseFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText(MESSAGES.get("title"));
		dialog.setMessage(MESSAGES.get("tip.folder"));
		String folder = dialog.open();
		if (folder != null) {
			work.install(folder);
		}
	}

	/** Opens the file of a type; the page closes first, since the editor stands behind it. */
	private void edit() {
		Path file = table.selected().file();
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		try {
			close();
			TypeEditor.open(page, file);
		} catch (CoreException e) {
			AnnalsUi.log(file.toString(), e);
		}
	}

	/** Shows the folder that files of types can be laid into; it is made when it is not there. */
	private void openFolder() {
		Path folder = TypeFolder.own();
		try {
			Files.createDirectories(folder);
			Program.launch(folder.toString());
		} catch (IOException e) {
			AnnalsUi.log(folder.toString(), e);
		}
	}

	private void drop(Composite area) {
		DropTarget target = new DropTarget(area, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE | DND.DROP_LINK);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {

			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] files) {
					// The other program waits until the drop is over; a dialog must not make it wait.
					event.display.asyncExec(() -> install(files));
				}
			}
		});
	}

	/** Installs from files and folders, such as were dropped, one after the other. */
	public void install(String... files) {
		for (String file : files) {
			if (getShell() != null && !getShell().isDisposed()) {
				work.install(file);
			}
		}
	}

	/** Reads what is installed and shows it. */
	void refresh() {
		try {
			table.show(new ListTypes(AnnalsUi.core(), Store.own(), TypeFolder.own()).execute());
		} catch (IOException e) {
			work.say(e.getMessage(), true);
			table.show(List.of());
		}
		describe();
	}

	void select(String id) {
		table.select(id);
	}

	/** Lets nothing be begun while something is done. */
	void enable(boolean enabled) {
		actions.forEach(button -> button.setEnabled(enabled));
		getButton(IDialogConstants.OK_ID).setEnabled(enabled);
		if (enabled) {
			describe();
		}
	}

	@Override
	protected boolean canHandleShellCloseEvent() {
		return !work.isRunning();
	}

	private void describe() {
		TypeEntry entry = table.selected();
		edit.setEnabled(entry != null && entry.file() != null);
		uninstall.setEnabled(entry != null && entry.isOwn());
		details.setText(String.join("\n", TypeDetails.of(entry)));
	}

	/** Starts the workbench again; the dialog closes first, or it would stand in the way. */
	void restart() {
		close();
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().restart());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, MESSAGES.get("button.close"), true).setData("id", "types.close");
	}
}
