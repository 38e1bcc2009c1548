/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor;

import java.nio.file.Path;
import java.util.List;

import org.annals.core.compare.CompareReports;
import org.annals.core.compare.Difference;
import org.annals.core.message.Messages;
import org.annals.core.op.OpenReport;
import org.annals.model.report.Report;
import org.annals.ui.AnnalsUi;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Lists what the file on disk says otherwise than the report on the screen, with both texts of what is selected. */
final class ComparisonDialog extends TrayDialog {

	private static final Messages MESSAGES = Messages.of(ComparisonDialog.class);
	private static final int WIDTH = 640;
	private static final int LIST = 220;
	private static final int TEXT = 72;

	private final Report screen;
	private final Path file;

	ComparisonDialog(Shell parent, Report screen, Path file) {
		super(parent);
		this.screen = screen;
		this.file = file;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(MESSAGES.get("compare.title"));
		shell.setData("id", "compare");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Report disk = new OpenReport(AnnalsUi.core(), file).execute(null).report();
		List<Difference> differences = disk == null ? List.of() : new CompareReports(screen, disk).execute(null);
		String key = disk == null ? "compare.unreadable" : differences.isEmpty() ? "compare.equal" : "compare.message";
		Label message = new Label(area, SWT.WRAP);
		message.setText(MESSAGES.get(key));
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(message);
		if (!differences.isEmpty()) {
			fill(area, differences);
		}
		return area;
	}

	private void fill(Composite area, List<Difference> differences) {
		TableViewer list = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		list.getTable().setData("id", "compare.list");
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LIST).applyTo(list.getTable());
		TableViewerColumn column = new TableViewerColumn(list, SWT.NONE);
		column.getColumn().setWidth(WIDTH - 8);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> ((Difference) row).sentence()));
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setInput(differences);
		Text mine = text(area, "compare.mine");
		Text theirs = text(area, "compare.theirs");
		list.addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof Difference difference) {
				mine.setText(difference.beforeText());
				theirs.setText(difference.afterText());
			}
		});
	}

	private static Text text(Composite area, String id) {
		new Label(area, SWT.NONE).setText(MESSAGES.get(id));
		Text text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		text.setData("id", id);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, TEXT).applyTo(text);
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, MESSAGES.get("notice.close"), true);
	}
}
