/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.table;

import org.annals.core.op.ImportTable;
import org.annals.core.session.ReportSession;
import org.annals.core.table.read.RawTable;
import org.annals.core.table.spec.TableForm;

/** A table of the file, with what the person decided about it. */
final class FoundTable {

	private final ReportSession session;
	private final RawTable table;
	private ImportTable.Preview preview;

	/** @param form that it seems to fill; null for none */
	FoundTable(ReportSession session, RawTable table, TableForm form) {
		this.session = session;
		this.table = table;
		fill(form);
	}

	/** Chooses the table of the report that it fills; null to leave it out. */
	void fill(TableForm form) {
		preview = form == null ? null : ImportTable.preview(session, table, form);
	}

	/** The name of its sheet, and the first words in it. */
	String name() {
		return table.name().isBlank() ? table.start() : table.name().strip() + " \u2013 " + table.start();
	}

	/** Null while it is left out. */
	TableForm form() {
		return preview == null ? null : preview.form();
	}

	/** Null while it is left out. */
	ImportTable.Preview preview() {
		return preview;
	}
}
