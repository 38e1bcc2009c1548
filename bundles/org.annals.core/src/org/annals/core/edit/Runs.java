/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.edit;

import static org.annals.model.report.ReportPackage.Literals.PROSE__CHARACTERS;
import static org.annals.model.report.ReportPackage.Literals.PROSE__MENTIONS;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.text.ProseText;
import org.annals.model.report.ControlCharacter;
import org.annals.model.report.Mention;
import org.annals.model.report.Prose;
import org.annals.model.report.ReportFactory;
import org.annals.model.text.XmlCharacters;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.util.FeatureMapUtil;

/**
 * The runs of a prose as a value, so that they can be cut, joined and put back. Text runs never stand side by side and are
 * never empty.
 */
public final class Runs {

	/** No runs. */
	public static final Runs NONE = new Runs(List.of());

	/** Text as String, all else as entry. */
	private final List<Object> runs;

	private Runs(List<Object> runs) {
		this.runs = runs;
	}

	/** The runs of a prose as they are now; none for null. */
	public static Runs of(Prose prose) {
		if (prose == null) {
			return NONE;
		}
		Builder builder = new Builder();
		for (FeatureMap.Entry entry : prose.getMixed()) {
			builder.keep(entry);
		}
		return builder.build();
	}

	/** Text alone; what XML cannot hold becomes runs of its own. */
	public static Runs text(String text) {
		return new Builder().text(text).build();
	}

	/** Gathers runs in order. */
	public static final class Builder {

		private final List<Object> runs = new ArrayList<>();

		/** Adds text; what XML cannot hold becomes runs of its own. */
		public Builder text(String text) {
			int start = 0;
			for (int illegal = XmlCharacters.firstIllegal(text, 0); illegal >= 0; illegal = XmlCharacters.firstIllegal(text,
					start)) {
				legal(text.substring(start, illegal));
				ControlCharacter character = ReportFactory.eINSTANCE.createControlCharacter();
				character.setCode(text.codePointAt(illegal));
				runs.add(FeatureMapUtil.createEntry(PROSE__CHARACTERS, character));
				start = illegal + Character.charCount(character.getCode());
			}
			return legal(text.substring(start));
		}

		private Builder legal(String text) {
			int last = runs.size() - 1;
			if (!text.isEmpty() && last >= 0 && runs.get(last) instanceof String before) {
				runs.set(last, before + text);
			} else if (!text.isEmpty()) {
				runs.add(text);
			}
			return this;
		}

		/** Adds a run of a prose as it is. */
		Builder keep(FeatureMap.Entry entry) {
			if (entry.getValue() instanceof String text && FeatureMapUtil.isText(entry)) {
				return legal(text);
			}
			runs.add(entry);
			return this;
		}

		public Builder mention(Mention mention) {
			runs.add(FeatureMapUtil.createEntry(PROSE__MENTIONS, mention));
			return this;
		}

		/** Adds the run of another value, text or object. */
		public Builder run(Runs other, int index) {
			Object run = other.runs.get(index);
			if (run instanceof String text) {
				return legal(text);
			}
			runs.add(run);
			return this;
		}

		public Builder all(Runs other) {
			for (int i = 0; i < other.size(); i++) {
				run(other, i);
			}
			return this;
		}

		public int size() {
			return runs.size();
		}

		public boolean endsWithText() {
			return !runs.isEmpty() && runs.get(runs.size() - 1) instanceof String;
		}

		/** Chars that the last run prints. */
		public int lastLength() {
			return shown(runs.get(runs.size() - 1)).length();
		}

		public Runs build() {
			return new Runs(List.copyOf(runs));
		}
	}

	public int size() {
		return runs.size();
	}

	/** Text as String; a mention, citation or control character as itself. */
	public Object value(int index) {
		return runs.get(index) instanceof FeatureMap.Entry entry ? entry.getValue() : runs.get(index);
	}

	/** What a run prints. */
	public String shown(int index) {
		return shown(runs.get(index));
	}

	/** What all runs print. */
	public String shown() {
		StringBuilder shown = new StringBuilder();
		runs.forEach(run -> shown.append(shown(run)));
		return shown.toString();
	}

	public int length() {
		int length = 0;
		for (Object run : runs) {
			length += shown(run).length();
		}
		return length;
	}

	/** The runs of a range of what they print; a mention or citation that is cut becomes text. */
	public Runs sub(int from, int to) {
		Builder builder = new Builder();
		int start = 0;
		for (int i = 0; i < runs.size(); i++) {
			String shown = shown(i);
			int end = start + shown.length();
			if (from <= start && end <= to && (start < end || start > from || start == 0)) {
				builder.run(this, i);
			} else if (Math.max(start, from) < Math.min(end, to)) {
				builder.text(shown.substring(Math.max(start, from) - start, Math.min(end, to) - start));
			}
			start = end;
		}
		return builder.build();
	}

	public Runs plus(Runs other) {
		return new Builder().all(this).all(other).build();
	}

	private static String shown(Object run) {
		Object value = run instanceof FeatureMap.Entry entry ? entry.getValue() : run;
		return ProseText.shown(value);
	}

	/** Gives a prose these runs and touches only those that differ. */
	void apply(Prose prose) {
		FeatureMap mixed = prose.getMixed();
		int head = 0;
		while (head < runs.size() && head < mixed.size() && isSame(runs.get(head), mixed.get(head))) {
			head++;
		}
		int tail = 0;
		while (tail < runs.size() - head && tail < mixed.size() - head
				&& isSame(runs.get(runs.size() - 1 - tail), mixed.get(mixed.size() - 1 - tail))) {
			tail++;
		}
		int old = mixed.size() - head - tail;
		if (old == 1 && runs.size() - head - tail == 1 && runs.get(head) instanceof String text
				&& FeatureMapUtil.isText(mixed.get(head))) {
			mixed.setValue(head, text);
			return;
		}
		for (int i = head + old; i > head; i--) {
			mixed.remove(i - 1);
		}
		for (int i = head; i < runs.size() - tail; i++) {
			if (runs.get(i) instanceof FeatureMap.Entry entry) {
				mixed.add(i, entry.getEStructuralFeature(), entry.getValue());
			} else {
				FeatureMapUtil.addText(mixed, i, (String) runs.get(i));
			}
		}
	}

	private static boolean isSame(Object run, FeatureMap.Entry entry) {
		return run instanceof FeatureMap.Entry own
				? own.getValue() == entry.getValue() && own.getEStructuralFeature() == entry.getEStructuralFeature()
				: FeatureMapUtil.isText(entry) && run.equals(entry.getValue());
	}

	@Override
	public boolean equals(Object object) {
		return object instanceof Runs other && runs.equals(other.runs);
	}

	@Override
	public int hashCode() {
		return runs.hashCode();
	}
}
