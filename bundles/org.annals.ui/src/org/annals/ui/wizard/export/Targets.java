/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.annals.core.op.FileNames;
import org.annals.core.op.WriteReport;
import org.annals.core.write.WriterDescriptor;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * The files that an export will write.
 *
 * @param all in the order in which they are written
 */
record Targets(List<Target> all) {

	/** One file. */
	record Target(WriterDescriptor writer, Path file) {
	}

	/**
	 * A file for each writer; two writers of the same ending get the format's name into theirs, and the report's own file is
	 * left alone.
	 *
	 * @param name without ending
	 * @param own  file of the report
	 */
	static Targets of(List<WriterDescriptor> writers, Path folder, String name, Path own) {
		List<Target> targets = new ArrayList<>();
		for (WriterDescriptor writer : writers) {
			boolean shared = writers.stream().filter(other -> other.extension().equals(writer.extension())).count() > 1;
			String file = name + (shared ? '-' + writer.format() : "") + '.' + writer.extension();
			Path target = folder.resolve(file);
			targets.add(new Target(writer, target.equals(own) ? FileNames.free(folder, file) : target));
		}
		return new Targets(List.copyOf(targets));
	}

	/** The files that are there already. */
	List<Path> existing() {
		return all.stream().map(Target::file).filter(Files::exists).toList();
	}

	/**
	 * Writes all files; each appears whole or not at all.
	 *
	 * @param replace whether files that exist may be replaced
	 * @throws IOException when one cannot be written; those before it stay
	 */
	void write(ExportSource source, boolean replace, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, all.size());
		for (Target target : all) {
			progress.setTaskName(target.file().getFileName().toString());
			new WriteReport(source.text(), source.type(), target.writer()).execute(target.file(), replace, progress.split(1));
		}
	}
}
