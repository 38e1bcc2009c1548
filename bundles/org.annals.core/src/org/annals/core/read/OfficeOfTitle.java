/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.annals.core.type.Cue;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Organisation;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.text.ProseRuns;
import org.annals.model.text.XmlCharacters;

/** Takes the office from the lines before the sections, where the type says by a cue how these name it. */
final class OfficeOfTitle {

	private static final Pattern INITIAL = Pattern.compile("\\b([A-Z])[a-z]");

	private OfficeOfTitle() {
	}

	/** @param text of the whole report, in which the short name is sought */
	static void set(Report report, TypeProfile type, String text) {
		List<Cue> cues = type.parts().stream().filter(part -> ParagraphRole.TITLE.getLiteral().equals(part.getPart()))
				.flatMap(part -> part.getCues().stream()).toList();
		String front = report.getFront().stream().filter(paragraph -> paragraph.getProse() != null)
				.map(paragraph -> ProseRuns.plainText(paragraph.getProse())).collect(Collectors.joining("\n"));
		Cues.named(cues, front, Cues.ORGANISATION).ifPresent(name -> {
			Organisation organisation = ReportFactory.eINSTANCE.createOrganisation();
			organisation.setName(XmlCharacters.legal(written(name, text)));
			shortName(organisation.getName(), text).ifPresent(organisation.getAliases()::add);
			report.setOrganisation(organisation);
		});
	}

	/** A name in capitals as the text writes it elsewhere. */
	private static String written(String name, String text) {
		if (!name.equals(name.toUpperCase(Locale.ROOT))) {
			return name;
		}
		String words = Pattern.quote(name).replace(" ", "\\E\\s+\\Q");
		return Pattern.compile("(?i)" + words).matcher(text).results().map(found -> found.group().replaceAll("\\s+", " "))
				.filter(found -> !found.equals(name)).findFirst().orElse(name);
	}

	/** What stands in brackets behind the name, else the initials of its words where the text uses them. */
	private static Optional<String> shortName(String name, String text) {
		Matcher bracket = Pattern.compile("(?i:" + Pattern.quote(name) + ")\\s*\\(\\W?([A-Z][A-Za-z&.-]{1,11})\\W?\\)").matcher(text);
		if (bracket.find()) {
			return Optional.of(bracket.group(1));
		}
		String initials = INITIAL.matcher(name).results().map(found -> found.group(1)).collect(Collectors.joining());
		boolean used = initials.length() > 1 && Pattern.compile("\\b" + initials + "\\b").matcher(text).find();
		return used ? Optional.of(initials) : Optional.empty();
	}
}
