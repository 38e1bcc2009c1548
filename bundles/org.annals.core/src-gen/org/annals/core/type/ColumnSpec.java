/**
 */
package org.annals.core.type;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Column Spec</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A column of a table; one with columns of its own is a group, whose name stands above them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.core.type.ColumnSpec#getId <em>Id</em>}</li>
 *   <li>{@link org.annals.core.type.ColumnSpec#getFormat <em>Format</em>}</li>
 *   <li>{@link org.annals.core.type.ColumnSpec#getDecimals <em>Decimals</em>}</li>
 *   <li>{@link org.annals.core.type.ColumnSpec#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.annals.core.type.ColumnSpec#isRequired <em>Required</em>}</li>
 *   <li>{@link org.annals.core.type.ColumnSpec#isDerived <em>Derived</em>}</li>
 *   <li>{@link org.annals.core.type.ColumnSpec#getNames <em>Names</em>}</li>
 *   <li>{@link org.annals.core.type.ColumnSpec#getCues <em>Cues</em>}</li>
 *   <li>{@link org.annals.core.type.ColumnSpec#getColumns <em>Columns</em>}</li>
 * </ul>
 *
 * @see org.annals.core.type.TypePackage#getColumnSpec()
 * @model extendedMetaData="name='ColumnSpec' kind='elementOnly'"
 * @generated
 */
public interface ColumnSpec extends EObject
{
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the column in equations and files; letters, digits and _.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.annals.core.type.TypePackage#getColumnSpec_Id()
	 * @model extendedMetaData="kind='attribute' name='id'"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.annals.core.type.ColumnSpec#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * The default value is <code>"count"</code>.
	 * The literals are from the enumeration {@link org.annals.core.type.CellFormat}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What its cells hold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see org.annals.core.type.CellFormat
	 * @see #setFormat(CellFormat)
	 * @see org.annals.core.type.TypePackage#getColumnSpec_Format()
	 * @model default="count"
	 *        extendedMetaData="kind='attribute' name='format'"
	 * @generated
	 */
	CellFormat getFormat();

	/**
	 * Sets the value of the '{@link org.annals.core.type.ColumnSpec#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see org.annals.core.type.CellFormat
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(CellFormat value);

	/**
	 * Returns the value of the '<em><b>Decimals</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many decimal places a decimal or signed cell shows at least.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decimals</em>' attribute.
	 * @see #setDecimals(int)
	 * @see org.annals.core.type.TypePackage#getColumnSpec_Decimals()
	 * @model default="0"
	 *        extendedMetaData="kind='attribute' name='decimals'"
	 * @generated
	 */
	int getDecimals();

	/**
	 * Sets the value of the '{@link org.annals.core.type.ColumnSpec#getDecimals <em>Decimals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decimals</em>' attribute.
	 * @see #getDecimals()
	 * @generated
	 */
	void setDecimals(int value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of its cells; null for that of the table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.annals.core.type.TypePackage#getColumnSpec_Unit()
	 * @model extendedMetaData="kind='attribute' name='unit'"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.annals.core.type.ColumnSpec#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its cells must be filled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see #setRequired(boolean)
	 * @see org.annals.core.type.TypePackage#getColumnSpec_Required()
	 * @model default="true"
	 *        extendedMetaData="kind='attribute' name='required'"
	 * @generated
	 */
	boolean isRequired();

	/**
	 * Sets the value of the '{@link org.annals.core.type.ColumnSpec#isRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see #isRequired()
	 * @generated
	 */
	void setRequired(boolean value);

	/**
	 * Returns the value of the '<em><b>Derived</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its cells follow from others by an equation and can be filled on request.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Derived</em>' attribute.
	 * @see #setDerived(boolean)
	 * @see org.annals.core.type.TypePackage#getColumnSpec_Derived()
	 * @model default="false"
	 *        extendedMetaData="kind='attribute' name='derived'"
	 * @generated
	 */
	boolean isDerived();

	/**
	 * Sets the value of the '{@link org.annals.core.type.ColumnSpec#isDerived <em>Derived</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Derived</em>' attribute.
	 * @see #isDerived()
	 * @generated
	 */
	void setDerived(boolean value);

	/**
	 * Returns the value of the '<em><b>Names</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.Label}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands above it, one label a language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Names</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getColumnSpec_Names()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='name' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Label> getNames();

	/**
	 * Returns the value of the '<em><b>Cues</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.Cue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Wordings that name it in prose; # stands for the figure where it does not follow.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cues</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getColumnSpec_Cues()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='cue' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Cue> getCues();

	/**
	 * Returns the value of the '<em><b>Columns</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.ColumnSpec}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The columns of a group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Columns</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getColumnSpec_Columns()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='column' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<ColumnSpec> getColumns();

} // ColumnSpec
