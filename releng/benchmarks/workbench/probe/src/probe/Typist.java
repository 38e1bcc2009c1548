/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package probe;

import java.util.concurrent.locks.LockSupport;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** Types into a text at the speed of a person and times each key until all that it changed is painted. */
final class Typist {

	private static final long[] PACE = { 83, 100, 120, 90, 110 };
	private static final int PAUSE_EVERY = 25;
	private static final long PAUSE = 900;
	private static final long LONGEST = 100_000_000;

	private final Display display;
	private final StyledText text;
	private int typed;
	private int painted;
	private int unpainted;

	Typist(Display display, StyledText text) {
		this.display = display;
		this.text = text;
		text.addListener(SWT.Paint, event -> painted++);
	}

	/** How many keys and commands changed nothing on the screen, or too late to be measured. */
	int unpainted() {
		return unpainted;
	}

	/**
	 * Presses a key so many times, with a pause now and then.
	 *
	 * @param handled is told the time from the key until the paint's end
	 * @param felt    is told the time since the key was due, that is with what held the event loop up; may be null
	 */
	void press(Keyed key, int times, Samples handled, Samples felt) {
		long due = System.nanoTime();
		for (int i = 0; i < times; i++) {
			int index = i;
			boolean pause = ++typed % PAUSE_EVERY == 0;
			due += (pause ? PAUSE : PACE[typed % PACE.length]) * 1_000_000;
			Idle.until(display, due);
			handled.begin();
			if (felt != null) {
				felt.begin();
			}
			handled.add(paint(() -> send(key, index)));
			if (felt != null) {
				felt.add(System.nanoTime() - due);
			}
		}
	}

	/**
	 * Does something and runs the event loop until the text has painted what came of it.
	 *
	 * @return the time of work in nanoseconds; what the window system waits for the next frame is left out
	 */
	private long paint(Runnable action) {
		int before = painted;
		long start = System.nanoTime();
		action.run();
		text.update();
		display.update();
		long work = System.nanoTime() - start;
		while (painted == before && System.nanoTime() - start < LONGEST) {
			long begin = System.nanoTime();
			if (display.readAndDispatch()) {
				work += System.nanoTime() - begin;
			} else {
				// Asks for the next frame without taking the processor from whoever makes it.
				LockSupport.parkNanos(300_000);
			}
		}
		unpainted += painted == before ? 1 : 0;
		return work;
	}

	private void send(Keyed key, int i) {
		Event down = key.event(i);
		down.type = SWT.KeyDown;
		text.notifyListeners(SWT.KeyDown, down);
		Event up = key.event(i);
		text.notifyListeners(SWT.KeyUp, up);
	}

	/** Runs a command of the workbench as its key would. */
	void run(Commanded command, Samples handled) {
		Idle.millis(display, PACE[0]);
		handled.begin();
		handled.add(paint(command::execute));
	}

	/** A command. */
	record Commanded(String id) {

		void execute() {
			try {
				PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
			} catch (CommandException e) {
				throw new IllegalStateException(id, e);
			}
		}
	}

	/** What is pressed. */
	interface Keyed {

		Event event(int index);
	}

	static Keyed chars(String chars) {
		return i -> key(chars.charAt(i % chars.length()), 0, 0);
	}

	static Event key(char character, int code, int mask) {
		Event event = new Event();
		event.character = character;
		event.keyCode = code;
		event.stateMask = mask;
		event.doit = true;
		return event;
	}
}
