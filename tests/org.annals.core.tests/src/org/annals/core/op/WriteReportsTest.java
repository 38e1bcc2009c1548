/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.annals.core.op.WriteOrder.Loaded;
import org.annals.core.op.WriteOrder.Target;
import org.annals.core.source.SourceException;
import org.annals.core.testing.InEnglish;
import org.annals.core.testing.Reports;
import org.annals.core.testing.TestType;
import org.annals.core.text.ReportText;
import org.annals.core.write.ReportWriter;
import org.annals.core.write.WriterDescriptor;
import org.annals.core.write.WriterOptions;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several reports in several formats: each read once, each file whole or not at all, and what fails does not stop the rest. */
class WriteReportsTest extends InEnglish {

	private static final WriterDescriptor TEXT = writer("txt", "txt",
			(request, out, monitor) -> out.write(request.text().text().getBytes(StandardCharsets.UTF_8)));
	private static final WriterDescriptor OTHER = writer("plain", "txt",
			(request, out, monitor) -> out.write("plain".getBytes(StandardCharsets.UTF_8)));
	private static final WriterDescriptor BROKEN = writer("broken", "brk", (request, out, monitor) -> {
		out.write(1);
		throw new IllegalStateException("never seen");
	});

	@TempDir
	private Path folder;
	private final AtomicInteger loads = new AtomicInteger();
	private final List<WriteOutcome> outcomes = new ArrayList<>();
	private final List<String> begun = new ArrayList<>();

	private static WriterDescriptor writer(String format, String extension, ReportWriter writer) {
		return new WriterDescriptor(format, extension, format, false, List.of(), writer);
	}

	private WriteOrder order(String name, Path file, WriterDescriptor... writers) {
		return order(name, file, monitor -> {
			loads.incrementAndGet();
			return new Loaded(ReportText.of(Reports.ofLines(name + "。")), TestType.get());
		}, writers);
	}

	private WriteOrder order(String name, Path file, WriteOrder.Loading loading, WriterDescriptor... writers) {
		return new WriteOrder(name, file, loading, WriteOrder.targets(List.of(writers), folder, name));
	}

	private void write(boolean replace, IProgressMonitor monitor, WriteOrder... orders) {
		new WriteReports(List.of(orders), WriterOptions.NONE, replace).execute(new WriteReports.Watcher() {

			@Override
			public void begun(WriteOrder order, Target target, int number, int total) {
				begun.add(number + "/" + total + " " + target.file().getFileName());
			}

			@Override
			public void ended(WriteOutcome outcome) {
				outcomes.add(outcome);
			}
		}, monitor);
	}

	private List<String> files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void givenSeveralReportsAndFormats_whenWritten_thenEachIsReadOnce() throws IOException {
		write(false, null, order("a", null, TEXT, OTHER), order("b", null, TEXT));
		assertEquals(2, loads.get());
		assertEquals(List.of("1/3 a-txt.txt", "2/3 a-plain.txt", "3/3 b.txt"), begun);
		assertEquals(List.of("a-plain.txt", "a-txt.txt", "b.txt"), files());
		assertTrue(outcomes.stream().allMatch(WriteOutcome::isWritten));
		assertEquals("b。", Files.readString(folder.resolve("b.txt")).strip());
	}

	@Test
	void givenWhatOneFormatMade_whenAnotherNeedsIt_thenItIsMadeOnceForEachReport() {
		AtomicInteger made = new AtomicInteger();
		ReportWriter sharing = (request, out, monitor) -> request.shared().of(String.class, "key", () -> "x" + made.incrementAndGet());
		write(false, null, order("a", null, writer("one", "one", sharing), writer("two", "two", sharing)),
				order("b", null, writer("one", "one", sharing)));
		assertEquals(2, made.get());
	}

