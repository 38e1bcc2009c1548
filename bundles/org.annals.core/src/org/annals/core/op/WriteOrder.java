/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.annals.core.source.SourceException;
import org.annals.core.text.ReportText;
import org.annals.core.types.TypeProfile;
import org.annals.core.write.WriterDescriptor;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * One report that is to be written, and the files that it shall become.
 *
 * @param name    what the person calls the source, for messages
 * @param file    the file that the report comes from, which is never replaced; null where there is none
 * @param loading reads the report when its turn comes
 */
public record WriteOrder(String name, Path file, Loading loading, List<Target> targets) {

	public WriteOrder {
		targets = List.copyOf(targets);
	}

	/** Gives the report that is to be written. */
	@FunctionalInterface
	public interface Loading {

		/** @throws SourceException when it cannot be read; the message is one sentence for the person */
		Loaded load(IProgressMonitor monitor) throws SourceException;
	}

	/** A report written out, and its type. */
	public record Loaded(ReportText text, TypeProfile type) {
	}

	/** A file to be written. */
	public record Target(WriterDescriptor writer, Path file) {
	}

	/**
	 * A file for each writer; writers of the same ending get the format's name into theirs.
	 *
	 * @param name without ending
	 */
	public static List<Target> targets(List<WriterDescriptor> writers, Path folder, String name) {
		List<Target> targets = new ArrayList<>();
		for (WriterDescriptor writer : writers) {
			boolean shared = writers.stream().filter(other -> other.extension().equals(writer.extension())).count() > 1;
			targets.add(new Target(writer,
					folder.resolve(name + (shared ? '-' + writer.format() : "") + '.' + writer.extension())));
		}
		return targets;
	}
}
