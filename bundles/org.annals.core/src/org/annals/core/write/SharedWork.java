/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What one writer makes of a report on its way and the next one takes over, such as the pages that two formats hold; lives as
 * long as the writing of that report. For one thread.
 */
public final class SharedWork {

	private final Map<Key, Object> made = new HashMap<>();

	private record Key(Class<?> kind, String name) {
	}

	/**
	 * What was made before, else what {@code maker} makes now.
	 *
	 * @param name tells things of a kind apart, such as the options that they were made with
	 */
	public <T> T of(Class<T> kind, String name, Supplier<T> maker) {
		Key key = new Key(kind, name);
		Object known = made.get(key);
		if (known == null) {
			known = maker.get();
			made.put(key, known);
		}
		return kind.cast(known);
	}
}
