/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.version;

import java.util.List;

import org.annals.core.evolve.MigrationItem;
import org.annals.core.evolve.VersionPath;
import org.annals.core.message.Messages;
import org.annals.core.op.MigrateReport;
import org.annals.core.session.ReportSession;
import org.annals.ui.AnnalsUi;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Shows what becomes of each part of a report in another version of its type, before it is moved there. */
final class VersionDialog extends TrayDialog {

	private static final Messages MESSAGES = Messages.of(VersionDialog.class);
	private static final int WIDTH = 720;
	private static final int WHAT = 250;
	private static final int HEIGHT = 220;

	private final ReportSession session;
	private final List<VersionPath> paths;
	private MigrateReport move;
	private TableViewer list;
	private Label summary;

	VersionDialog(Shell parent, ReportSession session, List<VersionPath> paths) {
		super(parent);
		this.session = session;
		this.paths = paths;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(MESSAGES.get("title"));
		shell.setData("id", "version");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label message = new Label(area, SWT.WRAP);
		message.setText(MESSAGES.get("message"));
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(message);
		Composite choice = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(choice);
		new Label(choice, SWT.NONE).setText(MESSAGES.get("target"));
		Combo target = new Combo(choice, SWT.READ_ONLY | SWT.DROP_DOWN);
		target.setData("id", "version.target");
		paths.forEach(path -> target.add(MESSAGES.get("target.version", path.target().version(), path.target().name())));
		target.select(0);
		target.addListener(SWT.Selection, event -> show(paths.get(target.getSelectionIndex())));
		list = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		list.getTable().setData("id", "version.list");
		list.getTable().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(list.getTable());
		column("what", WHAT).setLabelProvider(new Words() {

			@Override
			String words(MigrationItem item) {
				return item.what();
			}

			@Override
			public Image getImage(Object item) {
				return AnnalsUi.image(((MigrationItem) item).isLeft() ? "warning" : "done");
			}
		});
		column("outcome", WIDTH - WHAT - 8).setLabelProvider(new Words() {

			@Override
			String words(MigrationItem item) {
				return item.outcome();
			}
		});
		ColumnViewerToolTipSupport.enableFor(list);
		list.setContentProvider(ArrayContentProvider.getInstance());
		summary = new Label(area, SWT.WRAP);
		summary.setData("id", "version.summary");
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(summary);
		show(paths.get(0));
		return area;
	}

	private TableViewerColumn column(String key, int width) {
		TableViewerColumn column = new TableViewerColumn(list, SWT.NONE);
		column.getColumn().setText(MESSAGES.get(key));
		column.getColumn().setWidth(width);
		return column;
	}

	private void show(VersionPath path) {
		move = new MigrateReport(session, path);
		list.setInput(move.preview());
		long left = move.preview().stream().filter(MigrationItem::isLeft).count();
		summary.setText(MESSAGES.get("summary", left));
		summary.requestLayout();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, MESSAGES.get("move"), true).setData("id", "version.move");
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		move.execute(null);
		super.okPressed();
	}

	/** A cell whose words may be longer than its column. */
	private abstract static class Words extends ColumnLabelProvider {

		abstract String words(MigrationItem item);

		@Override
		public String getText(Object item) {
			return words((MigrationItem) item);
		}

		@Override
		public String getToolTipText(Object item) {
			return words((MigrationItem) item);
		}
	}
}
