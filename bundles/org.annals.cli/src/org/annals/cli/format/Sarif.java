/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.annals.core.check.Finding;
import org.annals.core.check.RuleDescriptor;
import org.annals.core.check.Severity;
import org.annals.core.contribution.Problem;

/** What {@code check} found, as SARIF 2.1.0 (OASIS, errata 01), for editors and code hosts. */
public final class Sarif {

	private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

	private final Json json;
	private final List<RuleDescriptor> rules;
	private final Map<String, Integer> ruleIndex = new HashMap<>();

	private Sarif(Json json, List<RuleDescriptor> rules) {
		this.json = json;
		this.rules = rules;
		for (int i = 0; i < rules.size(); i++) {
			ruleIndex.put(rules.get(i).id(), i);
		}
	}

	/**
	 * @param rules    all rules that may have run
	 * @param problems contributions that were left out
	 * @param version  of the command line
	 */
	public static void write(List<Checked> checked, List<RuleDescriptor> rules, List<Problem> problems, String version,
			OutputStream out) throws IOException {
		try (Json json = new Json(out)) {
			Sarif sarif = new Sarif(json, rules);
			json.object(() -> {
				json.string("$schema", SCHEMA);
				json.string("version", "2.1.0");
				json.objects("runs", List.of(checked), run -> sarif.run(run, problems, version));
			});
		}
	}

	private void run(List<Checked> checked, List<Problem> problems, String version) throws IOException {
		json.object("tool", () -> json.object("driver", () -> {
			json.string("name", "Annals");
			json.string("semanticVersion", version.replaceAll("^(\\d+\\.\\d+\\.\\d+).*", "$1"));
			json.string("version", version);
			json.objects("rules", rules, this::rule);
		}));
		json.string("language", "zh".equals(Locale.getDefault().getLanguage()) ? "zh-CN" : "en-US");
		json.string("columnKind", "unicodeCodePoints");
		json.objects("invocations", List.of(checked), one -> invocation(checked, problems));
		json.objects("artifacts", checked, one -> {
			json.object("location", () -> json.string("uri", SarifPlaces.uri(one.source())));
			json.strings("roles", List.of("analysisTarget"));
		});
		json.generator().writeArrayFieldStart("results");
		for (int i = 0; i < checked.size(); i++) {
			if (checked.get(i).reading() != null) {
				results(checked.get(i), i);
			}
		}
		json.generator().writeEndArray();
	}

	private void rule(RuleDescriptor rule) throws IOException {
		json.string("id", rule.id());
		json.string("name", rule.name());
		message("shortDescription", rule.name());
		message("fullDescription", rule.explanation());
		message("help", rule.explanation());
		json.object("defaultConfiguration", () -> {
			json.generator().writeBooleanField("enabled", rule.severity().isPresent());
			json.string("level", level(rule.severity().orElse(Severity.INFO)));
		});
	}

	/** A source that could not be read and a rule that failed are told as notifications, so that no silence is taken for health. */
	private void invocation(List<Checked> checked, List<Problem> problems) throws IOException {
		List<Checked> unread = checked.stream().filter(one -> one.reading() == null).toList();
		json.generator().writeBooleanField("executionSuccessful", unread.isEmpty());
		json.generator().writeArrayFieldStart("toolExecutionNotifications");
		for (Checked one : unread) {
			json.object(() -> {
				json.string("level", "error");
				message("message", one.failure());
			});
		}
		for (Problem problem : problems) {
			json.object(() -> {
				json.string("level", "warning");
				message("message", problem.message());
			});
		}
		json.generator().writeEndArray();
	}

	private void results(Checked checked, int artifact) throws IOException {
		json.setPlaces(new Places(checked.reading().source()));
		SarifPlaces places = new SarifPlaces(json, SarifPlaces.uri(checked.source()), artifact);
		boolean editable = checked.reading().source().format().equals("txt");
		for (Finding finding : checked.findings()) {
			json.object(() -> {
				json.string("ruleId", finding.rule());
				Integer index = ruleIndex.get(finding.rule());
				if (index != null) {
					json.number("ruleIndex", index);
				}
				json.string("level", level(finding.severity()));
				message("message", finding.message());
				json.objects("locations", finding.places().subList(0, 1), places::location);
				if (finding.places().size() > 1) {
					json.objects("relatedLocations", finding.places().subList(1, finding.places().size()), places::location);
				}
				if (editable && finding.fix() != null) {
					json.objects("fixes", List.of(finding.fix()), places::fix);
				}
			});
		}
	}

	private void message(String name, String text) throws IOException {
		json.object(name, () -> json.string("text", text));
	}

	private static String level(Severity severity) {
		return severity == Severity.INFO ? "note" : severity.id();
	}
}
