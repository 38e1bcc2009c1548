/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.overview;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.Section;

/** What the parts of the overview are made of, so that they look alike. */
final class Forms {

	private Forms() {
	}

	/** A titled part; the client lays out its children in a grid. */
	static Composite part(FormToolkit kit, Composite parent, String title, int columns) {
		Section part = kit.createSection(parent, ExpandableComposite.TITLE_BAR);
		part.setText(title);
		Composite client = kit.createComposite(part);
		GridLayoutFactory.swtDefaults().numColumns(columns).margins(4, 8).spacing(10, 6).applyTo(client);
		part.setClient(client);
		return client;
	}

	/** Words that lead somewhere. */
	static Hyperlink link(FormToolkit kit, Composite parent, String id, String text, Runnable go) {
		Hyperlink link = kit.createHyperlink(parent, text, SWT.NONE);
		link.setData("id", id);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> go.run()));
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).applyTo(link);
		return link;
	}

	/** Names a control that has no label before it. */
	static void name(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}

	/** Empties a part to be filled anew. */
	static void clear(Composite part) {
		for (Control child : part.getChildren()) {
			child.dispose();
		}
	}
}
