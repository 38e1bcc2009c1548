/**
 */
package org.annals.core.type;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Prose Spec</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the prose speaks of a table.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.core.type.ProseSpec#getColumn <em>Column</em>}</li>
 *   <li>{@link org.annals.core.type.ProseSpec#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.annals.core.type.ProseSpec#getWhole <em>Whole</em>}</li>
 *   <li>{@link org.annals.core.type.ProseSpec#getRow <em>Row</em>}</li>
 * </ul>
 *
 * @see org.annals.core.type.TypePackage#getProseSpec()
 * @model extendedMetaData="name='ProseSpec' kind='elementOnly'"
 * @generated
 */
public interface ProseSpec extends EObject
{
	/**
	 * Returns the value of the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the column that a figure is of whose clause names none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Column</em>' attribute.
	 * @see #setColumn(String)
	 * @see org.annals.core.type.TypePackage#getProseSpec_Column()
	 * @model extendedMetaData="kind='attribute' name='column'"
	 * @generated
	 */
	String getColumn();

	/**
	 * Sets the value of the '{@link org.annals.core.type.ProseSpec#getColumn <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column</em>' attribute.
	 * @see #getColumn()
	 * @generated
	 */
	void setColumn(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measure words behind a figure, parted by white space.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.annals.core.type.TypePackage#getProseSpec_Unit()
	 * @model extendedMetaData="kind='attribute' name='unit'"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.annals.core.type.ProseSpec#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Whole</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cell that shares are of, row.column; null where shares are not judged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Whole</em>' attribute.
	 * @see #setWhole(String)
	 * @see org.annals.core.type.TypePackage#getProseSpec_Whole()
	 * @model extendedMetaData="kind='attribute' name='whole'"
	 * @generated
	 */
	String getWhole();

	/**
	 * Sets the value of the '{@link org.annals.core.type.ProseSpec#getWhole <em>Whole</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Whole</em>' attribute.
	 * @see #getWhole()
	 * @generated
	 */
	void setWhole(String value);

	/**
	 * Returns the value of the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the row that a figure is of whose sentence names a column and no row, such as: overall.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Row</em>' attribute.
	 * @see #setRow(String)
	 * @see org.annals.core.type.TypePackage#getProseSpec_Row()
	 * @model extendedMetaData="kind='attribute' name='row'"
	 * @generated
	 */
	String getRow();

	/**
	 * Sets the value of the '{@link org.annals.core.type.ProseSpec#getRow <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Row</em>' attribute.
	 * @see #getRow()
	 * @generated
	 */
	void setRow(String value);

} // ProseSpec
