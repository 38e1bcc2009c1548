/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install.trial;

import java.util.List;

import org.annals.install.Unit;
import org.annals.install.source.BundleJar;

/**
 * A plug-in that lies in the store but is not installed yet.
 *
 * @param unit what it will be installed as
 * @param jars its bundles
 */
public record Staged(Unit unit, List<BundleJar> jars) {
}
