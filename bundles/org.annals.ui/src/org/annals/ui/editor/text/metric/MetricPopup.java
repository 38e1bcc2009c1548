/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text.metric;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.annals.core.message.Messages;
import org.annals.model.report.Metric;
import org.annals.ui.editor.text.look.Inks;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A list of the register at the caret that filters while one types, to mention a metric without leaving the keyboard. */
public final class MetricPopup {

	private static final Messages MESSAGES = Messages.of(MetricPopup.class);
	private static final int WIDTH = 360;
	private static final int HEIGHT = 260;

	private final StyledText widget;
	private final List<Metric> metrics;
	private final Consumer<Metric> chosen;
	private Shell shell;
	private Text filter;
	private TableViewer table;

	/** @param chosen is told what was chosen; not called when the list is left otherwise */
	public MetricPopup(StyledText widget, List<Metric> metrics, Consumer<Metric> chosen) {
		this.widget = widget;
		this.metrics = metrics;
		this.chosen = chosen;
	}

	/** Opens below the caret; closes by itself when it loses the focus. */
	public void open() {
		shell = new Shell(widget.getShell(), SWT.NO_TRIM);
		shell.setText(MESSAGES.get("popup.title"));
		shell.addListener(SWT.Paint, event -> {
			Rectangle area = shell.getClientArea();
			event.gc.setForeground(Inks.edge());
			event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
		});
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 4).applyTo(shell);
		filter = new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH);
		filter.setData("id", "mention.filter");
		filter.setMessage(MESSAGES.get("popup.filter"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		table = new TableViewer(shell, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
		table.getTable().setData("id", "mention.metrics");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getTable());
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object element) {
				return label((Metric) element);
			}
		});
		filter.addListener(SWT.Modify, event -> fill());
		filter.addListener(SWT.KeyDown, this::pressed);
		filter.addListener(SWT.DefaultSelection, event -> choose());
		table.getTable().addListener(SWT.KeyDown, this::pressed);
		table.getTable().addListener(SWT.DefaultSelection, event -> choose());
		shell.addListener(SWT.Deactivate, event -> shell.close());
		fill();
		place();
		shell.open();
		filter.setFocus();
	}

	private void place() {
		Point caret = widget.toDisplay(widget.getLocationAtOffset(widget.getCaretOffset()));
		int line = widget.getLineHeight(widget.getCaretOffset());
		Rectangle screen = widget.getMonitor().getClientArea();
		int x = Math.min(caret.x, screen.x + screen.width - WIDTH);
		int y = caret.y + line + HEIGHT > screen.y + screen.height ? caret.y - HEIGHT : caret.y + line;
		shell.setBounds(x, y, WIDTH, HEIGHT);
	}

	private void fill() {
		String[] words = filter.getText().strip().toLowerCase(Locale.ROOT).split("\\s+");
		table.setInput(metrics.stream()
				.filter(metric -> Stream.of(words).allMatch(word -> label(metric).toLowerCase(Locale.ROOT).contains(word)))
				.toList());
		if (table.getTable().getItemCount() > 0) {
			table.getTable().setSelection(0);
		}
	}

	private static String label(Metric metric) {
		String value = metric.getValue() == null ? "" : metric.getValue().toPlainString();
		return Stream.of(metric.getCounts(), value + (metric.getUnit() == null ? "" : metric.getUnit()), metric.getScope())
				.filter(part -> part != null && !part.isBlank()).collect(Collectors.joining("  "));
	}

	private void pressed(Event event) {
		int count = table.getTable().getItemCount();
		int index = table.getTable().getSelectionIndex();
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> select(Math.min(index + 1, count - 1), event);
		case SWT.ARROW_UP -> select(Math.max(index - 1, 0), event);
		case SWT.ESC -> shell.close();
		case SWT.CR, SWT.KEYPAD_CR -> {
			event.doit = false;
			choose();
		}
		default -> {
			// goes into the filter
		}
		}
	}

	private void select(int index, Event event) {
		if (event.widget == filter && index >= 0) {
			event.doit = false;
			table.getTable().setSelection(index);
			table.getTable().showSelection();
		}
	}

	private void choose() {
		if (shell.isDisposed()) {
			return;
		}
		Object first = ((StructuredSelection) table.getSelection()).getFirstElement();
		shell.close();
		if (first instanceof Metric metric) {
			chosen.accept(metric);
		}
	}
}
