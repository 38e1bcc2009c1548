/**
 */
package org.annals.core.type;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Equation Spec</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An equation between cells of a table, or several of one kind.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.core.type.EquationSpec#getId <em>Id</em>}</li>
 *   <li>{@link org.annals.core.type.EquationSpec#getExpression <em>Expression</em>}</li>
 *   <li>{@link org.annals.core.type.EquationSpec#getEach <em>Each</em>}</li>
 *   <li>{@link org.annals.core.type.EquationSpec#getIn <em>In</em>}</li>
 *   <li>{@link org.annals.core.type.EquationSpec#getAt <em>At</em>}</li>
 *   <li>{@link org.annals.core.type.EquationSpec#getTolerance <em>Tolerance</em>}</li>
 *   <li>{@link org.annals.core.type.EquationSpec#getMessages <em>Messages</em>}</li>
 * </ul>
 *
 * @see org.annals.core.type.TypePackage#getEquationSpec()
 * @model extendedMetaData="name='EquationSpec' kind='elementOnly'"
 * @generated
 */
public interface EquationSpec extends EObject
{
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the equation, unique in the table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.annals.core.type.TypePackage#getEquationSpec_Id()
	 * @model extendedMetaData="kind='attribute' name='id'"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.annals.core.type.EquationSpec#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Expression</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * left = right, or with <, <=, >, >=; of names, numbers, + - * / ( ) and the functions sum, min, max, abs, round; last(name) is the cell in the report of the period before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expression</em>' attribute.
	 * @see #setExpression(String)
	 * @see org.annals.core.type.TypePackage#getEquationSpec_Expression()
	 * @model extendedMetaData="kind='element' name='expression' namespace='##targetNamespace'"
	 * @generated
	 */
	String getExpression();

	/**
	 * Sets the value of the '{@link org.annals.core.type.EquationSpec#getExpression <em>Expression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expression</em>' attribute.
	 * @see #getExpression()
	 * @generated
	 */
	void setExpression(String value);

	/**
	 * Returns the value of the '<em><b>Each</b></em>' attribute.
	 * The default value is <code>"table"</code>.
	 * The literals are from the enumeration {@link org.annals.core.type.Each}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is repeated for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Each</em>' attribute.
	 * @see org.annals.core.type.Each
	 * @see #setEach(Each)
	 * @see org.annals.core.type.TypePackage#getEquationSpec_Each()
	 * @model default="table"
	 *        extendedMetaData="kind='attribute' name='each'"
	 * @generated
	 */
	Each getEach();

	/**
	 * Sets the value of the '{@link org.annals.core.type.EquationSpec#getEach <em>Each</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Each</em>' attribute.
	 * @see org.annals.core.type.Each
	 * @see #getEach()
	 * @generated
	 */
	void setEach(Each value);

	/**
	 * Returns the value of the '<em><b>In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of rows, columns or groups that it is repeated for, parted by white space; null for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In</em>' attribute.
	 * @see #setIn(String)
	 * @see org.annals.core.type.TypePackage#getEquationSpec_In()
	 * @model extendedMetaData="kind='attribute' name='in'"
	 * @generated
	 */
	String getIn();

	/**
	 * Sets the value of the '{@link org.annals.core.type.EquationSpec#getIn <em>In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In</em>' attribute.
	 * @see #getIn()
	 * @generated
	 */
	void setIn(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name whose cell is at fault and is filled on request; null for the left side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(String)
	 * @see org.annals.core.type.TypePackage#getEquationSpec_At()
	 * @model extendedMetaData="kind='attribute' name='at'"
	 * @generated
	 */
	String getAt();

	/**
	 * Sets the value of the '{@link org.annals.core.type.EquationSpec#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(String value);

	/**
	 * Returns the value of the '<em><b>Tolerance</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By how much the sides may differ.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tolerance</em>' attribute.
	 * @see #setTolerance(BigDecimal)
	 * @see org.annals.core.type.TypePackage#getEquationSpec_Tolerance()
	 * @model default="0"
	 *        extendedMetaData="kind='attribute' name='tolerance'"
	 * @generated
	 */
	BigDecimal getTolerance();

	/**
	 * Sets the value of the '{@link org.annals.core.type.EquationSpec#getTolerance <em>Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tolerance</em>' attribute.
	 * @see #getTolerance()
	 * @generated
	 */
	void setTolerance(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Messages</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.Label}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The relation in words, one label a language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Messages</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getEquationSpec_Messages()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='message' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Label> getMessages();

} // EquationSpec
