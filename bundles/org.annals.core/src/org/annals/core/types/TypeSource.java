/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.types;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import org.annals.core.contribution.Contribution;
import org.annals.core.contribution.ContributionException;

/** Where a report type comes from: a file inside a bundle, or one that somebody laid into a folder. */
public final class TypeSource {

	private final String name;
	private final Path place;
	private final String file;
	private final String sample;
	private final Opener opener;

	/** Opens a file of the place that a type comes from. */
	@FunctionalInterface
	public interface Opener {

		/** @param path relative, with slashes */
		InputStream open(String path) throws IOException, ContributionException;
	}

	/**
	 * @param name   symbolic name of the bundle, or the file's path
	 * @param place  the file in a folder, null for one of a bundle
	 * @param file   path of the type's file for {@code opener}
	 * @param sample path of its sample for {@code opener}, or null
	 */
	public TypeSource(String name, Path place, String file, String sample, Opener opener) {
		this.name = name;
		this.place = place;
		this.file = file;
		this.sample = sample;
		this.opener = opener;
	}

	static TypeSource of(Contribution contribution) throws ContributionException {
		return new TypeSource(contribution.contributor(), null, contribution.require("file"), contribution.get("sample"),
				contribution::open);
	}

	/** Symbolic name of the bundle, or the file's path. */
	public String name() {
		return name;
	}

	/** The file in a folder; null for a type of a bundle. */
	public Path place() {
		return place;
	}

	/** Opens the type's own file. */
	public InputStream open() throws IOException {
		try {
			return open(file);
		} catch (ContributionException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	String file() {
		return file;
	}

	String sample() {
		return sample;
	}

	/** The path before the file's name, "" or with a slash at its end. */
	String folder() {
		return file.substring(0, file.lastIndexOf('/') + 1);
	}

	InputStream open(String path) throws IOException, ContributionException {
		return opener.open(path);
	}
}
