/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.readiness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.annals.core.check.Severity;
import org.annals.core.check.rules.structure.Demands;
import org.annals.core.check.rules.structure.Roles;
import org.annals.core.check.rules.structure.SectionEmptyRule;
import org.annals.core.message.Messages;
import org.annals.core.text.ProseText;
import org.annals.core.type.PartSpec;
import org.annals.core.type.SectionRole;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Actor;
import org.annals.model.report.Block;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.annals.model.report.Section;
import org.annals.model.report.SectionStatus;
import org.annals.model.text.Reports;
import org.eclipse.emf.ecore.EObject;

/**
 * How far a report is and who has still to write, for overview and navigator. Innermost sections are counted: an empty one is
 * not done, a draft half, a ready or approved one wholly, but with an error in it only half. Status and owner hold for the
 * sections below too. What the type asks for and the report lacks counts as not done.
 */
public final class Readiness {

	private static final Messages MESSAGES = Messages.of(Readiness.class);
	private static final int HALF = 50;
	private static final int WHOLE = 100;

	private final Map<Section, Progress.Sum> sections = new LinkedHashMap<>();
	private final Map<Actor, Progress.Sum> owners = new LinkedHashMap<>();
	private final Progress.Sum total = new Progress.Sum();
	private final List<Missing> missing = new ArrayList<>();

	private Readiness() {
	}

	/** @param findings of a check of the report; their elements are those of {@code report} */
	public static Readiness of(Report report, TypeProfile type, Collection<Judged> findings) {
		Readiness readiness = new Readiness();
		Set<Section> wrong = new HashSet<>();
		report.getSections().forEach(section -> readiness.sections.put(section, new Progress.Sum()));
		for (Judged finding : findings) {
			readiness.total.add(finding.severity());
			Section section = section(finding.element());
			if (section != null && readiness.sections.containsKey(outermost(section))) {
				readiness.sections.get(outermost(section)).add(finding.severity());
				readiness.owned(owner(section)).add(finding.severity());
				if (finding.severity() == Severity.ERROR) {
					wrong.add(section);
				}
			}
		}
		for (Section section : Reports.sections(report)) {
			if (section.getSections().isEmpty()) {
				readiness.count(section, wrong.contains(section));
			}
		}
		readiness.parts(report, type);
		readiness.roles(report, type);
		return readiness;
	}

	private void count(Section section, boolean wrong) {
		SectionStatus status = SectionStatus.DRAFT;
		for (EObject up = section; up instanceof Section outer; up = up.eContainer()) {
			status = outer.getStatus().compareTo(status) > 0 ? outer.getStatus() : status;
		}
		boolean empty = isEmpty(section);
		int done = empty ? 0 : wrong || status == SectionStatus.DRAFT ? HALF : WHOLE;
		sections.get(outermost(section)).add(status, empty, done);
		owned(owner(section)).add(status, empty, done);
		total.add(status, empty, done);
	}

	private void parts(Report report, TypeProfile type) {
		Set<ParagraphRole> present = EnumSet.noneOf(ParagraphRole.class);
		Reports.all(report, Paragraph.class).forEach(paragraph -> present.add(paragraph.getRole()));
		for (PartSpec part : type.parts()) {
			ParagraphRole role = ParagraphRole.get(part.getPart());
			Demands.severity(part.getRequired()).filter(severity -> role != null).ifPresent(severity -> {
				total.count(present.contains(role) ? WHOLE : 0);
				if (!present.contains(role)) {
					missing.add(new Missing(MESSAGES.get("part-" + role.getLiteral()), severity, role, null));
				}
			});
		}
	}

	private void roles(Report report, TypeProfile type) {
		for (SectionRole role : Roles.required(type)) {
			if (Roles.sections(role, report).isEmpty()) {
				total.count(0);
				Demands.severity(role.getRequired()).ifPresent(severity -> missing.add(new Missing(
						TypeProfile.label(role.getNames()).orElse(role.getId()), severity, null, role.getId())));
			}
		}
	}

	/** The outermost sections, in the order of the report. */
	public Map<Section, Progress> sections() {
		Map<Section, Progress> all = new LinkedHashMap<>();
		sections.forEach((section, sum) -> all.put(section, sum.progress()));
		return Collections.unmodifiableMap(all);
	}

	/** Those who answer for sections, in the order in which they are met. */
	public List<Owned> owners() {
		return owners.entrySet().stream().map(entry -> new Owned(entry.getKey(), entry.getValue().progress())).toList();
	}

	/** The whole report, with all findings. */
	public Progress total() {
		return total.progress();
	}

	/** What the type asks for and the report lacks: paragraphs of front and back matter, then sections. */
	public List<Missing> missing() {
		return Collections.unmodifiableList(missing);
	}

	/** Whether nothing stands in a section and those below it but headings. */
	public static boolean isEmpty(Section section) {
		return (section.getHeading() == null || SectionEmptyRule.isOnlyHeading(section))
				&& section.getBlocks().stream().allMatch(Readiness::isBlank)
				&& section.getSections().stream().allMatch(Readiness::isEmpty);
	}

	private static boolean isBlank(Block block) {
		return Reports.all(block, Prose.class).stream().allMatch(prose -> ProseText.of(prose).isBlank());
	}

	/** Who answers for a section; null for nobody. */
	public static Actor owner(Section section) {
		for (EObject up = section; up instanceof Section outer; up = up.eContainer()) {
			if (outer.getOwner() != null) {
				return outer.getOwner();
			}
		}
		return null;
	}

	private Progress.Sum owned(Actor owner) {
		return owners.computeIfAbsent(owner, any -> new Progress.Sum());
	}

	private static Section section(EObject element) {
		EObject up = element;
		while (up != null && !(up instanceof Section)) {
			up = up.eContainer();
		}
		return (Section) up;
	}

	private static Section outermost(Section section) {
		Section outermost = section;
		while (outermost.eContainer() instanceof Section outer) {
			outermost = outer;
		}
		return outermost;
	}
}
