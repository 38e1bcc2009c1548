/**
 */
package org.annals.model.report;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person who owns sections or commitments.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.model.report.Person#getPost <em>Post</em>}</li>
 *   <li>{@link org.annals.model.report.Person#getOffice <em>Office</em>}</li>
 * </ul>
 *
 * @see org.annals.model.report.ReportPackage#getPerson()
 * @model extendedMetaData="name='Person' kind='elementOnly'"
 * @generated
 */
public interface Person extends Actor
{
	/**
	 * Returns the value of the '<em><b>Post</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Post</em>' attribute.
	 * @see #setPost(String)
	 * @see org.annals.model.report.ReportPackage#getPerson_Post()
	 * @model extendedMetaData="kind='attribute' name='post'"
	 * @generated
	 */
	String getPost();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Person#getPost <em>Post</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Post</em>' attribute.
	 * @see #getPost()
	 * @generated
	 */
	void setPost(String value);

	/**
	 * Returns the value of the '<em><b>Office</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The office the person belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Office</em>' reference.
	 * @see #setOffice(Office)
	 * @see org.annals.model.report.ReportPackage#getPerson_Office()
	 * @model resolveProxies="false"
	 *        extendedMetaData="kind='attribute' name='office'"
	 * @generated
	 */
	Office getOffice();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Person#getOffice <em>Office</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Office</em>' reference.
	 * @see #getOffice()
	 * @generated
	 */
	void setOffice(Office value);

} // Person
