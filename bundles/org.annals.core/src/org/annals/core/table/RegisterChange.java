/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.text.Mentions;
import org.annals.model.report.Commitment;
import org.annals.model.report.Mention;
import org.annals.model.report.Metric;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.annals.model.text.ProseRuns;
import org.annals.model.text.Reports;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.ChangeCommand;

/** A change of the register that reaches into the text, as one step that undo takes back whole. */
final class RegisterChange extends ChangeCommand {

	private static final Messages MESSAGES = Messages.of(RegisterChange.class);

	private final Runnable change;

	private RegisterChange(Report report, String label, Runnable change) {
		super(report);
		this.change = change;
		setLabel(label);
	}

	@Override
	protected void doExecute() {
		change.run();
	}

	static RegisterChange delete(Report report, List<Metric> metrics) {
		// not an immutable list, which refuses to be asked for the null of a commitment without indicator
		List<Metric> gone = new ArrayList<>(metrics);
		return new RegisterChange(report, MESSAGES.get("step.delete", gone.size()), () -> {
			Reports.all(report, Prose.class).forEach(prose -> write(prose, gone));
			for (Commitment commitment : Reports.all(report, Commitment.class)) {
				if (gone.contains(commitment.getIndicator())) {
					commitment.setIndicator(null);
				}
			}
			report.getMetrics().removeAll(gone);
		});
	}

	/** From the last entry to the first, because text that meets text becomes one entry. */
	private static void write(Prose prose, List<Metric> gone) {
		for (int i = prose.getMixed().size() - 1; i >= 0; i--) {
			if (prose.getMixed().getValue(i) instanceof Mention mention && gone.contains(mention.getMetric())) {
				String shown = Mentions.shown(mention);
				if (shown.isEmpty()) {
					ProseRuns.delete(prose, i);
				} else {
					prose.getMixed().remove(i);
					ProseRuns.insertText(prose, i, shown);
				}
			}
		}
	}

	static RegisterChange merge(Report report, Metric kept, List<Metric> others) {
		List<Metric> gone = new ArrayList<>(others);
		return new RegisterChange(report, MESSAGES.get("step.merge", gone.size() + 1), () -> {
			for (Metric other : gone) {
				for (EAttribute feature : other.eClass().getEAttributes()) {
					if (kept.eGet(feature) == null) {
						kept.eSet(feature, other.eGet(feature));
					}
				}
			}
			for (Mention mention : Reports.all(report, Mention.class)) {
				if (gone.contains(mention.getMetric())) {
					mention.setMetric(kept);
				}
			}
			for (Commitment commitment : Reports.all(report, Commitment.class)) {
				if (gone.contains(commitment.getIndicator())) {
					commitment.setIndicator(kept);
				}
			}
			report.getMetrics().removeAll(gone);
		});
	}
}
