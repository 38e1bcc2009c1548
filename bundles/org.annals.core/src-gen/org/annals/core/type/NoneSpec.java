/**
 */
package org.annals.core.type;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>None Spec</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * When a section may not say “none” and nothing else; without a condition and without cues never.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.core.type.NoneSpec#getRole <em>Role</em>}</li>
 *   <li>{@link org.annals.core.type.NoneSpec#getWhen <em>When</em>}</li>
 *   <li>{@link org.annals.core.type.NoneSpec#getCues <em>Cues</em>}</li>
 *   <li>{@link org.annals.core.type.NoneSpec#getMessages <em>Messages</em>}</li>
 * </ul>
 *
 * @see org.annals.core.type.TypePackage#getNoneSpec()
 * @model extendedMetaData="name='NoneSpec' kind='elementOnly'"
 * @generated
 */
public interface NoneSpec extends EObject
{
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the section role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.annals.core.type.TypePackage#getNoneSpec_Role()
	 * @model extendedMetaData="kind='attribute' name='role'"
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.annals.core.type.NoneSpec#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A comparison as in an equation, of cells named table.row.column; while it holds there is something to say.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>When</em>' attribute.
	 * @see #setWhen(String)
	 * @see org.annals.core.type.TypePackage#getNoneSpec_When()
	 * @model extendedMetaData="kind='attribute' name='when'"
	 * @generated
	 */
	String getWhen();

	/**
	 * Sets the value of the '{@link org.annals.core.type.NoneSpec#getWhen <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When</em>' attribute.
	 * @see #getWhen()
	 * @generated
	 */
	void setWhen(String value);

	/**
	 * Returns the value of the '<em><b>Cues</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.Cue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Wordings elsewhere in the report that show that there is something to say.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cues</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getNoneSpec_Cues()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='cue' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Cue> getCues();

	/**
	 * Returns the value of the '<em><b>Messages</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.Label}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it may not, one label a language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Messages</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getNoneSpec_Messages()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='message' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Label> getMessages();

} // NoneSpec
