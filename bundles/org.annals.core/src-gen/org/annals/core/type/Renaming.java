/**
 */
package org.annals.core.type;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Renaming</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What has another id than in the version before, and is the same.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.core.type.Renaming#getKind <em>Kind</em>}</li>
 *   <li>{@link org.annals.core.type.Renaming#getTable <em>Table</em>}</li>
 *   <li>{@link org.annals.core.type.Renaming#getFrom <em>From</em>}</li>
 *   <li>{@link org.annals.core.type.Renaming#getTo <em>To</em>}</li>
 * </ul>
 *
 * @see org.annals.core.type.TypePackage#getRenaming()
 * @model extendedMetaData="name='Renaming' kind='empty'"
 * @generated
 */
public interface Renaming extends EObject
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"role"</code>.
	 * The literals are from the enumeration {@link org.annals.core.type.ChangedKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What has the id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.annals.core.type.ChangedKind
	 * @see #setKind(ChangedKind)
	 * @see org.annals.core.type.TypePackage#getRenaming_Kind()
	 * @model default="role"
	 *        extendedMetaData="kind='attribute' name='kind'"
	 * @generated
	 */
	ChangedKind getKind();

	/**
	 * Sets the value of the '{@link org.annals.core.type.Renaming#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.annals.core.type.ChangedKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ChangedKind value);

	/**
	 * Returns the value of the '<em><b>Table</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For a row or a column the id, in the version before, of its table; null for every table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Table</em>' attribute.
	 * @see #setTable(String)
	 * @see org.annals.core.type.TypePackage#getRenaming_Table()
	 * @model extendedMetaData="kind='attribute' name='table'"
	 * @generated
	 */
	String getTable();

	/**
	 * Sets the value of the '{@link org.annals.core.type.Renaming#getTable <em>Table</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Table</em>' attribute.
	 * @see #getTable()
	 * @generated
	 */
	void setTable(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id before, of a metric its key.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(String)
	 * @see org.annals.core.type.TypePackage#getRenaming_From()
	 * @model extendedMetaData="kind='attribute' name='from'"
	 * @generated
	 */
	String getFrom();

	/**
	 * Sets the value of the '{@link org.annals.core.type.Renaming#getFrom <em>From</em>}' attribute.
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
	 * Id now.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(String)
	 * @see org.annals.core.type.TypePackage#getRenaming_To()
	 * @model extendedMetaData="kind='attribute' name='to'"
	 * @generated
	 */
	String getTo();

	/**
	 * Sets the value of the '{@link org.annals.core.type.Renaming#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(String value);

} // Renaming
