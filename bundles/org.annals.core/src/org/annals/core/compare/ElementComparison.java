/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.annals.core.compare.Difference.Kind;
import org.annals.core.message.Messages;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.model.report.Citation;
import org.annals.model.report.ControlCharacter;
import org.annals.model.report.Element;
import org.annals.model.report.Mention;
import org.annals.model.report.Prose;
import org.annals.model.report.ReportPackage;
import org.annals.model.report.Table;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.FeatureMap;

/** What differs in one element that both reports have: its words, its values, what it refers to. */
final class ElementComparison {

	private static final Messages MESSAGES = Messages.of(ElementComparison.class);
	/** Bookkeeping of the file, which says nothing to a person. */
	private static final Set<EStructuralFeature> IGNORED = Set.of(ReportPackage.Literals.ELEMENT__ID,
			ReportPackage.Literals.REPORT__SCHEMA);

	private final Elements before;
	private final Elements after;
	private final Element was;
	private final Element is;
	private final List<Difference> found = new ArrayList<>();

	ElementComparison(Elements before, Elements after, Element was, Element is) {
		this.before = before;
		this.after = after;
		this.was = was;
		this.is = is;
	}

	List<Difference> differences() {
		for (EStructuralFeature feature : is.eClass().getEAllStructuralFeatures()) {
			EStructuralFeature own = was.eClass().getEStructuralFeature(feature.getName());
			if (own != null && own.getEType() == feature.getEType() && !IGNORED.contains(feature)) {
				compare(own, feature);
			}
		}
		if (was instanceof Table old && is instanceof Table table && !rows(before, old).equals(rows(after, table))) {
			text(ReportPackage.Literals.TABLE__ROWS, old, table);
		}
		return found;
	}

	private void compare(EStructuralFeature own, EStructuralFeature feature) {
		Object old = was.eGet(own);
		Object now = is.eGet(feature);
		if (feature.getEType() == ReportPackage.Literals.PROSE) {
			if (!words(before, (Prose) old).equals(words(after, (Prose) now))) {
				text(feature, (Prose) old, (Prose) now);
			}
		} else if (feature instanceof EAttribute attribute) {
			if (!Objects.equals(old, now)) {
				value(feature, shown(attribute, old), shown(attribute, now));
			}
		} else if (!((EReference) feature).isContainment()) {
			String from = old == null ? null : before.key((EObject) old);
			String to = now == null ? null : after.key((EObject) now);
			if (!Objects.equals(from, to)) {
				value(feature, label(before, old), label(after, now));
			}
		}
	}

	private static String shown(EAttribute attribute, Object value) {
		if (value instanceof List<?> list) {
			return String.join("、", list.stream().map(String::valueOf).toList());
		}
		if (value instanceof BigDecimal number) {
			return number.toPlainString();
		}
		if (value instanceof Enumerator literal) {
			String key = attribute.getEAttributeType().getName() + '.' + literal.getLiteral();
			return MESSAGES.has(key) ? MESSAGES.get(key) : literal.getLiteral();
		}
		String text = value == null ? null : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
		return text == null ? "" : text;
	}

	private static String label(Elements elements, Object element) {
		return element instanceof Element known ? Labels.of(elements.text(), known) : "";
	}

	private void value(EStructuralFeature feature, String from, String to) {
		found.add(new Difference(Kind.VALUE, was, is, feature, Labels.of(after.text(), is), from, to, List.of(),
				before.text().range(was).orElse(null), after.text().range(is).orElse(null)));
	}

	private void text(EStructuralFeature feature, EObject old, EObject now) {
		Range from = range(before.text(), old);
		Range to = range(after.text(), now);
		String oldText = from == null ? "" : before.text().text(from);
		String newText = to == null ? "" : after.text().text(to);
		found.add(new Difference(Kind.TEXT, was, is, feature, Labels.of(after.text(), is), oldText, newText,
				TextDiff.of(oldText, newText), from, to));
	}

	private static Range range(ReportText text, EObject object) {
		return object == null ? null : text.range(object).orElse(null);
	}

	/** The words with what is marked in them. A mention counts as its metric, whose value is compared in the register. */
	private static List<Object> words(Elements elements, Prose prose) {
		List<Object> words = new ArrayList<>();
		if (prose == null) {
			return words;
		}
		StringBuilder text = new StringBuilder();
		for (FeatureMap.Entry entry : prose.getMixed()) {
			if (entry.getValue() instanceof EObject object) {
				words.add(text.toString());
				text.setLength(0);
				words.add(mark(elements, object));
			} else {
				text.append(entry.getValue());
			}
		}
		words.add(text.toString());
		return words;
	}

	private static List<Object> mark(Elements elements, EObject object) {
		return switch (object) {
		case Mention mention -> Arrays.asList(elements.key(mention.getMetric()), mention.getForm(), mention.getShows());
		case Citation citation -> Arrays.asList(citation.getTitle(), citation.getIssuer(), citation.getNumber());
		case ControlCharacter character -> List.of(character.getCode());
		default -> List.of(object.eClass().getName());
		};
	}

	private static List<Object> rows(Elements elements, Table table) {
		List<Object> rows = new ArrayList<>();
		table.getRows().forEach(row -> {
			rows.add(String.valueOf(row.getKey()));
			row.getCells().forEach(cell -> {
				rows.add(String.valueOf(cell.getColumn()));
				rows.add(words(elements, cell.getProse()));
			});
		});
		return rows;
	}
}
