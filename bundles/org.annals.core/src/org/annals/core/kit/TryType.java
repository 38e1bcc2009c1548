/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.annals.core.check.Finding;
import org.annals.core.check.SeveritySettings;
import org.annals.core.op.CheckReport;
import org.annals.core.op.Core;
import org.annals.core.op.ReadReport;
import org.annals.core.read.Reading;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.type.ReportType;
import org.annals.core.types.ReportTypeFile;
import org.annals.core.types.ReportTypes;
import org.annals.core.types.TypeFolder;
import org.annals.core.types.TypeKey;
import org.annals.core.types.TypeSource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** The user action "try a report type": says what is wrong with it, and what it makes of a sample, before it is installed. */
public final class TryType {

	private final Core core;
	private final Path file;
	private final String text;
	private final SourceFile sample;

	/**
	 * What came of it.
	 *
	 * @param complaints of the type itself
	 * @param reading    of the sample; null when there is none or the type cannot be used
	 * @param findings   in the sample
	 */
	public record Result(List<TypeComplaint> complaints, Reading reading, List<Finding> findings) {

		public Result {
			complaints = List.copyOf(complaints);
			findings = List.copyOf(findings);
		}
	}

	/**
	 * @param file   where the type lies, which its word lists lie beside
	 * @param text   of the file as it would be saved
	 * @param sample a report, or null
	 */
	public TryType(Core core, Path file, String text, SourceFile sample) {
		this.core = core;
		this.file = file.toAbsolutePath().normalize();
		this.text = text;
		this.sample = sample;
	}

	/**
	 * The sample that belongs to a type's file: beside it, or in the folder samples of its plug-in.
	 *
	 * @throws IOException when it cannot be read
	 */
	public static Optional<SourceFile> sampleOf(Path file) throws IOException {
		Path path = file.toAbsolutePath().normalize();
		Path found = TypeFolder.sample(path);
		if (found == null && path.getParent() != null) {
			found = TypeFolder.sample(path.getParent().resolveSibling("samples").resolve(path.getFileName()));
		}
		return found == null ? Optional.empty() : Optional.of(new SourceFile(found.toString(), Files.readAllBytes(found)));
	}

	/**
	 * @param monitor may be null
	 * @throws SourceException when the sample cannot be read
	 */
	public Result execute(IProgressMonitor monitor) throws SourceException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		ReportType type;
		try {
			type = ReportTypeFile.load(new ByteArrayInputStream(bytes), file.getFileName().toString());
		} catch (IOException | RuntimeException e) {
			return new Result(List.of(TypeComplaint.unreadable(e)), null, List.of());
		}
		TypeSource candidate = TypeFolder.source(file, bytes);
		String reference = TypeKey.of(type).toString();
		TypeSource known = core.types().source(reference).orElse(null);
		ReportTypes types = core.types().trial(source -> source == known || file.equals(source.place()), List.of(candidate));
		List<TypeComplaint> complaints = types.find(reference)
				.map(profile -> new TypeChecks(core, types, text).of(profile)).orElse(List.of());
		if (sample == null || type.isAbstract()) {
			return new Result(complaints, null, List.of());
		}
		Core trial = core.with(types);
		Reading reading = new ReadReport(trial, sample, reference).execute(progress.split(1));
		List<Finding> findings = new CheckReport(trial, reading.text(), reading.type(), SeveritySettings.NONE)
				.execute(progress.split(1)).findings();
		return new Result(complaints, reading, findings);
	}
}
