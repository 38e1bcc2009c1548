/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.table.form.Forms;
import org.annals.core.table.read.TableImport;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * The user action "fill tables from a file": a document, a workbook or a text with separators, whose tables are recognised
 * by the words of their rows and columns. The report is left as it is; the caller sets what it agrees with.
 */
public final class ImportTable {

	private final Forms forms;
	private final SourceFile file;

	/** @param forms of the report's type */
	public ImportTable(Forms forms, SourceFile file) {
		this.forms = forms;
		this.file = file;
	}

	/**
	 * @param monitor may be null
	 * @throws SourceException when the file cannot be read
	 */
	public TableImport.Result execute(IProgressMonitor monitor) throws SourceException {
		return new TableImport(forms.all()).read(file, SubMonitor.convert(monitor));
	}
}
