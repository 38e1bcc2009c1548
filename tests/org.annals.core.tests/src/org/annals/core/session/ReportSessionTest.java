/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.testing.Parts;
import org.annals.core.types.TestProfiles;
import org.annals.model.report.Metric;
import org.annals.model.report.Organisation;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.ReportPackage.Literals;
import org.annals.model.text.ProseRuns;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;

class ReportSessionTest {

	private final Report report = Parts.report("2025", Parts.section("履职情况", Parts.measure(ProseRuns.create("全年召开党组会"))));
	private final ReportSession session = new ReportSession(report, TestProfiles.general());

	@Test
	void givenAnElementWithoutId_whenItIsPutIn_thenItGetsOne() {
		Metric metric = Parts.metric("召开", "党组会", "65", "次");
		Organisation office = ReportFactory.eINSTANCE.createOrganisation();
		session.execute(AddCommand.create(session.domain(), report, Literals.REPORT__METRICS, metric));
		session.execute(SetCommand.create(session.domain(), report, Literals.REPORT__ORGANISATION, office));
		assertNotNull(metric.getId());
		assertNotNull(office.getId());
		assertFalse(metric.getId().equals(office.getId()));
	}

	@Test
	void givenAChange_whenItIsTakenBack_thenTheReportIsAsItWasSaved() {
		session.execute(SetCommand.create(session.domain(), report, Literals.REPORT__AUTHOR, "张三"));
		assertTrue(session.isDirty());
		session.commands().undo();
		assertFalse(session.isDirty());
		assertNull(report.getAuthor());
	}

	@Test
	void givenNoChange_whenTheTextIsAskedForAgain_thenItIsTheSame() {
		assertSame(session.text(), session.text());
		long version = session.version();
		session.execute(SetCommand.create(session.domain(), report.getSections().get(0), Literals.SECTION__STOP, "。"));
		assertTrue(session.version() > version);
		assertTrue(session.text().text().contains("履职情况。"));
	}

	@Test
	void givenADisposedSession_whenTheReportChanges_thenNobodyHears() {
		List<Notification> heard = new ArrayList<>();
		session.addListener(heard::add);
		session.dispose();
		report.setAuthor("李四");
		assertEquals(List.of(), heard);
		assertTrue(report.getSections().get(0).eAdapters().isEmpty());
	}
}
