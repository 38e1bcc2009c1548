/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.annals.core.message.Messages;
import org.annals.core.op.WriteOrder.Loaded;
import org.annals.core.op.WriteOrder.Target;
import org.annals.core.source.SourceException;
import org.annals.core.write.AtomicFile;
import org.annals.core.write.OutputException;
import org.annals.core.write.SharedWork;
import org.annals.core.write.WriterOptions;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * The user action "export": writes reports in several formats. A report is read once for all its files; each file appears
 * whole or not at all, and one that fails does not stop the rest.
 */
public final class WriteReports {

	/** Told what happens, on the thread that writes. */
	public interface Watcher {

		/**
		 * A file is begun.
		 *
		 * @param number of the file, from 1
		 * @param total  number of all files
		 */
		default void begun(WriteOrder order, Target target, int number, int total) {
			// Who does not show progress need not know.
		}

		/** A file is written or failed, or a report could not be read. */
		void ended(WriteOutcome outcome);
	}

	private static final Messages MESSAGES = Messages.of(WriteReports.class);
	private static final int READING = 2;
	private static final int WRITING = 3;

	private final List<WriteOrder> orders;
	private final WriterOptions options;
	private final boolean replace;
	/** Whose each file is; first by its path in small letters, for some systems tell no difference. */
	private final Map<String, Map<Path, WriteOrder>> taken = new HashMap<>();
	private final int total;
	private int number;

	/** @param replace whether files that exist may be replaced; a source never is */
	public WriteReports(List<WriteOrder> orders, WriterOptions options, boolean replace) {
		this.orders = List.copyOf(orders);
		this.options = options;
		this.replace = replace;
		this.total = orders.stream().mapToInt(order -> order.targets().size()).sum();
	}

	/**
	 * Writes all files; folders that are missing are made.
	 *
	 * @param monitor may be null
	 * @throws OperationCanceledException when it is cancelled; what was written before stays
	 */
	public void execute(Watcher watcher, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, orders.size() * READING + total * WRITING);
		for (WriteOrder order : orders) {
			write(order, watcher, progress.split(READING + order.targets().size() * WRITING));
		}
	}

	private void write(WriteOrder order, Watcher watcher, SubMonitor progress) {
		progress.setWorkRemaining(READING + order.targets().size() * WRITING);
		List<Target> possible = new ArrayList<>();
		for (Target target : order.targets()) {
			try {
				check(order, target.file());
				possible.add(target);
			} catch (IOException e) {
				number++;
				watcher.ended(new WriteOutcome(order, target, e, List.of()));
			}
		}
		Loaded loaded = null;
		SharedWork shared = new SharedWork();
		for (Target target : possible) {
			watcher.begun(order, target, ++number, total);
			progress.subTask(target.file().getFileName().toString());
			try {
				loaded = loaded != null ? loaded : order.loading().load(progress.split(READING));
			} catch (OperationCanceledException e) {
				throw e;
			} catch (SourceException | RuntimeException | LinkageError e) {
				number += possible.size() - 1;
				watcher.ended(new WriteOutcome(order, null, e, List.of()));
				return;
			}
			watcher.ended(write(order, target, loaded, shared, progress.split(WRITING)));
		}
	}

	/** What can be said before a report is read, so that long work is not done in vain. */
	private void check(WriteOrder order, Path file) throws OutputException {
		for (WriteOrder other : orders) {
			if (other.file() != null && isSame(file, other.file())) {
				throw new OutputException(MESSAGES.get("write.source", file.toString()), null);
			}
		}
		Path whole = file.toAbsolutePath().normalize();
		Map<Path, WriteOrder> alike = taken.computeIfAbsent(whole.toString().toLowerCase(Locale.ROOT), key -> new HashMap<>());
		for (Map.Entry<Path, WriteOrder> before : alike.entrySet()) {
			if (before.getKey().equals(whole) || isSame(before.getKey(), whole)) {
				throw new OutputException(MESSAGES.get("write.taken", file.toString(), before.getValue().name(), order.name()), null);
			}
		}
		alike.put(whole, order);
		if (Files.isDirectory(file.toAbsolutePath().getParent())) {
			AtomicFile.check(file, replace);
		}
	}

	private static boolean isSame(Path one, Path other) throws OutputException {
		try {
			return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
		} catch (IOException e) {
			throw AtomicFile.explain(one, e);
		}
	}

	private WriteOutcome write(WriteOrder order, Target target, Loaded loaded, SharedWork shared, SubMonitor progress) {
		WriteReport write = new WriteReport(loaded.text(), loaded.type(), target.writer(), options, shared);
		try {
			AtomicFile.makeFolder(target.file());
			write.execute(target.file(), replace, progress);
			return new WriteOutcome(order, target, null, write.notes());
		} catch (OperationCanceledException e) {
			throw e;
		} catch (IOException | RuntimeException | LinkageError e) {
			return new WriteOutcome(order, target, e, List.of());
		}
	}
}
