/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.annals.core.op.Core;
import org.annals.core.op.WriteReport;
import org.annals.core.testing.InEnglish;
import org.annals.core.testing.Reports;
import org.annals.core.testing.TestType;
import org.annals.core.text.ReportText;
import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a writer lets people choose is declared beside it, and only what it takes reaches it. */
class WriterOptionsTest extends InEnglish {

	/** Writes what it was told. */
	public static final class Telling implements ReportWriter {

		@Override
		public void write(WriteRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
			out.write(String.join(",", request.option("look"), request.option("bold"), request.option("motto"),
					request.option("absent")).getBytes(StandardCharsets.UTF_8));
		}

		@Override
		public List<WriterOption.Choice> choices(String option) {
			return option.equals("look") ? List.of(new WriterOption.Choice("installed", "Installed")) : List.of();
		}
	}

	private static final String OPTIONS = """
			<option id="look" kind="choice" default="plain" name="Look"><choice value="plain" name="Plain"/></option>
			<option id="bold" kind="boolean" default="false" name="Bold"/>
			<option id="motto" kind="text" name="Motto"/>
			""";

	private final List<WriterDescriptor> writers = core("<option id=\"x\" kind=\"text\" name=\"X\"/>").writers().all().stream()
			.filter(writer -> writer.format().startsWith("t.")).toList();

	private static Core core(String others) {
		String writer = "<writer id=\"%s\" extension=\"x\" name=\"n\" class=\"" + Telling.class.getName() + "\">%s</writer>";
		return TestType.core("<plugin><extension point=\"org.annals.core.writers\">" + writer.formatted("t.one", OPTIONS)
				+ writer.formatted("t.two", OPTIONS) + writer.formatted("t.other", others) + "</extension></plugin>");
	}

	private WriterOptions parse(String... typed) throws OptionException {
		return WriterOptions.parse(List.of(typed), writers);
	}

	private String told(WriterOptions options) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new WriteReport(ReportText.of(Reports.ofLines("一。")), TestType.get(), writers.get(0), options).execute(out, null);
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void givenNothing_whenWritten_thenAllIsAsUsual() throws Exception {
		assertEquals("plain,false,,", told(WriterOptions.NONE));
	}

	@Test
	void givenValues_whenWritten_thenTheWriterGetsThemAndTheLastOneCounts() throws Exception {
		assertEquals("installed,true,a=b.c,", told(parse("look=plain", "bold=true", "motto=a=b.c", "look=installed")));
		assertEquals("plain,true,,", told(WriterOptions.NONE.with("bold", "true")));
	}

	@Test
	void givenAValueForOneFormat_whenWritten_thenItCountsMoreThanThatForAll() throws Exception {
		List<WriterDescriptor> plain = writers.stream().map(writer -> new WriterDescriptor(writer.format().substring(2),
				writer.extension(), writer.name(), writer.binary(), writer.options(), writer.writer())).toList();
		WriterOptions options = WriterOptions.parse(List.of("one.look=installed", "look=plain"), plain);
		assertEquals("installed", options.of(plain.get(0)).get("look"));
		assertEquals("plain", options.of(plain.get(1)).get("look"));
		assertEquals(Map.of("x", ""), options.of(plain.get(2)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "look", "=x", "", "look=shiny", "bold=yes", "size=3", "one.look=plain" })
	void givenWhatNoWriterTakes_whenParsed_thenItIsRefusedInOneSentence(String typed) {
		OptionException refusal = assertThrows(OptionException.class, () -> parse(typed));
		assertTrue(refusal.getMessage().endsWith("."), refusal.getMessage());
	}

	@Test
	void givenAChoice_whenOthersAreRefused_thenTheSentenceNamesWhatItTakes() {
		assertTrue(assertThrows(OptionException.class, () -> parse("look=shiny")).getMessage().contains("plain, installed"));
		assertTrue(assertThrows(OptionException.class, () -> parse("size=3")).getMessage().contains("look"));
	}

	@Test
	void givenAKindThatIsNone_whenContributed_thenTheWriterIsNamedAndLeftOut() {
		Core core = core("<option id=\"x\" kind=\"colour\" name=\"X\"/>");
		assertTrue(core.writers().find("t.other").isEmpty() && core.writers().find("t.one").isPresent());
		assertTrue(core.writers().problems().get(0).message().contains("t.other"));
	}
}
