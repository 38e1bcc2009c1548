/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests.driver;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** The way of a test, which runs on a thread of its own, to the thread of the display: asking, doing, waiting. */
public final class Desk {

	private static final long PATIENCE_NANOS = 20_000_000_000L;
	private static final long PAUSE_MILLIS = 15;

	private Desk() {
	}

	public static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	/** The page of the one window; on the display's thread only. */
	public static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** Asks on the display's thread. */
	public static <T> T ask(Callable<T> question) {
		AtomicReference<T> answer = new AtomicReference<>();
		AtomicReference<Throwable> failure = new AtomicReference<>();
		display().syncExec(() -> {
			try {
				answer.set(question.call());
			} catch (Throwable e) {
				failure.set(e);
			}
		});
		if (failure.get() != null) {
			throw new AssertionError(failure.get());
		}
		return answer.get();
	}

	/** Does something on the display's thread. */
	public static void run(Runnable action) {
		ask(() -> {
			action.run();
			return null;
		});
	}

	/** Starts something on the display's thread that may open a dialog, and does not wait for its end. */
	public static void start(Runnable action) {
		display().asyncExec(action);
		idle();
	}

	/** Waits until an answer is neither null nor false, and returns it. */
	public static <T> T await(String what, Callable<T> question) {
		long end = System.nanoTime() + PATIENCE_NANOS;
		while (true) {
			T answer = ask(question);
			if (answer != null && !Boolean.FALSE.equals(answer)) {
				return answer;
			}
			if (System.nanoTime() > end) {
				Shots.take("timeout");
				throw new AssertionError("waited in vain for " + what + dialogs());
			}
			pause();
		}
	}

	/** What stands in the way, when it is a dialog. */
	private static String dialogs() {
		return ask(() -> {
			StringBuilder words = new StringBuilder();
			for (Shell shell : display().getShells()) {
				if (shell.isVisible() && (shell.getStyle() & SWT.APPLICATION_MODAL) != 0) {
					words.append("; a dialog is open: ").append(shell.getText());
				}
			}
			return words.toString();
		});
	}

	public static void until(String what, BooleanSupplier condition) {
		await(what, condition::getAsBoolean);
	}

	/**
	 * Lets the display do what waits to be done: it takes up what others ask of it only when no event is left. Events are not
	 * handled here, because one of them may open a dialog, which would end only after this did.
	 */
	public static void idle() {
		for (int i = 0; i < 3; i++) {
			run(() -> {
				// what waited is done when this runs
			});
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE_MILLIS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError(e);
		}
	}
}
