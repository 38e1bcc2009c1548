/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Runs in the workbench that is measured: notes when it is up, does what {@code probe.task} asks for, and closes it. */
public final class Probe implements IStartup {

	@Override
	public void earlyStartup() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> {
			Idle.drain(display);
			long millis = System.currentTimeMillis();
			long exec = Long.getLong("probe.exec", 0);
			long uptime = ManagementFactory.getRuntimeMXBean().getUptime();
			write((exec == 0 ? uptime : millis - exec / 1_000_000) + " " + uptime + " " + cpu() + " "
					+ ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
			try {
				if ("report".equals(System.getProperty("probe.task"))) {
					new ReportProbe(display).run();
				}
			} catch (Exception | LinkageError e) {
				write("FAILED " + e);
				e.printStackTrace();
			} finally {
				PlatformUI.getWorkbench().close();
			}
		});
	}

	/** What the whole process took of the processor, in milliseconds; a busy machine disturbs it less. */
	private static long cpu() {
		return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
				? system.getProcessCpuTime() / 1_000_000 : 0;
	}

	/** Adds a line to the result. */
	static void write(String line) {
		try {
			Files.writeString(Path.of(System.getProperty("probe.out")), line + "\n", StandardOpenOption.CREATE,
					StandardOpenOption.APPEND);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
