/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.style;

/**
 * A font family by name.
 *
 * @param name    as systems list it
 * @param standIn whether it is not the family that the style asks for, so that people must be told when it is used
 */
public record Face(String name, boolean standIn) {
}
