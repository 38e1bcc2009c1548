/**
 */
package org.annals.model.report;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of the body with its role in the report type.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.model.report.Section#getRole <em>Role</em>}</li>
 *   <li>{@link org.annals.model.report.Section#getStatus <em>Status</em>}</li>
 *   <li>{@link org.annals.model.report.Section#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.annals.model.report.Section#getHeading <em>Heading</em>}</li>
 *   <li>{@link org.annals.model.report.Section#getStop <em>Stop</em>}</li>
 *   <li>{@link org.annals.model.report.Section#getBlocks <em>Blocks</em>}</li>
 *   <li>{@link org.annals.model.report.Section#getSections <em>Sections</em>}</li>
 * </ul>
 *
 * @see org.annals.model.report.ReportPackage#getSection()
 * @model extendedMetaData="name='Section' kind='elementOnly'"
 * @generated
 */
public interface Section extends Passage
{
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the section role in the report type; absent when none fits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.annals.model.report.ReportPackage#getSection_Role()
	 * @model extendedMetaData="kind='attribute' name='role'"
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Section#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"draft"</code>.
	 * The literals are from the enumeration {@link org.annals.model.report.SectionStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.annals.model.report.SectionStatus
	 * @see #setStatus(SectionStatus)
	 * @see org.annals.model.report.ReportPackage#getSection_Status()
	 * @model default="draft"
	 *        extendedMetaData="kind='attribute' name='status'"
	 * @generated
	 */
	SectionStatus getStatus();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Section#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.annals.model.report.SectionStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(SectionStatus value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who writes it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Actor)
	 * @see org.annals.model.report.ReportPackage#getSection_Owner()
	 * @model resolveProxies="false"
	 *        extendedMetaData="kind='attribute' name='owner'"
	 * @generated
	 */
	Actor getOwner();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Section#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Actor value);

	/**
	 * Returns the value of the '<em><b>Heading</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The heading without marker and without stop; absent for an unheaded part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Heading</em>' containment reference.
	 * @see #setHeading(Prose)
	 * @see org.annals.model.report.ReportPackage#getSection_Heading()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='heading' namespace='##targetNamespace'"
	 * @generated
	 */
	Prose getHeading();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Section#getHeading <em>Heading</em>}' containment reference.
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
	 * @see org.annals.model.report.ReportPackage#getSection_Stop()
	 * @model extendedMetaData="kind='attribute' name='stop'"
	 * @generated
	 */
	String getStop();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Section#getStop <em>Stop</em>}' attribute.
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
	 * What stands before the first subsection.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blocks</em>' containment reference list.
	 * @see org.annals.model.report.ReportPackage#getSection_Blocks()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='block' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Block> getBlocks();

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.model.report.Section}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Subsections.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.annals.model.report.ReportPackage#getSection_Sections()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='section' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Section> getSections();

} // Section
