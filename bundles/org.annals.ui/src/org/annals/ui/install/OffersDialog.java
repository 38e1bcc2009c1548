/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.install;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.annals.core.message.Messages;
import org.annals.install.Offer;
import org.annals.ui.AnnalsUi;
import org.annals.ui.emf.FilterField;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Shows what a file has to install, to search in and to choose from. */
final class OffersDialog extends TrayDialog {

	private static final Messages MESSAGES = Messages.of(OffersDialog.class);
	private static final int WIDTH = 620;
	private static final int HEIGHT = 200;
	/** Room for two lines. */
	private static final int TRUST = 40;

	private final String place;
	private final List<Offer> offers;
	private final Set<Offer> chosen;
	private CheckboxTableViewer list;
	private Text description;
	private Label sign;
	private Label trust;
	private String filter = "";

	/** @param place the file's name */
	OffersDialog(Shell parent, String place, List<Offer> offers) {
		super(parent);
		this.place = place;
		this.offers = offers;
		this.chosen = new LinkedHashSet<>(offers);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** Ids of what was chosen. */
	Set<String> chosen() {
		return chosen.stream().map(Offer::id).collect(Collectors.toSet());
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(MESSAGES.get("offers.title"));
		shell.setData("id", "offers");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		label(area, MESSAGES.get("offers.message", place));
		FilterField.create(area, "offers.filter", MESSAGES.get("offers.filter"), this::narrow);
		table(area);
		description = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		description.setData("id", "offers.description");
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, 72).applyTo(description);
		Composite note = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(note);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(note);
		sign = new Label(note, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
		trust = label(note, "");
		trust.setData("id", "offers.trust");
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 30, TRUST).applyTo(trust);
		warn();
		if (!offers.isEmpty()) {
			list.getTable().select(0);
			describe(offers.get(0));
		}
		return area;
	}

	/** Says what the chosen ones could do to the person, in one sentence. */
	private void warn() {
		List<String> makers = chosen.stream().filter(Offer::hasPrograms)
				.map(offer -> offer.provider().isEmpty() ? MESSAGES.get("provider.unknown") : offer.provider()).distinct().toList();
		sign.setImage(AnnalsUi.image(makers.isEmpty() ? "hint" : "warning"));
		String words = makers.isEmpty() ? MESSAGES.get("offers.data")
				: MESSAGES.get("offers.programs", String.join(MESSAGES.get("comma"), makers));
		trust.setText(words.replace("&", "&&"));
	}

	private static Label label(Composite parent, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void table(Composite area) {
		Composite frame = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(frame);
		TableColumnLayout columns = new TableColumnLayout();
		frame.setLayout(columns);
		Table table = new Table(frame, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setData("id", "offers.list");
		table.setHeaderVisible(true);
		list = new CheckboxTableViewer(table);
		list.setContentProvider(ArrayContentProvider.getInstance());
		column(columns, "column.name", 36, Offer::name);
		column(columns, "column.version", 14, Offer::version);
		column(columns, "column.provider", 28, Offer::provider);
		column(columns, "column.signed", 22, Offer::signer);
		list.addFilter(new ViewerFilter() {

			@Override
			public boolean select(Viewer viewer, Object parent, Object element) {
				return fits((Offer) element);
			}
		});
		list.setInput(offers);
		list.setCheckedElements(offers.toArray());
		list.addCheckStateListener(event -> {
			if (event.getChecked()) {
				chosen.add((Offer) event.getElement());
			} else {
				chosen.remove(event.getElement());
			}
			getButton(IDialogConstants.OK_ID).setEnabled(!chosen.isEmpty());
			warn();
		});
		list.addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof Offer offer) {
				describe(offer);
			}
		});
	}

	private void column(TableColumnLayout columns, String key, int weight, Function<Offer, String> text) {
		TableViewerColumn column = new TableViewerColumn(list, SWT.NONE);
		column.getColumn().setText(MESSAGES.get(key));
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60, true));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(offer -> text.apply((Offer) offer)));
	}

	private boolean fits(Offer offer) {
		String all = String.join("\n", offer.id(), offer.name(), offer.provider(), offer.description());
		return all.toLowerCase(Locale.ROOT).contains(filter);
	}

	/** What is filtered away stays chosen or not, as it was. */
	private void narrow(String typed) {
		filter = typed.strip().toLowerCase(Locale.ROOT);
		list.refresh();
		list.setCheckedElements(chosen.toArray());
	}

	private void describe(Offer offer) {
		List<String> lines = new ArrayList<>(List.of(offer.description(), offer.id(),
				offer.signature() == null ? "" : offer.signature().words(),
				MESSAGES.get(offer.hasPrograms() ? "offer.programs" : "offer.data")));
		lines.removeIf(String::isEmpty);
		description.setText(String.join("\n", lines));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		Button install = createButton(parent, IDialogConstants.OK_ID, MESSAGES.get("offers.install"), true);
		install.setData("id", "offers.install");
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}
}
