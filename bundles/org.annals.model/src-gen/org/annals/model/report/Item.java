/**
 */
package org.annals.model.report;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An enumerated part: 一是….
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.model.report.Item#getHeading <em>Heading</em>}</li>
 *   <li>{@link org.annals.model.report.Item#getStop <em>Stop</em>}</li>
 *   <li>{@link org.annals.model.report.Item#getBlocks <em>Blocks</em>}</li>
 * </ul>
 *
 * @see org.annals.model.report.ReportPackage#getItem()
 * @model abstract="true"
 *        extendedMetaData="name='Item' kind='elementOnly'"
 * @generated
 */
public interface Item extends Block
{
	/**
	 * Returns the value of the '<em><b>Heading</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The heading without marker and without stop; absent for an unheaded part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Heading</em>' containment reference.
	 * @see #setHeading(Prose)
	 * @see org.annals.model.report.ReportPackage#getItem_Heading()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='heading' namespace='##targetNamespace'"
	 * @generated
	 */
	Prose getHeading();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Item#getHeading <em>Heading</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Heading</em>' containment reference.
	 * @see #getHeading()
	 * @generated
	 */
	void setHeading(Prose value);

	/**
	 * Returns the value of the '<em><b>Stop</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The punctuation that closes a run-in heading, 。 as a rule; absent for a heading on its own line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stop</em>' attribute.
	 * @see #setStop(String)
	 * @see org.annals.model.report.ReportPackage#getItem_Stop()
	 * @model extendedMetaData="kind='attribute' name='stop'"
	 * @generated
	 */
	String getStop();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Item#getStop <em>Stop</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stop</em>' attribute.
	 * @see #getStop()
	 * @generated
	 */
	void setStop(String value);

	/**
	 * Returns the value of the '<em><b>Blocks</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.model.report.Block}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it consists of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blocks</em>' containment reference list.
	 * @see org.annals.model.report.ReportPackage#getItem_Blocks()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='block' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Block> getBlocks();

} // Item
