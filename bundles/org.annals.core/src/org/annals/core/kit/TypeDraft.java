/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.annals.core.message.Messages;
import org.annals.core.type.Content;
import org.annals.core.type.Requirement;

/**
 * What a person says of a new kind of report before there is a file of it.
 *
 * @param id          the type's id and the plug-in's symbolic name, for example {@code com.example.safety}
 * @param name        what people call it, in the language of its reports
 * @param otherName   the same in the other language of Annals; blank or null: the name itself
 * @param description one sentence; may be blank or null
 * @param vendor      the office that offers it; may be blank or null
 * @param language    of its reports; Chinese or English
 * @param sections    its sections in their order, at least one
 */
public record TypeDraft(String id, String name, String otherName, String description, String vendor, Locale language,
		List<Part> sections) {

	private static final Messages MESSAGES = Messages.of(TypeDraft.class);
	private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)+");
	private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{2028}\\x{2029}\\x{FFFE}\\x{FFFF}]+");
	private static final int LONGEST = 100;

	/**
	 * One section.
	 *
	 * @param heading  as it stands in the report, without its number
	 * @param required how much it is asked for
	 * @param content  what its sentences are
	 */
	public record Part(String heading, Requirement required, Content content) {

		public Part {
			heading = plain(heading);
			Objects.requireNonNull(required);
			Objects.requireNonNull(content);
		}
	}

	public TypeDraft {
		id = plain(id);
		name = plain(name);
		otherName = plain(otherName).isEmpty() ? name : plain(otherName);
		description = plain(description).isEmpty() ? name : plain(description);
		vendor = plain(vendor).isEmpty() ? name : plain(vendor);
		sections = List.copyOf(sections);
	}

	/** What most reports of offices have, for who names no sections. */
	public static List<Part> usualSections(Locale language) {
		return List.of(usual(language, Requirement.ERROR, Content.MEASURES),
				usual(language, Requirement.WARNING, Content.SHORTCOMINGS),
				usual(language, Requirement.WARNING, Content.COMMITMENTS));
	}

	private static Part usual(Locale language, Requirement required, Content content) {
		return new Part(MESSAGES.get(language, "usual." + content.getLiteral()), required, content);
	}

	/** The sentence that says what is wrong first; empty when a project can be made of it. */
	public Optional<String> complaint() {
		if (!ID.matcher(id).matches() || id.length() > LONGEST) {
			return Optional.of(MESSAGES.get("id", id));
		}
		if ((id + ".").startsWith("org.annals.")) {
			return Optional.of(MESSAGES.get("id.ours", id));
		}
		if (name.isEmpty()) {
			return Optional.of(MESSAGES.get("name"));
		}
		if (sections.isEmpty()) {
			return Optional.of(MESSAGES.get("sections"));
		}
		Set<String> seen = new HashSet<>();
		for (Part part : sections) {
			if (part.heading().isEmpty() || !seen.add(part.heading())) {
				return Optional.of(MESSAGES.get("section", part.heading()));
			}
		}
		return Optional.empty();
	}

	/** The last part of the id: what its files are called. */
	public String fileName() {
		return id.substring(id.lastIndexOf('.') + 1);
	}

	/** One line without characters that manifests, properties or XML cannot hold. */
	private static String plain(String text) {
		return text == null ? "" : UNFIT.matcher(text).replaceAll(" ").strip();
	}
}
