/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source.docx;

import java.util.Locale;

import org.annals.core.source.SourceDocument;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.source.SourceFormat;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Word-processor documents (.docx, ECMA-376 transitional and strict). The text is what Word shows of the body: paragraphs
 * as lines, table rows as lines with tabs, generated numbers, field results, tracked insertions. Of the package only the
 * four parts that this needs are unpacked, and their XML is read as a stream: no document reaches a file, the network, or
 * more memory than {@link DocxPackage} allows.
 */
public final class DocxFormat implements SourceFormat {

	@Override
	public boolean accepts(SourceFile file) {
		boolean zip = file.startsWith('P', 'K', 3, 4) || file.startsWith('P', 'K', 5, 6);
		return zip && (file.name().toLowerCase(Locale.ROOT).endsWith(".docx") || DocxPackage.looksLike(file));
	}

	@Override
	public SourceDocument read(SourceFile file, IProgressMonitor monitor) throws SourceException {
		try (DocxPackage parts = DocxPackage.open(file)) {
			Styles styles = Styles.read(parts);
			Numberings numberings = Numberings.read(parts);
			DocumentLines lines = new DocumentLines(parts);
			DocumentText text = new DocumentText(parts, new ParagraphFormats(styles, numberings), lines, monitor);
			text.read();
			return lines.toDocument(text.leftOut().sentences());
		}
	}
}
