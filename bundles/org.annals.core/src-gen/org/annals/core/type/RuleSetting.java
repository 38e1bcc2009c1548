/**
 */
package org.annals.core.type;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rule Setting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Severity of a rule for this type.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.core.type.RuleSetting#getRef <em>Ref</em>}</li>
 *   <li>{@link org.annals.core.type.RuleSetting#getSeverity <em>Severity</em>}</li>
 * </ul>
 *
 * @see org.annals.core.type.TypePackage#getRuleSetting()
 * @model extendedMetaData="name='RuleSetting' kind='elementOnly'"
 * @generated
 */
public interface RuleSetting extends EObject
{
	/**
	 * Returns the value of the '<em><b>Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the rule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ref</em>' attribute.
	 * @see #setRef(String)
	 * @see org.annals.core.type.TypePackage#getRuleSetting_Ref()
	 * @model extendedMetaData="kind='attribute' name='ref'"
	 * @generated
	 */
	String getRef();

	/**
	 * Sets the value of the '{@link org.annals.core.type.RuleSetting#getRef <em>Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ref</em>' attribute.
	 * @see #getRef()
	 * @generated
	 */
	void setRef(String value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * error, warning, info or off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see #setSeverity(String)
	 * @see org.annals.core.type.TypePackage#getRuleSetting_Severity()
	 * @model extendedMetaData="kind='attribute' name='severity'"
	 * @generated
	 */
	String getSeverity();

	/**
	 * Sets the value of the '{@link org.annals.core.type.RuleSetting#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(String value);

} // RuleSetting
