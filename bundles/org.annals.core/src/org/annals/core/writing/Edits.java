/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import static org.annals.model.report.ReportPackage.Literals.PASSAGE__SPACE;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.annals.core.edit.EditCommand;
import org.annals.core.edit.ModelEdit;
import org.annals.core.edit.Runs;
import org.annals.core.message.Messages;
import org.annals.core.page.PageDocument;
import org.annals.core.session.ReportSession;
import org.annals.core.text.Range;
import org.annals.model.report.Passage;
import org.eclipse.emf.ecore.EObject;

/** Carries edits out as one command each, and lets typing in one place grow into one step. */
final class Edits {

	private static final Messages MESSAGES = Messages.of(Edits.class);

	private final ReportSession session;
	private final PageDocument page;
	private EditCommand open;
	private ModelEdit openEdit;
	private String openKind;
	private Point expected;

	Edits(ReportSession session, PageDocument page) {
		this.session = session;
		this.page = page;
	}

	/**
	 * Carries out an edit that may change the structure.
	 *
	 * @param label key of its label
	 * @param body  returns where the caret goes; the page may be brought up to date in it
	 */
	Caret structural(String label, Function<Tree, Point> body) {
		return caret(edit(label, body, true));
	}

	/** Carries out an edit inside of proses; it starts no run of typing. */
	Caret prose(String label, Function<Tree, Point> body) {
		return caret(edit(label, body, false));
	}

	/** Carries out an edit that may change the structure; the body returns the page offset that the caret goes to. */
	Caret structuralAt(String label, ToIntFunction<Tree> body) {
		int[] offset = new int[1];
		edit(label, tree -> {
			offset[0] = body.applyAsInt(tree);
			return null;
		}, true);
		return Caret.at(Math.min(offset[0], page.length()));
	}

	private Point edit(String label, Function<Tree, Point> body, boolean structural) {
		close();
		page.sync();
		ModelEdit edit = new ModelEdit();
		Set<Passage> starts = structural ? starts() : Set.of();
		Point point;
		try {
			point = body.apply(new Tree(session, edit));
			if (structural) {
				keepLines(edit, starts);
			} else {
				keepLines(edit, point);
			}
		} catch (RuntimeException e) {
			edit.undo();
			page.sync();
			throw e;
		}
		if (!edit.isEmpty()) {
			EditCommand command = new EditCommand(MESSAGES.get(label), edit);
			session.execute(command);
			open = command;
			openEdit = edit;
			openKind = null;
		}
		page.sync();
		return point;
	}

	/** Carries out an edit of one prose, as a part of the step before when it goes on where that one ended. */
	Caret typing(String kind, Point at, boolean ends, Function<Tree, Point> body) {
		boolean goesOn = open != null && kind.equals(openKind) && at.equals(expected)
				&& session.commands().getUndoCommand() == open && session.isDirty()
				&& !session.commands().canRedo();
		Point point;
		if (goesOn) {
			point = body.apply(new Tree(session, openEdit));
			keepLines(openEdit, point);
			page.sync();
		} else {
			point = edit(kind, body, false);
		}
		goOn(kind, ends, point);
		return caret(point);
	}

	/** Lets what was just carried out be the beginning of a run of typing that goes on at a point. */
	void goOn(String kind, boolean ends, Point point) {
		openKind = ends ? null : kind;
		expected = point;
	}

	/** Ends the run of typing. */
	void close() {
		open = null;
		openEdit = null;
		openKind = null;
		expected = null;
	}

	/** Where a point stands on the page. */
	Caret caret(Point point) {
		int anchor = offset(point);
		return new Caret(anchor, anchor + point.select());
	}

	private int offset(Point point) {
		EObject object = point.prose() == null ? point.owner() : point.prose();
		Optional<Range> range = page.range(object).or(() -> page.range(point.owner()));
		return range.map(found -> Math.min(found.start() + point.offset(), page.length())).orElse(page.length());
	}

	private Set<Passage> starts() {
		Set<Passage> starts = Collections.newSetFromMap(new IdentityHashMap<>());
		for (int i = 0; i < page.lineCount(); i++) {
			if (page.line(i).passage() != null) {
				starts.add(page.line(i).passage());
			}
		}
		return starts;
	}

	/** A heading that is empty now may no longer end its line. */
	private void keepLines(ModelEdit edit, Point point) {
		if (Blocks.stopFeature(point.owner()) != null && Runs.of(point.prose()).length() == 0) {
			keepLines(edit, starts());
		}
	}

	/** What began a line still does, though what stood before it printed less or was gone; but not what was made to run in. */
	void keepLines(ModelEdit edit, Set<Passage> before) {
		Set<Passage> now = PageDocument.lineStarts(session.report());
		for (Passage passage : before) {
			if (!now.contains(passage) && !passage.isRunIn() && passage.eResource() != null) {
				String space = passage.getSpace() == null ? "" : passage.getSpace();
				edit.set(passage, PASSAGE__SPACE, "\n" + space);
			}
		}
	}
}
