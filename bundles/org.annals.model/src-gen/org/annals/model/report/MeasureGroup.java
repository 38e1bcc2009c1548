/**
 */
package org.annals.model.report;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Measure Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An enumerated item that groups measures.
 * <!-- end-model-doc -->
 *
 *
 * @see org.annals.model.report.ReportPackage#getMeasureGroup()
 * @model extendedMetaData="name='MeasureGroup' kind='elementOnly'"
 * @generated
 */
public interface MeasureGroup extends Item
{
} // MeasureGroup