	@Test
	void givenAWriterThatFails_whenWritten_thenNothingOfItIsLeftAndTheRestIsThere() throws IOException {
		write(false, null, order("a", null, BROKEN, TEXT), order("b", null, TEXT));
		assertEquals(List.of("a.txt", "b.txt"), files());
		assertTrue(outcomes.get(0).isUnexpected());
		assertTrue(outcomes.get(0).sentence().contains("a.brk") && outcomes.get(0).sentence().contains("the writer broken failed (never seen)"),
				outcomes.get(0).sentence());
		assertNull(outcomes.get(1).sentence());
	}

	@Test
	void givenAReportThatCannotBeRead_whenWritten_thenItIsToldOnce() throws IOException {
		write(false, null, order("a", null, monitor -> {
			throw new SourceException("a cannot be read.", null);
		}, TEXT, OTHER), order("b", null, TEXT));
		assertEquals(List.of("b.txt"), files());
		assertEquals("a cannot be read.", outcomes.get(0).sentence());
		assertEquals(2, outcomes.size());
		assertEquals("3/3 b.txt", begun.get(begun.size() - 1), "what was left out counts as done");
	}

	@Test
	void givenAFileThatExists_whenWritten_thenItIsRefusedBeforeTheReportIsRead() throws IOException {
		Files.writeString(folder.resolve("a.txt"), "mine");
		write(false, null, order("a", null, TEXT));
		assertEquals(0, loads.get());
		assertEquals("mine", Files.readString(folder.resolve("a.txt")));
		assertTrue(outcomes.get(0).sentence().contains("a.txt"));
		write(true, null, order("a", null, TEXT));
		assertEquals("a。", Files.readString(folder.resolve("a.txt")).strip());
	}

	@Test
	void givenAnotherSourceAsTarget_whenReplacing_thenItStays() throws IOException {
		Path source = Files.writeString(folder.resolve("a.txt"), "draft");
		write(true, null, order("a", folder.resolve("a.annals"), TEXT), order("a", source, OTHER));
		assertEquals("draft", Files.readString(source));
		assertEquals(2, outcomes.stream().filter(outcome -> !outcome.isWritten()).count());
	}

	@Test
	void givenTwoReportsOfOneName_whenWritten_thenTheConflictNamesBoth() throws IOException {
		WriteOrder second = new WriteOrder("second", null, monitor -> null,
				List.of(new Target(OTHER, folder.resolve("x/../a.txt"))));
		write(true, null, order("a", null, TEXT), second);
		assertEquals("a。", Files.readString(folder.resolve("a.txt")).strip());
		String sentence = outcomes.get(1).sentence();
		assertTrue(sentence.contains("a.txt") && sentence.contains("second"), sentence);
	}

	@Test
	void givenAFolderThatIsMissing_whenWritten_thenItIsMade() throws IOException {
		Path file = folder.resolve("2024/inner/a.txt");
		write(false, null, new WriteOrder("a", null, order("a", null, TEXT).loading(), List.of(new Target(TEXT, file))));
		assertTrue(Files.isRegularFile(file));
	}

	@Test
	void givenAFileAsFolder_whenWritten_thenItIsOneSentence() throws IOException {
		Files.writeString(folder.resolve("f"), "");
		write(false, null, new WriteOrder("a", null, order("a", null, TEXT).loading(),
				List.of(new Target(TEXT, folder.resolve("f/a.txt")))));
		assertFalse(outcomes.get(0).isWritten());
		assertFalse(outcomes.get(0).isUnexpected(), () -> outcomes.get(0).failure().toString());
	}

	@Test
	void whenCancelled_thenWhatWasWrittenStaysAndNothingIsHalfWritten() throws IOException {
		NullProgressMonitor monitor = new NullProgressMonitor();
		WriterDescriptor slow = writer("slow", "slow", (request, out, progress) -> {
			out.write(1);
			monitor.setCanceled(true);
		});
		assertThrows(OperationCanceledException.class,
				() -> write(false, monitor, order("a", null, TEXT, slow), order("b", null, TEXT)));
		assertEquals(List.of("a.txt"), files());
	}
}
