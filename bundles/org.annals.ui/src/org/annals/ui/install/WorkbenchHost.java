/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.install;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Dictionary;
import java.util.List;

import org.annals.core.op.Core;
import org.annals.install.Host;
import org.annals.install.Present;
import org.annals.ui.AnnalsUi;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/** The running workbench as the installer sees it. */
final class WorkbenchHost implements Host {

	@Override
	public Core core() {
		return AnnalsUi.core();
	}

	@Override
	public IExtensionRegistry registry() {
		return RegistryFactory.getRegistry();
	}

	@Override
	public Collection<Present> bundles() {
		List<Present> bundles = new ArrayList<>();
		for (Bundle bundle : Platform.getBundle(Constants.SYSTEM_BUNDLE_SYMBOLICNAME).getBundleContext().getBundles()) {
			if (!InstalledBundles.isInstalled(bundle)) {
				Dictionary<String, String> headers = bundle.getHeaders("");
				Present present = Present.of(headers::get);
				if (present != null) {
					bundles.add(present);
				}
			}
		}
		return bundles;
	}
}
