/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.export;

import java.util.Comparator;
import java.util.List;

import org.annals.core.check.Checker;
import org.annals.core.check.Finding;
import org.annals.core.check.Severity;
import org.annals.core.message.Messages;
import org.annals.core.op.CheckReport;
import org.annals.ui.AnnalsUi;
import org.annals.ui.checking.RulePreferences;
import org.annals.ui.emf.Signs;
import org.annals.ui.wizard.Fields;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Checks the report beside the display and shows what was found; errors ask for a deliberate tick. */
final class FindingsPart {

	private static final Messages MESSAGES = Messages.of(FindingsPart.class);
	private static final int LINES = 4;

	private final Runnable changed;
	private final Composite part;
	private final Label sign;
	private final Label counts;
	private final Table table;
	private final Button anyway;
	private final Job job;
	private Checker.Result result;

	/** @param changed called when {@link #mayExport} may have changed */
	FindingsPart(Composite parent, ExportSource source, Runnable changed) {
		this.changed = changed;
		part = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(part);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).indent(0, 8).applyTo(part);
		sign = new Label(part, SWT.NONE);
		counts = new Label(part, SWT.NONE);
		counts.setData("id", "export.counts");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(counts);
		counts.setText(MESSAGES.get("checking"));
		table = Fields.named(new Table(part, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL), MESSAGES.get("findings"),
				"export.findings");
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(400, table.getItemHeight() * LINES).applyTo(table);
		TableColumn column = new TableColumn(table, SWT.NONE);
		table.addListener(SWT.Resize, event -> column.setWidth(Math.max(table.getClientArea().width, 900)));
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		anyway = Fields.button(part, SWT.CHECK, MESSAGES.get("anyway"), "export.anyway", changed);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(anyway);
		anyway.setVisible(false);
		job = job(source, parent.getDisplay());
		job.setUser(false);
		job.schedule();
	}

	private Job job(ExportSource source, Display display) {
		return new Job(MESSAGES.get("checking")) {

			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					Checker.Result found = new CheckReport(AnnalsUi.core(), source.text(), source.type(), RulePreferences.settings())
							.execute(monitor);
					display.asyncExec(() -> show(found));
					return Status.OK_STATUS;
				} catch (OperationCanceledException e) {
					return Status.CANCEL_STATUS;
				}
			}
		};
	}

	private void show(Checker.Result found) {
		if (part.isDisposed()) {
			return;
		}
		result = new Checker.Result(found.findings().stream().sorted(Comparator.comparing(Finding::severity)).toList(),
				found.problems());
		found.problems().forEach(problem -> AnnalsUi.log(problem.message(), problem.cause()));
		long errors = count(Severity.ERROR);
		sign.setImage(AnnalsUi.image(errors > 0 ? "error" : count(Severity.WARNING) > 0 ? "warning" : "done"));
		counts.setText(found.findings().isEmpty() ? MESSAGES.get("findings.none")
				: MESSAGES.get("findings.counts", errors, count(Severity.WARNING), count(Severity.INFO)));
		table.setItemCount(result.findings().size());
		table.clearAll();
		anyway.setText(MESSAGES.get("anyway.count", errors));
		anyway.setVisible(errors > 0);
		part.layout(true);
		changed.run();
	}

	private long count(Severity severity) {
		return result.findings().stream().filter(finding -> finding.severity() == severity).count();
	}

	private void fill(TableItem item, int index) {
		List<Finding> findings = result == null ? List.of() : result.findings();
		if (index < findings.size()) {
			Finding finding = findings.get(index);
			item.setText(finding.message());
			item.setImage(Signs.image(finding.severity()));
		}
	}

	/** Whether the findings are known, and none is an error or the person wants to export anyway. */
	boolean mayExport() {
		return result != null && (count(Severity.ERROR) == 0 || anyway.getSelection());
	}

	void cancel() {
		job.cancel();
	}
}
