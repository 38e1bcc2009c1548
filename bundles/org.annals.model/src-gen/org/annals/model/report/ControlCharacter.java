/**
 */
package org.annals.model.report;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Control Character</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A character of the text that XML cannot hold.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.model.report.ControlCharacter#getCode <em>Code</em>}</li>
 * </ul>
 *
 * @see org.annals.model.report.ReportPackage#getControlCharacter()
 * @model extendedMetaData="name='ControlCharacter' kind='elementOnly'"
 * @generated
 */
public interface ControlCharacter extends EObject
{
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The Unicode code point.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(int)
	 * @see org.annals.model.report.ReportPackage#getControlCharacter_Code()
	 * @model extendedMetaData="kind='attribute' name='code'"
	 * @generated
	 */
	int getCode();

	/**
	 * Sets the value of the '{@link org.annals.model.report.ControlCharacter#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(int value);

} // ControlCharacter
