/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.annals.core.contribution.Problem;
import org.annals.core.message.Messages;
import org.annals.core.text.ReportText;
import org.annals.core.types.TypeProfile;
import org.annals.core.write.AtomicFile;
import org.annals.core.write.SharedWork;
import org.annals.core.write.WriteRequest;
import org.annals.core.write.WriterDescriptor;
import org.annals.core.write.WriterOptions;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** The user action "write a report in a format", to a file that appears whole or not at all, or to a stream. */
public final class WriteReport {

	private static final Messages MESSAGES = Messages.of(WriteReport.class);

	private final WriteRequest request;
	private final WriterDescriptor writer;
	private final List<String> notes = new ArrayList<>();

	/**
	 * Writes with all options as usual.
	 *
	 * @param text the report written out
	 * @param type its type
	 */
	public WriteReport(ReportText text, TypeProfile type, WriterDescriptor writer) {
		this(text, type, writer, WriterOptions.NONE);
	}

	/**
	 * @param text    the report written out
	 * @param type    its type
	 * @param options what the person chose; of options that the writer does not have nothing is taken
	 */
	public WriteReport(ReportText text, TypeProfile type, WriterDescriptor writer, WriterOptions options) {
		this(text, type, writer, options, new SharedWork());
	}

	/** @param shared what was made of the same report for other formats */
	WriteReport(ReportText text, TypeProfile type, WriterDescriptor writer, WriterOptions options, SharedWork shared) {
		this.request = new WriteRequest(text, type, options.of(writer), shared, notes::add);
		this.writer = writer;
	}

	/**
	 * Writes a file.
	 *
	 * @param replace whether a file that exists may be replaced
	 * @param monitor may be null
	 * @throws IOException when it cannot be written; the message is one sentence for the person, and no part of a file
	 *                     is left behind
	 */
	public void execute(Path target, boolean replace, IProgressMonitor monitor) throws IOException {
		AtomicFile.write(target, replace, out -> execute(target.toString(), out, monitor));
	}

	/**
	 * Writes to a stream, which stays open.
	 *
	 * @param monitor may be null
	 */
	public void execute(OutputStream out, IProgressMonitor monitor) throws IOException {
		execute(MESSAGES.get("write.report"), out, monitor);
	}

	/** @param name what is written, for the sentence that says why it was not */
	private void execute(String name, OutputStream out, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 1);
		try {
			writer.writer().write(request, out, progress.split(1));
		} catch (OperationCanceledException e) {
			throw e;
		} catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
			throw new IOException(MESSAGES.get("write.failed", writer.format(), Problem.reason(e), name), e);
		}
		out.flush();
		// What was cancelled while it was written must not take the place of a file.
		SubMonitor.convert(monitor).checkCanceled();
	}

	/** Sentences for the person about what was written otherwise than asked, such as fonts that stood in. */
	public List<String> notes() {
		return List.copyOf(notes);
	}
}
