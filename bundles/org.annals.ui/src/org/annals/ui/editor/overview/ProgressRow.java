/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.overview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.annals.core.check.Severity;
import org.annals.core.check.readiness.Progress;
import org.annals.core.message.Messages;
import org.annals.core.session.ReportSession;
import org.annals.model.report.Actor;
import org.annals.model.report.Section;
import org.annals.model.report.SectionStatus;
import org.annals.ui.emf.Signs;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** One line of the progress: a bar, the findings, and for a section its status and owner. */
final class ProgressRow {

	private static final Messages MESSAGES = Messages.of(ProgressRow.class);
	private static final int BAR_WIDTH = 90;
	private static final int NAME_WIDTH = 160;
	private static final int OWNER_WIDTH = 110;

	private final FormToolkit kit;
	private final ReportSession session;
	private final String id;
	private final String name;
	private final Composite parent;
	private final ProgressBar bar;
	private final Label percent;
	private final Map<Severity, Hyperlink> counts = new EnumMap<>(Severity.class);
	private final Label[] blanks = new Label[2];
	private Combo status;
	private Combo owner;
	private Section section;

	/**
	 * @param go   where the name leads, or null
	 * @param list lists the findings of a severity
	 */
	ProgressRow(FormToolkit kit, Composite parent, String id, String name, Runnable go, ReportSession session,
			Consumer<Severity> list) {
		this.kit = kit;
		this.session = session;
		this.parent = parent;
		this.id = id;
		this.name = name;
		Control title = go == null ? kit.createLabel(parent, name.replace("&", "&&"))
				: Forms.link(kit, parent, id + ".name", name, go);
		title.setToolTipText(name);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(NAME_WIDTH, SWT.DEFAULT)
				.applyTo(title);
		bar = new ProgressBar(parent, SWT.HORIZONTAL);
		bar.setData("id", id + ".bar");
		kit.adapt(bar, false, false);
		Forms.name(bar, name);
		GridDataFactory.swtDefaults().hint(BAR_WIDTH, SWT.DEFAULT).applyTo(bar);
		percent = kit.createLabel(parent, "100 %", SWT.RIGHT);
		percent.setData("id", id + ".percent");
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(percent);
		for (Severity severity : ProgressPart.counted()) {
			counts.put(severity, Forms.link(kit, parent, id + '.' + severity.id(), "", () -> list.accept(severity)));
		}
		blanks[0] = kit.createLabel(parent, "");
		blanks[1] = kit.createLabel(parent, "");
	}

	/** Lets status and owner of a section be chosen. */
	void edit(Section edited) {
		section = edited;
		for (Label blank : blanks) {
			blank.dispose();
		}
		status = combo("status", MESSAGES.get("status", name));
		for (SectionStatus one : SectionStatus.VALUES) {
			status.add(MESSAGES.get("status." + one.getLiteral()));
		}
		status.addListener(SWT.Selection, event -> execute(
				SectionEdits.status(session, section, SectionStatus.VALUES.get(status.getSelectionIndex())),
				MESSAGES.get("status", name)));
		owner = combo("owner", MESSAGES.get("owner", name));
		((GridData) owner.getLayoutData()).widthHint = OWNER_WIDTH;
		owner.add(ProgressPart.name((Actor) null));
		List<Actor> actors = session.report().getActors();
		actors.forEach(actor -> owner.add(ProgressPart.name(actor)));
		owner.addListener(SWT.Selection, event -> {
			int chosen = owner.getSelectionIndex();
			execute(SectionEdits.owner(session, section, chosen == 0 ? null : actors.get(chosen - 1)),
					MESSAGES.get("owner", name));
		});
	}

	private Combo combo(String key, String label) {
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setData("id", id + '.' + key);
		combo.setToolTipText(label);
		Forms.name(combo, label);
		kit.adapt(combo, true, false);
		GridDataFactory.swtDefaults().applyTo(combo);
		return combo;
	}

	private void execute(Command command, String step) {
		if (command != null) {
			session.execute(Steps.named(command, step));
		}
	}

	void show(Progress progress) {
		bar.setSelection(progress.percent());
		percent.setText(progress.percent() + " %");
		counts.forEach((severity, link) -> {
			int count = progress.findings().get(severity);
			link.setText(Signs.of(severity) + ' ' + count);
			link.setToolTipText(MESSAGES.get("count." + severity.id(), count));
			link.setVisible(count > 0);
		});
		if (section != null) {
			status.select(progress.status().getValue());
			int index = session.report().getActors().indexOf(section.getOwner());
			owner.select(index + 1);
		}
	}
}
