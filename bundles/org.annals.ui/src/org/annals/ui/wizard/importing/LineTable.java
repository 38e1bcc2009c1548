/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.importing;

import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.op.DraftLine;
import org.annals.core.read.LineKind;
import org.annals.ui.AnnalsUi;
import org.annals.ui.wizard.Fields;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/** The right side of the preview: what each line was recognised as. */
final class LineTable implements Preview.Part {

	private static final Messages MESSAGES = Messages.of(LineTable.class);
	private static final int[] WIDTHS = { 190, 64, 900 };
	private static final int SHOWN = 300;

	private final Preview preview;
	private final TableViewer viewer;
	private boolean following;
	private int top = -1;

	LineTable(Composite parent, Preview preview) {
		this.preview = preview;
		viewer = new TableViewer(parent, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL);
		Table table = Fields.named(viewer.getTable(), MESSAGES.get("preview.lines"), "import.lines");
		table.setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column("preview.kind", WIDTHS[0]);
		column("preview.number", WIDTHS[1]);
		column("preview.text", WIDTHS[2]);
		viewer.setLabelProvider(new Labels());
		viewer.addSelectionChangedListener(event -> {
			if (!following) {
				following = true;
				preview.select(selected(), this);
				following = false;
			}
		});
		table.addListener(SWT.Paint, event -> scrolled());
		preview.add(this);
	}

	Table table() {
		return viewer.getTable();
	}

	private void column(String key, int width) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(MESSAGES.get(key));
		column.getColumn().setWidth(width);
	}

	private List<Integer> selected() {
		return viewer.getStructuredSelection().stream().map(line -> ((DraftLine) line).index()).toList();
	}

	private void scrolled() {
		int now = table().getTopIndex();
		List<DraftLine> lines = preview.draft() == null ? List.of() : preview.draft().lines();
		if (now != top && now < lines.size()) {
			top = now;
			if (!following) {
				int line = lines.get(now).index();
				table().getDisplay().asyncExec(() -> preview.scroll(line, this));
			}
		}
	}

	@Override
	public void read() {
		following = true;
		int kept = table().getTopIndex();
		viewer.setInput(preview.draft().lines());
		viewer.setSelection(new StructuredSelection(preview.draft().lines().stream()
				.filter(line -> preview.selection().contains(line.index())).toList()));
		table().setTopIndex(Math.min(kept, table().getItemCount()));
		following = false;
	}

	@Override
	public void selected(Object origin) {
		if (origin != this && !following) {
			following = true;
			viewer.setSelection(new StructuredSelection(preview.draft().lines().stream()
					.filter(line -> preview.selection().contains(line.index())).toList()), true);
			top = table().getTopIndex();
			following = false;
		}
	}

	@Override
	public void scrolled(int line, Object origin) {
		if (origin == this || table().isDisposed()) {
			return;
		}
		List<DraftLine> lines = preview.draft().lines();
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).index() >= line) {
				following = true;
				table().setTopIndex(i);
				top = table().getTopIndex();
				following = false;
				return;
			}
		}
	}

	/** Doubt, kind, number and text of a line; a doubt has a sign beside its colour. */
	private final class Labels extends StyledCellLabelProvider {

		@Override
		public void update(ViewerCell cell) {
			DraftLine line = (DraftLine) cell.getElement();
			boolean doubtful = !line.doubts().isEmpty();
			cell.setBackground(doubtful ? Fields.tint(table(), SourceView.DOUBT, SourceView.TINT) : null);
			switch (cell.getColumnIndex()) {
			case 0 -> {
				cell.setText((doubtful ? "▲ " : "") + LineLabels.kind(line) + (line.adjusted() ? " ✎" : ""));
				cell.setImage(AnnalsUi.image(LineLabels.icon(line.kind())));
			}
			case 1 -> cell.setText(LineLabels.number(line));
			default -> text(cell, line);
			}
			super.update(cell);
		}

		private void text(ViewerCell cell, DraftLine line) {
			String indent = line.kind() == LineKind.HEADING ? "  ".repeat(Math.max(0, line.level() - 1)) : "";
			String text = line.range().of(preview.draft().reading().source().text());
			String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
			cell.setText(indent + shown.replace('\t', ' '));
			Color metric = Fields.tint(table(), SourceView.METRIC, SourceView.TINT);
			int shift = indent.length() - line.range().start();
			StyleRange[] styles = preview.metrics(line.range()).stream()
					.filter(range -> range.end() <= line.range().start() + Math.min(SHOWN, text.length()))
					.map(range -> new StyleRange(range.start() + shift, range.length(), null, metric)).toArray(StyleRange[]::new);
			cell.setStyleRanges(styles);
		}
	}
}
