/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.form;

import java.nio.file.Path;

import org.annals.ui.editor.ReportEditor;
import org.annals.ui.wizard.table.ReadTableHandler;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;

/** Reads the tables of a file that was dropped onto the tables of a report. */
final class TableDrop extends DropTargetAdapter {

	private final ReportEditor editor;

	private TableDrop(ReportEditor editor) {
		this.editor = editor;
	}

	static void install(Control control, ReportEditor editor) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new TableDrop(editor));
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		event.detail = DND.DROP_COPY;
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] files && files.length > 0) {
			// The other program waits until the drop is over; a dialog must not make it wait.
			event.display.asyncExec(() -> ReadTableHandler.open(editor, Path.of(files[0])));
		}
	}
}
