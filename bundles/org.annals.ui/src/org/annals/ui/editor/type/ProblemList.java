/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.type;

import java.util.List;
import java.util.function.Consumer;

import org.annals.core.kit.edit.TypeNames;
import org.annals.core.kit.edit.TypeProblem;
import org.annals.core.message.Messages;
import org.annals.ui.AnnalsUi;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The short list of what is wrong with a type, there only while something is; choosing a line goes to its place. */
final class ProblemList {

	private static final Messages MESSAGES = Messages.of(ProblemList.class);
	private static final int MOST_LINES = 4;

	private final Table table;

	ProblemList(Composite parent, Consumer<TypeProblem> show) {
		table = TypeWidgets.named(new Table(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER), MESSAGES.get("problems"), "type.problems");
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).exclude(true).applyTo(table);
		table.setVisible(false);
		table.addListener(SWT.Selection, event -> show.accept((TypeProblem) event.item.getData()));
	}

	void fill(List<TypeProblem> problems) {
		table.setRedraw(false);
		table.removeAll();
		for (TypeProblem problem : problems) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setImage(AnnalsUi.image("error"));
			item.setText(MESSAGES.get("problem", TypeNames.node(problem.element()), problem.sentence()));
			item.setData(problem);
		}
		GridData data = (GridData) table.getLayoutData();
		data.exclude = problems.isEmpty();
		data.heightHint = Math.min(problems.size(), MOST_LINES) * table.getItemHeight();
		table.setVisible(!problems.isEmpty());
		table.setRedraw(true);
		table.getParent().layout();
	}
}
