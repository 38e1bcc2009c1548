/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.annals.core.message.Messages;
import org.annals.core.op.Core;
import org.annals.core.op.WriteOrder;
import org.annals.core.read.Reading;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFolders;
import org.annals.core.write.AtomicFile;
import org.annals.core.write.WriterDescriptor;

/** Tells which files {@code annals write} makes of the files and folders that it is given. */
final class WriteTargets {

	private static final Messages MESSAGES = Messages.of(Main.class);
	/** Name of what comes from standard input. */
	private static final String UNNAMED = "report";

	private final Core core;
	private final Consumer<String> say;
	private final Sources sources;
	private final String output;
	private final List<WriterDescriptor> writers;
	private int code = ExitCode.FINE;

	/**
	 * @param output a file or a folder that exists, or null for the folder of each source
	 * @param say    takes sentences for the person
	 */
	WriteTargets(Core core, Sources sources, String output, List<WriterDescriptor> writers, Consumer<String> say) {
		this.core = core;
		this.say = say;
		this.sources = sources;
		this.output = output;
		this.writers = writers;
	}

	/** {@link ExitCode#REFUSED} when a folder among the sources could not be read or holds nothing, which was said. */
	int code() {
		return code;
	}

	/**
	 * @throws UsageException when several files would have to become one, or standard input has no folder
	 * @throws IOException    with a sentence when the folder of the output is missing
	 */
	List<WriteOrder> orders(List<String> names) throws IOException {
		checkOutput(names);
		List<WriteOrder> orders = new ArrayList<>();
		for (String name : names) {
			try {
				add(name, orders);
			} catch (SourceException e) {
				say.accept(e.getMessage());
				code = ExitCode.REFUSED;
			}
		}
		return orders;
	}

	private void checkOutput(List<String> names) throws IOException {
		if (output == null) {
			if (names.contains(Sources.STANDARD)) {
				throw new UsageException(MESSAGES.get("usage-no-output"));
			}
		} else if (!isFolder(output)) {
			if (names.size() * writers.size() > 1 || isFolder(names.get(0))) {
				throw new UsageException(MESSAGES.get("usage-several-to-one", output));
			}
			if (output.endsWith("/")) {
				throw new IOException(MESSAGES.get("no-folder", output));
			}
			if (!isFolder(parent(Path.of(output)).toString())) {
				AtomicFile.check(Path.of(output), true);
			}
		}
	}

	private static boolean isFolder(String name) {
		return !name.equals(Sources.STANDARD) && name.indexOf(0) < 0 && Files.isDirectory(Path.of(name));
	}

	private static Path parent(Path file) {
		return file.toAbsolutePath().getParent();
	}

	private void add(String name, List<WriteOrder> orders) throws SourceException {
		if (name.equals(Sources.STANDARD)) {
			orders.add(order(name, null, Path.of(output)));
			return;
		}
		Path source = Sources.path(name);
		if (!Files.isDirectory(source)) {
			orders.add(order(name, source, output == null ? folder(source) : Path.of(output)));
			return;
		}
		for (Path file : SourceFolders.list(source)) {
			// What lies in folders of the source lies in folders of the same names afterwards.
			Path inner = source.relativize(file).getParent();
			Path folder = output == null ? folder(file) : inner == null ? Path.of(output) : Path.of(output).resolve(inner);
			orders.add(order(file.toString(), file, folder));
		}
	}

	/** The folder of a file, as short as the file was named. */
	private static Path folder(Path file) {
		return file.resolveSibling("");
	}

	/** @param place the folder of the output, or the file itself */
	private WriteOrder order(String name, Path source, Path place) {
		String file = source == null ? UNNAMED : source.getFileName().toString();
		int dot = file.lastIndexOf('.');
		List<WriteOrder.Target> targets = output != null && !isFolder(output)
				? List.of(new WriteOrder.Target(writers.get(0), place))
				: WriteOrder.targets(writers, place, dot > 0 ? file.substring(0, dot) : file);
		return new WriteOrder(name, source, monitor -> {
			Reading reading = sources.read(name, core, monitor, say);
			return new WriteOrder.Loaded(reading.text(), reading.type());
		}, targets);
	}
}
