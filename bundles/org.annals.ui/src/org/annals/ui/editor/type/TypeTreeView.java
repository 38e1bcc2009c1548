/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.annals.core.kit.edit.TypeGroup;
import org.annals.core.kit.edit.TypeProblem;
import org.annals.core.kit.edit.TypeSession;
import org.annals.core.kit.edit.TypeTree;
import org.annals.core.message.Messages;
import org.annals.core.type.ReportType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;

/** The tree of what a type holds. */
final class TypeTreeView {

	private static final Messages MESSAGES = Messages.of(TypeTreeView.class);

	private final TypeSession session;
	private final TreeViewer viewer;
	/** Number of problems of a node with all below it. */
	private final Map<Object, Integer> marks = new HashMap<>();

	TypeTreeView(Composite parent, TypeSession session) {
		this.session = session;
		viewer = new TreeViewer(TypeWidgets.named(new Tree(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL), MESSAGES.get("tree"), "type.tree"));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new NodeLabels(marks)));
		viewer.setInput(session);
		viewer.expandToLevel(2);
	}

	private final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return new Object[] { session.type() };
		}

		@Override
		public Object[] getChildren(Object node) {
			return TypeTree.children(node).toArray();
		}

		@Override
		public Object getParent(Object node) {
			return TypeTree.parent(node);
		}

		@Override
		public boolean hasChildren(Object node) {
			return !TypeTree.children(node).isEmpty();
		}
	}

	Tree control() {
		return viewer.getTree();
	}

	/** @param heard gets the node that was chosen; never null */
	void onChosen(Consumer<Object> heard) {
		viewer.addSelectionChangedListener(event -> {
			if (chosen() != null) {
				heard.accept(chosen());
			}
		});
	}

	/** The node that is chosen, or null. */
	Object chosen() {
		return viewer.getStructuredSelection().getFirstElement();
	}

	void choose(Object node) {
		viewer.setSelection(new StructuredSelection(node), true);
	}

	/** Shows what changed in the type; who was chosen and is gone gives way to what it belonged to. */
	void refresh() {
		viewer.refresh();
		if (viewer.getStructuredSelection().isEmpty()) {
			choose(session.type());
		}
	}

	/** Another type has taken the place of the one shown: opens and chooses what stands where it did. */
	void replaced() {
		List<String> open = new ArrayList<>();
		for (Object node : viewer.getExpandedElements()) {
			open.add(path(node));
		}
		String chosen = chosen() == null ? "" : path(chosen());
		viewer.refresh();
		viewer.setExpandedElements(open.stream().map(this::node).filter(node -> node != null).toArray());
		Object node = node(chosen);
		choose(node == null ? session.type() : node);
	}

	private static String path(Object node) {
		EObject element = node instanceof TypeGroup group ? group.owner() : (EObject) node;
		EObject root = element;
		while (!(root instanceof ReportType) && root.eContainer() != null) {
			root = root.eContainer();
		}
		String path = element == root ? "" : EcoreUtil.getRelativeURIFragmentPath(root, element);
		return node instanceof TypeGroup group ? path + '#' + group.feature().getName() : path;
	}

	private Object node(String path) {
		int hash = path.indexOf('#');
		String element = hash < 0 ? path : path.substring(0, hash);
		EObject found = element.isEmpty() ? session.type() : found(element);
		return found == null || hash < 0 ? found
				: new TypeGroup(found, (EReference) found.eClass().getEStructuralFeature(path.substring(hash + 1)));
	}

	private EObject found(String path) {
		try {
			return EcoreUtil.getEObject(session.type(), path);
		} catch (IndexOutOfBoundsException e) {
			return null;
		}
	}

	/** Marks the elements that something is wrong with, and what they are in. */
	void mark(List<TypeProblem> problems) {
		marks.clear();
		for (TypeProblem problem : problems) {
			for (Object node = problem.element(); node != null; node = TypeTree.parent(node)) {
				marks.merge(node, 1, Integer::sum);
			}
		}
		viewer.refresh(true);
	}
}
