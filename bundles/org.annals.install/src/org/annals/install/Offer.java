/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install;

/**
 * Something that a file or folder has to install.
 *
 * @param id          id of a feature, symbolic name of a bundle, or name of a type's file
 * @param version     its version, "" where that is not known yet
 * @param name        its name in the language of the person
 * @param description what it is for, "" without one
 * @param provider    who made it as it says itself, "" when it says nothing
 * @param signature   who signed it; null for a single file, which cannot be signed
 * @param hasPrograms whether it contains programs, which run with the rights of the person
 */
public record Offer(String id, String version, String name, String description, String provider, Signature signature,
		boolean hasPrograms) {

	/** Who signed it, for a narrow column; "" where there is nothing to sign. */
	public String signer() {
		return signature == null ? "" : signature.brief();
	}
}
