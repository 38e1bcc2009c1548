/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package probe;

import org.eclipse.swt.widgets.Display;

/** Lets the event loop run while a probe waits. */
final class Idle {

	private Idle() {
	}

	/** Until nothing is left to do at once: all is painted. */
	static void drain(Display display) {
		boolean busy = true;
		while (busy) {
			busy = false;
			while (display.readAndDispatch()) {
				busy = true;
			}
			// What was painted may have asked for more.
			display.update();
		}
	}

	/** For some time, or until a moment of {@link System#nanoTime}. */
	static void until(Display display, long nanos) {
		boolean[] rung = new boolean[1];
		while (nanos - System.nanoTime() > 0) {
			if (!display.readAndDispatch()) {
				int left = (int) ((nanos - System.nanoTime()) / 1_000_000);
				if (left > 1) {
					Runnable wake = () -> rung[0] = true;
					display.timerExec(left, wake);
					display.sleep();
					display.timerExec(-1, wake);
				}
			}
		}
	}

	static void millis(Display display, long millis) {
		until(display, System.nanoTime() + millis * 1_000_000);
	}
}
