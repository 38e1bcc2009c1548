/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.annals.core.table.form.Forms;
import org.annals.core.type.Label;
import org.annals.core.type.MetricSpec;
import org.annals.core.type.NoneSpec;
import org.annals.core.type.PartSpec;
import org.annals.core.type.ReportType;
import org.annals.core.type.RuleSetting;
import org.annals.core.type.SectionRole;

/** A report type together with what it takes over from its base types; the type's own word comes first. */
public final class TypeProfile {

	private final List<ReportType> chain;
	private final Lexicon lexicon;
	private Forms forms;

	/** @param chain the type, then its base, then the base's base; not empty */
	TypeProfile(List<ReportType> chain, Lexicon lexicon) {
		this.chain = List.copyOf(chain);
		this.lexicon = lexicon;
	}

	/** The type itself. */
	public ReportType type() {
		return chain.get(0);
	}

	public String id() {
		return type().getId();
	}

	/** The type's version; one that is not stated where the type has none. */
	public TypeVersion version() {
		return key().version();
	}

	/** Id and version. */
	public TypeKey key() {
		return TypeKey.of(type());
	}

	/** What {@link ReportTypes#find} finds exactly this version by: ID@VERSION. */
	public String reference() {
		return key().toString();
	}

	/** The type's name in the language of the person. */
	public String name() {
		return nameIn(Locale.getDefault());
	}

	/** The type's name in a language; in a document that of the report, so that the same report gives the same bytes. */
	public String nameIn(Locale language) {
		return label(type().getNames(), language).orElse(id());
	}

	/** The words of the type and its bases together, never null. */
	public Lexicon lexicon() {
		return lexicon;
	}

	/** Section roles, the type's own before those of its bases; a role of the same id hides the base's. */
	public List<SectionRole> roles() {
		List<SectionRole> roles = new ArrayList<>();
		for (ReportType type : chain) {
			for (SectionRole role : type.getRoles()) {
				// One without id cannot be named by anything, and is told when the type is tried.
				if (role.getId() != null && roles.stream().noneMatch(known -> known.getId().equals(role.getId()))) {
					roles.add(role);
				}
			}
		}
		return roles;
	}

	/** The role of an id, the type's own or one of its bases; empty where there is none. */
	public Optional<SectionRole> role(String id) {
		return roles().stream().filter(role -> role.getId().equals(id)).findFirst();
	}

	/** Parts of the front and back matter; one of the same name hides the base's. */
	public List<PartSpec> parts() {
		List<PartSpec> parts = new ArrayList<>();
		for (ReportType type : chain) {
			for (PartSpec part : type.getParts()) {
				if (parts.stream().noneMatch(known -> Objects.equals(known.getPart(), part.getPart()))) {
					parts.add(part);
				}
			}
		}
		return parts;
	}

	/** The metric catalogue, the type's own entries first. */
	public List<MetricSpec> metrics() {
		return chain.stream().flatMap(type -> type.getMetrics().stream()).toList();
	}

	/** The tables that reports of this type have, the type's own before those of its bases. */
	public synchronized Forms forms() {
		if (forms == null) {
			forms = new Forms(chain.stream().flatMap(type -> type.getTables().stream()).toList());
		}
		return forms;
	}

	/** What the type and its bases say of sections that may not be none. */
	public List<NoneSpec> nones() {
		return chain.stream().flatMap(type -> type.getNones().stream()).toList();
	}

	/** The severity that the type sets for a rule: error, warning, info or off; empty when it says nothing. */
	public Optional<String> severity(String rule) {
		for (ReportType type : chain) {
			for (RuleSetting setting : type.getRules()) {
				if (rule.equals(setting.getRef()) && setting.getSeverity() != null) {
					return Optional.of(setting.getSeverity());
				}
			}
		}
		return Optional.empty();
	}

	/** The label in the language of the person, else in English, else the first one. */
	public static Optional<String> label(List<Label> labels) {
		return label(labels, Locale.getDefault());
	}

	private static Optional<String> label(List<Label> labels, Locale wanted) {
		String language = wanted.getLanguage();
		return labels.stream().filter(label -> language.equals(label.getLang())).findFirst()
				.or(() -> labels.stream().filter(label -> "en".equals(label.getLang())).findFirst())
				.or(() -> labels.stream().findFirst()).map(Label::getValue);
	}
}
