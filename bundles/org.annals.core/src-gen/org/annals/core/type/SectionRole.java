/**
 */
package org.annals.core.type;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Section Role</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a section is for.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.core.type.SectionRole#getId <em>Id</em>}</li>
 *   <li>{@link org.annals.core.type.SectionRole#getRequired <em>Required</em>}</li>
 *   <li>{@link org.annals.core.type.SectionRole#getContent <em>Content</em>}</li>
 *   <li>{@link org.annals.core.type.SectionRole#getNames <em>Names</em>}</li>
 *   <li>{@link org.annals.core.type.SectionRole#getGuidance <em>Guidance</em>}</li>
 *   <li>{@link org.annals.core.type.SectionRole#getCues <em>Cues</em>}</li>
 * </ul>
 *
 * @see org.annals.core.type.TypePackage#getSectionRole()
 * @model extendedMetaData="name='SectionRole' kind='elementOnly'"
 * @generated
 */
public interface SectionRole extends EObject
{
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.annals.core.type.TypePackage#getSectionRole_Id()
	 * @model id="true"
	 *        extendedMetaData="kind='attribute' name='id'"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.annals.core.type.SectionRole#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * The default value is <code>"optional"</code>.
	 * The literals are from the enumeration {@link org.annals.core.type.Requirement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see org.annals.core.type.Requirement
	 * @see #setRequired(Requirement)
	 * @see org.annals.core.type.TypePackage#getSectionRole_Required()
	 * @model default="optional"
	 *        extendedMetaData="kind='attribute' name='required'"
	 * @generated
	 */
	Requirement getRequired();

	/**
	 * Sets the value of the '{@link org.annals.core.type.SectionRole#getRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see org.annals.core.type.Requirement
	 * @see #getRequired()
	 * @generated
	 */
	void setRequired(Requirement value);

	/**
	 * Returns the value of the '<em><b>Content</b></em>' attribute.
	 * The default value is <code>"measures"</code>.
	 * The literals are from the enumeration {@link org.annals.core.type.Content}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Content</em>' attribute.
	 * @see org.annals.core.type.Content
	 * @see #setContent(Content)
	 * @see org.annals.core.type.TypePackage#getSectionRole_Content()
	 * @model default="measures"
	 *        extendedMetaData="kind='attribute' name='content'"
	 * @generated
	 */
	Content getContent();

	/**
	 * Sets the value of the '{@link org.annals.core.type.SectionRole#getContent <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content</em>' attribute.
	 * @see org.annals.core.type.Content
	 * @see #getContent()
	 * @generated
	 */
	void setContent(Content value);

	/**
	 * Returns the value of the '<em><b>Names</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.Label}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people call it, one label a language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Names</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getSectionRole_Names()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='name' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Label> getNames();

	/**
	 * Returns the value of the '<em><b>Guidance</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.Label}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What shall be written here, one label a language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guidance</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getSectionRole_Guidance()
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
	 * Headings, or lead-in wordings, of this role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cues</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getSectionRole_Cues()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='cue' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Cue> getCues();

} // SectionRole
