/**
 */
package org.annals.core.type;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Metric Spec</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A metric of the catalogue.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.core.type.MetricSpec#getKey <em>Key</em>}</li>
 *   <li>{@link org.annals.core.type.MetricSpec#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.annals.core.type.MetricSpec#getNames <em>Names</em>}</li>
 *   <li>{@link org.annals.core.type.MetricSpec#getCues <em>Cues</em>}</li>
 * </ul>
 *
 * @see org.annals.core.type.TypePackage#getMetricSpec()
 * @model extendedMetaData="name='MetricSpec' kind='elementOnly'"
 * @generated
 */
public interface MetricSpec extends EObject
{
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.annals.core.type.TypePackage#getMetricSpec_Key()
	 * @model id="true"
	 *        extendedMetaData="kind='attribute' name='key'"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.annals.core.type.MetricSpec#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Customary measure word.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.annals.core.type.TypePackage#getMetricSpec_Unit()
	 * @model extendedMetaData="kind='attribute' name='unit'"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.annals.core.type.MetricSpec#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Names</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.Label}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people call it, one label a language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Names</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getMetricSpec_Names()
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
	 * Wordings of what is counted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cues</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getMetricSpec_Cues()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='cue' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Cue> getCues();

} // MetricSpec
