/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.annals.core.type.Content;
import org.annals.core.type.Requirement;
import org.annals.core.type.SectionRole;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Block;
import org.annals.model.report.Cause;
import org.annals.model.report.Commitment;
import org.annals.model.report.Item;
import org.annals.model.report.Report;
import org.annals.model.report.Section;
import org.annals.model.report.Shortcoming;

/** Where the report says what a section role is for: under a heading, without one, or nowhere. */
public final class Roles {

	private static final Map<Content, Class<?>> SIGNS = Map.of(Content.SHORTCOMINGS, Shortcoming.class, Content.CAUSES,
			Cause.class, Content.COMMITMENTS, Commitment.class);

	private Roles() {
	}

	/** The roles that the report's type demands. */
	public static List<SectionRole> required(TypeProfile type) {
		return type.roles().stream().filter(role -> role.getRequired() != Requirement.OPTIONAL).toList();
	}

	/** The outermost sections that have the role or hold what it is for, in the order of the text. */
	public static List<Section> sections(SectionRole role, Report report) {
		List<Section> found = new ArrayList<>();
		for (Section section : report.getSections()) {
			if (fills(section, role)) {
				found.add(section);
			}
		}
		return found;
	}

	/** Whether an unheaded section closes the report: it holds shortcomings or commitments. */
	static boolean isClosing(Section section, TypeProfile type) {
		return section.getHeading() == null && (holds(section, Shortcoming.class) || holds(section, Commitment.class)
				|| type.role(String.valueOf(section.getRole())).filter(role -> role.getContent() == Content.SHORTCOMINGS
						|| role.getContent() == Content.COMMITMENTS).isPresent());
	}

	private static boolean fills(Section section, SectionRole role) {
		Class<?> sign = SIGNS.get(role.getContent());
		if (role.getId().equals(section.getRole()) || sign != null && holds(section, sign)) {
			return true;
		}
		return section.getSections().stream().anyMatch(part -> fills(part, role));
	}

	private static boolean holds(Section section, Class<?> kind) {
		return holds(section.getBlocks(), kind) || section.getSections().stream().anyMatch(part -> holds(part, kind));
	}

	private static boolean holds(List<Block> blocks, Class<?> kind) {
		for (Block block : blocks) {
			if (kind.isInstance(block) || block instanceof Item item && holds(item.getBlocks(), kind)) {
				return true;
			}
		}
		return false;
	}
}
