/**
 */
package org.annals.model.report;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cell</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A cell of a table.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.model.report.Cell#getColumn <em>Column</em>}</li>
 *   <li>{@link org.annals.model.report.Cell#getSpan <em>Span</em>}</li>
 *   <li>{@link org.annals.model.report.Cell#isContinues <em>Continues</em>}</li>
 *   <li>{@link org.annals.model.report.Cell#getPrevious <em>Previous</em>}</li>
 *   <li>{@link org.annals.model.report.Cell#getProse <em>Prose</em>}</li>
 * </ul>
 *
 * @see org.annals.model.report.ReportPackage#getCell()
 * @model extendedMetaData="name='Cell' kind='elementOnly'"
 * @generated
 */
public interface Cell extends EObject
{
	/**
	 * Returns the value of the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key of the column.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Column</em>' attribute.
	 * @see #setColumn(String)
	 * @see org.annals.model.report.ReportPackage#getCell_Column()
	 * @model extendedMetaData="kind='attribute' name='column'"
	 * @generated
	 */
	String getColumn();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Cell#getColumn <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column</em>' attribute.
	 * @see #getColumn()
	 * @generated
	 */
	void setColumn(String value);

	/**
	 * Returns the value of the '<em><b>Span</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many columns the cell covers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Span</em>' attribute.
	 * @see #setSpan(int)
	 * @see org.annals.model.report.ReportPackage#getCell_Span()
	 * @model default="1"
	 *        extendedMetaData="kind='attribute' name='span'"
	 * @generated
	 */
	int getSpan();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Cell#getSpan <em>Span</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Span</em>' attribute.
	 * @see #getSpan()
	 * @generated
	 */
	void setSpan(int value);

	/**
	 * Returns the value of the '<em><b>Continues</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the cell is one with that above it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Continues</em>' attribute.
	 * @see #setContinues(boolean)
	 * @see org.annals.model.report.ReportPackage#getCell_Continues()
	 * @model default="false"
	 *        extendedMetaData="kind='attribute' name='continues'"
	 * @generated
	 */
	boolean isContinues();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Cell#isContinues <em>Continues</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Continues</em>' attribute.
	 * @see #isContinues()
	 * @generated
	 */
	void setContinues(boolean value);

	/**
	 * Returns the value of the '<em><b>Previous</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value of the cell in the report of the period before; absent where that is not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Previous</em>' attribute.
	 * @see #setPrevious(BigDecimal)
	 * @see org.annals.model.report.ReportPackage#getCell_Previous()
	 * @model extendedMetaData="kind='attribute' name='previous'"
	 * @generated
	 */
	BigDecimal getPrevious();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Cell#getPrevious <em>Previous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Previous</em>' attribute.
	 * @see #getPrevious()
	 * @generated
	 */
	void setPrevious(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Prose</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Prose</em>' containment reference.
	 * @see #setProse(Prose)
	 * @see org.annals.model.report.ReportPackage#getCell_Prose()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='prose' namespace='##targetNamespace'"
	 * @generated
	 */
	Prose getProse();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Cell#getProse <em>Prose</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prose</em>' containment reference.
	 * @see #getProse()
	 * @generated
	 */
	void setProse(Prose value);

} // Cell
