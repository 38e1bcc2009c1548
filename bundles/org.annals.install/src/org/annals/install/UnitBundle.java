/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install;

import java.util.List;

/**
 * A bundle of an installed plug-in.
 *
 * @param name        symbolic name
 * @param version     its version
 * @param file        name of the jar in the folder of its unit
 * @param requires    symbolic names of the bundles that it requires
 * @param hasPrograms whether it contains classes
 */
public record UnitBundle(String name, String version, String file, List<String> requires, boolean hasPrograms) {
}
