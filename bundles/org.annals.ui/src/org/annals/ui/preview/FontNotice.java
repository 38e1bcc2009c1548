/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.preview;

import java.util.List;
import java.util.stream.Collectors;

import org.annals.core.message.Messages;
import org.annals.document.font.FontReport;
import org.annals.document.page.Pages;
import org.annals.ui.AnnalsUi;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Below the pages, only where there is something to say: which fonts are not installed and what no font can show. */
final class FontNotice {

	private static final Messages MESSAGES = Messages.of(FontNotice.class);
	private static final int LEAST_SIZE = 100;

	private final Composite bar;
	private final Label icon;
	private final Label words;
	private FontReport report;
	private Pages pages;

	FontNotice(Composite parent) {
		bar = new Composite(parent, SWT.NONE);
		bar.setData("id", "preview.fonts");
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 3).applyTo(bar);
		icon = new Label(bar, SWT.NONE);
		words = new Label(bar, SWT.NONE);
		words.setData("id", "preview.fonts.text");
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(LEAST_SIZE, SWT.DEFAULT).applyTo(words);
		Link more = new Link(bar, SWT.NONE);
		more.setData("id", "preview.fonts.more");
		more.setText("<a>" + MESSAGES.get("fonts.more") + "</a>");
		more.addListener(SWT.Selection, event -> MessageDialog.openInformation(bar.getShell(), MESSAGES.get("fonts.title"),
				String.join("\n\n", report.sentences(pages))));
	}

	Control control() {
		return bar;
	}

	/** @param pages where missing characters are looked for */
	void set(FontReport fonts, Pages newPages) {
		pages = newPages;
		if (fonts.equals(report)) {
			return;
		}
		report = fonts;
		boolean quiet = fonts.substitutions().isEmpty() && fonts.missing().isEmpty();
		icon.setImage(AnnalsUi.image(fonts.missing().isEmpty() ? "hint" : "warning"));
		String sentence = sentence(fonts);
		words.setText(sentence.replace("&", "&&"));
		words.setToolTipText(sentence);
		((GridData) bar.getLayoutData()).exclude = quiet;
		bar.setVisible(!quiet);
		bar.getParent().layout(true, true);
	}

	/** What is worst, in one line. */
	private static String sentence(FontReport fonts) {
		if (!fonts.missing().isEmpty()) {
			return MESSAGES.get("fonts.missing", fonts.missing());
		}
		List<FontReport.Substitution> whole = fonts.substitutions().stream().filter(one -> one.characters().isEmpty()).toList();
		return switch (whole.size()) {
		case 0 -> MESSAGES.get("fonts.some");
		case 1 -> MESSAGES.get("fonts.standIn", whole.get(0).wanted(), whole.get(0).used());
		default -> MESSAGES.get("fonts.standIns", whole.size(),
				whole.stream().map(FontReport.Substitution::wanted).collect(Collectors.joining(MESSAGES.get("fonts.join"))));
		};
	}
}
