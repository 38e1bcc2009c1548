/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.annals.core.check.Severity;
import org.annals.core.check.readiness.Missing;
import org.annals.core.check.readiness.Owned;
import org.annals.core.check.readiness.Progress;
import org.annals.core.check.readiness.Readiness;
import org.annals.core.live.LiveFinding;
import org.annals.core.message.Messages;
import org.annals.core.text.Markers;
import org.annals.model.report.Actor;
import org.annals.model.report.Section;
import org.annals.model.text.ProseRuns;
import org.annals.ui.editor.ReportEditor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** How far the parts of the report are, and those who answer for them. */
final class ProgressPart {

	private static final Messages MESSAGES = Messages.of(ProgressPart.class);
	/** Name, bar, percent, errors, warnings, status, owner. */
	private static final int COLUMNS = 7;

	private final FormToolkit kit;
	private final ReportEditor editor;
	private final BiConsumer<Predicate<LiveFinding>, String> list;
	private final Composite part;
	private final List<ProgressRow> rows = new ArrayList<>();
	private Label missing;
	private List<Object> drawn = List.of();

	/** @param list shows findings that fit, and what they are called */
	ProgressPart(FormToolkit kit, Composite parent, ReportEditor editor,
			BiConsumer<Predicate<LiveFinding>, String> list) {
		this.kit = kit;
		this.editor = editor;
		this.list = list;
		part = Forms.part(kit, parent, MESSAGES.get("progress"), COLUMNS);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(part.getParent());
	}

	/** @return whether the part needs another size */
	boolean refresh(Readiness readiness) {
		List<Object> wanted = new ArrayList<>();
		readiness.sections().keySet().forEach(section -> wanted.add(List.of(section, name(section))));
		readiness.owners().forEach(owned -> wanted.add(name(owned.owner())));
		editor.session().report().getActors().forEach(actor -> wanted.add(name(actor)));
		boolean anew = !wanted.equals(drawn);
		if (anew) {
			drawn = wanted;
			build(readiness);
		}
		List<Progress> all = new ArrayList<>();
		all.add(readiness.total());
		all.addAll(readiness.sections().values());
		readiness.owners().forEach(owned -> all.add(owned.progress()));
		for (int i = 0; i < rows.size(); i++) {
			rows.get(i).show(all.get(i));
		}
		List<String> names = readiness.missing().stream().map(Missing::name).toList();
		missing.setText(names.isEmpty() ? MESSAGES.get("missing.none")
				: MESSAGES.get("missing", String.join(MESSAGES.get("comma"), names)).replace("&", "&&"));
		part.layout();
		return anew;
	}

	private void build(Readiness readiness) {
		Forms.clear(part);
		rows.clear();
		row("total", MESSAGES.get("progress.total"), null, any -> true);
		missing = kit.createLabel(part, "", SWT.WRAP);
		missing.setData("id", "overview.missing");
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).span(COLUMNS, 1).applyTo(missing);
		heading(MESSAGES.get("progress.sections"));
		int number = 0;
		for (Map.Entry<Section, Progress> entry : readiness.sections().entrySet()) {
			Section section = entry.getKey();
			ProgressRow row = row("section." + number++, name(section), () -> editor.reveal(section, null),
					finding -> EcoreUtil.isAncestor(section, finding.place().element()));
			row.edit(section);
		}
		heading(MESSAGES.get("progress.owners"));
		number = 0;
		for (Owned owned : readiness.owners()) {
			row("owner." + number++, name(owned.owner()), null, finding -> answers(owned.owner(), finding));
		}
	}

	private ProgressRow row(String id, String name, Runnable go, Predicate<LiveFinding> own) {
		ProgressRow row = new ProgressRow(kit, part, "overview." + id, name, go, editor.session(),
				severity -> list.accept(finding -> finding.severity() == severity && own.test(finding),
						MESSAGES.get("of", name, MESSAGES.get("severity." + severity.id()))));
		rows.add(row);
		return row;
	}

	private void heading(String text) {
		Label label = kit.createLabel(part, text);
		label.setForeground(kit.getColors().getColor(IFormColors.TITLE));
		GridDataFactory.fillDefaults().indent(0, 8).span(COLUMNS, 1).applyTo(label);
	}

	private static boolean answers(Actor owner, LiveFinding finding) {
		for (EObject up = finding.place().element(); up != null; up = up.eContainer()) {
			if (up instanceof Section section) {
				return Readiness.owner(section) == owner;
			}
		}
		return false;
	}

	private static String name(Section section) {
		String heading = section.getHeading() == null ? "" : ProseRuns.plainText(section.getHeading());
		return heading.isBlank() ? MESSAGES.get("unnamed") : Markers.printed(section) + heading;
	}

	static String name(Actor actor) {
		return actor == null ? MESSAGES.get("nobody") : Objects.requireNonNullElse(actor.getName(), "");
	}

	/** The graver ones, which a row counts. */
	static List<Severity> counted() {
		return List.of(Severity.ERROR, Severity.WARNING);
	}
}
