/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The fonts that documents can be painted with: looked for once, opened when one is needed. */
public final class InstalledFonts {

	private static final int DEPTH = 12;
	/** Fonts whose glyphs are placeholders. */
	private static final List<String> HOLLOW = List.of("lastresort", "last resort", "adobe blank", "adobeblank");

	private static InstalledFonts system;

	private final List<FontFile> all;
	private final Map<FontFile, SoftReference<OpenFont>> open = new HashMap<>();

	private InstalledFonts(List<FontFile> all) {
		this.all = all;
	}

	/** Those of this system; its folders are read at the first call. */
	public static synchronized InstalledFonts system() {
		if (system == null) {
			system = in(FontFolders.system());
		}
		return system;
	}

	/** Those in folders and all folders inside them; what cannot be read is left out. */
	public static InstalledFonts in(List<Path> folders) {
		List<Path> files = new ArrayList<>();
		for (Path folder : folders) {
			try (Stream<Path> found = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
				found.filter(InstalledFonts::isFont).forEach(files::add);
			} catch (IOException | UncheckedIOException e) {
				// A folder that cannot be read hides its fonts and no others.
				continue;
			}
		}
		List<FontFile> fonts = new ArrayList<>();
		files.stream().sorted().forEach(file -> fonts.addAll(FontHeader.read(file)));
		fonts.removeIf(font -> !font.embeddable() || HOLLOW.contains(font.family().toLowerCase(Locale.ROOT).replace(".", "")));
		fonts.sort(Comparator.comparing(FontFile::family).thenComparing(FontFile::weight).thenComparing(FontFile::path)
				.thenComparing(FontFile::index));
		return new InstalledFonts(List.copyOf(fonts));
	}

	private static boolean isFont(Path file) {
		String name = file.toString().toLowerCase(Locale.ROOT);
		return name.endsWith(".ttf") || name.endsWith(".ttc") || name.endsWith(".otf") || name.endsWith(".otc");
	}

	/** All upright and slanted fonts that may be embedded, in an order that is always the same. */
	public List<FontFile> all() {
		return all;
	}

	/**
	 * The upright font of a family, or with a full name.
	 *
	 * @param weight that it comes nearest to, see {@link FontFile}
	 */
	public Optional<FontFile> find(String name, int weight) {
		String wanted = name.toLowerCase(Locale.ROOT);
		Comparator<FontFile> nearest = Comparator.comparingInt(font -> Math.abs(font.weight() - weight));
		return all.stream().filter(font -> !font.italic() && font.families().contains(wanted)).min(nearest)
				.or(() -> all.stream().filter(font -> !font.italic() && font.fullNames().contains(wanted)).findFirst());
	}

	/** Opens a font; empty where it is damaged. Open ones are kept while there is room. */
	synchronized Optional<OpenFont> open(FontFile file) {
		SoftReference<OpenFont> known = open.get(file);
		OpenFont font = known == null ? null : known.get();
		if (font == null) {
			try {
				font = OpenFont.of(file);
			} catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
				// As with a font that is not installed, another one stands in and is named.
				return Optional.empty();
			}
			open.put(file, new SoftReference<>(font));
		}
		return Optional.of(font);
	}
}
