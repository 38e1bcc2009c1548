/**
 */
package org.annals.core.type;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Table Spec</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A table of a report.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.core.type.TableSpec#getId <em>Id</em>}</li>
 *   <li>{@link org.annals.core.type.TableSpec#getRole <em>Role</em>}</li>
 *   <li>{@link org.annals.core.type.TableSpec#getRequired <em>Required</em>}</li>
 *   <li>{@link org.annals.core.type.TableSpec#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.annals.core.type.TableSpec#getTitles <em>Titles</em>}</li>
 *   <li>{@link org.annals.core.type.TableSpec#getStubs <em>Stubs</em>}</li>
 *   <li>{@link org.annals.core.type.TableSpec#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.annals.core.type.TableSpec#getRows <em>Rows</em>}</li>
 *   <li>{@link org.annals.core.type.TableSpec#getBlocks <em>Blocks</em>}</li>
 *   <li>{@link org.annals.core.type.TableSpec#getEquations <em>Equations</em>}</li>
 *   <li>{@link org.annals.core.type.TableSpec#getProses <em>Proses</em>}</li>
 * </ul>
 *
 * @see org.annals.core.type.TypePackage#getTableSpec()
 * @model extendedMetaData="name='TableSpec' kind='elementOnly'"
 * @generated
 */
public interface TableSpec extends EObject
{
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the table, the key of a report's table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.annals.core.type.TypePackage#getTableSpec_Id()
	 * @model extendedMetaData="kind='attribute' name='id'"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.annals.core.type.TableSpec#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the section role that it stands in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.annals.core.type.TypePackage#getTableSpec_Role()
	 * @model extendedMetaData="kind='attribute' name='role'"
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.annals.core.type.TableSpec#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * The default value is <code>"optional"</code>.
	 * The literals are from the enumeration {@link org.annals.core.type.Requirement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much it is asked for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see org.annals.core.type.Requirement
	 * @see #setRequired(Requirement)
	 * @see org.annals.core.type.TypePackage#getTableSpec_Required()
	 * @model default="optional"
	 *        extendedMetaData="kind='attribute' name='required'"
	 * @generated
	 */
	Requirement getRequired();

	/**
	 * Sets the value of the '{@link org.annals.core.type.TableSpec#getRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see org.annals.core.type.Requirement
	 * @see #getRequired()
	 * @generated
	 */
	void setRequired(Requirement value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of its cells.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.annals.core.type.TypePackage#getTableSpec_Unit()
	 * @model extendedMetaData="kind='attribute' name='unit'"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.annals.core.type.TableSpec#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Titles</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.Label}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands above the table, one label a language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Titles</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getTableSpec_Titles()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='title' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Label> getTitles();

	/**
	 * Returns the value of the '<em><b>Stubs</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.Label}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands above the rows' names, one label a language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stubs</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getTableSpec_Stubs()
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
	 * <!-- begin-model-doc -->
	 * The columns of a table without blocks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Columns</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getTableSpec_Columns()
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
	 * <!-- begin-model-doc -->
	 * The rows of a table without blocks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rows</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getTableSpec_Rows()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='row' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<RowSpec> getRows();

	/**
	 * Returns the value of the '<em><b>Blocks</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.TableBlock}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parts with columns of their own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blocks</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getTableSpec_Blocks()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='block' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<TableBlock> getBlocks();

	/**
	 * Returns the value of the '<em><b>Equations</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.EquationSpec}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Equations</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getTableSpec_Equations()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='equation' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<EquationSpec> getEquations();

	/**
	 * Returns the value of the '<em><b>Proses</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.ProseSpec}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the prose speaks of it; none where text and table are not compared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proses</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getTableSpec_Proses()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='prose' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<ProseSpec> getProses();

} // TableSpec
