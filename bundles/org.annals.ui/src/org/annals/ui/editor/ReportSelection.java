/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The elements selected in an open report, one selection for its pages, the outline and the properties. */
public final class ReportSelection implements ISelectionProvider {

	/** Follows the selection. */
	@FunctionalInterface
	public interface Follower {

		/** @param origin who selected, so that it need not follow itself; may be null */
		void selected(IStructuredSelection selection, Object origin);
	}

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private final ListenerList<Follower> followers = new ListenerList<>();
	private IStructuredSelection selection = StructuredSelection.EMPTY;
	private int caret = -1;

	/** Selects one element; null for none. */
	public void select(EObject element, Object origin) {
		select(element == null ? StructuredSelection.EMPTY : new StructuredSelection(element), origin);
	}

	public void select(IStructuredSelection chosen, Object origin) {
		if (chosen.equals(selection)) {
			return;
		}
		selection = chosen;
		for (Follower follower : followers) {
			SafeRunner.run(() -> follower.selected(chosen, origin));
		}
		SelectionChangedEvent event = new SelectionChangedEvent(this, chosen);
		for (ISelectionChangedListener listener : listeners) {
			SafeRunner.run(() -> listener.selectionChanged(event));
		}
	}

	/**
	 * Notes where a page leaves the caret, for the page that comes to the front next.
	 *
	 * @param offset UTF-16 offset in the report's text
	 */
	public void leaveCaret(int offset) {
		caret = offset;
	}

	/** Where the page before left the caret, UTF-16 offset in the report's text as it was then; -1 for nowhere. Once only. */
	public int takeCaret() {
		int left = caret;
		caret = -1;
		return left;
	}

	/** The one selected element, or null. */
	public EObject element() {
		return selection.size() == 1 && selection.getFirstElement() instanceof EObject object ? object : null;
	}

	public void addFollower(Follower follower) {
		followers.add(follower);
	}

	public void removeFollower(Follower follower) {
		followers.remove(follower);
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public IStructuredSelection getSelection() {
		return selection;
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void setSelection(ISelection chosen) {
		if (chosen instanceof IStructuredSelection structured) {
			select(structured, null);
		}
	}
}
