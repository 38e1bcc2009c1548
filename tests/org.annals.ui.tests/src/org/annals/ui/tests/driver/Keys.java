/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests.driver;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** The keyboard. */
public final class Keys {

	private static final int[] MODIFIERS = { SWT.CTRL, SWT.SHIFT, SWT.ALT };
	private static final String SHIFTED = "!@#$%^&*()_+{}|:\"<>?~";

	private Keys() {
	}

	/** Types printable ASCII; what an input method commits goes by {@link #commit}. */
	public static void type(String text) {
		for (char c : text.toCharArray()) {
			press(Character.isUpperCase(c) || SHIFTED.indexOf(c) >= 0 ? SWT.SHIFT : 0, 0, c);
		}
	}

	/** A key without character, such as {@link SWT#ARROW_DOWN} or {@link SWT#CR}, with modifiers or none. */
	public static void press(int key, int... modifiers) {
		int all = 0;
		for (int modifier : modifiers) {
			all |= modifier;
		}
		press(all, key, (char) 0);
	}

	/** A character with modifiers, such as Ctrl+S. */
	public static void chord(int modifiers, char character) {
		press(modifiers, 0, character);
	}

	private static void press(int modifiers, int code, char character) {
		for (int modifier : MODIFIERS) {
			if ((modifiers & modifier) != 0) {
				post(SWT.KeyDown, event -> event.keyCode = modifier);
			}
		}
		for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
			post(type, event -> {
				event.keyCode = code;
				event.character = character;
			});
		}
		for (int modifier : MODIFIERS) {
			if ((modifiers & modifier) != 0) {
				post(SWT.KeyUp, event -> event.keyCode = modifier);
			}
		}
		Desk.idle();
	}

	private static void post(int type, Consumer<Event> fill) {
		Event event = new Event();
		event.type = type;
		fill.accept(event);
		Desk.run(() -> {
			if (!Desk.display().post(event)) {
				throw new AssertionError("the display refused an event of type " + type);
			}
		});
	}

	/** What an input method gives to the control that has the focus, one character after the other. */
	public static void commit(String text) {
		Desk.run(() -> {
			for (char c : text.toCharArray()) {
				Event event = new Event();
				event.type = SWT.KeyDown;
				event.character = c;
				Desk.display().getFocusControl().notifyListeners(SWT.KeyDown, event);
			}
		});
		Desk.idle();
	}
}
