/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.annals.model.report.Mention;
import org.annals.model.report.Metric;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Report;
import org.annals.model.report.Section;
import org.eclipse.emf.ecore.EObject;

/** The questions that most callers ask a report, each answered in the order of the text. */
public final class Reports {

	private Reports() {
	}

	/** All sections and subsections, each before its own subsections. */
	public static List<Section> sections(Report report) {
		List<Section> found = new ArrayList<>();
		collect(report.getSections(), found);
		return found;
	}

	private static void collect(List<Section> sections, List<Section> found) {
		for (Section section : sections) {
			found.add(section);
			collect(section.getSections(), found);
		}
	}

	/** The first paragraph of the front or back matter with this role. */
	public static Optional<Paragraph> paragraph(Report report, ParagraphRole role) {
		return paragraphs(report, role).stream().findFirst();
	}

	/** All paragraphs of the front and back matter with this role. */
	public static List<Paragraph> paragraphs(Report report, ParagraphRole role) {
		List<Paragraph> found = new ArrayList<>(report.getFront());
		found.addAll(report.getBack());
		found.removeIf(paragraph -> paragraph.getRole() != role);
		return found;
	}

	/** Everything of a class below {@code root}, at any depth, without {@code root} itself. */
	public static <T extends EObject> List<T> all(EObject root, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
			EObject next = all.next();
			if (type.isInstance(next)) {
				found.add(type.cast(next));
			}
		}
		return found;
	}

	/** The places where {@code metric} shows its value. */
	public static List<Mention> mentions(Report report, Metric metric) {
		List<Mention> found = all(report, Mention.class);
		found.removeIf(mention -> mention.getMetric() != metric);
		return found;
	}
}
