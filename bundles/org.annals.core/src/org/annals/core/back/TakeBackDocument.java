/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.back;

import org.annals.core.message.Messages;
import org.annals.core.op.Core;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.source.SourceFiles;
import org.annals.core.source.docx.DocxFormat;
import org.annals.core.source.docx.ReturnedDocument;
import org.annals.core.text.ReportText;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * The user action "take back a document": what somebody changed in a DOCX that was written from a report and edited in a
 * word processor. The report is not changed before the person has chosen.
 */
public final class TakeBackDocument {

	private static final Messages MESSAGES = Messages.of(TakeBackDocument.class);
	/** Part of the report that a document without any mark must have to be taken for one of it. */
	private static final double LEAST = 0.2;

	private final Core core;
	private final ReportText report;
	private final SourceFile document;

	/** @param report written out as it is now */
	public TakeBackDocument(Core core, ReportText report, SourceFile document) {
		this.core = core;
		this.report = report;
		this.document = document;
	}

	/**
	 * @param monitor may be null
	 * @throws SourceException when the document cannot be read, or was made from another report; the message is one sentence
	 *                         for the person
	 */
	public TakenBack execute(IProgressMonitor monitor) throws SourceException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		if (!new DocxFormat().accepts(document)) {
			SourceFiles.decode(document, core.readers().formats(), progress);
			throw new SourceException(MESSAGES.get("document.no-docx", document.name()));
		}
		ReturnedDocument returned = ReturnedDocument.read(document, progress.split(1));
		String id = returned.properties().get(PassageMarks.REPORT);
		if (id != null && !id.equals(report.report().getId())) {
			throw new SourceException(MESSAGES.get("document.other", document.name()));
		}
		TakenBack taken = new TakenBack(report, returned);
		if (taken.share() < LEAST && (id == null || taken.share() == 0)) {
			throw new SourceException(MESSAGES.get(id == null ? "document.unlike" : "document.empty", document.name()));
		}
		return taken;
	}
}
