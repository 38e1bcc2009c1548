/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.properties;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.annals.core.message.Messages;
import org.annals.model.report.Mention;
import org.annals.model.report.Metric;
import org.annals.model.report.ReportPackage.Literals;
import org.annals.ui.checking.Checking;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.emf.ElementLabels;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The form of one element: what it is, its fields in groups, and for a metric the places that show it. */
final class PropertiesForm {

	private static final Messages MESSAGES = Messages.of(PropertiesForm.class);

	private final Composite area;
	private final EObject element;
	private final ReportEditor editor;
	private final Runnable relayout;
	private final List<FieldRow> rows = new ArrayList<>();
	private final ElementLabels labels;
	private final Label name;
	private final ElementFindings findings;
	private Label difference;
	private Occurrences occurrences;

	/** @param relayout is run when the form needs another height */
	PropertiesForm(Composite parent, EObject element, ReportEditor editor, FieldEdits edits, Runnable relayout) {
		this.element = element;
		this.editor = editor;
		this.relayout = relayout;
		labels = new ElementLabels(editor.session());
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(6, 4).applyTo(area);
		EObject subject = subject();
		title(Fields.kind(subject), 0);
		name = new Label(area, SWT.WRAP);
		name.setData("id", "properties.name");
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(60, SWT.DEFAULT).applyTo(name);
		findings = new ElementFindings(area, subject, Checking.of(editor), relayout);
		Fields fields = new Fields(editor.session());
		String group = "";
		for (Field field : fields.of(element)) {
			if (!field.group().equals(group)) {
				group = field.group();
				title(group, 8);
			}
			rows.add(new FieldRow(area, field, fields, edits, relayout));
			if (field.feature() == Literals.METRIC__PREVIOUS) {
				new Label(area, SWT.NONE);
				difference = new Label(area, SWT.NONE);
				difference.setData("id", "Metric.difference");
				GridDataFactory.fillDefaults().grab(true, false).applyTo(difference);
			}
		}
		refresh();
		if (subject instanceof Metric metric) {
			occurrences = new Occurrences(area, metric, editor, relayout);
		}
	}

	/** Whom the form is about: a mention stands for its metric. */
	private EObject subject() {
		return element instanceof Mention mention && mention.getMetric() != null ? mention.getMetric() : element;
	}

	EObject element() {
		return element;
	}

	Composite control() {
		return area;
	}

	private void title(String text, int above) {
		Label label = new Label(area, SWT.NONE);
		label.setText(text);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().span(2, 1).indent(0, above).applyTo(label);
	}

	/** Shows what the report holds now. */
	void refresh() {
		rows.forEach(FieldRow::refresh);
		name.setText(labels.text(subject()).replace("&", "&&"));
		findings.refresh();
		if (difference != null && subject() instanceof Metric metric) {
			String text = difference(metric);
			GridData data = (GridData) difference.getLayoutData();
			difference.setText(text);
			if (data.exclude != text.isEmpty()) {
				relayout.run();
			}
		}
		if (occurrences != null) {
			occurrences.refresh();
		}
	}

	static String difference(Metric metric) {
		if (metric.getValue() == null || metric.getPrevious() == null) {
			return "";
		}
		BigDecimal by = metric.getValue().subtract(metric.getPrevious());
		String key = by.signum() > 0 ? "difference.more" : by.signum() < 0 ? "difference.less" : "difference.none";
		return MESSAGES.get(key, by.toPlainString());
	}

	/** Whether a field holds what the report does not have yet. */
	boolean isPending() {
		return rows.stream().anyMatch(FieldRow::isPending);
	}

	/** Takes what stands in fields into the report. */
	void take() {
		rows.forEach(FieldRow::take);
	}

	/** Whether the element still belongs to the report. */
	boolean isAlive() {
		EObject root = element;
		while (root.eContainer() != null) {
			root = root.eContainer();
		}
		return element == editor.session().report() || root == editor.session().report()
				|| element.eResource() == editor.session().report().eResource();
	}
}
