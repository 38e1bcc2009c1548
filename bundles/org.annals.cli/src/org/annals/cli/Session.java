/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.annals.cli.console.Console;
import org.annals.cli.install.Contributions;
import org.annals.cli.install.Installation;
import org.annals.cli.install.ProductHost;
import org.annals.core.contribution.Problem;
import org.annals.core.message.Messages;
import org.annals.core.op.Core;
import org.annals.core.types.TypeFolder;
import org.annals.install.Host;
import org.annals.install.Store;
import org.eclipse.core.runtime.IExtensionRegistry;
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
	private final List<Path> folders = new ArrayList<>(List.of(TypeFolder.own()));
	private Installation installation;
	private IExtensionRegistry registry;
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
				installation = new Installation(Path.of(home));
				addInstalled();
				registry = Contributions.registry(installation, problems::add);
				core = new Core(registry, installation::find, () -> List.copyOf(folders));
			} catch (IOException e) {
				throw new IOException(MESSAGES.get("no-installation", e.getMessage()), e);
			}
		}
		return core;
	}

	/** What the person installed; when that cannot be read, the rest goes on. */
	private void addInstalled() {
		Store store = Store.own();
		try {
			installation.add(store, store.units());
		} catch (IOException e) {
			problems.add(new Problem(store.folder().toString(), store.folder().toString(), e.getMessage(), e));
		}
	}

	/** Takes the folders named types that lie beside sources for folders of types, too; before anything is read. */
	void lookBeside(Collection<Path> sources) {
		for (Path source : sources) {
			look(source.toAbsolutePath().normalize().resolveSibling(TypeFolder.NAME));
		}
	}

	/** Takes the folder that a type's file lies in for a folder of types, too; before anything is read. */
	void lookInFolderOf(Path type) {
		look(type.toAbsolutePath().normalize().getParent());
	}

	private void look(Path folder) {
		if (!folders.contains(folder)) {
			folders.add(folder);
		}
	}

	/** Forgets what is installed, because that has changed. */
	void reread() {
		core = null;
		problems.clear();
	}

	/** The installation as the installer sees it. */
	Host host() throws IOException {
		Core installed = core();
		return new ProductHost(installed, registry, installation);
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

	/** Says that nothing is left to take back; does not return where an interrupt ends the program, whose exit code then counts. */
	void finished() {
		finished.countDown();
		while (monitor.isCanceled()) {
			LockSupport.park();
		}
	}
}
