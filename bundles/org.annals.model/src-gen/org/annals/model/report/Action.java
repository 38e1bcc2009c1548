/**
 */
package org.annals.model.report;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Action</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One thing a commitment promises to do.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.model.report.Action#getStop <em>Stop</em>}</li>
 *   <li>{@link org.annals.model.report.Action#getProse <em>Prose</em>}</li>
 * </ul>
 *
 * @see org.annals.model.report.ReportPackage#getAction()
 * @model extendedMetaData="name='Action' kind='elementOnly'"
 * @generated
 */
public interface Action extends Block
{
	/**
	 * Returns the value of the '<em><b>Stop</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The punctuation behind it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stop</em>' attribute.
	 * @see #setStop(String)
	 * @see org.annals.model.report.ReportPackage#getAction_Stop()
	 * @model extendedMetaData="kind='attribute' name='stop'"
	 * @generated
	 */
	String getStop();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Action#getStop <em>Stop</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stop</em>' attribute.
	 * @see #getStop()
	 * @generated
	 */
	void setStop(String value);

	/**
	 * Returns the value of the '<em><b>Prose</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Prose</em>' containment reference.
	 * @see #setProse(Prose)
	 * @see org.annals.model.report.ReportPackage#getAction_Prose()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='prose' namespace='##targetNamespace'"
	 * @generated
	 */
	Prose getProse();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Action#getProse <em>Prose</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prose</em>' containment reference.
	 * @see #getProse()
	 * @generated
	 */
	void setProse(Prose value);

} // Action
