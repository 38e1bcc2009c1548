/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

import org.annals.core.message.Messages;
import org.annals.core.write.OutputException;

/** Where the p2 repository is that new report types are built against, because people name it in several ways. */
public final class Kit {

	private static final Messages MESSAGES = Messages.of(Kit.class);
	private static final Pattern URL = Pattern.compile("(?:https?|file|jar:file|jar:https?):.+");
	private static final String INDEX = "p2.index";

	private Kit() {
	}

	/**
	 * The repository as a URL.
	 *
	 * @param place a URL, a folder, or a zip file
	 * @throws OutputException when it is none of them; the message says so
	 */
	public static String url(String place) throws OutputException {
		String stripped = place.strip();
		if (URL.matcher(stripped).matches()) {
			return stripped;
		}
		try {
			Path path = Path.of(stripped).toAbsolutePath().normalize();
			if (Files.isRegularFile(path.resolve(INDEX))) {
				return path.toUri().toString();
			}
			if (Files.isRegularFile(path)) {
				return "jar:" + path.toUri() + "!/";
			}
		} catch (InvalidPathException e) {
			throw new OutputException(MESSAGES.get("kit", place), e);
		}
		throw new OutputException(MESSAGES.get("kit", place), null);
	}

	/** The folder that the system property annals.kit names, when a repository is there. */
	public static Optional<String> known() {
		String place = System.getProperty("annals.kit");
		return place != null && Files.isRegularFile(Path.of(place, INDEX)) ? Optional.of(place) : Optional.empty();
	}
}
