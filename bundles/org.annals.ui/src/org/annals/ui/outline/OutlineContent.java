/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.outline;

import org.annals.model.report.Report;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Feeds the tree of the outline; the tree asks for the children of a node when the person opens it. */
final class OutlineContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return OutlineTree.children((Report) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return OutlineTree.children((EObject) parent).toArray();
	}

	@Override
	public Object getParent(Object element) {
		return OutlineTree.parent((EObject) element);
	}

	@Override
	public boolean hasChildren(Object element) {
		return OutlineTree.hasChildren((EObject) element);
	}
}
