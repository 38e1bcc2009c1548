/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text.find;

import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.session.ReportSession;
import org.annals.core.text.Range;
import org.annals.ui.AnnalsUi;
import org.annals.ui.editor.FocusHandlers;
import org.annals.ui.editor.text.Sheet;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchSite;

/** Find and replace in a bar above the page, so that nothing hides the text that is sought. */
public final class FindBar {

	private static final Messages MESSAGES = Messages.of(FindBar.class);
	private static final int FIELD_WIDTH = 170;

	private final Composite bar;
	private final Text sought;
	private final Text with;
	private final Label count;
	private final ToolItem matchCase;
	private final ToolItem regex;
	private final ToolItem replace;
	private final ToolItem replaceAll;
	private Finder finder;

	public FindBar(Composite parent, IWorkbenchSite site) {
		bar = new Composite(parent, SWT.NONE);
		bar.setData("id", "text.find");
		GridLayoutFactory.fillDefaults().numColumns(8).margins(8, 4).spacing(4, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(true).applyTo(bar);
		bar.setVisible(false);
		sought = field("find.text", "sought");
		count = new Label(bar, SWT.NONE);
		count.setData("id", "find.count");
		GridDataFactory.swtDefaults().hint(96, SWT.DEFAULT).applyTo(count);
		ToolBar how = tools();
		item(how, SWT.PUSH, "previous", "move-up", () -> next(-1));
		item(how, SWT.PUSH, "next", "move-down", () -> next(1));
		ToolBar kind = tools();
		matchCase = item(kind, SWT.CHECK, "case", null, this::search);
		regex = item(kind, SWT.CHECK, "regex", null, this::search);
		with = field("find.with", "with");
		ToolBar what = tools();
		replace = item(what, SWT.PUSH, "replace", null, () -> finder.replace(with.getText()));
		replaceAll = item(what, SWT.PUSH, "replaceAll", null, () -> finder.replaceAll(with.getText()));
		Label gap = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(gap);
		item(tools(), SWT.PUSH, "close", "delete", this::close);
		for (Text field : new Text[] { sought, with }) {
			field.addListener(SWT.KeyDown, this::pressed);
			new FocusHandlers(site, field).bind("org.annals.ui.find", () -> sought.selectAll())
					.bind("org.annals.ui.findNext", () -> next(1)).bind("org.annals.ui.findPrevious", () -> next(-1));
		}
		sought.addListener(SWT.Modify, event -> search());
	}

	private Text field(String id, String key) {
		Text field = new Text(bar, SWT.SINGLE | SWT.BORDER);
		field.setData("id", id);
		field.setMessage(MESSAGES.get(key));
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(field);
		field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = MESSAGES.get(key);
			}
		});
		return field;
	}

	private ToolBar tools() {
		ToolBar tools = new ToolBar(bar, SWT.FLAT);
		GridDataFactory.swtDefaults().align(SWT.LEFT, SWT.CENTER).applyTo(tools);
		return tools;
	}

	private static ToolItem item(ToolBar tools, int style, String key, String icon, Runnable action) {
		ToolItem item = new ToolItem(tools, style);
		item.setData("id", "find." + key);
		item.setToolTipText(MESSAGES.get(key + ".tip"));
		if (icon == null) {
			item.setText(MESSAGES.get(key));
		} else {
			item.setImage(AnnalsUi.image(icon));
		}
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	/** Says on which page to seek; once. */
	public void bind(ReportSession session, Sheet sheet, Runnable restyle) {
		finder = new Finder(session, sheet, restyle, this::show);
	}

	/** Opens the bar, with the selected words as what is sought, and puts the focus there. */
	public void open() {
		String selected = finder.selectedWords();
		visible(true);
		if (!selected.isEmpty()) {
			sought.setText(selected);
		}
		search();
		sought.setFocus();
		sought.selectAll();
	}

	/** Goes to the next match, or to the one before for a negative direction; opens the bar when nothing is sought. */
	public void next(int direction) {
		if (sought.getText().isEmpty()) {
			open();
		} else {
			if (!bar.isVisible()) {
				visible(true);
				search();
			}
			finder.next(direction);
		}
	}

	private void close() {
		visible(false);
		finder.stop();
		finder.focus();
	}

	private void visible(boolean visible) {
		if (bar.getVisible() != visible) {
			bar.setVisible(visible);
			((GridData) bar.getLayoutData()).exclude = !visible;
			bar.getParent().layout();
		}
	}

	private void search() {
		finder.search(sought.getText(), matchCase.getSelection(), regex.getSelection());
	}

	private void pressed(Event event) {
		switch (event.keyCode) {
		case SWT.ESC -> {
			event.doit = false;
			close();
		}
		case SWT.CR, SWT.KEYPAD_CR -> {
			event.doit = false;
			if (event.widget == with) {
				finder.replace(with.getText());
			} else {
				next((event.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
			}
		}
		default -> {
			// goes into the field
		}
		}
	}

	private void show(int at, int all, int replaced, String error) {
		count.setText(message(at, all, replaced, error));
		count.setToolTipText(error);
		replace.setEnabled(all > 0);
		replaceAll.setEnabled(all > 0);
	}

	private String message(int at, int all, int replaced, String error) {
		if (error != null) {
			return MESSAGES.get("bad");
		}
		if (sought.getText().isEmpty()) {
			return "";
		}
		if (replaced >= 0) {
			return MESSAGES.get("replaced", Integer.toString(replaced));
		}
		if (all == 0) {
			return MESSAGES.get("none");
		}
		return at < 0 ? MESSAGES.get("all", Integer.toString(all))
				: MESSAGES.get("count", Integer.toString(at + 1), Integer.toString(all));
	}

	/** The matches that touch a range of the page. */
	public List<Range> matches(Range range) {
		return finder == null ? List.of() : finder.in(range);
	}
}
