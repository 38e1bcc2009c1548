/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.annals.model.RandomReports;
import org.annals.model.report.Paragraph;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.text.ElementIds;
import org.annals.model.text.IdSource;
import org.annals.model.text.ProseRuns;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is saved comes back, to the last character. */
class RoundTripTest {

	static byte[] save(Report report) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ReportFile.save(report, bytes);
		return bytes.toByteArray();
	}

	static Report load(byte[] bytes) throws IOException {
		return ReportFile.load(new ByteArrayInputStream(bytes), "test.annals");
	}

	@Test
	void randomReports_comeBackEqualAndByteIdentical() throws IOException {
		for (int seed = 0; seed < 300; seed++) {
			Report report = RandomReports.make(seed, 5);
			byte[] bytes = save(report);
			Report loaded = load(bytes);
			assertTrue(EcoreUtil.equals(report, loaded), "seed " + seed);
			assertArrayEquals(bytes, save(loaded), "seed " + seed);
		}
	}
}
