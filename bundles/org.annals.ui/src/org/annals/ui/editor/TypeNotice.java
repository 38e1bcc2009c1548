/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.op.MigrateReport;
import org.annals.core.op.OpenReport.Offer;
import org.annals.core.op.TypeNote;
import org.annals.core.types.ReportTypes;
import org.annals.model.report.Report;
import org.annals.ui.AnnalsUi;
import org.annals.ui.editor.NoticeBar.Choice;

/** Says above the pages what the report lacks of its type or which version it could be moved to, without stopping the person. */
final class TypeNotice {

	private static final Messages MESSAGES = Messages.of(TypeNotice.class);

	private final ReportEditor editor;
	private boolean shown;

	TypeNotice(ReportEditor editor) {
		this.editor = editor;
	}

	/** Whether the report is judged as a general one for want of its type. */
	static boolean isMissing(Report report) {
		return !AnnalsUi.core().types().match(report.getType(), report.getTypeVersion()).isOwn();
	}

	/** Shows what is so now, or takes away what is no longer so. */
	void update() {
		Report report = editor.session().report();
		ReportTypes types = AnnalsUi.core().types();
		String name = MESSAGES.get("this.report");
		String missing = TypeNote.missing(report, types, name);
		String sentence = missing.isEmpty() ? TypeNote.ahead(report, types, name) : missing;
		if (sentence.isEmpty()) {
			if (shown) {
				editor.notice().close();
				shown = false;
			}
			return;
		}
		RefusalActions actions = new RefusalActions(editor.getEditorSite(), editor.file());
		List<Choice> choices = new ArrayList<>();
		MigrateReport.ahead(report, types).ifPresent(path -> choices.add(
				new Choice("migrate", MESSAGES.get("offer.migrate.to", path.target().version()), () -> {
					actions.take(Offer.MIGRATE);
					// Who looked and went back to the report may want it later.
					update();
				})));
		if (!missing.isEmpty()) {
			choices.add(new Choice("install", MESSAGES.get("offer.install_type"), () -> actions.take(Offer.INSTALL_TYPE)));
		}
		choices.add(new Choice("close", MESSAGES.get("notice.close"), () -> {
			// the choice closes the notice, that is all
		}));
		editor.notice().show("hint", sentence, choices.toArray(Choice[]::new));
		shown = true;
	}
}
