/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.outline;

import org.annals.core.writing.OutlineEditing;
import org.annals.core.writing.Where;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

/** Moves sections and blocks by dragging them in the outline. */
final class OutlineDrop extends ViewerDropAdapter {

	private final OutlineEditing edits;

	private OutlineDrop(TreeViewer viewer, OutlineEditing edits) {
		super(viewer);
		this.edits = edits;
	}

	static void install(TreeViewer viewer, OutlineEditing edits) {
		LocalSelectionTransfer transfer = LocalSelectionTransfer.getTransfer();
		viewer.addDragSupport(DND.DROP_MOVE, new Transfer[] { transfer }, new DragSourceAdapter() {

			@Override
			public void dragStart(DragSourceEvent event) {
				transfer.setSelection(viewer.getSelection());
				event.doit = viewer.getStructuredSelection().size() == 1;
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = transfer.getSelection();
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				transfer.setSelection(null);
			}
		});
		viewer.addDropSupport(DND.DROP_MOVE, new Transfer[] { transfer }, new OutlineDrop(viewer, edits));
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		return dragged() instanceof EObject moved && target instanceof EObject place && edits.canMove(moved, place, where());
	}

	@Override
	public boolean performDrop(Object data) {
		if (dragged() instanceof EObject moved && getCurrentTarget() instanceof EObject place) {
			edits.move(moved, place, where());
			getViewer().setSelection(new StructuredSelection(moved), true);
			return true;
		}
		return false;
	}

	private static Object dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection one
				? one.getFirstElement()
				: null;
	}

	private Where where() {
		return switch (getCurrentLocation()) {
		case LOCATION_BEFORE -> Where.BEFORE;
		case LOCATION_AFTER -> Where.AFTER;
		default -> Where.INSIDE;
		};
	}
}
