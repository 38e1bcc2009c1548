/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.write.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.annals.core.text.ReportText;
import org.annals.core.text.RunSpan;
import org.annals.core.write.WriteRequest;
import org.annals.core.write.metrics.MetricColumn;
import org.annals.core.write.metrics.MetricRow;
import org.annals.model.report.Actor;
import org.annals.model.report.Citation;
import org.annals.model.report.Organisation;
import org.annals.model.report.Paragraph;
import org.annals.model.report.Person;
import org.annals.model.report.Report;

/** The outer part of the export: whose report it is, and the lists of figures and cited documents. */
final class ReportExport {

	private final WriteRequest request;
	private final XmlOut out;
	private final PassageExport passages;

	private record Cited(String title, String issuer, String number) {
	}

	ReportExport(WriteRequest request, XmlOut out) {
		this.request = request;
		this.out = out;
		this.passages = new PassageExport(out);
	}

	void write(XMLStreamWriter xml) throws XMLStreamException {
		Report report = request.report();
		out.start("report");
		xml.writeDefaultNamespace(XmlExportWriter.NAMESPACE);
		out.attribute("id", report.getId());
		out.attribute("type", report.getType());
		out.attribute("typeVersion", report.getTypeVersion());
		out.attribute("language", report.getLanguage());
		out.attribute("period", report.getPeriod());
		out.attribute("author", report.getAuthor());
		out.attribute("post", report.getPost());
		out.attribute("predecessor", report.getPredecessor());
		organisation(report.getOrganisation());
		actors(report.getActors());
		paragraphs("front", report.getFront());
		out.start("sections");
		passages.sections(report.getSections(), "");
		out.end();
		paragraphs("back", report.getBack());
		metrics(request.text());
		citations(request.text());
		out.end();
	}

	private void organisation(Organisation organisation) throws XMLStreamException {
		if (organisation == null) {
			return;
		}
		out.start("organisation");
		out.attribute("name", organisation.getName());
		for (String alias : organisation.getAliases()) {
			out.startMixed("alias");
			out.text(alias);
			out.end();
		}
		out.end();
	}

	private void actors(List<Actor> actors) throws XMLStreamException {
		out.start("actors");
		for (Actor actor : actors) {
			out.start(actor instanceof Person ? "person" : "office");
			out.attribute("id", actor.getId());
			out.attribute("name", actor.getName());
			if (actor instanceof Person person) {
				out.attribute("post", person.getPost());
				out.attribute("office", person.getOffice() == null ? null : person.getOffice().getName());
			}
			out.end();
		}
		out.end();
	}

	private void paragraphs(String element, List<Paragraph> paragraphs) throws XMLStreamException {
		out.start(element);
		passages.blocks(paragraphs);
		out.end();
	}

	private void metrics(ReportText text) throws XMLStreamException {
		out.start("metrics");
		for (MetricRow row : MetricRow.of(text)) {
			out.start("metric");
			for (MetricColumn column : MetricColumn.values()) {
				String value = row.text(column);
				out.attribute(column.id(), value.isEmpty() ? null : value);
			}
			out.attribute("verb", row.metric().getVerb());
			out.end();
		}
		out.end();
	}

	private void citations(ReportText text) throws XMLStreamException {
		Map<Cited, Integer> cited = new LinkedHashMap<>();
		for (RunSpan run : text.runs()) {
			if (run.prose().getMixed().getValue(run.entry()) instanceof Citation citation) {
				cited.merge(new Cited(citation.getTitle(), citation.getIssuer(), citation.getNumber()), 1, Integer::sum);
			}
		}
		out.start("citations");
		for (Map.Entry<Cited, Integer> entry : cited.entrySet()) {
			out.start("citation");
			out.attribute("title", entry.getKey().title());
			out.attribute("issuer", entry.getKey().issuer());
			out.attribute("number", entry.getKey().number());
			out.attribute("occurrences", entry.getValue());
			out.end();
		}
		out.end();
	}
}
