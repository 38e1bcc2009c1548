/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.annals.core.check.RuleDescriptor;
import org.annals.core.op.Core;
import org.annals.core.type.ColumnSpec;
import org.annals.core.type.ReportType;
import org.annals.core.type.SectionRole;
import org.annals.core.type.TableSpec;
import org.annals.core.type.TypePackage.Literals;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.ParagraphRole;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What the fields of a type can say, where that is known: the sections there are, the rules that are installed. */
public final class TypeChoices {

	/**
	 * One of them.
	 *
	 * @param value as the file has it
	 * @param label for people
	 */
	public record Choice(String value, String label) {
	}

	private static final Set<EStructuralFeature> KNOWN = Set.of(Literals.RULE_SETTING__REF, Literals.RULE_SETTING__SEVERITY,
			Literals.PATTERN__RULE, Literals.PART_SPEC__PART, Literals.TABLE_SPEC__ROLE, Literals.REPORT_TYPE__BASE,
			Literals.REPORT_TYPE__LANGUAGE, Literals.REPORT_TYPE__STYLE, Literals.PROSE_SPEC__COLUMN);

	private final Core core;
	private final TypeSession session;

	public TypeChoices(Core core, TypeSession session) {
		this.core = core;
		this.session = session;
	}

	static boolean isKnown(EStructuralFeature feature) {
		return KNOWN.contains(feature);
	}

	/** The choices of a feature of an element, in their order; empty where any text will do. */
	public List<Choice> of(EObject owner, EStructuralFeature feature) {
		if (feature.getEType() instanceof EEnum words) {
			return words.getELiterals().stream().map(EEnumLiteral::getLiteral).map(literal -> named(feature, literal)).toList();
		}
		if (feature == Literals.RULE_SETTING__SEVERITY) {
			return Stream.of("error", "warning", "info", "off").map(literal -> named(feature, literal)).toList();
		}
		if (feature == Literals.PART_SPEC__PART) {
			return Arrays.stream(ParagraphRole.values()).filter(part -> part != ParagraphRole.BODY).map(part -> named(feature, part.getLiteral()))
					.toList();
		}
		if (feature == Literals.RULE_SETTING__REF || feature == Literals.PATTERN__RULE) {
			return core.rules().all().stream().map(RuleDescriptor::id).sorted().map(TypeChoices::plain).toList();
		}
		if (feature == Literals.REPORT_TYPE__LANGUAGE) {
			return Stream.of("zh", "en").map(literal -> named(feature, literal)).toList();
		}
		if (feature == Literals.REPORT_TYPE__BASE) {
			return core.types().ids().stream().filter(id -> !id.equals(session.type().getId())).sorted().map(this::type).toList();
		}
		if (feature == Literals.REPORT_TYPE__STYLE) {
			return core.types().all().stream().map(profile -> profile.type().getStyle()).filter(Objects::nonNull).distinct().sorted()
					.map(TypeChoices::plain).toList();
		}
		return feature == Literals.TABLE_SPEC__ROLE ? roles() : columns(owner);
	}

	private List<Choice> roles() {
		List<SectionRole> roles = new ArrayList<>(session.type().getRoles());
		if (session.type().getBase() != null) {
			core.types().find(session.type().getBase()).ifPresent(base -> roles.addAll(base.type().getRoles()));
		}
		return roles.stream().filter(role -> role.getId() != null).map(role -> new Choice(role.getId(), TypeNames.node(role)))
				.toList();
	}

	private static List<Choice> columns(EObject owner) {
		Set<String> ids = new TreeSet<>();
		for (EObject table = owner; table != null; table = table.eContainer()) {
			if (table instanceof TableSpec) {
				for (TreeIterator<EObject> content = table.eAllContents(); content.hasNext();) {
					if (content.next() instanceof ColumnSpec column && column.getId() != null) {
						ids.add(column.getId());
					}
				}
			}
		}
		return ids.stream().map(TypeChoices::plain).toList();
	}

	private Choice type(String id) {
		return new Choice(id, core.types().find(id).flatMap(profile -> TypeProfile.label(profile.type().getNames())).orElse(id));
	}

	private static Choice named(EStructuralFeature feature, String literal) {
		return new Choice(literal, TypeNames.value(feature, literal));
	}

	private static Choice plain(String value) {
		return new Choice(value, value);
	}
}
