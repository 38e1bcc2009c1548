/**
 */
package org.annals.model.report;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cell</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A cell of a table.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.model.report.Cell#getColumn <em>Column</em>}</li>
 *   <li>{@link org.annals.model.report.Cell#getProse <em>Prose</em>}</li>
 * </ul>
 *
 * @see org.annals.model.report.ReportPackage#getCell()
 * @model extendedMetaData="name='Cell' kind='elementOnly'"
 * @generated
 */
public interface Cell extends EObject
{
	/**
	 * Returns the value of the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key of the column.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Column</em>' attribute.
	 * @see #setColumn(String)
	 * @see org.annals.model.report.ReportPackage#getCell_Column()
	 * @model extendedMetaData="kind='attribute' name='column'"
	 * @generated
	 */
	String getColumn();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Cell#getColumn <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column</em>' attribute.
	 * @see #getColumn()
	 * @generated
	 */
	void setColumn(String value);

	/**
	 * Returns the value of the '<em><b>Prose</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Prose</em>' containment reference.
	 * @see #setProse(Prose)
	 * @see org.annals.model.report.ReportPackage#getCell_Prose()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='prose' namespace='##targetNamespace'"
	 * @generated
	 */
	Prose getProse();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Cell#getProse <em>Prose</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prose</em>' containment reference.
	 * @see #getProse()
	 * @generated
	 */
	void setProse(Prose value);

} // Cell
