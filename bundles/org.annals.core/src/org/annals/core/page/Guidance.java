/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.annals.core.type.PartSpec;
import org.annals.core.type.Requirement;
import org.annals.core.type.SectionRole;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Report;
import org.annals.model.report.Section;
import org.annals.model.text.Reports;

/** What the report type says shall be written, and where what is missing belongs. */
final class Guidance {

	private static final List<ParagraphRole> FRONT = List.of(ParagraphRole.DEBRIS, ParagraphRole.TITLE,
			ParagraphRole.SUBTITLE, ParagraphRole.ADDRESSEE, ParagraphRole.PREAMBLE, ParagraphRole.TRANSITION);
	private static final List<ParagraphRole> BACK = List.of(ParagraphRole.SIGNATURE, ParagraphRole.DATE,
			ParagraphRole.ATTACHMENT, ParagraphRole.DEBRIS);

	private final Map<ParagraphRole, String> parts = new EnumMap<>(ParagraphRole.class);
	private final List<ParagraphRole> requiredParts = new ArrayList<>();
	private final Map<String, String> roles = new HashMap<>();
	private final Map<String, String> names = new HashMap<>();
	private final Map<String, Integer> order = new HashMap<>();
	private final List<String> requiredRoles = new ArrayList<>();

	/** Says nothing and asks for nothing. */
	Guidance() {
	}

	Guidance(TypeProfile type) {
		for (PartSpec part : type.parts()) {
			ParagraphRole role = ParagraphRole.get(part.getPart());
			if (role != null) {
				parts.put(role, TypeProfile.label(part.getGuidance()).orElse(""));
				if (isRequired(part.getRequired())) {
					requiredParts.add(role);
				}
			}
		}
		for (SectionRole role : type.roles()) {
			order.put(role.getId(), order.size());
			names.put(role.getId(), TypeProfile.label(role.getNames()).orElse(role.getId()));
			roles.put(role.getId(), TypeProfile.label(role.getGuidance()).orElse(""));
			if (isRequired(role.getRequired())) {
				requiredRoles.add(role.getId());
			}
		}
	}

	private static boolean isRequired(Requirement requirement) {
		return requirement == Requirement.WARNING || requirement == Requirement.ERROR;
	}

	String of(ParagraphRole part) {
		return parts.get(part);
	}

	/** For the text of a section; null when the type says nothing. */
	String of(String role) {
		return role == null ? null : roles.get(role);
	}

	/** For the heading of a section. */
	String heading(String role) {
		if (role == null || !names.containsKey(role)) {
			return null;
		}
		String guidance = roles.get(role);
		return guidance.isEmpty() ? names.get(role) : names.get(role) + "：" + guidance;
	}

	/** What the front matter lacks, in its order. */
	List<Ghost> front(Report report) {
		return missing(report.getFront(), FRONT, report);
	}

	/** What the back matter lacks, in its order. */
	List<Ghost> back(Report report) {
		return missing(report.getBack(), BACK, report);
	}

	private List<Ghost> missing(List<Paragraph> there, List<ParagraphRole> ranks, Report report) {
		List<Ghost> ghosts = new ArrayList<>();
		for (ParagraphRole role : ranks) {
			if (requiredParts.contains(role) && Reports.paragraph(report, role).isEmpty()) {
				int index = 0;
				while (index < there.size() && ranks.indexOf(there.get(index).getRole()) < ranks.indexOf(role)) {
					index++;
				}
				ghosts.add(new Ghost(role, null, index));
			}
		}
		return ghosts;
	}

	/** The sections that the body lacks, in the order of the type. */
	List<Ghost> sections(Report report) {
		Set<String> there = new HashSet<>();
		roles(report.getSections(), there);
		List<Ghost> ghosts = new ArrayList<>();
		for (String role : requiredRoles) {
			if (!there.contains(role)) {
				ghosts.add(new Ghost(null, role, place(report.getSections(), order.get(role))));
			}
		}
		return ghosts;
	}

	private static void roles(List<Section> sections, Set<String> found) {
		for (Section section : sections) {
			found.add(section.getRole());
			roles(section.getSections(), found);
		}
	}

	private int place(List<Section> sections, int rank) {
		int behind = -1;
		int before = -1;
		for (int i = 0; i < sections.size(); i++) {
			Integer other = order.get(sections.get(i).getRole());
			if (other != null && other < rank) {
				behind = i + 1;
			} else if (other != null && before < 0) {
				before = i;
			}
		}
		return behind >= 0 ? behind : before >= 0 ? before : sections.size();
	}
}
