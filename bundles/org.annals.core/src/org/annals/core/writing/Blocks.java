/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.writing;

import org.annals.core.text.Markers;
import org.annals.model.report.Action;
import org.annals.model.report.Block;
import org.annals.model.report.Cause;
import org.annals.model.report.Cell;
import org.annals.model.report.Commitment;
import org.annals.model.report.Item;
import org.annals.model.report.Measure;
import org.annals.model.report.MeasureGroup;
import org.annals.model.report.Numbering;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Passage;
import org.annals.model.report.Prose;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.ReportPackage;
import org.annals.model.report.Section;
import org.annals.model.report.Shortcoming;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Knows the features in which each kind of passage keeps its text, and makes new passages of a kind. */
final class Blocks {

	private static final ReportFactory FACTORY = ReportFactory.eINSTANCE;

	private Blocks() {
	}

	/** Whether a passage has one prose and nothing below it. */
	static boolean isLeaf(EObject passage) {
		return passage instanceof Paragraph || passage instanceof Measure || passage instanceof Cause
				|| passage instanceof Action;
	}

	/** The feature of a passage's own prose: of a leaf its text, of a section or an item its heading; null for a table. */
	static EStructuralFeature proseFeature(EObject owner) {
		return switch (owner) {
		case Paragraph paragraph -> ReportPackage.Literals.PARAGRAPH__PROSE;
		case Measure measure -> ReportPackage.Literals.MEASURE__PROSE;
		case Cause cause -> ReportPackage.Literals.CAUSE__PROSE;
		case Action action -> ReportPackage.Literals.ACTION__PROSE;
		case Section section -> ReportPackage.Literals.SECTION__HEADING;
		case Item item -> ReportPackage.Literals.ITEM__HEADING;
		case Cell cell -> ReportPackage.Literals.CELL__PROSE;
		default -> null;
		};
	}

	/** The feature of the mark behind a heading or an action; null for others. */
	static EStructuralFeature stopFeature(EObject owner) {
		return switch (owner) {
		case Section section -> ReportPackage.Literals.SECTION__STOP;
		case Item item -> ReportPackage.Literals.ITEM__STOP;
		case Action action -> ReportPackage.Literals.ACTION__STOP;
		default -> null;
		};
	}

	static Prose prose(EObject owner) {
		EStructuralFeature feature = proseFeature(owner);
		return feature == null ? null : (Prose) owner.eGet(feature);
	}

	/** The mark behind a heading or an action, "" without. */
	static String stop(EObject owner) {
		EStructuralFeature feature = stopFeature(owner);
		Object stop = feature == null ? null : owner.eGet(feature);
		return stop == null ? "" : (String) stop;
	}

	/** The feature that holds the blocks of a section or an item. */
	static EStructuralFeature blocksFeature(EObject owner) {
		return owner instanceof Section ? ReportPackage.Literals.SECTION__BLOCKS : ReportPackage.Literals.ITEM__BLOCKS;
	}

	static Paragraph paragraph(ParagraphRole role) {
		Paragraph paragraph = FACTORY.createParagraph();
		paragraph.setProse(FACTORY.createProse());
		paragraph.setRole(role);
		return paragraph;
	}

	static Paragraph paragraph() {
		return paragraph(ParagraphRole.BODY);
	}

	/** An empty block of the same kind: a leaf, or an item with an empty leaf in it. */
	static Block like(Passage passage) {
		return switch (passage) {
		case Measure measure -> with(FACTORY.createMeasure());
		case Cause cause -> with(FACTORY.createCause());
		case Action action -> with(FACTORY.createAction());
		case Paragraph paragraph -> paragraph();
		default -> paragraph();
		};
	}

	/** An item of the same kind without content. */
	static Item bare(Item item) {
		return switch (item) {
		case Shortcoming shortcoming -> FACTORY.createShortcoming();
		case Commitment commitment -> FACTORY.createCommitment();
		default -> FACTORY.createMeasureGroup();
		};
	}

	/** What the text of an item of this kind consists of. */
	static Block content(Item item) {
		return switch (item) {
		case MeasureGroup group -> with(FACTORY.createMeasure());
		case Commitment commitment -> with(FACTORY.createAction());
		default -> paragraph();
		};
	}

	private static <T extends Block> T with(T leaf) {
		leaf.eSet(proseFeature(leaf), FACTORY.createProse());
		return leaf;
	}

	/** Whether a block is what an item without number and heading begins with, and looks like a paragraph. */
	static boolean opensPlainItem(EObject block) {
		return block.eContainer() instanceof Item item && item.getHeading() == null
				&& Markers.style(item) == Numbering.NONE && item.getBlocks().get(0) == block;
	}
}
