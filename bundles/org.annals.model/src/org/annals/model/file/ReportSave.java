/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.file;

import java.math.BigDecimal;

import org.annals.model.report.ReportPackage;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMLHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLSaveImpl;

/** Writes elements without prefix and references as bare ids, wherever the report is contained at the moment. */
final class ReportSave extends XMLSaveImpl {

	ReportSave(XMLResource resource) {
		super(new Helper(resource));
	}

	/** All references stay inside the report; {@link SaveCheck} has made sure of it. */
	@Override
	protected int sameDocSingle(EObject owner, EStructuralFeature feature) {
		return helper.getValue(owner, feature) == null ? SKIP : SAME_DOC;
	}

	@Override
	protected boolean shouldSaveFeature(EObject object, EStructuralFeature feature) {
		return feature == ReportPackage.Literals.REPORT__SCHEMA || super.shouldSaveFeature(object, feature);
	}

	private static final class Helper extends XMLHelperImpl {

		Helper(XMLResource resource) {
			super(resource);
		}

		@Override
		public String getIDREF(EObject target) {
			return EcoreUtil.getID(target);
		}

		/** As the schema's decimal, which has no exponent. */
		@Override
		public String convertToString(EFactory factory, EDataType type, Object value) {
			return value instanceof BigDecimal number ? number.toPlainString() : super.convertToString(factory, type, value);
		}

		@Override
		protected String getPrefix(EPackage ePackage, boolean mustHavePrefix) {
			if (ePackage != ReportPackage.eINSTANCE) {
				return super.getPrefix(ePackage, mustHavePrefix);
			}
			if (packages.put(ePackage, "") == null) {
				prefixesToURIs.put("", ReportFormat.NAMESPACE);
			}
			return "";
		}
	}
}
