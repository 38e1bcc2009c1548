/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor;

import org.eclipse.core.runtime.ListenerList;

/**
 * What stands in fields that a person has not left yet, so that it counts as unsaved and a save takes it along. For the
 * display's thread.
 */
public final class OpenFields {

	/** One field, or several that are looked at together. */
	public interface OpenField {

		/** Whether it holds what the report does not have yet. */
		boolean isPending();

		/** Takes what it holds into the report, as when the person leaves it. */
		void take();
	}

	private final ListenerList<OpenField> fields = new ListenerList<>();
	private final Runnable changed;

	/** @param changed called when the answer of {@link #isPending} may be another */
	OpenFields(Runnable changed) {
		this.changed = changed;
	}

	public void add(OpenField field) {
		fields.add(field);
	}

	public void remove(OpenField field) {
		fields.remove(field);
	}

	/** Says that something was typed into a field, or taken out of it. */
	public void changed() {
		changed.run();
	}

	boolean isPending() {
		for (OpenField field : fields) {
			if (field.isPending()) {
				return true;
			}
		}
		return false;
	}

	/** Takes what all of them hold into the report. */
	public void take() {
		for (OpenField field : fields) {
			if (field.isPending()) {
				field.take();
			}
		}
	}
}
