/**
 */
package org.annals.model.report;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A unit of content inside a section.
 * <!-- end-model-doc -->
 *
 *
 * @see org.annals.model.report.ReportPackage#getBlock()
 * @model abstract="true"
 *        extendedMetaData="name='Block' kind='elementOnly'"
 * @generated
 */
public interface Block extends Passage
{
} // Block
