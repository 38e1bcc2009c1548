/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.annals.model.file.ReportFile;
import org.annals.model.report.Element;
import org.annals.model.report.Report;
import org.annals.model.report.Section;
import org.annals.model.text.Reports;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Shots;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

/** A report as long as a book stays as quick as a short one; measured only when asked for. */
class TextSpeedTest {

	private static final int COPIES = 340;
	private static final int KEYS = 200;
	private static final double OPEN_MILLIS = 5_000;
	private static final double KEY_MILLIS = 60;

	@Test
	void givenAReportOfABooksLength_whenItIsTypedIn_thenKeysAreHandledAtOnce() throws Exception {
		assumeTrue(Boolean.getBoolean("annals.speed"), "asked for by -Dannals.speed=true on a quiet machine");
		byte[] content = large();
		try (OpenText text = OpenText.of(content)) {
			double opened = text.openMillis;
			int chars = Desk.ask(text.page::getCharCount);
			int lines = Desk.ask(text.page::getLineCount);
			Desk.run(() -> {
				int middle = text.page.getOffsetAtLine(lines / 2);
				text.page.setSelection(middle + 12);
			});
			Desk.idle();
			double[] times = new double[KEYS];
			for (int i = 0; i < KEYS; i++) {
				int key = i;
				Desk.run(() -> times[key] = key(text));
			}
			Arrays.sort(times);
			double p95 = times[KEYS * 95 / 100];
			System.out.printf("opened %d chars, %d lines in %.0f ms; key median %.1f ms, p95 %.1f ms, max %.1f ms%n", chars,
					lines, opened, times[KEYS / 2], p95, times[KEYS - 1]);
			Shots.take("text-large");
			assertTrue(p95 < KEY_MILLIS, "p95 of a key: " + p95 + " ms");
			assertTrue(opened < OPEN_MILLIS, "opened in " + opened + " ms");
		}
	}

	/** A key press with all that is painted for it. */
	private static double key(OpenText text) {
		Event event = new Event();
		event.type = SWT.KeyDown;
		event.character = 'x';
		long start = System.nanoTime();
		text.page.notifyListeners(SWT.KeyDown, event);
		text.page.update();
		return millis(start);
	}

	private static double millis(long start) {
		return (System.nanoTime() - start) / 1e6;
	}

	private static byte[] large() throws Exception {
		Report report = ReportFile.load(Path.of(System.getProperty("annals.root"), "examples/duty-report.annals"));
		List<Section> sections = List.copyOf(report.getSections());
		for (int i = 0; i < COPIES; i++) {
			for (Section copy : EcoreUtil.copyAll(sections)) {
				Reports.all(copy, Element.class).forEach(element -> element.setId(null));
				copy.setId(null);
				report.getSections().add(copy);
			}
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ReportFile.save(report, out);
		return out.toByteArray();
	}
}
