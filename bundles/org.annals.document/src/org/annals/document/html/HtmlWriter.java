/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.html;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.annals.core.write.WriteRequest;
import org.annals.document.flow.Flow;
import org.annals.document.flow.FlowBlock;
import org.annals.document.flow.FlowParagraph;
import org.annals.document.flow.FlowTable;
import org.annals.document.write.DocumentWriter;
import org.annals.document.write.Markup;
import org.eclipse.core.runtime.IProgressMonitor;

/** The report as one web page that needs nothing else, reads well aloud, and prints on the style's paper. */
public final class HtmlWriter extends DocumentWriter {

	@Override
	protected void write(Flow flow, WriteRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
		String title = flow.title().isEmpty() ? request.type().nameIn(Locale.forLanguageTag(flow.language())) : flow.title();
		Markup html = new Markup("<!DOCTYPE html>\n");
		html.start("html", "lang", flow.language()).raw("\n").start("head").empty("meta", "charset", "utf-8");
		html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
		if (!flow.author().isEmpty()) {
			html.empty("meta", "name", "author", "content", flow.author());
		}
		html.element("title", title).start("style").raw(new StyleSheet(flow.style()).css()).end().end().raw("\n");
		html.start("body").start("main").raw("\n");
		body(flow, new HtmlBlocks(html, flow));
		html.raw("\n").end().end().end().raw("\n");
		out.write(html.bytes());
	}

	private static void body(Flow flow, HtmlBlocks blocks) {
		for (FlowBlock block : flow.blocks()) {
			switch (block) {
			case FlowParagraph paragraph -> blocks.add(paragraph);
			case FlowTable table -> blocks.add(table);
			}
		}
		blocks.finish();
	}
}
