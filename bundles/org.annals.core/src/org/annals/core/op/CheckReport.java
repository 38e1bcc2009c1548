/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Checker;
import org.annals.core.check.SeveritySettings;
import org.annals.core.text.ReportText;
import org.annals.core.types.TypeProfile;
import org.eclipse.core.runtime.IProgressMonitor;

/** The user action "check a report", for command line, workbench and export gate alike. */
public final class CheckReport {

	private final Core core;
	private final ReportText text;
	private final TypeProfile type;
	private final SeveritySettings settings;

	/** @param text the report written out as it is now */
	public CheckReport(Core core, ReportText text, TypeProfile type, SeveritySettings settings) {
		this.core = core;
		this.text = text;
		this.type = type;
		this.settings = settings;
	}

	/** @param monitor may be null */
	public Checker.Result execute(IProgressMonitor monitor) {
		return new Checker(core.rules().all(), settings).check(new CheckContext(text, type), monitor);
	}
}
