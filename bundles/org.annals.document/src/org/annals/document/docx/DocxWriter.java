/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.docx;

import java.io.IOException;
import java.io.OutputStream;

import org.annals.core.write.WriteRequest;
import org.annals.document.flow.Flow;
import org.annals.document.write.DocumentWriter;
import org.annals.document.write.ZipParts;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The report as a DOCX that people go on editing: real styles, headings that the outline shows, the grid of the standard,
 * fields for page numbers, and hidden bookmarks that say which element of the report each part of the text is. Its few
 * parts are written directly: the library that reads them needs more time to start than a whole report takes.
 */
public final class DocxWriter extends DocumentWriter {

	@Override
	protected void write(Flow flow, WriteRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
		ZipParts parts = new ZipParts(out);
		PackageParts frame = new PackageParts(flow, request);
		parts.add("[Content_Types].xml", frame.contentTypes());
		parts.add("_rels/.rels", PackageParts.relations());
		parts.add("docProps/core.xml", frame.coreProperties());
		parts.add("docProps/app.xml", PackageParts.appProperties());
		parts.add("docProps/custom.xml", frame.customProperties());
		parts.add("word/document.xml", new DocumentPart(flow).bytes());
		parts.add("word/_rels/document.xml.rels", frame.documentRelations());
		parts.add("word/styles.xml", new StylesPart(flow).bytes());
		parts.add("word/settings.xml", frame.settings());
		parts.add("word/fontTable.xml", frame.fonts());
		parts.add("word/footer1.xml", new FooterPart(flow.style()).bytes(1));
		if (frame.hasEvenFooter()) {
			parts.add("word/footer2.xml", new FooterPart(flow.style()).bytes(2));
		}
		parts.finish();
	}
}
