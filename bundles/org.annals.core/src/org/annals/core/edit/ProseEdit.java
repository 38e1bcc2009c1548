/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.edit;

import static org.annals.model.report.ReportPackage.Literals.PROSE__CHARACTERS;

import java.util.ArrayList;
import java.util.List;

import org.annals.model.report.ControlCharacter;
import org.annals.model.report.Prose;
import org.annals.model.report.ReportFactory;
import org.annals.model.text.XmlCharacters;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.util.FeatureMapUtil;

/** Gives a prose new runs and touches only those that differ, so that undo and change listeners see no more than that. */
final class ProseEdit {

	private final Prose prose;
	/** Text, a new control character, or an entry of the prose as it was. */
	private final List<Object> runs = new ArrayList<>();

	ProseEdit(Prose prose) {
		this.prose = prose;
	}

	/** Adds text; what XML cannot hold becomes a run of its own, as when a source is read. */
	void text(String text) {
		int start = 0;
		for (int illegal = XmlCharacters.firstIllegal(text, 0); illegal >= 0; illegal = XmlCharacters.firstIllegal(text, start)) {
			legal(text.substring(start, illegal));
			ControlCharacter character = ReportFactory.eINSTANCE.createControlCharacter();
			character.setCode(text.codePointAt(illegal));
			runs.add(character);
			start = illegal + Character.charCount(character.getCode());
		}
		legal(text.substring(start));
	}

	/** Adds text, joined to text right before it. */
	private void legal(String text) {
		if (text.isEmpty()) {
			return;
		}
		int last = runs.size() - 1;
		if (last >= 0 && runs.get(last) instanceof String before) {
			runs.set(last, before + text);
		} else {
			runs.add(text);
		}
	}

	/** Adds a run of the prose as it is. */
	void keep(FeatureMap.Entry entry) {
		runs.add(entry);
	}

	void apply() {
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
		for (int i = mixed.size() - tail; i > head; i--) {
			mixed.remove(i - 1);
		}
		for (int i = head; i < runs.size() - tail; i++) {
			switch (runs.get(i)) {
			case String text -> FeatureMapUtil.addText(mixed, i, text);
			case ControlCharacter character -> mixed.add(i, PROSE__CHARACTERS, character);
			case FeatureMap.Entry entry -> mixed.add(i, entry.getEStructuralFeature(), entry.getValue());
			case Object other -> throw new IllegalStateException(other.toString());
			}
		}
	}

	private static boolean isSame(Object run, FeatureMap.Entry entry) {
		return run instanceof String text ? FeatureMapUtil.isText(entry) && text.equals(entry.getValue()) : run == entry;
	}
}
