/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.type;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.kit.edit.TypeChoices;
import org.annals.core.kit.edit.TypeEdits;
import org.annals.core.kit.edit.TypeField;
import org.annals.core.kit.edit.TypeGroup;
import org.annals.core.kit.edit.TypeNames;
import org.annals.core.kit.edit.TypeProblem;
import org.annals.core.kit.edit.TypeSession;
import org.annals.core.message.Messages;
import org.annals.core.op.Core;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The fields of the node that is chosen in a type's tree. */
final class DetailsForm {

	private static final Messages MESSAGES = Messages.of(DetailsForm.class);

	private final ScrolledComposite scroll;
	private final TypeSession session;
	private final TypeEdits edits;
	private final TypeChoices choices;
	private final TypeActions actions;
	private final List<FieldRow> rows = new ArrayList<>();
	private List<TypeProblem> problems = List.of();
	private Composite area;
	private Object shown;

	DetailsForm(Composite parent, TypeSession session, TypeEdits edits, Core core, TypeActions actions) {
		this.session = session;
		this.edits = edits;
		this.actions = actions;
		choices = new TypeChoices(core, session);
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.addListener(SWT.Resize, event -> fit());
	}

	/** Shows an element's fields, or what a group is for. */
	void show(Object node) {
		if (node == shown) {
			return;
		}
		shown = node;
		edits.close();
		rows.clear();
		if (area != null) {
			area.dispose();
		}
		area = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).spacing(8, 4).applyTo(area);
		title(node instanceof TypeGroup group ? TypeNames.of(group.feature()) : TypeNames.of(((EObject) node).eClass()));
		if (node instanceof TypeGroup group) {
			TypeWidgets.sentence(area, 2).setText(TypeNames.help(group.feature()).replace("&", "&&"));
			Button add = new Button(area, SWT.PUSH);
			add.setText(MESSAGES.get("add.one", TypeNames.of(group.feature().getEReferenceType())));
			add.setData("id", "type.group.add");
			add.addListener(SWT.Selection, event -> actions.add(group));
			GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(add);
		} else {
			EObject element = (EObject) node;
			for (TypeField field : TypeField.of(element.eClass())) {
				rows.addAll(FieldRow.of(area, element, field, session.type(), edits, choices));
			}
		}
		rows.forEach(row -> row.onResize(this::fit));
		scroll.setContent(area);
		mark(problems);
		fit();
	}

	private void title(String text) {
		Label label = new Label(area, SWT.NONE);
		label.setText(text.replace("&", "&&"));
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
	}

	private void fit() {
		if (area != null && !area.isDisposed()) {
			int width = scroll.getClientArea().width;
			scroll.setMinHeight(area.computeSize(width, SWT.DEFAULT).y);
			area.layout(true, true);
		}
	}

	/** Shows the values there are now. */
	void refresh() {
		rows.forEach(FieldRow::refresh);
	}

	/** Says below a field what is wrong with it. */
	void mark(List<TypeProblem> now) {
		problems = now;
		for (FieldRow row : rows) {
			row.complain(now.stream().filter(problem -> problem.element() == shown && problem.feature() == row.feature())
					.map(TypeProblem::sentence).findFirst().orElse(null));
		}
		fit();
	}

	/** Puts the focus into a field; nowhere for null. */
	void focus(EStructuralFeature feature) {
		rows.stream().filter(row -> row.feature() == feature).findFirst().ifPresent(FieldRow::setFocus);
	}
}
