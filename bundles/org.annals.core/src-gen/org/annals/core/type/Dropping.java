/**
 */
package org.annals.core.type;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dropping</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is no more, or means something else under the same id; what a report says there is kept as text.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.core.type.Dropping#getKind <em>Kind</em>}</li>
 *   <li>{@link org.annals.core.type.Dropping#getTable <em>Table</em>}</li>
 *   <li>{@link org.annals.core.type.Dropping#getId <em>Id</em>}</li>
 * </ul>
 *
 * @see org.annals.core.type.TypePackage#getDropping()
 * @model extendedMetaData="name='Dropping' kind='empty'"
 * @generated
 */
public interface Dropping extends EObject
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
	 * @see org.annals.core.type.TypePackage#getDropping_Kind()
	 * @model default="role"
	 *        extendedMetaData="kind='attribute' name='kind'"
	 * @generated
	 */
	ChangedKind getKind();

	/**
	 * Sets the value of the '{@link org.annals.core.type.Dropping#getKind <em>Kind</em>}' attribute.
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
	 * @see org.annals.core.type.TypePackage#getDropping_Table()
	 * @model extendedMetaData="kind='attribute' name='table'"
	 * @generated
	 */
	String getTable();

	/**
	 * Sets the value of the '{@link org.annals.core.type.Dropping#getTable <em>Table</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Table</em>' attribute.
	 * @see #getTable()
	 * @generated
	 */
	void setTable(String value);

	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id before, of a metric its key.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.annals.core.type.TypePackage#getDropping_Id()
	 * @model extendedMetaData="kind='attribute' name='id'"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.annals.core.type.Dropping#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

} // Dropping
