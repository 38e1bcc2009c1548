/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import static org.annals.model.report.ReportPackage.Literals.REPORT__BACK;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.annals.core.edit.Runs;
import org.annals.core.page.Slot;
import org.annals.core.session.ReportSession;
import org.annals.core.text.LevelForms;
import org.annals.core.type.Content;
import org.annals.core.type.SectionRole;
import org.annals.model.report.Block;
import org.annals.model.report.Item;
import org.annals.model.report.Measure;
import org.annals.model.report.Numbering;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Passage;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.Section;
import org.eclipse.emf.ecore.EObject;

/** Makes a paragraph that is begun with a number the heading or item that the number stands for, as a step of its own. */
final class AutoFormat {

	private static final String HAN = "[一二三四五六七八九十]{1,3}";
	/** Chars of the longest number. */
	private static final int LONGEST = 5;
	private static final int LONGEST_ROMAN = 7;
	private static final int LEVELS = Numbering.SUBPOINT_VALUE - Numbering.SECTION_VALUE + 1;
	private static final Map<Numbering, Pattern> FORMS = new EnumMap<>(Numbering.class);

	static {
		FORMS.put(Numbering.SECTION, Pattern.compile(HAN + "、"));
		FORMS.put(Numbering.SUBSECTION, Pattern.compile("（" + HAN + "）"));
		FORMS.put(Numbering.POINT, Pattern.compile("\\d{1,2}\\.(?!\\d)"));
		FORMS.put(Numbering.SUBPOINT, Pattern.compile("（\\d{1,2}）"));
		FORMS.put(Numbering.SHI, Pattern.compile(HAN + "是(?![否非])"));
		FORMS.put(Numbering.YAO, Pattern.compile(HAN + "要"));
		FORMS.put(Numbering.CIRCLED, Pattern.compile("[①-⑳]"));
	}

	private final ReportSession session;
	private final Edits edits;

	AutoFormat(ReportSession session, Edits edits) {
		this.session = session;
		this.edits = edits;
	}

	/**
	 * @param spot   where the text was typed
	 * @param before what the prose printed before
	 * @param caret  the caret behind the typed text
	 * @return the caret as it is now
	 */
	Caret apply(Spot spot, String before, Caret caret) {
		Passage block = spot.slot().owner();
		if (block instanceof Section section && spot.slots().get(0).kind() == Slot.Kind.MARKER && before.length() <= longest()) {
			return heading(section, before, caret);
		}
		boolean fits = before.length() <= longest() && spot.slots().get(0) == spot.slot() && isOpen(block);
		String after = fits ? Runs.of(Blocks.prose(block)).shown() : "";
		for (Map.Entry<Numbering, Pattern> form : forms().entrySet()) {
			Matcher matcher = form.getValue().matcher(after);
			if (matcher.lookingAt() && matcher.end() < after.length() && before.length() <= matcher.end()) {
				return format(block, form.getKey(), matcher.end(), caret);
			}
		}
		return caret;
	}

	/** A number typed in a heading that has one by its place is one too many. */
	private Caret heading(Section section, String before, Caret caret) {
		Runs runs = Runs.of(section.getHeading());
		String after = runs.shown();
		for (Map.Entry<Numbering, Pattern> form : forms().entrySet()) {
			Matcher matcher = form.getValue().matcher(after);
			if (isHeading(form.getKey()) && matcher.lookingAt() && matcher.end() < after.length()
					&& before.length() <= matcher.end()) {
				return edits.structural("autoformat", tree -> {
					tree.edit().runs(section.getHeading(), runs.sub(matcher.end(), runs.length()));
					return Point.at(section, runs.length() - matcher.end());
				});
			}
		}
		return caret;
	}

	private int longest() {
		return LevelForms.of(session.report()) == LevelForms.OFFICIAL ? LONGEST : LONGEST_ROMAN;
	}

	/** In a report with numbers of its own only these are numbers. */
	private Map<Numbering, Pattern> forms() {
		LevelForms own = LevelForms.of(session.report());
		if (own == LevelForms.OFFICIAL) {
			return FORMS;
		}
		Map<Numbering, Pattern> forms = new EnumMap<>(Numbering.class);
		for (int level = 1; level <= Math.min(own.depth(), LEVELS); level++) {
			forms.put(Numbering.get(Numbering.SECTION_VALUE + level - 1), own.pattern(level));
		}
		return forms;
	}

	private static boolean isHeading(Numbering style) {
		return style.getValue() <= Numbering.SUBPOINT_VALUE;
	}

	private static boolean isOpen(Passage block) {
		boolean text = block instanceof Measure || block instanceof Paragraph paragraph
				&& (paragraph.getRole() == ParagraphRole.BODY || paragraph.getRole() == ParagraphRole.PREAMBLE);
		return text && (!(block.eContainer() instanceof Item) || Blocks.opensPlainItem(block))
				&& block.eContainingFeature() != REPORT__BACK
				&& !(Blocks.opensPlainItem(block) ? (Passage) block.eContainer() : block).isRunIn();
	}

	private Caret format(Passage block, Numbering style, int length, Caret caret) {
		boolean heading = isHeading(style);
		if (!heading && block.eContainer() instanceof Report) {
			return caret;
		}
		return edits.structural("autoformat", tree -> {
			Runs runs = Runs.of(Blocks.prose(block));
			tree.edit().runs(Blocks.prose(block), runs.sub(length, runs.length()));
			Levels levels = new Levels(tree);
			int end = runs.length() - length;
			if (heading) {
				Section section = levels.heading(block, style.getValue() - Numbering.SECTION_VALUE + 1);
				return Point.at(section, end);
			}
			return Point.at(levels.item(block, item((Block) block), style).owner(), end);
		});
	}

	/** What an item is depends on what its section speaks of. */
	private Item item(Block block) {
		ReportFactory factory = ReportFactory.eINSTANCE;
		return switch (content(block)) {
		case SHORTCOMINGS, CAUSES -> factory.createShortcoming();
		case COMMITMENTS -> factory.createCommitment();
		case MEASURES, TEXT -> factory.createMeasureGroup();
		};
	}

	private Content content(Block block) {
		for (EObject up = block.eContainer(); up instanceof Section section; up = up.eContainer()) {
			if (section.getRole() != null) {
				return session.type().role(section.getRole()).map(SectionRole::getContent).orElse(Content.TEXT);
			}
		}
		return Content.TEXT;
	}
}
