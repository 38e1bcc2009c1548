/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.live;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

import org.annals.core.session.ReportSession;
import org.annals.model.report.Mention;
import org.annals.model.report.Metric;
import org.annals.model.report.Numbering;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Passage;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.annals.model.report.Section;
import org.annals.model.text.ProseRuns;
import org.annals.model.text.Reports;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.ChangeCommand;

/** Changes a report in all the ways an editor might, by commands, the same way for the same seed. */
final class RandomEdits {

	private static final String[] PIECES = { "权力支持", "。。", ",", "“", "XX次", " ", "工作", "，", "一是", "10科级干部", "局党组", "委党组", "推推进", "2022年" };

	private final ReportSession session;
	private final Random random;

	RandomEdits(ReportSession session, long seed) {
		this.session = session;
		this.random = new Random(seed);
	}

	/** Makes one step and says which. */
	String step() {
		int kind = random.nextInt(20);
		if (kind < 3 && session.commands().canUndo()) {
			session.commands().undo();
			return "undo";
		}
		if (kind == 3 && session.commands().canRedo()) {
			session.commands().redo();
			return "redo";
		}
		session.execute(new ChangeCommand(session.report()) {
			@Override
			protected void doExecute() {
				change(kind);
			}
		});
		return "change " + kind;
	}

	private void change(int kind) {
		Report report = session.report();
		switch (kind) {
		case 4 -> EcoreUtil.remove(pick(Passage.class));
		case 5, 6 -> copy(pick(Paragraph.class));
		case 7 -> move(pick(Passage.class));
		case 8 -> report.setPeriod(random.nextBoolean() ? "2023" : "2022");
		case 9 -> pick(Passage.class).setMarker(random.nextBoolean() ? "三、" : null);
		case 10 -> pick(Passage.class).setNumbering(Numbering.get(random.nextInt(4)));
		case 11 -> pick(Paragraph.class).setRole(ParagraphRole.get(random.nextInt(10)));
		case 12 -> pick(Section.class).setStop(random.nextBoolean() ? "。" : null);
		case 13 -> pick(Metric.class).setValue(BigDecimal.valueOf(random.nextInt(100)));
		case 14 -> EcoreUtil.remove(pick(Metric.class));
		case 15 -> pick(Mention.class).setMetric(random.nextBoolean() ? pick(Metric.class) : null);
		case 16 -> pick(Section.class).setHeading(random.nextBoolean() ? ProseRuns.create("下一步打算。") : null);
		default -> type(pick(Prose.class));
		}
	}

	private void type(Prose prose) {
		String piece = PIECES[random.nextInt(PIECES.length)];
		for (int i = 0; i < prose.getMixed().size(); i++) {
			if (prose.getMixed().getValue(i) instanceof String text) {
				int at = random.nextInt(text.length() + 1);
				ProseRuns.replace(prose, i, at, Math.min(text.length(), at + random.nextInt(3)), piece);
				return;
			}
		}
		ProseRuns.append(prose, piece);
	}

	private void copy(Passage passage) {
		Passage copy = EcoreUtil.copy(passage);
		copy.setId(null);
		siblings(passage).add(random.nextInt(siblings(passage).size() + 1), copy);
	}

	private void move(Passage passage) {
		List<EObject> siblings = siblings(passage);
		siblings.remove(passage);
		siblings.add(random.nextInt(siblings.size() + 1), passage);
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> siblings(Passage passage) {
		EStructuralFeature feature = passage.eContainingFeature();
		return (List<EObject>) passage.eContainer().eGet(feature);
	}

	private <T extends EObject> T pick(Class<T> kind) {
		List<T> all = Reports.all(session.report(), kind);
		return all.get(random.nextInt(all.size()));
	}
}
