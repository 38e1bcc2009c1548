/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.contribution;

import org.eclipse.core.runtime.IExtensionRegistry;

/**
 * A contributed class that reads an extension point of its own bundle. It cannot ask the platform for the registry, because
 * in the command line there is none, so it is handed the one that it was found in.
 */
public interface NeedsRegistry {

	/** Called once, before anything else; should keep both for later and read nothing yet. */
	void use(IExtensionRegistry registry, Contribution.Resources resources);
}
