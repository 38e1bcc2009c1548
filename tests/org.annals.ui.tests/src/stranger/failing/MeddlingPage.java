/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package stranger.failing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.annals.core.text.Range;
import org.annals.ui.editor.OpenFields;
import org.annals.ui.editor.ReportPage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A contributed page that looks well and fails in all that it listens to, and answers with what is of another kind. */
public final class MeddlingPage extends ReportPage {

	/** What was tried, for the test to see that all of it was. */
	public static final Set<String> TRIED = ConcurrentHashMap.newKeySet();

	/** An error that is none of the usual ones. */
	private static final class Odd extends Error {

		private static final long serialVersionUID = 1L;

		Odd(String what) {
			super(what);
			TRIED.add(what);
		}
	}

	private static IllegalStateException failure(String what) {
		TRIED.add(what);
		return new IllegalStateException(what);
	}

	@Override
	protected Control create(Composite parent) {
		session().addListener(change -> {
			throw failure("change");
		});
		session().commands().addCommandStackListener(event -> {
			throw failure("command");
		});
		editor().selection().addFollower((selection, origin) -> {
			throw failure("selection");
		});
		editor().fields().add(new OpenFields.OpenField() {

			@Override
			public boolean isPending() {
				return true;
			}

			@Override
			public void take() {
				throw failure("take");
			}
		});
		editor().fields().add(new OpenFields.OpenField() {

			@Override
			public boolean isPending() {
				throw failure("pending");
			}

			@Override
			public void take() {
				throw failure("never");
			}
		});
		return new Composite(parent, SWT.NONE);
	}

	@Override
	protected void setFocus() {
		throw new Odd("focus");
	}

	@Override
	protected void hidden() {
		throw new Odd("hidden");
	}

	@Override
	protected void selected(EObject element) {
		throw new Odd("selected");
	}

	@Override
	protected boolean reveal(EObject element, Range range) {
		throw new Odd("reveal");
	}

	@Override
	protected <T> T adapt(Class<T> kind) {
		TRIED.add("adapt");
		if (kind.getSimpleName().length() % 2 == 0) {
			throw new Odd("adapt");
		}
		@SuppressWarnings("unchecked")
		T wrong = (T) "no such thing";
		return wrong;
	}

	@Override
	protected void dispose() {
		throw new Odd("dispose");
	}
}
