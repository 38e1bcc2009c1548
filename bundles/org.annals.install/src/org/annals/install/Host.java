/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install;

import java.util.Collection;

import org.annals.core.op.Core;
import org.eclipse.core.runtime.IExtensionRegistry;

/** The running Annals as the installer sees it; the workbench and the command line know themselves in different ways. */
public interface Host {

	Core core();

	IExtensionRegistry registry();

	/** The bundles of Annals itself, without those that were installed later. */
	Collection<Present> bundles();
}
