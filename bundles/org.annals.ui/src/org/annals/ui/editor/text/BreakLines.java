/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text;

import java.util.function.BooleanSupplier;

import org.annals.document.page.TextPlaces;
import org.annals.ui.AnnalsUi;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.editor.text.look.PageBreaks;
import org.annals.ui.typeset.SetReport;
import org.annals.ui.typeset.Typesetting;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Keeps the page breaks of the text page up to date while it is in front and the person wants them. */
public final class BreakLines implements Typesetting.Follower {

	/** Preference of the person: whether breaks are shown; they are unless it says false. */
	static final String KEY = "text.pageBreaks";

	private final ReportEditor editor;
	private final PageBreaks breaks;
	private final BooleanSupplier ready;
	private final IEclipsePreferences.IPreferenceChangeListener wish = event -> {
		if (KEY.equals(event.getKey())) {
			update();
		}
	};
	private boolean front;

	/** @param ready whether offsets of the report can be found on the page at this moment */
	BreakLines(ReportEditor editor, PageBreaks breaks, BooleanSupplier ready) {
		this.editor = editor;
		this.breaks = breaks;
		this.ready = ready;
		node().addPreferenceChangeListener(wish);
	}

	static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(AnnalsUi.ID);
	}

	void show(boolean shown) {
		front = shown;
		update();
	}

	private void update() {
		boolean wanted = node().getBoolean(KEY, true);
		Typesetting.of(editor).leave(this);
		if (!wanted) {
			breaks.set(new int[0]);
		} else if (front) {
			Typesetting.of(editor).follow(this, Typesetting.Need.BREAKS);
		}
	}

	@Override
	public void set(SetReport report) {
		if (report.version() != editor.session().version() || !ready.getAsBoolean()) {
			// The next pages are on their way.
			return;
		}
		TextPlaces places = new TextPlaces(report.pages());
		int[] starts = new int[report.count() - 1];
		for (int i = 0; i < starts.length; i++) {
			int start = places.start(i + 1);
			starts[i] = start >= 0 ? start : i == 0 ? 0 : starts[i - 1];
		}
		breaks.set(starts);
	}

	void dispose() {
		node().removePreferenceChangeListener(wish);
		Typesetting.of(editor).leave(this);
	}
}
