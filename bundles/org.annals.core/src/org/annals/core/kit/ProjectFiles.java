/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.annals.core.message.Messages;
import org.annals.core.text.ChineseNumerals;

/** Which files a project of a report type has, and what stands in them. */
final class ProjectFiles {

	/** The Annals that a new type is made for, and the first that may break it; a test holds them against the manifest. */
	static final String ANNALS = "0.1.0";
	static final String NEXT = "1.0.0";
	/** The build's Tycho; a test holds it against our own. */
	static final String TYCHO = "5.0.2";

	private static final Messages MESSAGES = Messages.of(ProjectFiles.class);

	private final TypeDraft draft;
	private final String language;
	private final Map<String, String> values = new LinkedHashMap<>();

	ProjectFiles(TypeDraft draft, String repository) {
		this.draft = draft;
		this.language = draft.language().getLanguage().equals("zh") ? "zh" : "en";
		values.put("id", draft.id());
		values.put("file", draft.fileName());
		values.put("name", draft.name());
		values.put("nameOther", draft.otherName());
		values.put("description", draft.description());
		values.put("vendor", draft.vendor());
		values.put("repository", repository == null ? "" : repository);
		values.put("annals", ANNALS);
		values.put("next", NEXT);
		values.put("tycho", TYCHO);
		values.put("roles", roles());
		values.put("roleIds", IntStream.range(0, draft.sections().size()).mapToObj(at -> '"' + roleId(at) + '"')
				.collect(Collectors.joining(", ")));
	}

	/** The type's file, relative to the project's folder. */
	static String type(TypeDraft draft) {
		return "bundles/" + draft.id() + "/types/" + draft.fileName() + ".reporttype";
	}

	/** The text of each file by its name relative to the project's folder. */
	Map<String, String> all() {
		String id = draft.id();
		String bundle = "bundles/" + id + "/";
		Map<String, String> files = new LinkedHashMap<>();
		files.put("README.md", fill("README." + language + ".md"));
		files.put("pom.xml", fill("pom.xml"));
		files.put("build", fill("build"));
		files.put(".gitignore", fill("gitignore"));
		files.put(".mvn/extensions.xml", fill("extensions.xml"));
		files.put(bundle + "META-INF/MANIFEST.MF", fill("bundle.MF"));
		files.put(bundle + "build.properties", fill("bundle.build.properties"));
		files.put(bundle + "plugin.xml", fill("plugin.xml"));
		files.put(bundle + "plugin.properties", fill("plugin.properties"));
		files.put(type(draft), fill("type." + language + ".reporttype"));
		files.put(bundle + "samples/" + draft.fileName() + ".txt", sample());
		files.put("features/" + id + ".feature/feature.xml", fill("feature.xml"));
		files.put("features/" + id + ".feature/build.properties", fill("feature.build.properties"));
		files.put("tests/" + id + ".tests/META-INF/MANIFEST.MF", fill("tests.MF"));
		files.put("tests/" + id + ".tests/build.properties", fill("tests.build.properties"));
		files.put("tests/" + id + ".tests/src/typetest/TypeTest.java", fill("TypeTest.java.txt"));
		files.put("releng/" + id + ".repository/category.xml", fill("category.xml"));
		return files;
	}

	private String fill(String template) {
		return Template.fill(template, values);
	}

	private static String roleId(int at) {
		return "section" + (at + 1);
	}

	private String roles() {
		StringBuilder roles = new StringBuilder();
		for (int at = 0; at < draft.sections().size(); at++) {
			TypeDraft.Part part = draft.sections().get(at);
			roles.append(Template.fill("role." + language + ".xml", Map.of("roleId", roleId(at), "roleName", part.heading(),
					"roleRequired", part.required().getLiteral(), "roleContent", part.content().getLiteral())));
		}
		return roles.toString();
	}

	/** A report that has every section, each with a sentence of its kind. */
	private String sample() {
		StringBuilder sample = new StringBuilder(MESSAGES.get(draft.language(), "sample.title", draft.name()));
		for (int at = 0; at < draft.sections().size(); at++) {
			TypeDraft.Part part = draft.sections().get(at);
			sample.append("\n\n").append(MESSAGES.get(draft.language(), "sample.heading", marker(at), part.heading()))
					.append('\n')
					.append(MESSAGES.get(draft.language(), "sample." + part.content().getLiteral(), part.heading()));
		}
		return sample.append("\n\n").append(MESSAGES.get(draft.language(), "sample.end")).append('\n').toString();
	}

	private String marker(int at) {
		return language.equals("zh") ? ChineseNumerals.format(at + 1L) : String.valueOf(at + 1);
	}
}
