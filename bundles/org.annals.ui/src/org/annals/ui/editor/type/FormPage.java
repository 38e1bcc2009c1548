/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.type;

import java.util.List;

import org.annals.core.kit.TypeComplaint;
import org.annals.core.kit.edit.TypeEdits;
import org.annals.core.kit.edit.TypeProblem;
import org.annals.core.kit.edit.TypeSession;
import org.annals.core.op.Core;
import org.annals.core.type.ReportType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;

/** The first page of a type: what it holds as a tree, beside it the fields of what is chosen there, below what is wrong. */
final class FormPage {

	private final Core core;
	private final IWorkbenchPartSite site;
	private final Composite area;
	private TypeSession session;
	private ReportType shown;
	private TypeBar bar;
	private TypeTreeView tree;
	private DetailsForm details;
	private ProblemList list;

	FormPage(Composite parent, IWorkbenchPartSite site, Core core) {
		this.core = core;
		this.site = site;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
	}

	/** Shows a type; called once. */
	void open(TypeSession opened) {
		session = opened;
		shown = opened.type();
		TypeEdits edits = new TypeEdits(session);
		SashForm halves = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		Composite left = new Composite(halves, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
		TypeActions actions = new TypeActions(session, edits, () -> tree.chosen(), node -> tree.choose(node));
		bar = new TypeBar(left, actions);
		tree = new TypeTreeView(left, session);
		new TypeKeys(tree.control(), site, actions);
		details = new DetailsForm(halves, session, edits, core, actions);
		halves.setWeights(2, 3);
		list = new ProblemList(area, this::show);
		tree.onChosen(this::chosen);
		session.addListener(this::changed);
		tree.choose(session.type());
		area.layout();
	}

	private void chosen(Object node) {
		bar.update();
		details.show(node);
	}

	private void changed() {
		if (area.isDisposed()) {
			return;
		}
		if (shown != session.type()) {
			shown = session.type();
			tree.replaced();
		} else {
			tree.refresh();
		}
		bar.update();
		details.refresh();
	}

	/** Marks what is wrong in tree, fields and list. */
	void problems(List<TypeComplaint> complaints) {
		if (session != null && !area.isDisposed()) {
			List<TypeProblem> problems = TypeProblem.of(session, complaints);
			tree.mark(problems);
			details.mark(problems);
			list.fill(problems);
		}
	}

	/** Goes to what a complaint is about; false when the form does not know. */
	boolean go(TypeComplaint complaint) {
		if (session == null || complaint.path() == null) {
			return false;
		}
		show(TypeProblem.of(session, List.of(complaint)).get(0));
		return true;
	}

	private void show(TypeProblem problem) {
		EObject element = problem.element();
		EStructuralFeature feature = problem.feature();
		tree.choose(element);
		details.focus(feature);
	}

	Composite control() {
		return area;
	}

	void setFocus() {
		if (tree != null) {
			tree.control().setFocus();
		}
	}
}
