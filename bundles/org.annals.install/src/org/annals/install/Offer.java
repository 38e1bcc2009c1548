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
 * @param signer      who signed it as its certificate says, "" when it is not signed; installing verifies it
 * @param isSignable  false for a single file, which cannot be signed
 */
public record Offer(String id, String version, String name, String description, String provider, String signer,
		boolean isSignable) {

	/** Who signed it, in a few words; "" where there is nothing to sign. */
	public String signature() {
		return isSignable ? Signer.words(signer) : "";
	}
}
