/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text;

import java.util.Comparator;

import org.annals.core.message.Messages;
import org.annals.ui.checking.FindingMarks.Mark;
import org.annals.ui.editor.text.MarkPlaces.Placed;
import org.annals.ui.emf.Signs;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorSite;

/** Says at the bottom of the window how long the report is, how much of it is selected and what was found at the caret. */
final class Status extends ContributionItem {

	private static final Messages MESSAGES = Messages.of(Status.class);
	private static final String ID = "org.annals.ui.text.status";
	private static final int CALM_MILLIS = 150;

	private final Sheet sheet;
	private final IStatusLineManager line;
	private final Runnable update = this::say;
	private CLabel label;
	private int length = -1;
	private int chars;

	Status(Sheet sheet, IEditorSite site) {
		super(ID);
		this.sheet = sheet;
		line = site.getActionBars().getStatusLineManager();
		sheet.widget().addCaretListener(event -> later());
		sheet.page().addListener(change -> {
			length = -1;
			later();
		});
		sheet.widget().addListener(SWT.FocusIn, event -> show());
	}

	/** Takes the place of what another editor shows. */
	void show() {
		if (line.find(ID) != this) {
			line.remove(ID);
			line.add(this);
			line.update(true);
		}
		later();
	}

	void hide() {
		if (line.find(ID) == this) {
			line.setMessage(null);
			line.remove(this);
			line.update(true);
		}
	}

	@Override
	public void fill(Composite parent) {
		label = new CLabel(parent, SWT.SHADOW_NONE);
		label.setData("id", "text.status");
		GC gc = new GC(label);
		StatusLineLayoutData data = new StatusLineLayoutData();
		data.widthHint = gc.textExtent(MESSAGES.get("status.selected", 1_000_000, 1_000_000)).x + 12;
		gc.dispose();
		label.setLayoutData(data);
		say();
	}

	private void later() {
		Display.getCurrent().timerExec(CALM_MILLIS, update);
	}

	private void say() {
		if (label == null || label.isDisposed() || sheet.widget().isDisposed() || line.find(ID) != this) {
			return;
		}
		if (length < 0) {
			length = sheet.page().length();
			chars = count(sheet.page().text());
		}
		int selected = sheet.selection().isEmpty() ? 0 : count(sheet.page().text(sheet.selection()));
		label.setText(selected == 0 ? MESSAGES.get("status.chars", Integer.toString(chars))
				: MESSAGES.get("status.selected", Integer.toString(selected), Integer.toString(chars)));
		line.setMessage(found());
	}

	/** Who walks by keys has no mouse to ask with; null for nothing. */
	private String found() {
		return sheet.marks().in(sheet.selection()).stream().map(Placed::mark).min(Comparator.comparing(Mark::severity))
				.map(mark -> Signs.of(mark.severity()) + " " + mark.message()).orElse(null);
	}

	/** As a word processor counts: without white space. */
	private static int count(String text) {
		return (int) text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
	}
}
