/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.annals.core.message.Messages;
import org.annals.core.session.ReportSession;
import org.annals.core.table.CommitmentTable;
import org.annals.core.table.ReportTable;
import org.annals.model.report.Commitment;
import org.annals.model.report.Item;
import org.annals.ui.editor.table.SheetLook;
import org.annals.ui.editor.table.SheetPage;
import org.annals.ui.editor.table.SheetPlace;
import org.eclipse.emf.ecore.EObject;

/** Shows what the report promises as one table: who, until when, measured by what, and what became of it. */
public final class CommitmentsPage extends SheetPage<Commitment> {

	private static final Messages MESSAGES = Messages.of(CommitmentsPage.class);
	private static final Map<String, Integer> WIDTHS = Map.of("what", 28, "owner", 12, "deadline", 11, "indicator", 18,
			"target", 8, "state", 10, "shortcoming", 28);

	@Override
	protected ReportTable<Commitment> model(ReportSession session) {
		return new CommitmentTable(session);
	}

	@Override
	protected SheetLook<Commitment> look() {
		return new SheetLook<>("commitments", MESSAGES.get("name"), WIDTHS);
	}

	/** The commitment itself, then the shortcoming that it answers. */
	@Override
	protected List<SheetPlace> places(Commitment commitment) {
		List<SheetPlace> places = new ArrayList<>();
		ItemExcerpt.place(session().text(), commitment, MESSAGES.get("place.commitment")).ifPresent(places::add);
		Item shortcoming = commitment.getShortcoming();
		if (shortcoming != null) {
			ItemExcerpt.place(session().text(), shortcoming, MESSAGES.get("place.shortcoming")).ifPresent(places::add);
		}
		return places;
	}

	@Override
	protected String placesTitle(Commitment commitment, int count) {
		return MESSAGES.get("places");
	}

	@Override
	protected Commitment row(EObject element) {
		for (EObject up = element; up != null; up = up.eContainer()) {
			if (up instanceof Commitment commitment) {
				return commitment;
			}
		}
		return null;
	}
}
