/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.properties;

import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.model.report.Mention;
import org.annals.model.report.Metric;
import org.annals.model.text.Reports;
import org.annals.ui.editor.ReportEditor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** The places of the text that show a metric; each is a link to it. */
final class Occurrences {

	private static final Messages MESSAGES = Messages.of(Occurrences.class);
	private static final int SHOWN = 20;
	private static final int AROUND = 8;

	private final Metric metric;
	private final ReportEditor editor;
	private final Composite area;
	private final Runnable relayout;
	private List<Mention> shown = List.of();
	private String written = "";

	Occurrences(Composite parent, Metric metric, ReportEditor editor, Runnable relayout) {
		this.metric = metric;
		this.editor = editor;
		this.relayout = relayout;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(0, 6).applyTo(area);
		refresh();
	}

	/** Lists them anew when they or the words around them changed. */
	void refresh() {
		ReportText text = editor.session().text();
		List<Mention> found = Reports.mentions(editor.session().report(), metric);
		StringBuilder all = new StringBuilder();
		found.stream().limit(SHOWN).forEach(mention -> all.append(excerpt(text, mention)).append('\n'));
		if (found.equals(shown) && written.contentEquals(all) && area.getChildren().length > 0) {
			return;
		}
		shown = found;
		written = all.toString();
		for (Control child : area.getChildren()) {
			child.dispose();
		}
		Label title = new Label(area, SWT.NONE);
		title.setText(found.isEmpty() ? MESSAGES.get("occurrences.none") : MESSAGES.get("occurrences", found.size()));
		for (int i = 0; i < Math.min(found.size(), SHOWN); i++) {
			Mention mention = found.get(i);
			Link link = new Link(area, SWT.NONE);
			link.setData("id", "occurrence." + i);
			link.setText("<a>" + excerpt(text, mention).replace("&", "&&").replace("<", "‹") + "</a>");
			GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(link);
			link.addListener(SWT.Selection, event -> editor.getSite().getShell().getDisplay().asyncExec(() -> reveal(mention)));
		}
		if (found.size() > SHOWN) {
			new Label(area, SWT.NONE).setText(MESSAGES.get("occurrence.more", found.size() - SHOWN));
		}
		relayout.run();
	}

	private void reveal(Mention mention) {
		editor.getSite().getPage().activate(editor);
		editor.reveal(mention, editor.session().text().range(mention).orElse(null));
	}

	private static String excerpt(ReportText text, Mention mention) {
		Range at = text.range(mention).orElse(null);
		if (at == null) {
			return "…";
		}
		String all = text.text();
		int from = Math.max(0, at.start() - AROUND);
		int to = Math.min(all.length(), at.end() + AROUND);
		from = Math.max(from, all.lastIndexOf('\n', at.start() - 1) + 1);
		int end = all.indexOf('\n', at.end());
		to = end < 0 ? to : Math.min(to, end);
		return "…" + all.substring(from, to) + "…";
	}
}
