/**
 */
package org.annals.core.type;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Part Spec</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of the front or back matter.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.core.type.PartSpec#getPart <em>Part</em>}</li>
 *   <li>{@link org.annals.core.type.PartSpec#getRequired <em>Required</em>}</li>
 *   <li>{@link org.annals.core.type.PartSpec#getGuidance <em>Guidance</em>}</li>
 *   <li>{@link org.annals.core.type.PartSpec#getCues <em>Cues</em>}</li>
 * </ul>
 *
 * @see org.annals.core.type.TypePackage#getPartSpec()
 * @model extendedMetaData="name='PartSpec' kind='elementOnly'"
 * @generated
 */
public interface PartSpec extends EObject
{
	/**
	 * Returns the value of the '<em><b>Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Literal of ParagraphRole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Part</em>' attribute.
	 * @see #setPart(String)
	 * @see org.annals.core.type.TypePackage#getPartSpec_Part()
	 * @model extendedMetaData="kind='attribute' name='part'"
	 * @generated
	 */
	String getPart();

	/**
	 * Sets the value of the '{@link org.annals.core.type.PartSpec#getPart <em>Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part</em>' attribute.
	 * @see #getPart()
	 * @generated
	 */
	void setPart(String value);

	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * The default value is <code>"optional"</code>.
	 * The literals are from the enumeration {@link org.annals.core.type.Requirement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see org.annals.core.type.Requirement
	 * @see #setRequired(Requirement)
	 * @see org.annals.core.type.TypePackage#getPartSpec_Required()
	 * @model default="optional"
	 *        extendedMetaData="kind='attribute' name='required'"
	 * @generated
	 */
	Requirement getRequired();

	/**
	 * Sets the value of the '{@link org.annals.core.type.PartSpec#getRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see org.annals.core.type.Requirement
	 * @see #getRequired()
	 * @generated
	 */
	void setRequired(Requirement value);

	/**
	 * Returns the value of the '<em><b>Guidance</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.Label}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What shall be written here, one label a language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guidance</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getPartSpec_Guidance()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='guidance' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Label> getGuidance();

	/**
	 * Returns the value of the '<em><b>Cues</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.Cue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lines that are this part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cues</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getPartSpec_Cues()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='cue' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Cue> getCues();

} // PartSpec
