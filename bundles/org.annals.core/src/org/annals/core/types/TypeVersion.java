/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.types;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The version of a report type, so that 1.10 is newer than 1.9 and 2019 is the same as 2019.0.0. What stands before the
 * first full stop says which reports it fits: versions with the same one judge each other's reports.
 */
public final class TypeVersion implements Comparable<TypeVersion> {

	private final String text;
	private final List<String> parts = new ArrayList<>();

	private TypeVersion(String text) {
		this.text = text;
		for (String part : text.split("\\.")) {
			String digits = part.strip().replaceFirst("^0+(?=\\d)", "");
			parts.add(digits.isEmpty() ? "0" : digits);
		}
		while (parts.size() > 1 && parts.getLast().equals("0")) {
			parts.removeLast();
		}
	}

	/** @param text numbers parted by full stops; null and blank for a version that nobody stated */
	public static TypeVersion of(String text) {
		return new TypeVersion(text == null ? "" : text.strip());
	}

	/** Whether reports of one are judged by the other: both are of one main version, or one is not stated. */
	public boolean isCompatible(TypeVersion other) {
		return !isStated() || !other.isStated() || parts.get(0).equals(other.parts.get(0));
	}

	/** Whether there is a version at all. */
	public boolean isStated() {
		return !parts.equals(List.of("0"));
	}

	@Override
	public int compareTo(TypeVersion other) {
		for (int i = 0; i < Math.max(parts.size(), other.parts.size()); i++) {
			int order = compare(i < parts.size() ? parts.get(i) : "0", i < other.parts.size() ? other.parts.get(i) : "0");
			if (order != 0) {
				return order;
			}
		}
		return 0;
	}

	/** Words come before numbers: beta is older than 1. */
	private static int compare(String one, String other) {
		boolean number = one.matches("[0-9]+");
		if (number != other.matches("[0-9]+")) {
			return number ? 1 : -1;
		}
		return number ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof TypeVersion version && parts.equals(version.parts);
	}

	@Override
	public int hashCode() {
		return parts.hashCode();
	}

	/** The version as it was stated, "" where none is. */
	@Override
	public String toString() {
		return text;
	}
}
