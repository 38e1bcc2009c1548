/**
 */
package org.annals.core.type;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Table Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of a table with columns of its own.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.core.type.TableBlock#getNames <em>Names</em>}</li>
 *   <li>{@link org.annals.core.type.TableBlock#getStubs <em>Stubs</em>}</li>
 *   <li>{@link org.annals.core.type.TableBlock#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.annals.core.type.TableBlock#getRows <em>Rows</em>}</li>
 * </ul>
 *
 * @see org.annals.core.type.TypePackage#getTableBlock()
 * @model extendedMetaData="name='TableBlock' kind='elementOnly'"
 * @generated
 */
public interface TableBlock extends EObject
{
	/**
	 * Returns the value of the '<em><b>Names</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.Label}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands above the columns across the table, one label a language; none for no such line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Names</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getTableBlock_Names()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='name' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Label> getNames();

	/**
	 * Returns the value of the '<em><b>Stubs</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.Label}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands above the rows' names, one label a language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stubs</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getTableBlock_Stubs()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='stub' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Label> getStubs();

	/**
	 * Returns the value of the '<em><b>Columns</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.ColumnSpec}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Columns</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getTableBlock_Columns()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='column' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<ColumnSpec> getColumns();

	/**
	 * Returns the value of the '<em><b>Rows</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.RowSpec}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rows</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getTableBlock_Rows()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='row' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<RowSpec> getRows();

} // TableBlock
