/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.page;

import java.util.List;
import java.util.Optional;

import org.annals.core.text.Range;
import org.annals.model.report.Cell;
import org.annals.model.report.Item;
import org.annals.model.report.Passage;
import org.annals.model.report.Prose;
import org.annals.model.report.Row;
import org.annals.model.report.Section;
import org.annals.model.report.Table;
import org.eclipse.emf.ecore.EObject;

/** Finds where things stand on a page. */
final class PagePlaces {

	private PagePlaces() {
	}

	static Optional<Range> range(PageLines lines, EObject object) {
		return switch (object) {
		case Prose prose -> slots(lines, prose);
		case Cell cell -> slots(lines, cell);
		case Row row -> row.getCells().isEmpty() ? Optional.empty()
				: join(slots(lines, row.getCells().get(0)), slots(lines, row.getCells().get(row.getCells().size() - 1)));
		case Passage passage -> passage(lines, passage);
		case null -> Optional.empty();
		default -> run(lines, object);
		};
	}

	private static Optional<Range> run(PageLines lines, EObject run) {
		LineView view = run.eContainer() == null ? null : lines.home(run.eContainer());
		if (view != null) {
			for (PageSpan span : view.line.spans()) {
				if (span.object() == run) {
					return Optional.of(span.range().shift(lines.pageStart(view.index)));
				}
			}
		}
		return Optional.empty();
	}

	/** What a passage, prose or cell prints by itself in the line in which it begins. */
	private static Optional<Range> slots(PageLines lines, EObject object) {
		LineView view = lines.home(object);
		if (view == null) {
			return Optional.empty();
		}
		int start = -1;
		int end = -1;
		for (Slot slot : view.slots) {
			boolean own = slot.prose() == object || slot.cell() == object
					|| slot.owner() == object && slot.kind() != Slot.Kind.SPACE;
			if (own) {
				start = start < 0 ? slot.range().start() : start;
				end = slot.range().end();
			}
		}
		int base = lines.pageStart(view.index);
		return Optional.of(start < 0 ? Range.at(base) : new Range(base + start, base + end));
	}

	private static Optional<Range> passage(PageLines lines, Passage passage) {
		Optional<Range> own = slots(lines, passage);
		List<? extends EObject> children = children(passage);
		if (children.isEmpty()) {
			return own;
		}
		Optional<Range> last = range(lines, children.get(children.size() - 1));
		return own.isPresent() ? join(own, last) : join(range(lines, children.get(0)), last);
	}

	private static Optional<Range> join(Optional<Range> first, Optional<Range> last) {
		return first.isEmpty() || last.isEmpty() ? first
				: Optional.of(new Range(first.get().start(), Math.max(first.get().end(), last.get().end())));
	}

	private static List<? extends EObject> children(Passage passage) {
		return switch (passage) {
		case Section section -> section.getSections().isEmpty() ? section.getBlocks() : section.getSections();
		case Item item -> item.getBlocks();
		case Table table -> table.getRows();
		default -> List.of();
		};
	}
}
