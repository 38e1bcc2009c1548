/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.cli.install.Contributions;
import org.annals.cli.install.Installation;
import org.annals.core.op.Core;
import org.annals.core.op.ReadReport;
import org.annals.core.op.WriteReport;
import org.annals.core.read.Reading;
import org.annals.core.source.SourceFile;

/**
 * Writes documents in one JVM. {@code sample EXAMPLE OUT CHAPTERS} makes a long report from an example,
 * {@code warm PRODUCT REPORT OUT ROUNDS FORMAT…} times reading and writing it, {@code heap PRODUCT REPORT OUT COUNT FORMAT…}
 * writes many times and prints what of the heap is in use after every hundredth.
 */
public final class Documents {

	private static final long WARM_UP = 15_000_000_000L;
	private static final Pattern HEADING = Pattern.compile("(?m)^[一二三四五六七八九十]+、");
	private static final Pattern NUMBER = Pattern.compile("\\d+(?=[次个项名件册])");

	private final Core core;
	private final Path report;
	private final Path folder;

	private Documents(Path product, Path report, Path folder) throws IOException {
		Installation installation = new Installation(product);
		this.core = new Core(Contributions.registry(installation, problem -> {
			throw new IllegalStateException(problem.message());
		}), installation::find);
		this.report = report;
		this.folder = folder;
	}

	public static void main(String[] arguments) throws Exception {
		if (arguments[0].equals("sample")) {
			sample(Path.of(arguments[1]), Path.of(arguments[2]), Integer.parseInt(arguments[3]));
			return;
		}
		Documents documents = new Documents(Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]));
		int count = Integer.parseInt(arguments[4]);
		List<String> formats = List.of(arguments).subList(5, arguments.length);
		if (arguments[0].equals("warm")) {
			documents.warm(count, formats);
		} else {
			documents.heap(count, formats);
		}
	}

	/** Repeats the sections of an example, numbered on and with other figures. */
	private static void sample(Path example, Path out, int chapters) throws IOException {
		String text = Files.readString(example);
		Matcher headings = HEADING.matcher(text);
		headings.find();
		int start = headings.start();
		int end = text.lastIndexOf("\n\n");
		String body = text.substring(start, end < start ? text.length() : end).strip();
		StringBuilder all = new StringBuilder(text.substring(0, start));
		int[] section = { 0 };
		for (int i = 0; i < chapters; i++) {
			int more = i;
			String changed = NUMBER.matcher(body).replaceAll(number -> String.valueOf(Long.parseLong(number.group()) + more));
			all.append(HEADING.matcher(changed).replaceAll(heading -> chinese(++section[0]) + "、")).append('\n');
		}
		Files.writeString(out, all.append(end < start ? "" : text.substring(end)));
	}

	/** 1 to 999. */
	private static String chinese(int number) {
		String digits = "〇一二三四五六七八九";
		StringBuilder text = new StringBuilder();
		if (number >= 100) {
			text.append(digits.charAt(number / 100)).append('百');
		}
		int tens = number / 10 % 10;
		if (tens > 0) {
			text.append(tens == 1 && number < 100 ? "" : digits.substring(tens, tens + 1)).append('十');
		} else if (number > 100 && number % 10 > 0) {
			text.append('〇');
		}
		return text.append(number % 10 == 0 ? "" : digits.substring(number % 10, number % 10 + 1)).toString();
	}

	private void write(String format) throws Exception {
		Reading reading = new ReadReport(core, new SourceFile(report.getFileName().toString(), Files.readAllBytes(report)), null)
				.execute(null);
		new WriteReport(reading.text(), reading.type(), core.writers().find(format).orElseThrow())
				.execute(folder.resolve("warm." + format), true, null);
	}

	private void warm(int rounds, List<String> formats) throws Exception {
		long end = System.nanoTime() + WARM_UP;
		while (System.nanoTime() < end) {
			for (String format : formats) {
				write(format);
			}
		}
		List<List<Double>> times = new ArrayList<>();
		formats.forEach(format -> times.add(new ArrayList<>()));
		for (int i = 0; i < rounds; i++) {
			for (int k = 0; k < formats.size(); k++) {
				long start = System.nanoTime();
				write(formats.get(k));
				times.get(k).add((System.nanoTime() - start) / 1e6);
			}
		}
		for (int k = 0; k < formats.size(); k++) {
			Collections.sort(times.get(k));
			System.out.printf("%s %.0f%n", formats.get(k), times.get(k).get(rounds / 2));
		}
	}

	private void heap(int count, List<String> formats) throws Exception {
		for (int i = 1; i <= count; i++) {
			write(formats.get(i % formats.size()));
			if (i % 100 == 0) {
				System.gc();
				System.out.printf("after %d exports %.1f MB of heap%n", i,
						ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6);
			}
		}
	}
}
