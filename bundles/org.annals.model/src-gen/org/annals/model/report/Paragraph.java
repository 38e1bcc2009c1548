/**
 */
package org.annals.model.report;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Paragraph</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Running text without further structure.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.model.report.Paragraph#getRole <em>Role</em>}</li>
 *   <li>{@link org.annals.model.report.Paragraph#getProse <em>Prose</em>}</li>
 * </ul>
 *
 * @see org.annals.model.report.ReportPackage#getParagraph()
 * @model extendedMetaData="name='Paragraph' kind='elementOnly'"
 * @generated
 */
public interface Paragraph extends Block
{
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The default value is <code>"body"</code>.
	 * The literals are from the enumeration {@link org.annals.model.report.ParagraphRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.annals.model.report.ParagraphRole
	 * @see #setRole(ParagraphRole)
	 * @see org.annals.model.report.ReportPackage#getParagraph_Role()
	 * @model default="body"
	 *        extendedMetaData="kind='attribute' name='role'"
	 * @generated
	 */
	ParagraphRole getRole();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Paragraph#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.annals.model.report.ParagraphRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(ParagraphRole value);

	/**
	 * Returns the value of the '<em><b>Prose</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Prose</em>' containment reference.
	 * @see #setProse(Prose)
	 * @see org.annals.model.report.ReportPackage#getParagraph_Prose()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='prose' namespace='##targetNamespace'"
	 * @generated
	 */
	Prose getProse();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Paragraph#getProse <em>Prose</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prose</em>' containment reference.
	 * @see #getProse()
	 * @generated
	 */
	void setProse(Prose value);

} // Paragraph
