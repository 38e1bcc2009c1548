/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.install;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.annals.core.contribution.Problem;
import org.annals.core.message.Messages;
import org.annals.install.Store;
import org.annals.install.Unit;
import org.annals.install.UnitBundle;
import org.annals.ui.AnnalsUi;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Makes the running platform have the bundles that the person installed, and no others of them: before the workbench
 * starts, as the product may have been replaced, and after each installation, so that nobody has to start it again.
 */
public final class InstalledBundles {

	private static final Messages MESSAGES = Messages.of(InstalledBundles.class);
	private static final String REFERENCE = "reference:";
	private static final String STORES = "/.annals/plugins/";
	private static final long REFRESH_S = 10;

	private static final List<Problem> PROBLEMS = new ArrayList<>();

	private InstalledBundles() {
	}

	/** Plug-ins that could not be brought into the platform. */
	public static synchronized List<Problem> problems() {
		return List.copyOf(PROBLEMS);
	}

	/** Whether a bundle comes from a store, perhaps that of another person, and not with the product. */
	static boolean isInstalled(Bundle bundle) {
		String location = bundle.getLocation();
		return location.startsWith(REFERENCE + "file:") && (location.contains(STORES)
				|| Store.own().isBelow(location.substring(REFERENCE.length())));
	}

	/** Brings the platform up to date with the person's store; what fails is left out and is a problem. */
	public static synchronized void update() {
		PROBLEMS.clear();
		BundleContext context = Platform.getBundle(Constants.SYSTEM_BUNDLE_SYMBOLICNAME).getBundleContext();
		Map<String, String> wanted = wanted(Store.own(), context);
		List<Bundle> gone = new ArrayList<>();
		Set<String> there = new HashSet<>();
		for (Bundle bundle : context.getBundles()) {
			if (isInstalled(bundle) && !wanted.containsKey(bundle.getLocation())) {
				uninstall(bundle, gone);
			} else {
				there.add(bundle.getLocation());
			}
		}
		FrameworkWiring wiring = context.getBundle().adapt(FrameworkWiring.class);
		if (!gone.isEmpty()) {
			refresh(wiring, gone);
		}
		List<Bundle> added = new ArrayList<>();
		wanted.forEach((location, name) -> {
			if (!there.contains(location)) {
				install(context, location, name, added);
			}
		});
		if (!added.isEmpty()) {
			wiring.resolveBundles(added);
			added.forEach(InstalledBundles::start);
		}
	}

	/** The bundles of the store by location, each name once; those that the product has itself stay away. */
	private static Map<String, String> wanted(Store store, BundleContext context) {
		Map<String, String> wanted = new LinkedHashMap<>();
		try {
			List<Unit> units = store.units();
			if (units.isEmpty()) {
				return wanted;
			}
			Set<String> taken = new HashSet<>();
			for (Bundle bundle : context.getBundles()) {
				if (!isInstalled(bundle)) {
					taken.add(bundle.getSymbolicName());
				}
			}
			for (Unit unit : units) {
				for (UnitBundle bundle : unit.bundles()) {
					if (taken.add(bundle.name())) {
						wanted.put(REFERENCE + store.file(unit, bundle).toUri(), bundle.name());
					}
				}
			}
		} catch (IOException e) {
			PROBLEMS.add(new Problem(store.folder().toString(), store.folder().toString(), e.getMessage(), e));
		}
		return wanted;
	}

	private static void install(BundleContext context, String location, String name, List<Bundle> added) {
		try {
			added.add(context.installBundle(location));
		} catch (BundleException e) {
			fail(name, e);
		}
	}

	/** Lets a bundle be there; its own code runs when somebody uses it. */
	private static void start(Bundle bundle) {
		if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
			try {
				bundle.start(Bundle.START_ACTIVATION_POLICY);
			} catch (BundleException e) {
				fail(bundle.getSymbolicName(), e);
			}
		}
	}

	private static void uninstall(Bundle bundle, List<Bundle> gone) {
		try {
			bundle.uninstall();
			gone.add(bundle);
		} catch (BundleException e) {
			fail(bundle.getSymbolicName(), e);
		}
	}

	/** Makes the platform let go of what was uninstalled, and waits for it. */
	private static void refresh(FrameworkWiring wiring, List<Bundle> gone) {
		CountDownLatch done = new CountDownLatch(1);
		wiring.refreshBundles(gone, event -> done.countDown());
		try {
			done.await(REFRESH_S, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static void fail(String name, BundleException cause) {
		AnnalsUi.log(name, cause);
		PROBLEMS.add(new Problem(name, name, MESSAGES.get("not-started", name), cause));
	}
}
