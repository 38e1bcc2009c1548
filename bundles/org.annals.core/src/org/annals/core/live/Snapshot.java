/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.live;

import java.util.List;

import org.annals.core.check.SeveritySettings;
import org.annals.core.types.TypeProfile;

/**
 * What changed in a report between two calls of {@link LiveCheck#take}, so that another thread can check the report as it was
 * then. It holds nothing of the report that is still edited.
 */
public final class Snapshot {

	private final long number;
	private final long version;
	private final List<ObjectState> states;
	private final SeveritySettings settings;
	private final TypeProfile type;

	Snapshot(long number, long version, List<ObjectState> states, SeveritySettings settings, TypeProfile type) {
		this.number = number;
		this.version = version;
		this.states = List.copyOf(states);
		this.settings = settings;
		this.type = type;
	}

	/** The session's version that was taken. */
	public long version() {
		return version;
	}

	/** Counts the snapshots of one {@link LiveCheck}. */
	long number() {
		return number;
	}

	/** The objects that changed since the snapshot before, those of the whole report for the first one. */
	List<ObjectState> states() {
		return states;
	}

	SeveritySettings settings() {
		return settings;
	}

	/** By which the report is judged, which a move to another version of it changes. */
	TypeProfile type() {
		return type;
	}
}
