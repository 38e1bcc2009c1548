/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

import org.annals.core.kit.edit.TypeText;
import org.annals.core.message.Messages;
import org.annals.core.op.Core;
import org.annals.core.table.equation.Condition;
import org.annals.core.table.equation.EquationException;
import org.annals.core.table.equation.Equations;
import org.annals.core.table.spec.TableForm;
import org.annals.core.text.BoundedPattern;
import org.annals.core.type.Cue;
import org.annals.core.type.EquationSpec;
import org.annals.core.type.MetricSpec;
import org.annals.core.type.NoneSpec;
import org.annals.core.type.PartSpec;
import org.annals.core.type.Pattern;
import org.annals.core.type.ReportType;
import org.annals.core.type.RuleSetting;
import org.annals.core.type.SectionRole;
import org.annals.core.type.TableSpec;
import org.annals.core.type.TypePackage.Literals;
import org.annals.core.types.ReportTypes;
import org.annals.core.types.SlowPatterns;
import org.annals.core.types.TypeKey;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.ParagraphRole;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Finds what would keep a type from doing what its author means, though its file can be read. */
final class TypeChecks {

	private static final Messages MESSAGES = Messages.of(TypeChecks.class);
	private static final Set<String> SEVERITIES = Set.of("error", "warning", "info", "off");

	private final Core core;
	private final ReportTypes types;
	private final List<TypeComplaint> complaints = new ArrayList<>();
	private final String text;
	private ReportType type;
	private TypeText places;

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
		type = profile.type();
		places = TypeText.places(text, type);
		if (type.getNames().isEmpty()) {
			say(type, Literals.REPORT_TYPE__NAMES, MESSAGES.get("type.nameless", type.getId()));
		}
		if (type.getBase() != null && types.source(type.getBase()).isEmpty()) {
			say(type, Literals.REPORT_TYPE__BASE, MESSAGES.get("type.base", type.getBase()));
		}
		sections();
		for (PartSpec part : type.getParts()) {
			if (part.getPart() == null || ParagraphRole.get(part.getPart()) == null) {
				say(part, Literals.PART_SPEC__PART, MESSAGES.get("type.part", String.valueOf(part.getPart())));
			}
		}
		for (RuleSetting rule : type.getRules()) {
			rule(rule);
		}
		for (TreeIterator<EObject> content = type.eAllContents(); content.hasNext();) {
			EObject next = content.next();
			if (next instanceof Cue cue) {
				expression(cue, cue.getValue() == null ? "" : cue.getValue().strip());
			} else if (next instanceof Pattern pattern && pattern.getFind() != null && SlowPatterns.isSlow(pattern.getFind())) {
				say(pattern, Literals.PATTERN__FIND, MESSAGES.get("type.slow", pattern.getFind()));
			}
		}
		type.getNones().forEach(none -> none(none, profile));
		new ChangeChecks(profile, this::say).check();
		profile.forms().all().forEach(form -> table(profile, form));
		types.problems().forEach(problem -> say(type, null, problem.message()));
		return complaints;
	}

	private void sections() {
		Set<String> seen = new HashSet<>();
		for (SectionRole role : type.getRoles()) {
			unique(role, Literals.SECTION_ROLE__ID, "role", role.getId(), seen);
			if (role.getNames().isEmpty()) {
				say(role, Literals.SECTION_ROLE__NAMES, MESSAGES.get("type.role.nameless", String.valueOf(role.getId())));
			}
		}
		seen.clear();
		for (TableSpec table : type.getTables()) {
			unique(table, Literals.TABLE_SPEC__ID, "table", table.getId(), seen);
			if (table.getRole() != null && types.find(TypeKey.of(type).toString()).flatMap(profile -> profile.role(table.getRole())).isEmpty()) {
				say(table, Literals.TABLE_SPEC__ROLE, MESSAGES.get("type.table.role", String.valueOf(table.getId()), table.getRole()));
			}
		}
		seen.clear();
		for (MetricSpec metric : type.getMetrics()) {
			unique(metric, Literals.METRIC_SPEC__KEY, "metric", metric.getKey(), seen);
		}
	}

	private void none(NoneSpec none, TypeProfile profile) {
		if (none.getRole() == null || profile.role(none.getRole()).isEmpty()) {
			say(none, Literals.NONE_SPEC__ROLE, MESSAGES.get("type.none.role", String.valueOf(none.getRole())));
		}
		if (none.getWhen() != null) {
			try {
				new Condition(none.getWhen(), id -> profile.forms().find(id).orElse(null));
			} catch (EquationException e) {
				say(none, Literals.NONE_SPEC__WHEN, e.getMessage());
			}
		}
	}

	private void unique(EObject object, EAttribute feature, String element, String id, Set<String> seen) {
		if (id == null || id.isBlank()) {
			say(object, feature, MESSAGES.get("type.no-id", element));
		} else if (!seen.add(id)) {
			say(object, feature, MESSAGES.get("type.twice", element, id));
		}
	}

	private void rule(RuleSetting rule) {
		if (core.rules().all().stream().noneMatch(known -> known.id().equals(rule.getRef()))) {
			say(rule, Literals.RULE_SETTING__REF, MESSAGES.get("type.rule", String.valueOf(rule.getRef())));
		} else if (!SEVERITIES.contains(String.valueOf(rule.getSeverity()))) {
			say(rule, Literals.RULE_SETTING__SEVERITY, MESSAGES.get("type.severity", rule.getRef(), String.valueOf(rule.getSeverity())));
		}
	}

	/** What is wrong with an equation stands there: it is wrong, too, where it is the only one. */
	private void table(TypeProfile profile, TableForm form) {
		EObject owner = form.spec().eContainer() == type ? form.spec() : type;
		form.problems().forEach(problem -> say(owner, null, problem));
		for (String problem : profile.forms().equations(form).problems()) {
			EquationSpec equation = owner == type ? null
					: form.spec().getEquations().stream().filter(spec -> alone(profile, form, spec).contains(problem)).findFirst().orElse(null);
			say(equation == null ? owner : equation, equation == null ? null : Literals.EQUATION_SPEC__EXPRESSION, problem);
		}
	}

	private static List<String> alone(TypeProfile profile, TableForm form, EquationSpec equation) {
		TableSpec only = EcoreUtil.copy(form.spec());
		only.getEquations().clear();
		only.getEquations().add(EcoreUtil.copy(equation));
		return new Equations(new TableForm(only), id -> profile.forms().find(id).orElse(null)).problems();
	}

	private void expression(Cue cue, String expression) {
		try {
			BoundedPattern.of(expression);
			if (SlowPatterns.isSlow(expression)) {
				say(cue, null, MESSAGES.get("type.slow", expression));
			}
		} catch (PatternSyntaxException e) {
			say(cue, null, MESSAGES.get("type.cue", expression));
		}
	}

	/** @param feature at fault; null for the object itself */
	private void say(EObject object, EStructuralFeature feature, String sentence) {
		String path = object == type ? "" : EcoreUtil.getRelativeURIFragmentPath(type, object);
		complaints.add(new TypeComplaint(places.line(places.offset(object, feature)), sentence, path,
				feature == null ? null : feature.getName()));
	}
}
