/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.readiness;

import org.annals.model.report.Actor;

/**
 * How far someone's sections are.
 *
 * @param owner    who answers for them; null for those that nobody answers for
 * @param progress how far they are
 */
public record Owned(Actor owner, Progress progress) {
}
