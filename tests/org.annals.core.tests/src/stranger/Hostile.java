/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package stranger;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.Fix;
import org.annals.core.check.LineRule;
import org.annals.core.check.Rule;
import org.annals.core.edit.TextEdit;
import org.annals.core.read.Draft;
import org.annals.core.read.ReadingStage;
import org.annals.core.source.SourceDocument;
import org.annals.core.source.SourceFile;
import org.annals.core.source.SourceFormat;
import org.annals.core.source.SourceLine;
import org.annals.core.text.Line;
import org.annals.core.text.Range;
import org.annals.core.write.ReportWriter;
import org.annals.core.write.WriteRequest;
import org.annals.core.write.WriterOption;
import org.eclipse.core.runtime.IProgressMonitor;

/** Contributions that do harm in each thing that they are asked; they are no part of the house, and so get its limits. */
public final class Hostile {

	private Hostile() {
	}

	/** Does not end unless it is asked to, as those who mean no harm do. */
	static void loop() {
		while (!Thread.currentThread().isInterrupted()) {
			Thread.onSpinWait();
		}
	}

	/** Throws what no signature allows. */
	@SuppressWarnings("unchecked")
	static <T extends Throwable> void sneak() throws T {
		throw (T) new Exception("sneaked");
	}

	/** An error that is none of the usual ones. */
	static final class Odd extends Error {

		private static final long serialVersionUID = 1L;
	}

	public static class InConstructor implements Rule, SourceFormat, ReadingStage, ReportWriter {

		public InConstructor() {
			throw new Odd();
		}

		@Override
		public void check(CheckContext context, Findings findings) {
			// never made
		}

		@Override
		public boolean accepts(SourceFile file) {
			return false;
		}

		@Override
		public SourceDocument read(SourceFile file, IProgressMonitor monitor) {
			return null;
		}

		@Override
		public void apply(Draft draft) {
			// never made
		}

		@Override
		public void write(WriteRequest request, OutputStream out, IProgressMonitor monitor) {
			// never made
		}
	}

	public static final class OddRule implements Rule {

		@Override
		public void check(CheckContext context, Findings findings) {
			throw new Odd();
		}
	}

	public static final class SneakyRule implements Rule {

		@Override
		public void check(CheckContext context, Findings findings) {
			Hostile.<RuntimeException>sneak();
		}
	}

	public static final class EndlessLineRule extends LineRule {

		@Override
		protected void check(Line line, CheckContext context, Findings findings) {
			loop();
		}
	}

	public static final class EndlessBeyond extends LineRule {

		@Override
		public Object beyond(Line line, CheckContext context) {
			loop();
			return "";
		}

		@Override
		protected void check(Line line, CheckContext context, Findings findings) {
			findings.at(line.range()).say("never in the workbench");
		}
	}

	public static final class Talkative implements Rule {

		@Override
		public void check(CheckContext context, Findings findings) {
			while (true) {
				findings.at(Range.at(0)).say("again");
			}
		}
	}

	public static final class OutsideRule implements Rule {

		@Override
		public void check(CheckContext context, Findings findings) {
			findings.at(new Range(0, Integer.MAX_VALUE)).say("far away");
		}
	}

	public static final class OutsideFix implements Rule {

		@Override
		public void check(CheckContext context, Findings findings) {
			findings.at(Range.at(0)).fix("mend", new Range(1_000_000, 1_000_001), "x").say("mended far away");
		}
	}

	public static final class OverlappingFix implements Rule {

		@Override
		public void check(CheckContext context, Findings findings) {
			findings.at(Range.at(0)).fix(new Fix("mend", List.of(new TextEdit(new Range(0, 2), "x"), new TextEdit(new Range(1, 3), "y"))))
					.say("mended twice");
		}
	}

	public static final class Wordless implements Rule {

		@Override
		public void check(CheckContext context, Findings findings) {
			findings.at(Range.at(0)).say(null);
		}
	}

	public static final class EndlessAccepts implements SourceFormat {

		@Override
		public boolean accepts(SourceFile file) {
			loop();
			return true;
		}

		@Override
		public SourceDocument read(SourceFile file, IProgressMonitor monitor) {
			return null;
		}
	}

	public static final class OddAccepts implements SourceFormat {

		@Override
		public boolean accepts(SourceFile file) {
			throw new Odd();
		}

		@Override
		public SourceDocument read(SourceFile file, IProgressMonitor monitor) {
			return null;
		}
	}

	/** Accepts everything, and reads as the first byte says. */
	public static final class Reads implements SourceFormat {

		@Override
		public boolean accepts(SourceFile file) {
			return true;
		}

		@Override
		public SourceDocument read(SourceFile file, IProgressMonitor monitor) {
			switch (file.bytes()[0]) {
			case 'o' -> throw new Odd();
			case 's' -> Hostile.<RuntimeException>sneak();
			case 'e' -> loop();
			case 'l' -> {
				return new SourceDocument(file.name(), "x", "ab", List.of(new SourceLine(new Range(0, 9), 0, false)));
			}
			case 'm' -> {
				return new SourceDocument(file.name(), "x", "a\nb", List.of(new SourceLine(new Range(0, 1), 0, false)));
			}
			default -> {
				return null;
			}
			}
			return null;
		}
	}

	/** Fails when it writes and when it is asked for choices, as the option or the system property says. */
	public static final class Writes implements ReportWriter {

		@Override
		public void write(WriteRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
			out.write('x');
			switch (request.option("how")) {
			case "odd" -> throw new Odd();
			case "sneak" -> Hostile.<RuntimeException>sneak();
			case "loop" -> loop();
			default -> throw new IOException("full");
			}
		}

		@Override
		public List<WriterOption.Choice> choices(String option) {
			switch (option) {
			case "odd" -> throw new Odd();
			case "loop" -> loop();
			case "null" -> {
				return null;
			}
			default -> {
				return Arrays.asList(new WriterOption.Choice(null, null), new WriterOption.Choice("good", "Good"));
			}
			}
			return List.of();
		}
	}
}
