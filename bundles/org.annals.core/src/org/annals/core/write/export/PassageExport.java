/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write.export;

import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.annals.core.text.Markers;
import org.annals.core.text.Mentions;
import org.annals.model.report.Action;
import org.annals.model.report.Actor;
import org.annals.model.report.Block;
import org.annals.model.report.Cause;
import org.annals.model.report.Cell;
import org.annals.model.report.Citation;
import org.annals.model.report.Commitment;
import org.annals.model.report.ControlCharacter;
import org.annals.model.report.Element;
import org.annals.model.report.Item;
import org.annals.model.report.Measure;
import org.annals.model.report.Mention;
import org.annals.model.report.Metric;
import org.annals.model.report.Numbering;
import org.annals.model.report.Paragraph;
import org.annals.model.report.Passage;
import org.annals.model.report.Prose;
import org.annals.model.report.Row;
import org.annals.model.report.Section;
import org.annals.model.report.Shortcoming;
import org.annals.model.report.Table;
import org.eclipse.emf.ecore.util.FeatureMap;

/** The text of the export: sections, blocks and prose, each with what Annals derives for it. */
final class PassageExport {

	private final XmlOut out;

	PassageExport(XmlOut out) {
		this.out = out;
	}

	/** @param above path of the numbers of the sections above, "" for the outermost */
	void sections(List<Section> sections, String above) throws XMLStreamException {
		for (int i = 0; i < sections.size(); i++) {
			Section section = sections.get(i);
			String path = above + (i + 1);
			out.start("section");
			out.attribute("path", path);
			numbered(section);
			out.attribute("role", section.getRole());
			out.attribute("status", section.getStatus().getLiteral());
			out.attribute("owner", name(section.getOwner()));
			heading(section.getHeading());
			blocks(section.getBlocks());
			sections(section.getSections(), path + ".");
			out.end();
		}
	}

	private void numbered(Passage passage) throws XMLStreamException {
		out.attribute("id", passage.getId());
		if (Markers.style(passage) != Numbering.NONE) {
			out.attribute("number", Markers.ordinal(passage));
			out.attribute("marker", Markers.derived(passage));
		}
		out.attribute("typedMarker", passage.getMarker());
	}

	private void heading(Prose heading) throws XMLStreamException {
		if (heading != null) {
			prose("heading", heading);
		}
	}

	void blocks(List<? extends Block> blocks) throws XMLStreamException {
		for (Block block : blocks) {
			switch (block) {
			case Paragraph paragraph -> simple("paragraph", paragraph, paragraph.getProse());
			case Measure measure -> simple("measure", measure, measure.getProse());
			case Cause cause -> simple("cause", cause, cause.getProse());
			case Action action -> simple("action", action, action.getProse());
			case Item item -> item(item);
			case Table table -> table(table);
			default -> throw new IllegalStateException(block.eClass().getName());
			}
		}
	}

	private void simple(String element, Block block, Prose prose) throws XMLStreamException {
		out.startMixed(element);
		numbered(block);
		if (block instanceof Paragraph paragraph) {
			out.attribute("role", paragraph.getRole().getLiteral());
		} else if (block instanceof Measure measure && !measure.getAnswers().isEmpty()) {
			out.attribute("answers", String.join(" ", measure.getAnswers()));
		}
		runs(prose);
		out.end();
	}

	private void item(Item item) throws XMLStreamException {
		out.start(item instanceof Commitment ? "commitment" : item instanceof Shortcoming ? "shortcoming" : "measureGroup");
		numbered(item);
		if (item instanceof Commitment commitment) {
			out.attribute("owner", name(commitment.getOwner()));
			out.attribute("deadline", commitment.getDeadline());
			out.attribute("indicator", id(commitment.getIndicator()));
			out.attribute("target", commitment.getTarget() == null ? null : commitment.getTarget().toPlainString());
			out.attribute("shortcoming", id(commitment.getShortcoming()));
			out.attribute("state", commitment.getState().getLiteral());
			out.attribute("carriedFrom", commitment.getCarriedFrom());
		}
		heading(item.getHeading());
		blocks(item.getBlocks());
		out.end();
	}

	private void table(Table table) throws XMLStreamException {
		out.start("table");
		numbered(table);
		out.attribute("key", table.getKey());
		out.attribute("title", table.getTitle());
		for (Row row : table.getRows()) {
			out.start("row");
			out.attribute("key", row.getKey());
			for (Cell cell : row.getCells()) {
				out.startMixed("cell");
				out.attribute("column", cell.getColumn());
				out.attribute("span", cell.getSpan() > 1 ? cell.getSpan() : null);
				out.attribute("continues", cell.isContinues() ? true : null);
				runs(cell.getProse());
				out.end();
			}
			out.end();
		}
		out.end();
	}

	private void prose(String element, Prose prose) throws XMLStreamException {
		out.startMixed(element);
		runs(prose);
		out.end();
	}

	private void runs(Prose prose) throws XMLStreamException {
		FeatureMap entries = prose == null ? null : prose.getMixed();
		for (int i = 0; entries != null && i < entries.size(); i++) {
			switch (entries.getValue(i)) {
			case Mention mention -> figure(mention);
			case Citation citation -> cited(citation);
			case ControlCharacter control -> out.text(Character.toString(control.getCode()));
			case Object text -> out.text(text.toString());
			}
		}
	}

	private void figure(Mention mention) throws XMLStreamException {
		Metric metric = mention.getMetric();
		out.start("figure");
		out.attribute("metric", id(metric));
		if (metric != null) {
			out.attribute("value", metric.getValue() == null ? null : metric.getValue().toPlainString());
			out.attribute("unit", metric.getUnit());
		}
		out.text(Mentions.shown(mention));
		out.end();
	}

	private void cited(Citation citation) throws XMLStreamException {
		out.start("cited");
		out.attribute("issuer", citation.getIssuer());
		out.attribute("number", citation.getNumber());
		out.text("《" + citation.getTitle() + "》");
		out.end();
	}

	private static String id(Element element) {
		return element == null ? null : element.getId();
	}

	private static String name(Actor actor) {
		return actor == null ? null : actor.getName();
	}
}
