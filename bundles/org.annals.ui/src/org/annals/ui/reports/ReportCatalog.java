/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.reports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.annals.core.op.ReportSummary;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Reads the summaries of reports in the background, each file once until it changes, so that a list shows them at once. */
final class ReportCatalog {

	private record Entry(long stamp, ReportSummary summary) {
	}

	private final Map<IFile, Entry> known = new ConcurrentHashMap<>();
	private final Set<IFile> wanted = new LinkedHashSet<>();
	private final Consumer<List<IFile>> listener;
	private final Job job;

	/**
	 * @param name     what the person reads while it works
	 * @param listener hears in another thread which summaries are new
	 */
	ReportCatalog(String name, Consumer<List<IFile>> listener) {
		this.listener = listener;
		job = new Job(name) {

			@Override
			protected IStatus run(IProgressMonitor monitor) {
				return read(monitor);
			}
		};
		job.setSystem(true);
		job.setPriority(Job.DECORATE);
	}

	/** The summary of a file, be it one of an older state; null while it was not read yet. Starts reading when needed. */
	ReportSummary summary(IFile file) {
		Entry entry = known.get(file);
		if (entry == null || entry.stamp() != file.getModificationStamp()) {
			synchronized (wanted) {
				wanted.add(file);
			}
			job.schedule();
		}
		return entry == null ? null : entry.summary();
	}

	private IStatus read(IProgressMonitor monitor) {
		List<IFile> done = new ArrayList<>();
		for (IFile file = next(); file != null && !monitor.isCanceled(); file = next()) {
			long stamp = file.getModificationStamp();
			Entry entry = known.get(file);
			Path path = file.getLocation() == null ? null : file.getLocation().toPath();
			if (path == null || !file.exists()) {
				known.remove(file);
			} else if (entry == null || entry.stamp() != stamp) {
				known.put(file, new Entry(stamp, ReportSummary.of(path)));
				done.add(file);
			}
		}
		if (!done.isEmpty()) {
			listener.accept(done);
		}
		return Status.OK_STATUS;
	}

	private IFile next() {
		synchronized (wanted) {
			if (wanted.isEmpty()) {
				return null;
			}
			IFile first = wanted.iterator().next();
			wanted.remove(first);
			return first;
		}
	}

	/** Ends the reading. */
	void dispose() {
		job.cancel();
	}
}
