/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.type;

import java.util.List;

import org.annals.core.kit.edit.TypeEdits;
import org.annals.core.kit.edit.TypeField;
import org.annals.core.message.Messages;
import org.annals.core.type.Cue;
import org.annals.core.type.TypePackage.Literals;
import org.annals.ui.AnnalsUi;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** The cues of an element: each an expression with its weight. */
final class CueRow extends FieldRow {

	private static final Messages MESSAGES = Messages.of(CueRow.class);
	private static final int HEAVIEST = 99;

	private final EObject owner;
	private final TypeEdits edits;
	private final Composite area;
	private List<?> shown;

	CueRow(Composite parent, EObject owner, TypeField field, TypeEdits edits) {
		super(field);
		this.owner = owner;
		this.edits = edits;
		// Expressions are long: they get the whole width.
		TypeWidgets.sentence(parent, 2).setText(field.label().replace("&", "&&"));
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 2).applyTo(area);
		frame(parent, field.label(), field.id(), area, false, true);
		((GridData) area.getLayoutData()).horizontalSpan = 2;
		refresh();
	}

	@Override
	void refresh() {
		List<?> cues = (List<?>) owner.eGet(feature());
		if (cues.equals(shown)) {
			updating = true;
			for (int i = 0; i < cues.size(); i++) {
				Cue cue = (Cue) cues.get(i);
				show((Text) area.getChildren()[3 * i], cue.getValue());
				((Spinner) area.getChildren()[3 * i + 1]).setSelection(cue.getWeight());
			}
			updating = false;
			return;
		}
		shown = List.copyOf(cues);
		for (Control child : area.getChildren()) {
			child.dispose();
		}
		for (Object cue : shown) {
			row((Cue) cue);
		}
		Button add = new Button(area, SWT.PUSH);
		add.setText(MESSAGES.get("cue.add"));
		add.setData("id", field().id() + ".add");
		add.addListener(SWT.Selection, event -> edits.add(owner, (EReference) feature(), null));
		GridDataFactory.fillDefaults().span(3, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(add);
		resized();
	}

	private static void show(Text text, String value) {
		String wanted = value == null ? "" : value;
		if (!wanted.equals(text.getText())) {
			text.setText(wanted);
		}
	}

	private void row(Cue cue) {
		Text text = TypeWidgets.named(new Text(area, SWT.BORDER), field().label(), field().id() + ".value");
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(text);
		show(text, cue.getValue());
		text.addModifyListener(event -> {
			if (!updating) {
				edits.set(cue, Literals.CUE__VALUE, text.getText().isEmpty() ? null : text.getText());
			}
		});
		text.addListener(SWT.FocusOut, event -> edits.close());
		Spinner weight = TypeWidgets.named(new Spinner(area, SWT.BORDER), MESSAGES.get("cue.weight"), field().id() + ".weight");
		weight.setToolTipText(MESSAGES.get("cue.weight"));
		weight.setValues(cue.getWeight(), -HEAVIEST, HEAVIEST, 0, 1, 5);
		weight.addModifyListener(event -> {
			if (!updating) {
				edits.set(cue, Literals.CUE__WEIGHT, weight.getSelection());
			}
		});
		Button remove = new Button(area, SWT.PUSH);
		remove.setImage(AnnalsUi.image("delete"));
		remove.setToolTipText(MESSAGES.get("cue.remove"));
		TypeWidgets.named(remove, MESSAGES.get("cue.remove"), field().id() + ".remove");
		remove.addListener(SWT.Selection, event -> remove.getDisplay().asyncExec(() -> edits.remove(cue)));
	}
}
