/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.read.Adjustments;
import org.annals.core.read.Draft;
import org.annals.core.read.FrontMatterStage;
import org.annals.core.read.Pipeline;
import org.annals.core.read.Readers;
import org.annals.core.read.Reading;
import org.annals.core.read.TypeDetector;
import org.annals.core.source.SourceDocument;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.source.SourceFiles;
import org.annals.core.text.ReportText;
import org.annals.core.types.TypeProfile;
import org.annals.model.file.ReportFile;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.text.ElementIds;
import org.annals.model.text.IdSource;
import org.annals.model.text.ElementIds;
import org.annals.model.text.IdSource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** The user action "read a report": from any known file to a model that writes out as the file's text. */
public final class ReadReport {

	private static final Messages MESSAGES = Messages.of(ReadReport.class);
	private static final String NATIVE_ENDING = ".annals";
	static final String NATIVE_FORMAT = "annals";
	/** What the namespaces of all versions begin with. */
	private static final String NATIVE_NAMESPACE = "urn:annals:report:";

	private static final String OUTLINE = "org.annals.core.outline";

	private final Core core;
	private final SourceFile source;
	private final String typeId;
	private final SourceDocument decoded;
	private final Adjustments adjustments;

	/** @param typeId the report's type, or null to tell it by the text */
	public ReadReport(Core core, SourceFile source, String typeId) {
		this.core = core;
		this.source = source;
		this.typeId = typeId;
		this.decoded = null;
		this.adjustments = Adjustments.NONE;
	}

	/** Reads a source again that was decoded before, with what a person says against the first reading. */
	ReadReport(Core core, SourceDocument decoded, String typeId, Adjustments adjustments) {
		this.core = core;
		this.source = null;
		this.typeId = typeId;
		this.decoded = decoded;
		this.adjustments = adjustments;
	}

	/**
	 * @param monitor may be null
	 * @throws SourceException when the file cannot be read, or the type is not installed
	 */
	public Reading execute(IProgressMonitor monitor) throws SourceException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		if (typeId != null && core.types().find(typeId).isEmpty()) {
			throw new SourceException(MESSAGES.get("type.unknown", typeId, String.join(", ", core.types().ids())));
		}
		if (decoded != null) {
			return read(decoded, progress.split(10));
		}
		if (isNative()) {
			return readNative();
		}
		SourceDocument document = SourceFiles.decode(source, core.readers().formats(), progress.split(3));
		return read(document, progress.split(7));
	}

	/** Other XML, of a word processor say, is left to those who can name it. */
	private boolean isNative() {
		return source.name().endsWith(NATIVE_ENDING)
				|| source.startsWith('<', '?', 'x', 'm', 'l') && source.holds(NATIVE_NAMESPACE);
	}

	private Reading readNative() throws SourceException {
		try {
			Report report = ReportFile.load(new ByteArrayInputStream(source.bytes()), source.name());
			ReportText text = ReportText.of(report);
			TypeProfile type = typeId != null ? core.types().findOrGeneral(typeId)
					: core.types().match(report.getType(), report.getTypeVersion()).profile();
			return new Reading(report, text, new SourceDocument(source.name(), NATIVE_FORMAT, text.text(), null), type,
					FrontMatterStage.preamble(text), List.of());
		} catch (IOException e) {
			throw new SourceException(e.getMessage(), e);
		}
	}

	private Reading read(SourceDocument document, IProgressMonitor monitor) {
		TypeProfile type = typeId != null ? core.types().findOrGeneral(typeId)
				: TypeDetector.detect(document.text(), core.types());
		Draft draft = new Pipeline(stages(type)).run(() -> draft(document, type), monitor);
		ElementIds.assignMissing(draft.report(), IdSource.seeded(document.text().hashCode()));
		ReportText text = ReportText.of(draft.report());
		return new Reading(draft.report(), text, document, type, draft.preamble(), List.copyOf(draft.doubts()));
	}

	/** What a person says of lines comes right behind what the reader says of them. */
	private List<Readers.Stage> stages(TypeProfile type) {
		List<Readers.Stage> stages = new ArrayList<>(core.readers().stages(type));
		if (!adjustments.equals(Adjustments.NONE)) {
			int outline = 0;
			while (outline < stages.size() && !stages.get(outline).id().equals(OUTLINE)) {
				outline++;
			}
			stages.add(Math.min(outline + 1, stages.size()),
					new Readers.Stage("org.annals.core.adjustments", null, null, Adjustments::applyTo));
		}
		return stages;
	}

	private Draft draft(SourceDocument document, TypeProfile type) {
		Report report = ReportFactory.eINSTANCE.createReport();
		report.setType(type.id());
		report.setTypeVersion(type.type().getVersion());
		report.setLanguage(type.type().getLanguage());
		report.setLevels(type.type().getLevels());
		return new Draft(document, type, report, adjustments);
	}
}
