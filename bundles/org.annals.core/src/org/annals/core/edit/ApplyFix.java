/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.edit;

import java.util.List;

import org.annals.core.check.Fix;
import org.annals.core.text.ReportText;
import org.annals.model.report.Report;
import org.eclipse.emf.edit.command.ChangeCommand;

/** Mends a finding as one step that undo takes back whole, in the workbench and on the command line alike. */
public final class ApplyFix extends ChangeCommand {

	private final Report report;
	private final Fix fix;

	/**
	 * @param report the report that the fix was found for, unchanged since; a fix of an older text does not fit
	 */
	public ApplyFix(Report report, Fix fix) {
		super(report);
		this.report = report;
		this.fix = fix;
		setLabel(fix.label());
	}

	/** Several edits of the text as one step. */
	public static ApplyFix of(Report report, String label, List<TextEdit> edits) {
		return new ApplyFix(report, new Fix(label, edits));
	}

	@Override
	protected void doExecute() {
		if (fix.model() != null) {
			fix.model().run();
		} else {
			TextEdits.apply(ReportText.of(report), fix.edits());
		}
	}
}
