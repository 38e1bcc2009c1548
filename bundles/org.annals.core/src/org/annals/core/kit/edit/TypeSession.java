/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.annals.core.type.ReportType;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/**
 * An open report type: model, commands and text of its file at once. The text is what is saved; a command changes as little of
 * it as it can, and undo brings it back to the byte. It belongs to one thread.
 */
public final class TypeSession {

	private record Texts(TypeText before, TypeText after) {
	}

	private final String name;
	private final Stack commands = new Stack();
	private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(
			new ComposedAdapterFactory(List.of(new ReflectiveItemProviderAdapterFactory())), commands);
	private final Map<Command, Texts> texts = new IdentityHashMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private ReportType type;
	private TypeText text;

	/**
	 * @param name of the file, for messages
	 * @throws IOException when the text is no report type
	 */
	public TypeSession(String text, String name) throws IOException {
		this.name = name;
		type = TypeText.parse(text, name);
		this.text = TypeText.of(text, type, name);
	}

	/** The type as it is now; another object after {@link #setText} and its undo. */
	public ReportType type() {
		return type;
	}

	/** The text as it would be saved, with the places of the type's objects. */
	public TypeText text() {
		return text;
	}

	/** The domain that EMF Edit's commands work with. */
	public AdapterFactoryEditingDomain domain() {
		return domain;
	}

	public BasicCommandStack commands() {
		return commands;
	}

	/** @param listener is run after each change */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/**
	 * Takes over a text that was edited elsewhere, as one step for undo; does nothing when it is the text there is.
	 *
	 * @throws IOException when it is no report type; nothing is changed then
	 */
	public void setText(String edited) throws IOException {
		if (!edited.equals(text.text())) {
			ReportType other = TypeText.parse(edited, name);
			commands.execute(new Replacement(TypeText.of(edited, other, name), other));
		}
	}

	/** Says that the last command was changed after it ran, as typing goes on: it stays one step. */
	void changed(Command command) {
		texts.put(command, new Texts(texts.get(command).before(), woven()));
		text = texts.get(command).after();
		tell();
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	private TypeText woven() {
		String woven = new TypeWeaver(text).weave(type);
		TypeText places = places(woven);
		if (places == null) {
			throw new IllegalStateException(woven);
		}
		return places;
	}

	private TypeText places(String other) {
		try {
			return TypeText.of(other, type, name);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Another text, with another type. */
	private final class Replacement extends AbstractCommand {

		private final TypeText places;
		private final ReportType other;
		private final ReportType former = type;

		Replacement(TypeText places, ReportType other) {
			this.places = places;
			this.other = other;
		}

		@Override
		protected boolean prepare() {
			return true;
		}

		@Override
		public void execute() {
			type = other;
		}

		@Override
		public void undo() {
			type = former;
		}

		@Override
		public void redo() {
			execute();
		}
	}

	/** Keeps the text in step with the type. */
	private final class Stack extends BasicCommandStack {

		@Override
		public void execute(Command command) {
			TypeText before = text;
			super.execute(command);
			if (getUndoCommand() == command) {
				try {
					text = command instanceof Replacement replacement ? replacement.places : woven();
				} catch (RuntimeException e) {
					super.undo();
					text = before;
					throw e;
				}
				texts.put(command, new Texts(before, text));
			}
			tell();
		}

		@Override
		public void undo() {
			Texts known = texts.get(getUndoCommand());
			super.undo();
			back(known == null ? null : known.before());
		}

		@Override
		public void redo() {
			Texts known = texts.get(getRedoCommand());
			super.redo();
			back(known == null ? null : known.after());
		}

		private void back(TypeText known) {
			if (known != null) {
				text = places(known.text());
				tell();
			}
		}
	}
}
