/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of installing.
 *
 * @param units     the plug-ins that are installed now
 * @param files     the files of types that are installed now
 * @param types     ids of the types that they bring
 * @param replaced  the plug-ins whose place they took
 * @param unchanged a sentence for each thing that was there already
 * @param refusals  a sentence for each thing that was refused
 * @param isRestart whether the workbench shows all of it only after a restart
 */
public record Outcome(List<Unit> units, List<Path> files, List<String> types, List<Unit> replaced,
		List<String> unchanged, List<String> refusals, boolean isRestart) {
}
