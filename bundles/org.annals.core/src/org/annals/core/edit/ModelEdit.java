/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.edit;

import java.util.ArrayList;
import java.util.List;

import org.annals.model.report.Prose;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Changes a report step by step and can take the steps back and do them again, at the cost of the steps alone. A recorder
 * that listens to the whole report would cost more than a key press may.
 */
public final class ModelEdit {

	/** One change of one object. */
	private interface Step {

		void redo();

		void undo();
	}

	private final List<Step> steps = new ArrayList<>();

	public boolean isEmpty() {
		return steps.isEmpty();
	}

	/** Gives a feature of one value another one; nothing happens when it has it. */
	public void set(EObject object, EStructuralFeature feature, Object value) {
		Object old = object.eGet(feature);
		if (old == value || old != null && old.equals(value)) {
			return;
		}
		boolean wasSet = object.eIsSet(feature);
		step(new Step() {
			@Override
			public void redo() {
				object.eSet(feature, value);
			}

			@Override
			public void undo() {
				if (wasSet) {
					object.eSet(feature, old);
				} else {
					object.eUnset(feature);
				}
			}
		});
	}

	/** Puts an object that nothing contains into a list. */
	public void add(EObject owner, EStructuralFeature feature, int index, EObject object) {
		step(new Step() {
			@Override
			public void redo() {
				list(owner, feature).add(index, object);
			}

			@Override
			public void undo() {
				list(owner, feature).remove(index);
			}
		});
	}

	/** Takes an object out of the list that contains it. */
	public void remove(EObject object) {
		EObject owner = object.eContainer();
		EStructuralFeature feature = object.eContainingFeature();
		int index = list(owner, feature).indexOf(object);
		step(new Step() {
			@Override
			public void redo() {
				list(owner, feature).remove(index);
			}

			@Override
			public void undo() {
				list(owner, feature).add(index, object);
			}
		});
	}

	/** Gives a prose other runs. Runs that come from another prose have to be taken out of that one before. */
	public void runs(Prose prose, Runs runs) {
		Runs old = Runs.of(prose);
		if (old.equals(runs)) {
			return;
		}
		if (!steps.isEmpty() && steps.get(steps.size() - 1) instanceof RunsStep last && last.prose == prose) {
			last.after = runs;
			last.redo();
		} else {
			step(new RunsStep(prose, old, runs));
		}
	}

	/** Typing in one prose is one step, however long. */
	private static final class RunsStep implements Step {

		private final Prose prose;
		private final Runs before;
		private Runs after;

		RunsStep(Prose prose, Runs before, Runs after) {
			this.prose = prose;
			this.before = before;
			this.after = after;
		}

		@Override
		public void redo() {
			after.apply(prose);
		}

		@Override
		public void undo() {
			before.apply(prose);
		}
	}

	private void step(Step step) {
		step.redo();
		steps.add(step);
	}

	/** Takes all steps back, the last one first. */
	public void undo() {
		for (int i = steps.size() - 1; i >= 0; i--) {
			steps.get(i).undo();
		}
	}

	/** Does all steps again. */
	public void redo() {
		steps.forEach(Step::redo);
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> list(EObject owner, EStructuralFeature feature) {
		return (List<EObject>) owner.eGet(feature);
	}
}
