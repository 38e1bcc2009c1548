/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.write;

import org.annals.core.contribution.Contribution;
import org.annals.core.text.ReportText;
import org.annals.core.types.TypeProfile;
import org.annals.document.flow.Flow;
import org.annals.document.style.DocumentStyle;
import org.annals.document.style.Styles;
import org.eclipse.core.runtime.IExtensionRegistry;

/**
 * Makes the document of a report in the style that its type names: the one way from a report to what is written, shown and
 * printed. For several threads.
 */
public final class Typesetter {

	private final IExtensionRegistry registry;
	private final Contribution.Resources resources;
	private Styles styles;

	public Typesetter(IExtensionRegistry registry, Contribution.Resources resources) {
		this.registry = registry;
		this.resources = resources;
	}

	/** The document in the style of its type; the model is read by the calling thread and not touched again. */
	public Flow flow(ReportText text, TypeProfile type) {
		return flow(text, type, "");
	}

	/**
	 * The document in a style.
	 *
	 * @param style id of an installed style, or "" for that of the type
	 */
	public Flow flow(ReportText text, TypeProfile type, String style) {
		DocumentStyle chosen = style.isEmpty() ? styles().of(type, text.report().getLanguage())
				: styles().find(style).orElseThrow(() -> new IllegalArgumentException(style));
		return Flow.of(text, type, chosen);
	}

	/** The installed styles; read when first asked for, so that those who write no document do not pay for them. */
	public synchronized Styles styles() {
		if (styles == null) {
			styles = new Styles(registry, resources);
		}
		return styles;
	}
}
