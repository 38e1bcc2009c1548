/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.annals.core.type.Content;
import org.annals.core.type.SectionRole;
import org.annals.model.report.Prose;
import org.annals.model.report.Section;
import org.annals.model.text.ProseRuns;

/** Third stage: finds the role of each section in the report type by its heading; subsections inherit it. */
public final class RoleStage implements ReadingStage {

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})年");

	@Override
	public void apply(Draft draft) {
		assign(draft, draft.report().getSections(), null);
		keepToTheirPart(draft, draft.report().getSections());
	}

	private static void assign(Draft draft, List<Section> sections, String inherited) {
		int reviewed = sections.isEmpty() ? 0 : year(sections.get(0).getHeading());
		for (Section section : sections) {
			String role = section.getHeading() == null ? inherited : find(draft, section, inherited, reviewed);
			section.setRole(role);
			assign(draft, section.getSections(), role);
		}
	}

	/** A part that speaks of what another one is for does not take its place: （一）主动公开 in the overview. */
	private static void keepToTheirPart(Draft draft, List<Section> sections) {
		Set<String> outer = sections.stream().map(Section::getRole).filter(Objects::nonNull).collect(Collectors.toSet());
		sections.forEach(section -> section.getSections().forEach(part -> keep(draft, section.getRole(), part, outer)));
	}

	private static void keep(Draft draft, String role, Section part, Set<String> outer) {
		if (role != null && outer.contains(part.getRole()) && isText(draft, role) && isText(draft, part.getRole())) {
			part.setRole(role);
		}
		part.getSections().forEach(inner -> keep(draft, part.getRole(), inner, outer));
	}

	private static boolean isText(Draft draft, String role) {
		return draft.type().role(role).filter(known -> known.getContent() == Content.TEXT).isPresent();
	}

	private static String find(Draft draft, Section section, String inherited, int reviewed) {
		String heading = ProseRuns.plainText(section.getHeading());
		String best = inherited;
		int most = 0;
		for (SectionRole role : draft.type().roles()) {
			int weight = Cues.weigh(role.getCues(), heading);
			if (weight > most) {
				most = weight;
				best = role.getId();
			}
		}
		int year = year(section.getHeading());
		if (reviewed > 0 && year > reviewed && inherited == null) {
			return Contexts.role(draft.type(), Content.COMMITMENTS).orElse(best);
		}
		return best == null ? Contexts.role(draft.type(), Content.MEASURES).orElse(null) : best;
	}

	private static int year(Prose heading) {
		Matcher matcher = YEAR.matcher(heading == null ? "" : ProseRuns.plainText(heading));
		return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
	}
}
