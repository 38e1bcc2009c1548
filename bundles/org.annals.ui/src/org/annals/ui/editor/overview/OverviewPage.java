/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.overview;

import org.annals.core.live.LiveFinding;
import org.annals.core.live.LiveFindings;
import org.annals.core.message.Messages;
import org.annals.core.session.ReportSession;
import org.annals.model.report.Commitment;
import org.annals.model.report.CommitmentState;
import org.annals.model.text.Reports;
import org.annals.ui.checking.Checking;
import org.annals.ui.editor.ReportPage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ColumnLayout;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** Shows at one glance what the report says of itself, how far it is, and what stands against it. */
public final class OverviewPage extends ReportPage {

	private static final Messages MESSAGES = Messages.of(OverviewPage.class);
	private static final int PAUSE_MILLIS = 200;

	private final ReportSession.Listener changes = change -> changed();
	private final Runnable refresh = this::refresh;
	private FormToolkit kit;
	private ScrolledForm form;
	private FrontMatterPart front;
	private FindingsPart findings;
	private ProgressPart progress;
	private LiveFindings found;
	private Hyperlink metrics;
	private Hyperlink commitments;
	private boolean shown;

	@Override
	protected Control create(Composite parent) {
		kit = new FormToolkit(parent.getDisplay());
		form = kit.createScrolledForm(parent);
		form.setData("id", "overview");
		found = Checking.of(editor()).findings();
		found.addListener(refresh);
		Composite body = form.getBody();
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 12).applyTo(body);
		Composite upper = kit.createComposite(body);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(upper);
		ColumnLayout columns = new ColumnLayout();
		columns.minNumColumns = 1;
		columns.maxNumColumns = 2;
		columns.horizontalSpacing = 20;
		columns.leftMargin = 0;
		columns.rightMargin = 0;
		upper.setLayout(columns);
		front = new FrontMatterPart(kit, upper, editor());
		Composite right = kit.createComposite(upper);
		GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(right);
		findings = new FindingsPart(kit, right, found, this::go);
		Composite registers = Forms.part(kit, right, MESSAGES.get("registers"), 2);
		metrics = Forms.link(kit, registers, "overview.metrics", "", () -> editor().showPage("metrics"));
		commitments = Forms.link(kit, registers, "overview.commitments", "", () -> editor().showPage("commitments"));
		for (Control part : right.getChildren()) {
			GridDataFactory.fillDefaults().grab(true, false).applyTo(part);
		}
		progress = new ProgressPart(kit, body, editor(), findings::show);
		session().addListener(changes);
		return form;
	}

	private void go(LiveFinding finding) {
		editor().reveal(finding.place().element(), finding.place().range(session().text()));
	}

	private void changed() {
		if (shown) {
			form.getDisplay().timerExec(PAUSE_MILLIS, refresh);
		}
	}

	private void refresh() {
		if (!shown || form.isDisposed()) {
			return;
		}
		front.refresh();
		findings.refresh();
		boolean anew = progress.refresh(found.readiness());
		metrics.setText(MESSAGES.get("registers.metrics", session().report().getMetrics().size()));
		var all = Reports.all(session().report(), Commitment.class);
		long open = all.stream().filter(one -> one.getState() == CommitmentState.OPEN).count();
		commitments.setText(MESSAGES.get("registers.commitments", all.size(), open));
		metrics.getParent().layout();
		if (anew) {
			form.reflow(true);
		}
	}

	@Override
	protected void shown() {
		shown = true;
		refresh();
	}

	@Override
	protected void hidden() {
		shown = false;
	}

	@Override
	protected void setFocus() {
		front.setFocus();
	}

	@Override
	protected void dispose() {
		session().removeListener(changes);
		found.removeListener(refresh);
		kit.dispose();
	}
}
