/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.checking;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.annals.core.check.RuleDescriptor;
import org.annals.core.check.Severity;
import org.annals.core.message.Messages;
import org.annals.ui.AnnalsUi;
import org.annals.ui.emf.Signs;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** Lets a person say how grave each rule is, or switch it off. */
public final class RulesPage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final Messages MESSAGES = Messages.of(RulesPage.class);
	/** The choices in the order of the list; the first means as rule and report type have it. */
	private static final List<String> CHOICES = List.of("", "error", "warning", "info", "off");

	private final Map<String, String> chosen = new LinkedHashMap<>();
	private TableViewer table;
	private Text explanation;

	@Override
	public void init(IWorkbench workbench) {
		chosen.putAll(RulePreferences.all());
		setDescription(MESSAGES.get("rules.description"));
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(page);
		Text filter = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setData("id", "rules.filter");
		filter.setMessage(MESSAGES.get("rules.filter"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		table = new TableViewer(page, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		table.getTable().setData("id", "rules.table");
		table.getTable().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(560, 320).applyTo(table.getTable());
		column(MESSAGES.get("rules.name"), 290, RuleDescriptor::name, rule -> null);
		TableViewerColumn severity = column(MESSAGES.get("rules.severity"), 240, this::shown,
				rule -> effective(rule).map(Signs::image).orElse(null));
		severity.setEditingSupport(new Choosing());
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setInput(AnnalsUi.core().rules().all());
		new Label(page, SWT.NONE).setText(MESSAGES.get("rules.explanation"));
		explanation = new Text(page, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER);
		explanation.setData("id", "rules.explanation");
		GridDataFactory.fillDefaults().grab(true, false).hint(560, 60).applyTo(explanation);
		table.addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof RuleDescriptor rule) {
				explanation.setText(rule.explanation());
			}
		});
		filter.addListener(SWT.Modify, event -> filter(filter.getText()));
		return page;
	}

	private TableViewerColumn column(String title, int width, Function<RuleDescriptor, String> text,
			Function<RuleDescriptor, Image> image) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextImageProvider(rule -> text.apply((RuleDescriptor) rule),
				rule -> image.apply((RuleDescriptor) rule)));
		return column;
	}

	private void filter(String words) {
		String wanted = words.strip().toLowerCase(Locale.ROOT);
		table.setFilters(new ViewerFilter() {

			@Override
			public boolean select(Viewer viewer, Object parent, Object element) {
				RuleDescriptor rule = (RuleDescriptor) element;
				return (rule.name() + " " + rule.id() + " " + rule.explanation()).toLowerCase(Locale.ROOT).contains(wanted);
			}
		});
	}

	private Optional<Severity> effective(RuleDescriptor rule) {
		String set = chosen.get(rule.id());
		return set == null ? rule.severity() : Severity.of(set);
	}

	private String shown(RuleDescriptor rule) {
		String set = chosen.get(rule.id());
		return set == null
				? MESSAGES.get("rules.default", MESSAGES.get("rules." + rule.severity().map(Severity::id).orElse("off")))
				: MESSAGES.get("rules." + set);
	}

	@Override
	protected void performDefaults() {
		chosen.clear();
		table.refresh();
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		try {
			RulePreferences.set(chosen);
			CheckFiles.checkAgain();
			return true;
		} catch (IOException e) {
			AnnalsUi.log("rules", e);
			setErrorMessage(e.getMessage());
			return false;
		}
	}

	/** The list in a cell. */
	private final class Choosing extends EditingSupport {

		private Choosing() {
			super(RulesPage.this.table);
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			String own = MESSAGES.get("rules.default",
					MESSAGES.get("rules." + ((RuleDescriptor) element).severity().map(Severity::id).orElse("off")));
			return new ComboBoxCellEditor(table.getTable(), new String[] { own, MESSAGES.get("rules.error"),
					MESSAGES.get("rules.warning"), MESSAGES.get("rules.info"), MESSAGES.get("rules.off") }, SWT.READ_ONLY);
		}

		@Override
		protected boolean canEdit(Object element) {
			return true;
		}

		@Override
		protected Object getValue(Object element) {
			return Math.max(0, CHOICES.indexOf(chosen.getOrDefault(((RuleDescriptor) element).id(), "")));
		}

		@Override
		protected void setValue(Object element, Object value) {
			String id = ((RuleDescriptor) element).id();
			int index = (Integer) value;
			if (index <= 0) {
				chosen.remove(id);
			} else {
				chosen.put(id, CHOICES.get(index));
			}
			table.update(element, null);
		}
	}
}
