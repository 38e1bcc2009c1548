/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.emf;

import org.annals.core.check.Severity;
import org.annals.ui.AnnalsUi;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;

/** The signs of findings, so that colour is never the only one: ● errors, ▲ warnings, ○ hints. */
public final class Signs {

	public static final String ERROR = "●";
	public static final String WARNING = "▲";
	public static final String HINT = "○";

	private static final String WARNING_COLOR = "org.annals.ui.text.warning";

	private Signs() {
	}

	public static String of(Severity severity) {
		return switch (severity) {
		case ERROR -> ERROR;
		case WARNING -> WARNING;
		case INFO -> HINT;
		};
	}

	/** The shared image of a severity; the caller does not dispose it. Call on the display's thread. */
	public static Image image(Severity severity) {
		return AnnalsUi.image(switch (severity) {
		case ERROR -> "error";
		case WARNING -> "warning";
		case INFO -> "hint";
		});
	}

	/** Adds counts with their signs; adds nothing for 0. */
	public static void append(StyledString text, int errors, int warnings) {
		if (errors > 0) {
			text.append("  " + ERROR + " " + errors, styler(JFacePreferences.ERROR_COLOR));
		}
		if (warnings > 0) {
			text.append("  " + WARNING + " " + warnings, styler(WARNING_COLOR));
		}
	}

	private static Styler styler(String color) {
		return new Styler() {

			@Override
			public void applyStyles(TextStyle style) {
				style.foreground = JFaceResources.getColorRegistry().get(color);
			}
		};
	}
}
