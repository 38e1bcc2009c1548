/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.annals.model.report.ReportPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

/** The shape of the metamodel that everything else relies on. */
class MetamodelTest {

	@Test
	void everyElementHasAnId() {
		EAttribute id = ReportPackage.eINSTANCE.getElement_Id();
		assertTrue(id.isID());
		for (EClass block : new EClass[] { ReportPackage.eINSTANCE.getSection(), ReportPackage.eINSTANCE.getMeasure(),
				ReportPackage.eINSTANCE.getMetric(), ReportPackage.eINSTANCE.getCommitment() }) {
			assertEquals(id, block.getEIDAttribute(), block.getName());
		}
	}
}
