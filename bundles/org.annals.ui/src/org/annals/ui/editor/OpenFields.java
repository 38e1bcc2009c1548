/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.SafeRunner;

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
			if (isPending(field)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isPending(OpenField field) {
		boolean[] pending = new boolean[1];
		SafeRunner.run(() -> pending[0] = field.isPending());
		return pending[0];
	}

	/** Takes what all of them hold into the report; one that fails still counts as unsaved and keeps nothing else from it. */
	public void take() {
		for (OpenField field : fields) {
			if (isPending(field)) {
				SafeRunner.run(field::take);
			}
		}
	}
}
