/**
 */
package org.annals.model.report.impl;

import org.annals.model.report.ReportPackage;
import org.annals.model.report.Shortcoming;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Shortcoming</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class ShortcomingImpl extends ItemImpl implements Shortcoming
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ShortcomingImpl()
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
		return ReportPackage.Literals.SHORTCOMING;
	}

} //ShortcomingImpl
