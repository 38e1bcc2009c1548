/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.annals.cli.install.Contributions;
import org.annals.cli.install.Installation;
import org.annals.core.check.Checker;
import org.annals.core.check.SeveritySettings;
import org.annals.core.op.CheckReport;
import org.annals.core.op.Core;
import org.annals.core.op.ReadReport;
import org.annals.core.read.Reading;
import org.annals.core.source.SourceFile;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/** Reads and checks reports with Annals and their text with LanguageTool, warm and in turns, and prints the ratio. */
public final class Checkers {

	private static final long WARM_UP = 20_000_000_000L;

	private record Time(double annals, double languageTool) {
	}

	/** Arguments: the product's folder, how many rounds, then the reports. */
	public static void main(String[] arguments) throws Exception {
		Installation installation = new Installation(Path.of(arguments[0]));
		Core core = new Core(Contributions.registry(installation, problem -> {
			throw new IllegalStateException(problem.message());
		}), installation::find);
		int rounds = Integer.parseInt(arguments[1]);
		List<SourceFile> files = new ArrayList<>();
		StringBuilder all = new StringBuilder();
		for (String name : Arrays.copyOfRange(arguments, 2, arguments.length)) {
			SourceFile file = new SourceFile(name, Files.readAllBytes(Path.of(name)));
			files.add(file);
			all.append(new ReadReport(core, file, null).execute(null).text().text()).append('\n');
		}
		String text = all.toString();
		JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("zh-CN"));
		System.out.printf("%d reports, %d characters%n", files.size(), text.length());
		// Warm both: what runs before the first counted round is not counted.
		long end = System.nanoTime() + WARM_UP;
		while (System.nanoTime() < end) {
			annals(core, files);
		}
		System.out.printf("LanguageTool raises %d matches%n", tool.check(text).size());
		List<Time> times = new ArrayList<>();
		for (int i = 0; i < rounds; i++) {
			long start = System.nanoTime();
			annals(core, files);
			long middle = System.nanoTime();
			tool.check(text);
			Time time = new Time((middle - start) / 1e6, (System.nanoTime() - middle) / 1e6);
			times.add(time);
			System.out.printf("Annals %.1f ms, LanguageTool %.1f ms, %.0f times%n", time.annals(), time.languageTool(),
					time.languageTool() / time.annals());
		}
		double[] ratios = times.stream().mapToDouble(time -> time.languageTool() / time.annals()).sorted().toArray();
		System.out.printf("median ratio %.0f%n", ratios[ratios.length / 2]);
	}

	private static void annals(Core core, List<SourceFile> files) throws Exception {
		for (SourceFile file : files) {
			Reading reading = new ReadReport(core, file, null).execute(null);
			Checker.Result result = new CheckReport(core, reading.text(), reading.type(), SeveritySettings.NONE)
					.execute(null);
			if (!result.problems().isEmpty()) {
				throw new IllegalStateException(result.problems().toString());
			}
		}
	}
}
