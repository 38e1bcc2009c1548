/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.properties;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.annals.core.message.Messages;
import org.annals.model.report.Prose;
import org.annals.model.report.ReportPackage.Literals;
import org.annals.model.text.ProseRuns;
import org.annals.model.text.Run;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Turns values of fields into what a person reads and types, and back. */
final class FieldValues {

	private static final Messages MESSAGES = Messages.of(FieldValues.class);

	/**
	 * What came of something typed.
	 *
	 * @param value   the value for the model; of no use when {@code valid} is false
	 * @param valid   whether the model can take it
	 * @param problem a sentence for the person, or null; a valid value may have one too
	 */
	record Parsed(Object value, boolean valid, String problem) {
	}

	private FieldValues() {
	}

	/** A value as it stands in a field, "" for none. */
	static String text(Object value) {
		return switch (value) {
		case null -> "";
		case BigDecimal number -> number.toPlainString();
		case Prose prose -> ProseRuns.plainText(prose);
		case Collection<?> many -> many.stream().map(String::valueOf).collect(Collectors.joining("\n"));
		default -> value.toString();
		};
	}

	/** Whether a prose is text alone, so that replacing it loses nothing. */
	static boolean isPlain(Object prose) {
		return prose instanceof Prose own && ProseRuns.of(own).stream().allMatch(Run.TextRun.class::isInstance);
	}

	/** Reads what was typed into a field of text, numbers or lines. */
	static Parsed parse(Field field, String typed) {
		if (field.feature() == Literals.SECTION__HEADING || field.feature() == Literals.ITEM__HEADING) {
			return new Parsed(ProseRuns.create(typed), true, null);
		}
		return switch (field.kind()) {
		case NUMBER -> number(field, typed);
		case LIST -> new Parsed(lines(typed), true, null);
		default -> new Parsed(typed.isEmpty() ? null : typed, true, problem(field, typed));
		};
	}

	private static Parsed number(Field field, String typed) {
		String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replaceAll("(?<=\\d),(?=\\d{3})", "");
		if (plain.isEmpty()) {
			return new Parsed(field.feature().getDefaultValue(), true, null);
		}
		if (!plain.matches("[-+]?\\d{1,30}(\\.\\d{0,20})?")) {
			return new Parsed(null, false, MESSAGES.get("not-a-number", typed));
		}
		String exact = plain.replaceAll("^\\+|\\.$", "");
		try {
			return new Parsed(EcoreUtil.createFromString((EDataType) field.feature().getEType(), exact), true, null);
		} catch (NumberFormatException e) {
			return new Parsed(null, false, MESSAGES.get("not-a-number", typed));
		}
	}

	private static List<String> lines(String typed) {
		List<String> lines = new ArrayList<>();
		typed.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
		return lines;
	}

	/** What a valid text nevertheless lacks. */
	private static String problem(Field field, String typed) {
		boolean dated = field.feature() == Literals.COMMITMENT__DEADLINE;
		return dated && !typed.isEmpty() && !typed.matches("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?")
				? MESSAGES.get("not-a-date", typed)
				: null;
	}

	/** Whether two values are the same for a reader. */
	static boolean same(Object one, Object other) {
		return one instanceof Prose && other instanceof Prose || one instanceof Collection && other instanceof Collection
				? text(one).equals(text(other))
				: Objects.equals(one, other);
	}
}
