/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text;

import java.util.List;
import java.util.Optional;

import org.annals.core.page.PageSpan;
import org.annals.core.page.SpanKind;
import org.annals.core.text.Range;
import org.annals.core.writing.Candidate;
import org.annals.core.writing.Caret;
import org.annals.core.writing.Where;
import org.annals.model.report.Element;
import org.annals.ui.editor.FocusHandlers;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.editor.text.find.FindBar;
import org.annals.ui.editor.text.look.Look;
import org.annals.ui.editor.text.look.Zoom;
import org.annals.ui.editor.text.metric.MetricPopup;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** What the commands of the workbench do while the text has the focus. */
final class PageCommands {

	static final String OWN = "org.annals.ui.";

	private final ReportEditor editor;
	private final Sheet sheet;
	private final Clips clips;
	private final Look look;
	private final FindBar find;

	PageCommands(ReportEditor editor, Sheet sheet, Clips clips, Look look, FindBar find) {
		this.editor = editor;
		this.sheet = sheet;
		this.clips = clips;
		this.look = look;
		this.find = find;
	}

	void bind() {
		new FocusHandlers(editor.getSite(), sheet.widget())
				.bind(IWorkbenchCommandConstants.EDIT_CUT, this::isSelected, clips::cut)
				.bind(IWorkbenchCommandConstants.EDIT_COPY, this::isSelected, clips::copy)
				.bind(IWorkbenchCommandConstants.EDIT_PASTE, () -> clips.paste(false))
				.bind(OWN + "pastePlain", () -> clips.paste(true))
				.bind(IWorkbenchCommandConstants.EDIT_DELETE, () -> sheet.place(sheet.editing().delete(sheet.selection())))
				.bind(IWorkbenchCommandConstants.EDIT_SELECT_ALL, () -> sheet.widget().selectAll())
				.bind(OWN + "promote", () -> sheet.editing().canPromote(sheet.selection()),
						() -> sheet.place(sheet.editing().promote(sheet.selection())))
				.bind(OWN + "demote", () -> sheet.editing().canDemote(sheet.selection()),
						() -> sheet.place(sheet.editing().demote(sheet.selection())))
				.bind(OWN + "moveUp", () -> canMove(-1), () -> move(-1))
				.bind(OWN + "moveDown", () -> canMove(1), () -> move(1))
				.bind(OWN + "makeMetric", () -> countable() != null, this::makeMetric)
				.bind(OWN + "insertMention", this::mention)
				.bind(OWN + "unlink", () -> mentionAtCaret() != null,
						() -> sheet.place(sheet.editing().unlink(sheet.caret())))
				.bind(OWN + "find", find::open)
				.bind(OWN + "findNext", () -> find.next(1))
				.bind(OWN + "findPrevious", () -> find.next(-1))
				.bind(OWN + "zoomIn", () -> look.zoom(Zoom.next(look.zoom(), 1)))
				.bind(OWN + "zoomOut", () -> look.zoom(Zoom.next(look.zoom(), -1)))
				.bind(OWN + "zoomReset", () -> look.zoom(Zoom.NORMAL));
		new PageMenu(editor, sheet.widget());
	}

	private boolean isSelected() {
		return !sheet.selection().isEmpty();
	}

	private PageSpan mentionAtCaret() {
		PageSpan span = sheet.page().spanAt(sheet.caret());
		return span != null && span.kind() == SpanKind.MENTION ? span : null;
	}

	/** What would become a metric: the selection, else the number at the caret; null for nothing. */
	private Range countable() {
		if (isSelected()) {
			return sheet.selection();
		}
		Optional<Candidate> candidate = sheet.editing().metricCandidate(sheet.caret());
		return candidate.map(Candidate::range).orElse(null);
	}

	private void makeMetric() {
		sheet.place(sheet.editing().makeMetric(countable()));
	}

	private void mention() {
		Range selection = sheet.selection();
		new MetricPopup(sheet.widget(), editor.session().report().getMetrics(), metric -> {
			sheet.place(sheet.editing().mention(selection, metric));
			sheet.widget().setFocus();
		}).open();
	}

	private Element neighbour(Element moved, int direction) {
		if (moved.eContainer() == null || !(moved.eContainer().eGet(moved.eContainingFeature()) instanceof List<?> all)) {
			return null;
		}
		int index = all.indexOf(moved) + direction;
		return index >= 0 && index < all.size() && all.get(index) instanceof Element element ? element : null;
	}

	private boolean canMove(int direction) {
		Element moved = sheet.page().elementAt(sheet.caret());
		Element target = neighbour(moved, direction);
		return target != null && sheet.editing().canMove(moved, target, where(direction));
	}

	private void move(int direction) {
		Element moved = sheet.page().elementAt(sheet.caret());
		Element target = neighbour(moved, direction);
		int column = sheet.caret() - start(moved);
		sheet.editing().move(moved, target, where(direction));
		sheet.place(Caret.at(start(moved) + Math.max(0, column)));
	}

	private int start(EObject element) {
		return sheet.page().range(element).map(Range::start).orElse(0);
	}

	private static Where where(int direction) {
		return direction < 0 ? Where.BEFORE : Where.AFTER;
	}
}
