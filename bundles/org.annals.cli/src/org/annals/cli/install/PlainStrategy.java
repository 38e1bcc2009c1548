/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli.install;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** Lets the extension registry live without OSGi: no cache, no events, classes from the installation. */
final class PlainStrategy extends RegistryStrategy {

	private final Installation installation;

	PlainStrategy(Installation installation) {
		super(null, null);
		this.installation = installation;
	}

	@Override
	public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden)
			throws CoreException {
		String name = overridden == null ? className.trim() : overridden.trim();
		try {
			return Class.forName(name, true, installation.loader(contributor.getActualName()))
					.getDeclaredConstructor().newInstance();
		} catch (ReflectiveOperationException | LinkageError e) {
			throw new CoreException(new Status(IStatus.ERROR, contributor.getActualName(), name, e));
		}
	}

	/** What is wrong with a contribution is told by the class that reads its extension point. */
	@Override
	public void log(IStatus status) {
		// told elsewhere
	}

	@Override
	public void scheduleChangeEvent(Object[] listeners, java.util.Map<String, ?> deltas, Object registry) {
		// nobody listens
	}

	@Override
	public boolean cacheUse() {
		return false;
	}

	@Override
	public boolean cacheLazyLoading() {
		return false;
	}
}
