/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

import org.annals.core.live.BigReport;
import org.annals.core.page.PageDocument;
import org.annals.core.session.ReportSession;
import org.annals.core.testing.TestType;
import org.annals.core.text.Range;

/** Times the keys on a report as long as a book, from the key to the changed page; run by hand with {@code annals.root}. */
public final class TypingBenchmark {

	private final ReportSession session = new ReportSession(BigReport.make(), TestType.get());
	private final PageDocument page = new PageDocument(session);
	private final TextEditing editing = new TextEditing(session, page, TestType.core());
	private final List<Double> times = new ArrayList<>();
	private final PrintStream out;

	private TypingBenchmark(PrintStream out) {
		this.out = out;
	}

	/** Prints median and 95th percentile in ms. */
	public static void main(String[] arguments) {
		TypingBenchmark benchmark = new TypingBenchmark(System.out);
		for (int round = 0; round < 2; round++) {
			benchmark.run();
		}
	}

	private void run() {
		out.printf("%d chars, %d lines%n", page.length(), page.lineCount());
		int middle = page.offset(page.lineCount() / 2) + 12;
		int at = middle;
		for (int i = 0; i < 1000; i++) {
			int from = at;
			at = time(() -> editing.type(Range.at(from), "中"));
		}
		report("type one char");
		for (int i = 0; i < 500; i++) {
			int from = at;
			at = time(() -> editing.backspace(Range.at(from)));
		}
		report("backspace one char");
		for (int i = 0; i < 500; i++) {
			editing.closeTyping();
			int from = middle + i;
			time(() -> editing.type(Range.at(from), "国"));
		}
		report("type as a step of its own");
		for (int i = 0; i < 200; i++) {
			int from = middle + i % 7;
			int split = time(() -> editing.enter(Range.at(from)));
			editing.backspace(Range.at(split));
		}
		report("enter");
		for (int i = 0; i < 200; i++) {
			int split = editing.enter(Range.at(middle + i % 7)).offset();
			time(() -> editing.backspace(Range.at(split)));
		}
		report("backspace that joins");
		int heading = page.lineAt(middle);
		while (page.line(heading).level() != 2 || !page.line(heading).text().startsWith("（三）")) {
			heading++;
		}
		int offset = page.offset(heading);
		for (int i = 0; i < 100; i++) {
			time(() -> editing.demote(Range.at(offset)));
			time(() -> editing.promote(Range.at(offset)));
		}
		report("tab and shift+tab");
		for (int i = 0; i < 200; i++) {
			time(() -> {
				session.commands().undo();
				return Caret.at(0);
			});
		}
		report("undo");
		for (int i = 0; i < 20; i++) {
			time(() -> {
				new PageDocument(session).dispose();
				return Caret.at(0);
			});
		}
		report("make a page");
	}

	private int time(Supplier<Caret> key) {
		long start = System.nanoTime();
		Caret caret = key.get();
		times.add((System.nanoTime() - start) / 1e6);
		return caret.offset();
	}

	private void report(String what) {
		Collections.sort(times);
		out.printf("%-28s median %6.2f  p95 %6.2f  max %6.2f ms%n", what, times.get(times.size() / 2),
				times.get(times.size() * 95 / 100), times.get(times.size() - 1));
		times.clear();
	}
}
