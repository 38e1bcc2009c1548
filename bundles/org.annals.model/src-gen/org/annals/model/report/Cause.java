/**
 */
package org.annals.model.report;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cause</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One sentence that says why something fell short.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.model.report.Cause#getProse <em>Prose</em>}</li>
 * </ul>
 *
 * @see org.annals.model.report.ReportPackage#getCause()
 * @model extendedMetaData="name='Cause' kind='elementOnly'"
 * @generated
 */
public interface Cause extends Block
{
	/**
	 * Returns the value of the '<em><b>Prose</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Prose</em>' containment reference.
	 * @see #setProse(Prose)
	 * @see org.annals.model.report.ReportPackage#getCause_Prose()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='prose' namespace='##targetNamespace'"
	 * @generated
	 */
	Prose getProse();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Cause#getProse <em>Prose</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prose</em>' containment reference.
	 * @see #getProse()
	 * @generated
	 */
	void setProse(Prose value);

} // Cause
