/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.overview;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.session.ReportSession;
import org.annals.model.report.Actor;
import org.annals.model.report.ReportPackage;
import org.annals.model.report.Section;
import org.annals.model.report.SectionStatus;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;

/** Sets status and owner of a part of the report and all in it, as one step. */
final class SectionEdits {

	private SectionEdits() {
	}

	/** Null when nothing differs. */
	static Command status(ReportSession session, Section section, SectionStatus status) {
		CompoundCommand all = new CompoundCommand();
		for (Section one : withAllBelow(section)) {
			if (one.getStatus() != status) {
				all.append(SetCommand.create(session.domain(), one, ReportPackage.Literals.SECTION__STATUS, status));
			}
		}
		return all.isEmpty() ? null : all.unwrap();
	}

	/** @param owner null for nobody; what is below keeps an owner of its own */
	static Command owner(ReportSession session, Section section, Actor owner) {
		return section.getOwner() == owner ? null
				: SetCommand.create(session.domain(), section, ReportPackage.Literals.SECTION__OWNER, owner);
	}

	private static List<Section> withAllBelow(Section section) {
		List<Section> all = new ArrayList<>(List.of(section));
		section.getSections().forEach(below -> all.addAll(withAllBelow(below)));
		return all;
	}
}
