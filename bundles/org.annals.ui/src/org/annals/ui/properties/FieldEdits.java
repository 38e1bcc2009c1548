/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.properties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.annals.core.session.ReportSession;
import org.annals.core.table.Owners;
import org.annals.model.report.Actor;
import org.annals.model.report.ReportPackage.Literals;
import org.annals.ui.editor.OpenFields;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;

/**
 * Writes what is typed into fields to the report at once, so that a save never misses it, while all that is typed into one
 * field without leaving it is one step for undo.
 */
final class FieldEdits {

	private final ReportSession session;
	private final OpenFields fields;
	private SetField open;

	FieldEdits(ReportSession session, OpenFields fields) {
		this.session = session;
		this.fields = fields;
	}

	/** Something is typed that can be taken only when the field is left. */
	void typing() {
		fields.changed();
	}

	/** Sets a value; goes on with the step before when that is the same field's and still the last one. */
	void set(Field field, Object value) {
		if (FieldValues.same(field.value(), value)) {
			return;
		}
		if (open != null && open.field.owner() == field.owner() && open.field.feature() == field.feature()
				&& session.commands().getUndoCommand() == open && session.commands().isSaveNeeded()
				&& !session.commands().canRedo()) {
			open.change(value);
		} else {
			open = new SetField(field, value);
			session.execute(open);
		}
	}

	/** The person left the field; what is typed next is a new step. */
	void close() {
		open = null;
	}

	/** Sets a reference to a person or office by name, which is added to the report when it has none of that name. */
	void setActor(Field field, String name) {
		Actor known = Owners.find(session.report(), name);
		if (known != null) {
			set(field, known);
			close();
			return;
		}
		Actor actor = Owners.create(name);
		actor.setId(session.newId());
		CompoundCommand step = new CompoundCommand();
		step.append(AddCommand.create(session.domain(), session.report(), Literals.REPORT__ACTORS, actor));
		step.append(SetCommand.create(session.domain(), field.owner(), field.feature(), actor));
		session.execute(step);
		close();
	}

	/** A change of one property whose new value may still change while it is the last step. */
	private static final class SetField extends AbstractCommand {

		private final Field field;
		private final Object old;
		private Object value;

		private SetField(Field field, Object value) {
			super(field.label());
			this.field = field;
			this.old = field.feature().isMany() ? List.copyOf((Collection<?>) field.value()) : field.value();
			this.value = value;
		}

		@Override
		protected boolean prepare() {
			return true;
		}

		private void change(Object newer) {
			value = newer;
			apply(newer);
		}

		private void apply(Object newer) {
			if (newer == null) {
				field.owner().eUnset(field.feature());
			} else {
				field.owner().eSet(field.feature(), newer instanceof Collection<?> many ? new ArrayList<>(many) : newer);
			}
		}

		@Override
		public void execute() {
			apply(value);
		}

		@Override
		public void undo() {
			apply(old);
		}

		@Override
		public void redo() {
			apply(value);
		}

		@Override
		public Collection<?> getAffectedObjects() {
			return List.of(field.owner());
		}
	}
}
