/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.annals.cli.console.Console;
import org.annals.cli.install.Contributions;
import org.annals.cli.install.Installation;
import org.annals.core.contribution.Problem;
import org.annals.core.message.Messages;
import org.annals.core.op.Core;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** What the commands of one run share: the console, what is installed, and a monitor that an interrupt cancels. */
final class Session {

	private static final Messages MESSAGES = Messages.of(Main.class);
	private static final long UNWINDING_MS = 1000;

	private final Console console;
	private final IProgressMonitor monitor = new NullProgressMonitor();
	private final CountDownLatch finished = new CountDownLatch(1);
	private final List<Problem> problems = new ArrayList<>();
	private Core core;
	private boolean debug;

	Session(Console console) {
		this.console = console;
	}

	Console console() {
		return console;
	}

	IProgressMonitor monitor() {
		return monitor;
	}

	/** Whether details of a failure are written to a file. */
	boolean isDebug() {
		return debug;
	}

	void setDebug(boolean debug) {
		this.debug = debug;
	}

	/** What is installed; read at the first call. */
	Core core() throws IOException {
		if (core == null) {
			String home = System.getProperty("annals.home");
			if (home == null) {
				throw new IOException(MESSAGES.get("no-installation", "annals.home"));
			}
			try {
				Installation installation = new Installation(Path.of(home));
				core = new Core(Contributions.registry(installation, problems::add), installation::find);
			} catch (IOException e) {
				throw new IOException(MESSAGES.get("no-installation", e.getMessage()), e);
			}
		}
		return core;
	}

	/** Contributions that were left out so far. */
	List<Problem> problems() {
		List<Problem> all = new ArrayList<>(problems);
		if (core != null) {
			all.addAll(core.problems());
		}
		return all;
	}

	/** Asks the running command to stop and waits until it has taken back what it had begun to write. */
	void interrupt() {
		monitor.setCanceled(true);
		try {
			finished.await(UNWINDING_MS, TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	void finished() {
		finished.countDown();
	}
}
