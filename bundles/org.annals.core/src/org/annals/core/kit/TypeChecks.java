/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

import org.annals.core.message.Messages;
import org.annals.core.op.Core;
import org.annals.core.text.BoundedPattern;
import org.annals.core.type.Cue;
import org.annals.core.type.MetricSpec;
import org.annals.core.type.PartSpec;
import org.annals.core.type.Pattern;
import org.annals.core.type.ReportType;
import org.annals.core.type.RuleSetting;
import org.annals.core.type.SectionRole;
import org.annals.core.type.TableSpec;
import org.annals.core.types.ReportTypes;
import org.annals.core.types.SlowPatterns;
import org.annals.core.types.TypeKey;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.ParagraphRole;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/** Finds what would keep a type from doing what its author means, though its file can be read. */
final class TypeChecks {

	private static final Messages MESSAGES = Messages.of(TypeChecks.class);
	private static final Set<String> SEVERITIES = Set.of("error", "warning", "info", "off");

	private final Core core;
	private final ReportTypes types;
	private final List<TypeComplaint> complaints = new ArrayList<>();
	private final String text;

	/**
	 * @param types with the type in them
	 * @param text  of the type's file, to say lines
	 */
	TypeChecks(Core core, ReportTypes types, String text) {
		this.core = core;
		this.types = types;
		this.text = text;
	}

	List<TypeComplaint> of(TypeProfile profile) {
		ReportType type = profile.type();
		if (type.getNames().isEmpty()) {
			say("<reportType", MESSAGES.get("type.nameless", type.getId()));
		}
		if (type.getBase() != null && types.source(type.getBase()).isEmpty()) {
			say("base=", MESSAGES.get("type.base", type.getBase()));
		}
		sections(type);
		for (PartSpec part : type.getParts()) {
			if (part.getPart() == null || ParagraphRole.get(part.getPart()) == null) {
				say(quoted(part.getPart()), MESSAGES.get("type.part", String.valueOf(part.getPart())));
			}
		}
		for (RuleSetting rule : type.getRules()) {
			rule(rule);
		}
		for (TreeIterator<EObject> content = type.eAllContents(); content.hasNext();) {
			EObject next = content.next();
			if (next instanceof Cue cue) {
				expression(cue.getValue() == null ? "" : cue.getValue().strip());
			} else if (next instanceof Pattern pattern && pattern.getFind() != null && SlowPatterns.isSlow(pattern.getFind())) {
				say(pattern.getFind(), MESSAGES.get("type.slow", pattern.getFind()));
			}
		}
		profile.forms().problems().forEach(problem -> say("<table", problem));
		types.problems().forEach(problem -> say("<reportType", problem.message()));
		return complaints;
	}

	private void sections(ReportType type) {
		Set<String> seen = new HashSet<>();
		for (SectionRole role : type.getRoles()) {
			unique("role", role.getId(), seen);
			if (role.getNames().isEmpty()) {
				say(" id=" + quoted(role.getId()), MESSAGES.get("type.role.nameless", String.valueOf(role.getId())));
			}
		}
		seen.clear();
		for (TableSpec table : type.getTables()) {
			unique("table", table.getId(), seen);
			if (table.getRole() != null && types.find(TypeKey.of(type).toString()).flatMap(profile -> profile.role(table.getRole())).isEmpty()) {
				say(" id=" + quoted(table.getId()), MESSAGES.get("type.table.role", String.valueOf(table.getId()), table.getRole()));
			}
		}
		seen.clear();
		for (MetricSpec metric : type.getMetrics()) {
			unique("metric", metric.getKey(), seen);
		}
	}

	private void unique(String element, String id, Set<String> seen) {
		if (id == null || id.isBlank()) {
			say("<" + element, MESSAGES.get("type.no-id", element));
		} else if (!seen.add(id)) {
			say((element.equals("metric") ? " key=" : " id=") + quoted(id), MESSAGES.get("type.twice", element, id));
		}
	}

	private void rule(RuleSetting rule) {
		if (core.rules().all().stream().noneMatch(known -> known.id().equals(rule.getRef()))) {
			say(quoted(rule.getRef()), MESSAGES.get("type.rule", String.valueOf(rule.getRef())));
		} else if (!SEVERITIES.contains(String.valueOf(rule.getSeverity()))) {
			say(quoted(rule.getRef()), MESSAGES.get("type.severity", rule.getRef(), String.valueOf(rule.getSeverity())));
		}
	}

	private static String quoted(String value) {
		return '"' + String.valueOf(value) + '"';
	}

	private void expression(String expression) {
		try {
			BoundedPattern.of(expression);
			if (SlowPatterns.isSlow(expression)) {
				say(expression, MESSAGES.get("type.slow", expression));
			}
		} catch (PatternSyntaxException e) {
			say(expression, MESSAGES.get("type.cue", expression));
		}
	}

	/** The last place is taken: of what is there twice, the second is at fault. */
	private void say(String place, String sentence) {
		int at = text.lastIndexOf(place);
		complaints.add(new TypeComplaint(at < 0 ? 1 : (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1, sentence));
	}
}
