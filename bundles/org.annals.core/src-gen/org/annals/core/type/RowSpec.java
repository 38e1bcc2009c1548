/**
 */
package org.annals.core.type;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Row Spec</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A row of a table; one with rows of its own is a group, whose name stands before them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.core.type.RowSpec#getId <em>Id</em>}</li>
 *   <li>{@link org.annals.core.type.RowSpec#isRequired <em>Required</em>}</li>
 *   <li>{@link org.annals.core.type.RowSpec#isDerived <em>Derived</em>}</li>
 *   <li>{@link org.annals.core.type.RowSpec#getMost <em>Most</em>}</li>
 *   <li>{@link org.annals.core.type.RowSpec#getNames <em>Names</em>}</li>
 *   <li>{@link org.annals.core.type.RowSpec#getCues <em>Cues</em>}</li>
 *   <li>{@link org.annals.core.type.RowSpec#getRows <em>Rows</em>}</li>
 * </ul>
 *
 * @see org.annals.core.type.TypePackage#getRowSpec()
 * @model extendedMetaData="name='RowSpec' kind='elementOnly'"
 * @generated
 */
public interface RowSpec extends EObject
{
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the row in equations and files; letters, digits and _.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.annals.core.type.TypePackage#getRowSpec_Id()
	 * @model extendedMetaData="kind='attribute' name='id'"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.annals.core.type.RowSpec#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

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
	 * @see org.annals.core.type.TypePackage#getRowSpec_Required()
	 * @model default="true"
	 *        extendedMetaData="kind='attribute' name='required'"
	 * @generated
	 */
	boolean isRequired();

	/**
	 * Sets the value of the '{@link org.annals.core.type.RowSpec#isRequired <em>Required</em>}' attribute.
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
	 * @see org.annals.core.type.TypePackage#getRowSpec_Derived()
	 * @model default="false"
	 *        extendedMetaData="kind='attribute' name='derived'"
	 * @generated
	 */
	boolean isDerived();

	/**
	 * Sets the value of the '{@link org.annals.core.type.RowSpec#isDerived <em>Derived</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Derived</em>' attribute.
	 * @see #isDerived()
	 * @generated
	 */
	void setDerived(boolean value);

	/**
	 * Returns the value of the '<em><b>Most</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many rows of the kind a table may have at most. More than 1: the id names them all as a group does, the rows have it with 1, 2 and so on behind it, a table has as many of them as its report needs and names them itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Most</em>' attribute.
	 * @see #setMost(int)
	 * @see org.annals.core.type.TypePackage#getRowSpec_Most()
	 * @model default="1"
	 *        extendedMetaData="kind='attribute' name='most'"
	 * @generated
	 */
	int getMost();

	/**
	 * Sets the value of the '{@link org.annals.core.type.RowSpec#getMost <em>Most</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Most</em>' attribute.
	 * @see #getMost()
	 * @generated
	 */
	void setMost(int value);

	/**
	 * Returns the value of the '<em><b>Names</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.Label}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands before it, one label a language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Names</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getRowSpec_Names()
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
	 * Wordings that name it in prose, such as: received applications; # stands for the figure where it does not follow: received # requests.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cues</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getRowSpec_Cues()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='cue' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Cue> getCues();

	/**
	 * Returns the value of the '<em><b>Rows</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.RowSpec}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rows of a group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rows</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getRowSpec_Rows()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='row' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<RowSpec> getRows();

} // RowSpec
