/**
 */
package org.annals.model.report;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.eclipse.emf.ecore.util.FeatureMap;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Prose</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Text with mentions and citations in it: a list of runs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.model.report.Prose#getMixed <em>Mixed</em>}</li>
 *   <li>{@link org.annals.model.report.Prose#getMentions <em>Mentions</em>}</li>
 *   <li>{@link org.annals.model.report.Prose#getCitations <em>Citations</em>}</li>
 *   <li>{@link org.annals.model.report.Prose#getCharacters <em>Characters</em>}</li>
 * </ul>
 *
 * @see org.annals.model.report.ReportPackage#getProse()
 * @model extendedMetaData="name='Prose' kind='mixed'"
 * @generated
 */
public interface Prose extends EObject
{
	/**
	 * Returns the value of the '<em><b>Mixed</b></em>' attribute list.
	 * The list contents are of type {@link org.eclipse.emf.ecore.util.FeatureMap.Entry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mixed</em>' attribute list.
	 * @see org.annals.model.report.ReportPackage#getProse_Mixed()
	 * @model unique="false" dataType="org.eclipse.emf.ecore.EFeatureMapEntry" many="true"
	 *        extendedMetaData="kind='elementWildcard' name=':mixed'"
	 * @generated
	 */
	FeatureMap getMixed();

	/**
	 * Returns the value of the '<em><b>Mentions</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.model.report.Mention}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mentions</em>' containment reference list.
	 * @see org.annals.model.report.ReportPackage#getProse_Mentions()
	 * @model containment="true" transient="true" volatile="true" derived="true"
	 *        extendedMetaData="kind='element' name='mention' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Mention> getMentions();

	/**
	 * Returns the value of the '<em><b>Citations</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.model.report.Citation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Citations</em>' containment reference list.
	 * @see org.annals.model.report.ReportPackage#getProse_Citations()
	 * @model containment="true" transient="true" volatile="true" derived="true"
	 *        extendedMetaData="kind='element' name='citation' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Citation> getCitations();

	/**
	 * Returns the value of the '<em><b>Characters</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.model.report.ControlCharacter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Characters</em>' containment reference list.
	 * @see org.annals.model.report.ReportPackage#getProse_Characters()
	 * @model containment="true" transient="true" volatile="true" derived="true"
	 *        extendedMetaData="kind='element' name='char' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<ControlCharacter> getCharacters();

} // Prose
