/**
 */
package org.annals.core.type;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Version Change</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What changed between two versions of a type; what it does not name keeps its id.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.core.type.VersionChange#getFrom <em>From</em>}</li>
 *   <li>{@link org.annals.core.type.VersionChange#getTo <em>To</em>}</li>
 *   <li>{@link org.annals.core.type.VersionChange#getRenames <em>Renames</em>}</li>
 *   <li>{@link org.annals.core.type.VersionChange#getDrops <em>Drops</em>}</li>
 * </ul>
 *
 * @see org.annals.core.type.TypePackage#getVersionChange()
 * @model extendedMetaData="name='VersionChange' kind='elementOnly'"
 * @generated
 */
public interface VersionChange extends EObject
{
	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the reports that it takes over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(String)
	 * @see org.annals.core.type.TypePackage#getVersionChange_From()
	 * @model extendedMetaData="kind='attribute' name='from'"
	 * @generated
	 */
	String getFrom();

	/**
	 * Sets the value of the '{@link org.annals.core.type.VersionChange#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(String value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version that they become; null for that of the type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(String)
	 * @see org.annals.core.type.TypePackage#getVersionChange_To()
	 * @model extendedMetaData="kind='attribute' name='to'"
	 * @generated
	 */
	String getTo();

	/**
	 * Sets the value of the '{@link org.annals.core.type.VersionChange#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(String value);

	/**
	 * Returns the value of the '<em><b>Renames</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.Renaming}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What has another id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Renames</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getVersionChange_Renames()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='rename' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Renaming> getRenames();

	/**
	 * Returns the value of the '<em><b>Drops</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.Dropping}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is no more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drops</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getVersionChange_Drops()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='drop' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Dropping> getDrops();

} // VersionChange
