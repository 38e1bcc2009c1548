/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Makes the fields of a form, each with a label, an id and a name for those who cannot see. */
public final class Fields {

	private Fields() {
	}

	/** A composite of columns without margins, filling its parent's width. */
	public static Composite row(Composite parent, int columns) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	/** The label before a field. */
	public static Label label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.swtDefaults().applyTo(label);
		return label;
	}

	public static Text text(Composite parent, String label, String id) {
		label(parent, label);
		return named(fill(new Text(parent, SWT.BORDER)), label, id);
	}

	/** @param style {@link SWT#READ_ONLY} or {@link SWT#NONE} */
	public static Combo combo(Composite parent, String label, String id, int style) {
		label(parent, label);
		return named(fill(new Combo(parent, style | SWT.DROP_DOWN)), label, id);
	}

	/** @param style push, check or radio */
	public static Button button(Composite parent, int style, String text, String id, Runnable action) {
		Button button = new Button(parent, style);
		button.setText(text);
		button.setData("id", id);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	/** Gives a control its id and its spoken name. */
	public static <C extends Control> C named(C control, String name, String id) {
		control.setData("id", id);
		String plain = name.replaceAll("\\(&.\\)|[&:：]", "").strip();
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == -1) {
					event.result = plain;
				}
			}
		});
		return control;
	}

	private static <C extends Control> C fill(C control) {
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(control);
		return control;
	}

	/** A colour of the theme laid over the background of a control, so that it fits light and dark. */
	public static Color tint(Control control, String color, double strength) {
		Color front = JFaceResources.getColorRegistry().get(color);
		return front == null ? control.getBackground() : mixed(control.getBackground(), front, strength);
	}

	/** A colour between two others: 0 is the first, 1 the second. */
	public static Color mixed(Color first, Color second, double share) {
		return new Color(mix(first.getRed(), second.getRed(), share), mix(first.getGreen(), second.getGreen(), share),
				mix(first.getBlue(), second.getBlue(), share));
	}

	private static int mix(int first, int second, double share) {
		return (int) Math.round(first + (second - first) * share);
	}
}
