/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.annals.cli.format.Checked;
import org.annals.cli.format.TypePaths;
import org.annals.core.check.Finding;
import org.annals.core.check.Place;
import org.annals.core.check.Severity;
import org.annals.core.check.SeveritySettings;
import org.annals.core.contribution.Problem;
import org.annals.core.kit.TryType;
import org.annals.core.kit.TypeComplaint;
import org.annals.core.message.Messages;
import org.annals.core.op.CheckReport;
import org.annals.core.read.PreambleElements;
import org.annals.core.read.Reading;
import org.annals.core.source.SourceDocument;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.source.SourceFiles;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.annals.core.types.ReportTypes;
import org.annals.core.types.TypeFolder;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;

/**
 * Checks the files of report types that are named among reports: what is wrong with the type stands as findings in its
 * file, and behind it what the type makes of its sample.
 */
final class TypeFiles {

	private static final Messages MESSAGES = Messages.of(Main.class);
	/** Stands where the id of a rule stands. */
	private static final String RULE = "type";

	private final Session session;
	private final List<Path> files = new ArrayList<>();

	TypeFiles(Session session) {
		this.session = session;
	}

	/**
	 * Takes the files of types, those in a folder, too, out of what was named, and gives the rest.
	 *
	 * @throws SourceException when a folder cannot be read
	 */
	List<String> take(List<String> names) throws SourceException {
		List<String> rest = new ArrayList<>();
		for (String name : names) {
			Path path = name.equals(Sources.STANDARD) ? null : Sources.path(name);
			List<Path> inside = path == null ? List.of() : inside(path);
			files.addAll(inside);
			if (inside.isEmpty()) {
				rest.add(name);
			}
		}
		// A type may build on one that lies beside it.
		files.forEach(session::lookInFolderOf);
		return rest;
	}

	private static List<Path> inside(Path path) throws SourceException {
		if (!Files.isDirectory(path)) {
			return path.toString().endsWith(TypeFolder.ENDING) ? List.of(path) : List.of();
		}
		try (Stream<Path> files = Files.list(path)) {
			return files.filter(file -> file.toString().endsWith(TypeFolder.ENDING) && Files.isRegularFile(file)).sorted().toList();
		} catch (IOException e) {
			throw new SourceException(MESSAGES.get("folder-unreadable", path), e);
		}
	}

	List<Path> files() {
		return files;
	}

	/** Whether a problem is that of a file that is checked, and so said as a finding, or of one that only lies beside it. */
	boolean isSaid(Problem problem) {
		return problem.contributor().endsWith(TypeFolder.ENDING) && files.stream()
				.anyMatch(file -> file.toAbsolutePath().normalize().getParent().equals(Path.of(problem.contributor()).getParent()));
	}

	/**
	 * Checks a type, and its sample if it has one.
	 *
	 * @param problems takes the rules that failed
	 * @throws SourceException when a file cannot be read
	 */
	List<Checked> check(Path file, SeveritySettings settings, List<Problem> problems) throws SourceException, IOException {
		String text = text(file);
		SourceFile sample = TryType.sampleOf(file).orElse(null);
		TryType.Result result = new TryType(session.core(), file, text, sample).execute(session.monitor());
		List<Checked> checked = new ArrayList<>();
		Reading reading = reading(file, text);
		checked.add(new Checked(file.toString(), reading, findings(text, result.complaints(), reading.report()), null));
		if (result.reading() != null) {
			// Checked anew, because the severities that the person set count here.
			checked.add(new Checked(shown(file, sample), result.reading(), findings(result, settings, problems), null));
		}
		return checked;
	}

	private List<Finding> findings(TryType.Result result, SeveritySettings settings, List<Problem> problems) throws IOException {
		var found = new CheckReport(session.core(), result.reading().text(), result.reading().type(), settings)
				.execute(session.monitor());
		problems.addAll(found.problems());
		return found.findings();
	}

	private static String text(Path file) throws SourceException {
		SourceFile bytes = SourceFiles.load(file);
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.bytes())).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		} catch (CharacterCodingException e) {
			throw new SourceException(MESSAGES.get("type-encoding", file), e);
		}
	}

	/** The sample's name as the person would write it, beside the type as it was named. */
	private static String shown(Path file, SourceFile sample) {
		Path here = Path.of("").toAbsolutePath();
		Path path = Path.of(sample.name());
		return !file.isAbsolute() && path.startsWith(here) ? here.relativize(path).toString() : path.toString();
	}

	private static List<Finding> findings(String text, List<TypeComplaint> complaints, Report none) {
		TypePaths paths = new TypePaths(text);
		return complaints.stream().map(complaint -> {
			Range line = paths.line(complaint.line());
			String path = paths.path(complaint.line());
			String sentence = path.isEmpty() ? complaint.sentence() : MESSAGES.get("type-at", complaint.sentence(), path);
			return new Finding(RULE, Severity.ERROR, sentence, List.of(new Place(line, none)), null);
		}).sorted(Comparator.comparing(Finding::range)).toList();
	}

	/** The file in the form that findings of reports are shown from. */
	private Reading reading(Path file, String text) throws IOException {
		Report none = ReportFactory.eINSTANCE.createReport();
		ReportTypes alone = session.core().types().trial(source -> true, List.of(TypeFolder.source(file.toAbsolutePath().normalize())));
		TypeProfile type = alone.ids(source -> true).stream().findFirst().flatMap(alone::find)
				.orElse(session.core().types().findOrGeneral(null));
		return new Reading(none, ReportText.of(none), new SourceDocument(file.toString(), RULE, text, null), type,
				PreambleElements.NONE, List.of());
	}

}
