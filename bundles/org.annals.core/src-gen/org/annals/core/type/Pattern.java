/**
 */
package org.annals.core.type;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pattern</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A wording that is wrong or incomplete.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.core.type.Pattern#getRule <em>Rule</em>}</li>
 *   <li>{@link org.annals.core.type.Pattern#getFind <em>Find</em>}</li>
 *   <li>{@link org.annals.core.type.Pattern#getReplace <em>Replace</em>}</li>
 *   <li>{@link org.annals.core.type.Pattern#getMessages <em>Messages</em>}</li>
 * </ul>
 *
 * @see org.annals.core.type.TypePackage#getPattern()
 * @model extendedMetaData="name='Pattern' kind='elementOnly'"
 * @generated
 */
public interface Pattern extends EObject
{
	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the rule that reports it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see #setRule(String)
	 * @see org.annals.core.type.TypePackage#getPattern_Rule()
	 * @model extendedMetaData="kind='attribute' name='rule'"
	 * @generated
	 */
	String getRule();

	/**
	 * Sets the value of the '{@link org.annals.core.type.Pattern#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(String value);

	/**
	 * Returns the value of the '<em><b>Find</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A java.util.regex expression; group 1, if any, is the place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Find</em>' attribute.
	 * @see #setFind(String)
	 * @see org.annals.core.type.TypePackage#getPattern_Find()
	 * @model extendedMetaData="kind='element' name='find' namespace='##targetNamespace'"
	 * @generated
	 */
	String getFind();

	/**
	 * Sets the value of the '{@link org.annals.core.type.Pattern#getFind <em>Find</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Find</em>' attribute.
	 * @see #getFind()
	 * @generated
	 */
	void setFind(String value);

	/**
	 * Returns the value of the '<em><b>Replace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Replacement of the place, if there is one right answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replace</em>' attribute.
	 * @see #setReplace(String)
	 * @see org.annals.core.type.TypePackage#getPattern_Replace()
	 * @model extendedMetaData="kind='element' name='replace' namespace='##targetNamespace'"
	 * @generated
	 */
	String getReplace();

	/**
	 * Sets the value of the '{@link org.annals.core.type.Pattern#getReplace <em>Replace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replace</em>' attribute.
	 * @see #getReplace()
	 * @generated
	 */
	void setReplace(String value);

	/**
	 * Returns the value of the '<em><b>Messages</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.Label}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Messages</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getPattern_Messages()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='message' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Label> getMessages();

} // Pattern
