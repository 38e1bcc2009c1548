/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.annals.core.contribution.Contribution;
import org.annals.core.contribution.NeedsRegistry;
import org.annals.core.write.ReportWriter;
import org.annals.core.write.WriteRequest;
import org.annals.core.write.WriterOption;
import org.annals.document.flow.Flow;
import org.annals.document.page.Pages;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;

/** What all writers of documents share: they take the style that the report's type names and write the report's flow. */
public abstract class DocumentWriter implements ReportWriter, NeedsRegistry {

	/** The option that names a style. */
	private static final String STYLE = "style";

	private Typesetter typesetter;

	@Override
	public final void use(IExtensionRegistry registry, Contribution.Resources resources) {
		typesetter = new Typesetter(registry, resources);
	}

	@Override
	public final void write(WriteRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
		String style = request.option(STYLE);
		Flow flow = request.shared().of(Flow.class, style, () -> typesetter.flow(request.text(), request.type(), style));
		write(flow, request, out, monitor);
	}

	/** The pages of a report, set once for all formats that have the same ones. */
	protected static Pages pages(Flow flow, WriteRequest request) {
		return request.shared().of(Pages.class, request.option(STYLE), () -> Pages.of(flow));
	}

	@Override
	public final List<WriterOption.Choice> choices(String option) {
		String language = Locale.getDefault().getLanguage();
		return option.equals(STYLE)
				? typesetter.styles().all().stream()
						.map(style -> new WriterOption.Choice(style.id(), style.name(language))).toList()
				: List.of();
	}

	/**
	 * Writes a document.
	 *
	 * @param flow    the report as it is to be written
	 * @param request where it comes from
	 * @param out     left open
	 */
	protected abstract void write(Flow flow, WriteRequest request, OutputStream out, IProgressMonitor monitor)
			throws IOException;
}
