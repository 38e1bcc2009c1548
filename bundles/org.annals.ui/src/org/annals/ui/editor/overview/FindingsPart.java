/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.overview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.annals.core.check.Severity;
import org.annals.core.live.LiveFinding;
import org.annals.core.live.LiveFindings;
import org.annals.core.message.Messages;
import org.annals.ui.emf.Signs;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** How many findings there are of each severity, and a list of those that were asked for. */
final class FindingsPart {

	private static final Messages MESSAGES = Messages.of(FindingsPart.class);
	private static final int LIST_HEIGHT = 190;

	private final LiveFindings findings;
	private final Map<Severity, Hyperlink> counts = new EnumMap<>(Severity.class);
	private final Label title;
	private final Table list;
	private final TableColumn column;
	private Predicate<LiveFinding> wanted = any -> true;
	private String what = MESSAGES.get("findings.all");
	private List<LiveFinding> shown = List.of();

	FindingsPart(FormToolkit kit, Composite parent, LiveFindings findings, Consumer<LiveFinding> go) {
		this.findings = findings;
		Composite part = Forms.part(kit, parent, MESSAGES.get("findings"), 2 * Severity.values().length + 1);
		for (Severity severity : Severity.values()) {
			kit.createLabel(part, "").setImage(Signs.image(severity));
			counts.put(severity, Forms.link(kit, part, "overview.findings." + severity.id(), "",
					() -> show(finding -> finding.severity() == severity, MESSAGES.get("severity." + severity.id()))));
		}
		Hyperlink all = Forms.link(kit, part, "overview.findings.all", MESSAGES.get("findings.showAll"),
				() -> show(any -> true, MESSAGES.get("findings.all")));
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(all);
		title = kit.createLabel(part, "");
		title.setData("id", "overview.findings.title");
		int span = 2 * Severity.values().length + 1;
		GridDataFactory.fillDefaults().grab(true, false).span(span, 1).applyTo(title);
		list = kit.createTable(part, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
		list.setData("id", "overview.findings");
		GridDataFactory.fillDefaults().grab(true, false).hint(200, LIST_HEIGHT).span(span, 1).applyTo(list);
		column = new TableColumn(list, SWT.LEFT);
		list.addListener(SWT.Resize, event -> fit());
		list.addListener(SWT.DefaultSelection,
				event -> go.accept(shown.get(list.indexOf((TableItem) event.item))));
		Forms.name(list, MESSAGES.get("findings"));
	}

	/** Lists what fits. @param name what fits, in the words of the person */
	void show(Predicate<LiveFinding> fits, String name) {
		wanted = fits;
		what = name;
		refresh();
		list.setFocus();
	}

	void refresh() {
		Map<Severity, Integer> now = findings.counts();
		counts.forEach((severity, link) -> link.setText(MESSAGES.get("count." + severity.id(), now.get(severity))));
		List<LiveFinding> fitting = findings.all().stream().filter(wanted).toList();
		title.setText(MESSAGES.get("findings.shown", what, fitting.size()).replace("&", "&&"));
		title.getParent().layout();
		if (fitting.equals(shown)) {
			return;
		}
		shown = fitting;
		list.setRedraw(false);
		list.removeAll();
		for (LiveFinding finding : shown) {
			TableItem item = new TableItem(list, SWT.NONE);
			item.setImage(Signs.image(finding.severity()));
			item.setText(finding.message().replace('\n', ' '));
		}
		fit();
		list.setRedraw(true);
	}

	private void fit() {
		column.pack();
		column.setWidth(Math.max(column.getWidth(), list.getClientArea().width));
	}
}
