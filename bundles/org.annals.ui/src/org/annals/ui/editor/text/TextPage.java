/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text;

import java.util.Comparator;
import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.text.Range;
import org.annals.core.writing.Caret;
import org.annals.core.writing.TextEditing;
import org.annals.model.report.Element;
import org.annals.ui.checking.FindingMarks;
import org.annals.ui.checking.FindingMarks.Mark;
import org.annals.ui.editor.ReportPage;
import org.annals.ui.editor.text.MarkPlaces.Placed;
import org.annals.ui.editor.text.find.FindBar;
import org.annals.ui.editor.text.look.Look;
import org.annals.ui.editor.text.look.Ruler;
import org.annals.ui.editor.undo.UndoTarget;
import org.annals.ui.emf.ElementLabels;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The report as one continuous page to write on: it looks like the document and keeps the structure. */
public final class TextPage extends ReportPage implements TextView, UndoTarget {

	private static final int LEAST_SIZE = 100;
	private static final Messages MESSAGES = Messages.of(TextPage.class);

	private final Runnable marked = this::marked;
	private Sheet sheet;
	private Look look;
	private Linking linking;
	private FindBar find;
	private Status status;
	private BreakLines breaks;

	@Override
	protected Control create(Composite parent) {
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(all);
		find = new FindBar(all, editor().getSite());
		sheet = new Sheet(all, session());
		linking = new Linking(sheet, editor().selection(), this);
		look = new Look(all, sheet, find::matches, this::label, placed -> go(placed.range()));
		find.bind(session(), sheet, look::restyle);
		StyledText widget = sheet.widget();
		// Unasked for its size, the widget does not lay out the whole report, after which titles would stand left.
		GridDataFactory.fillDefaults().grab(true, true).hint(LEAST_SIZE, LEAST_SIZE).applyTo(widget);
		GridDataFactory.fillDefaults().hint(Ruler.WIDTH, SWT.DEFAULT)
				.applyTo(look.ruler().control());
		widget.setData("id", "text.page");
		widget.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = MESSAGES.get("page.name", editor().getPartName());
			}
		});
		Clips clips = new Clips(sheet);
		new Keys(sheet, clips);
		new WordPick(sheet);
		new GutterClicks(sheet, look.gutter(), editor().selection(), this);
		status = new Status(sheet, editor().getEditorSite());
		new PageCommands(editor(), sheet, clips, look, find).bind();
		breaks = new BreakLines(editor(), look.breaks(), this::isInStep);
		new MarkHover(sheet, findings());
		findings().addListener(marked);
		sheet.marks().set(findings().marks());
		return all;
	}

	private FindingMarks findings() {
		return FindingMarks.of(session());
	}

	private void marked() {
		if (!sheet.widget().isDisposed()) {
			sheet.page().sync();
			if (sheet.mark(findings().marks())) {
				look.ruler().control().redraw();
			}
		}
	}

	/** Whether the page shows the report as it is now. */
	private boolean isInStep() {
		boolean composing = sheet.widget().isDisposed() || sheet.composition().isActive();
		if (!composing) {
			sheet.page().sync();
		}
		return !composing;
	}

	private String label(Element element) {
		return new ElementLabels(session()).text(element);
	}

	@Override
	protected void setFocus() {
		sheet.widget().setFocus();
	}

	@Override
	protected void shown() {
		status.show();
		breaks.show(true);
	}

	@Override
	protected void hidden() {
		sheet.editing().closeTyping();
		status.hide();
		breaks.show(false);
		editor().selection().leaveCaret(caret());
	}

	@Override
	protected void selected(EObject element) {
		linking.follow(element);
	}

	@Override
	protected boolean reveal(EObject element, Range range) {
		sheet.page().sync();
		if (range == null) {
			return linking.follow(element);
		}
		go(sheet.page().toPage(range));
		return true;
	}

	private void go(Range range) {
		linking.reveal(range);
		sheet.widget().setFocus();
	}

	@Override
	protected <T> T adapt(Class<T> kind) {
		return kind == TextView.class || kind == UndoTarget.class ? kind.cast(this) : null;
	}

	@Override
	protected void dispose() {
		findings().removeListener(marked);
		breaks.dispose();
		status.hide();
	}

	@Override
	public StyledText widget() {
		return sheet.widget();
	}

	@Override
	public int caret() {
		return sheet.page().toReport(sheet.caret());
	}

	@Override
	public Range selection() {
		return sheet.page().toReport(sheet.selection());
	}

	@Override
	public void place(int offset) {
		sheet.place(Caret.at(sheet.page().toPage(offset)));
	}

	@Override
	public Rectangle bounds(Range range) {
		return MarkHover.bounds(sheet, sheet.page().toPage(range));
	}

	@Override
	public List<Mark> marksAt(int offset) {
		return sheet.marks().in(Range.at(sheet.page().toPage(offset))).stream().map(Placed::mark)
				.sorted(Comparator.comparing(Mark::severity)).toList();
	}

	@Override
	public TextEditing editing() {
		return sheet.editing();
	}

	@Override
	public void beforeUndo() {
		sheet.editing().closeTyping();
		sheet.forgetChange();
	}

	@Override
	public void afterUndo() {
		if (sheet.lastChange() >= 0) {
			sheet.place(Caret.at(sheet.lastChange()));
		}
	}
}
