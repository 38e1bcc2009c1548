/**
 */
package org.annals.model.report;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Office</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A department of the organisation, or another office.
 * <!-- end-model-doc -->
 *
 *
 * @see org.annals.model.report.ReportPackage#getOffice()
 * @model extendedMetaData="name='Office' kind='elementOnly'"
 * @generated
 */
public interface Office extends Actor
{
} // Office
