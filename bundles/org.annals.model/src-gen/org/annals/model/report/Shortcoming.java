/**
 */
package org.annals.model.report;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Shortcoming</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 不足: what the report admits; not what the checker finds.
 * <!-- end-model-doc -->
 *
 *
 * @see org.annals.model.report.ReportPackage#getShortcoming()
 * @model extendedMetaData="name='Shortcoming' kind='elementOnly'"
 * @generated
 */
public interface Shortcoming extends Item
{
} // Shortcoming
