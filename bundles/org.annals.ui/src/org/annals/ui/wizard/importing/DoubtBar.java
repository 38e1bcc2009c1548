/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.importing;

import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.op.DraftLine;
import org.annals.core.op.ImportDraft.Decision;
import org.annals.core.read.Doubt;
import org.annals.ui.AnnalsUi;
import org.annals.ui.wizard.Fields;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Walks through what is doubtful: what it is, and two buttons to decide. */
final class DoubtBar implements Preview.Part {

	private static final Messages MESSAGES = Messages.of(DoubtBar.class);
	private static final int QUOTED = 24;

	private final Preview preview;
	private final Composite bar;
	private final Label sign;
	private final Label text;
	private final Button accept;
	private final Button keep;
	private final Button previous;
	private final Button next;
	private int index;

	DoubtBar(Composite parent, Preview preview, Corrections corrections) {
		this.preview = preview;
		bar = Fields.row(parent, 6);
		sign = new Label(bar, SWT.NONE);
		text = new Label(bar, SWT.WRAP);
		text.setData("id", "import.doubt");
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(300, SWT.DEFAULT).applyTo(text);
		accept = Fields.button(bar, SWT.PUSH, MESSAGES.get("doubt.accept.metric"), "import.doubt.accept",
				() -> corrections.decide(doubt(), Decision.ACCEPT));
		keep = Fields.button(bar, SWT.PUSH, MESSAGES.get("doubt.keep"), "import.doubt.keep",
				() -> corrections.decide(doubt(), Decision.KEEP_TEXT));
		previous = Fields.button(bar, SWT.ARROW | SWT.UP, "", "import.doubt.previous", () -> walk(-1));
		next = Fields.button(bar, SWT.ARROW | SWT.DOWN, "", "import.doubt.next", () -> walk(1));
		previous.setToolTipText(MESSAGES.get("doubt.previous"));
		next.setToolTipText(MESSAGES.get("doubt.next"));
		Fields.named(previous, MESSAGES.get("doubt.previous"), "import.doubt.previous");
		Fields.named(next, MESSAGES.get("doubt.next"), "import.doubt.next");
		preview.add(this);
	}

	private List<Doubt> doubts() {
		return preview.draft().doubts();
	}

	private Doubt doubt() {
		return doubts().get(index);
	}

	private void walk(int steps) {
		int count = doubts().size();
		index = (index + steps + count) % count;
		DraftLine line = preview.line(doubt());
		if (line != null) {
			preview.select(List.of(line.index()), this);
		}
		show();
	}

	@Override
	public void read() {
		index = Math.max(0, Math.min(index, doubts().size() - 1));
		show();
	}

	@Override
	public void selected(Object origin) {
		DraftLine line = preview.line();
		if (origin != this && line != null && !line.doubts().isEmpty() && !line.doubts().contains(current())) {
			index = doubts().indexOf(line.doubts().get(0));
			show();
		}
	}

	private Doubt current() {
		return doubts().isEmpty() ? null : doubt();
	}

	private void show() {
		Doubt doubt = current();
		boolean any = doubt != null;
		boolean decidable = any && !preview.draft().decisions(doubt).isEmpty();
		sign.setImage(AnnalsUi.image(any ? "warning" : "done"));
		if (any) {
			String quoted = doubt.range().of(preview.draft().reading().source().text()).replace('\n', ' ');
			String shown = quoted.length() > QUOTED ? quoted.substring(0, QUOTED) + "…" : quoted;
			text.setText(MESSAGES.get(shown.isEmpty() ? "doubt.general" : "doubt.at", index + 1, doubts().size(), shown,
					doubt.reason()));
			String own = "doubt.accept." + doubt.kind();
			accept.setText(MESSAGES.get(MESSAGES.has(own) ? own : "doubt.accept"));
		} else {
			text.setText(MESSAGES.get("doubt.none"));
		}
		accept.setVisible(decidable);
		keep.setVisible(decidable);
		previous.setVisible(doubts().size() > 1);
		next.setVisible(doubts().size() > 1);
		bar.layout(true);
	}
}
