/**
 */
package org.annals.model.report;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Measure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 举措: one sentence that says what was done.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.model.report.Measure#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.annals.model.report.Measure#getProse <em>Prose</em>}</li>
 * </ul>
 *
 * @see org.annals.model.report.ReportPackage#getMeasure()
 * @model extendedMetaData="name='Measure' kind='elementOnly'"
 * @generated
 */
public interface Measure extends Block
{
	/**
	 * Returns the value of the '<em><b>Answers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the commitments of the predecessor that it answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' attribute list.
	 * @see org.annals.model.report.ReportPackage#getMeasure_Answers()
	 * @model extendedMetaData="kind='attribute' name='answers'"
	 * @generated
	 */
	EList<String> getAnswers();

	/**
	 * Returns the value of the '<em><b>Prose</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Prose</em>' containment reference.
	 * @see #setProse(Prose)
	 * @see org.annals.model.report.ReportPackage#getMeasure_Prose()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='prose' namespace='##targetNamespace'"
	 * @generated
	 */
	Prose getProse();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Measure#getProse <em>Prose</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prose</em>' containment reference.
	 * @see #getProse()
	 * @generated
	 */
	void setProse(Prose value);

} // Measure
