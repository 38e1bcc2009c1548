/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install;

import org.annals.core.message.Messages;

/**
 * Where a plug-in was installed from.
 *
 * @param place      the file or folder
 * @param repository the name that the repository in it gives itself, "" without one
 */
public record Origin(String place, String repository) {

	private static final Messages MESSAGES = Messages.of(Origin.class);

	/** In a few words: the name of the file or folder, and of the repository. */
	public String words() {
		String file = place.substring(Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1);
		return repository.isEmpty() ? MESSAGES.get("installed-from", file)
				: MESSAGES.get("installed-from-repository", file, repository);
	}
}
