/**
 */
package org.annals.model.report.impl;

import org.annals.model.report.MeasureGroup;
import org.annals.model.report.ReportPackage;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Measure Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class MeasureGroupImpl extends ItemImpl implements MeasureGroup
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MeasureGroupImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return ReportPackage.Literals.MEASURE_GROUP;
	}

} //MeasureGroupImpl
