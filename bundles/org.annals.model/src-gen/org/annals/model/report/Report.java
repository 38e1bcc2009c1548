/**
 */
package org.annals.model.report;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Report</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The yearly report of one office: front matter, sections, back matter and the register of metrics.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.model.report.Report#getSchema <em>Schema</em>}</li>
 *   <li>{@link org.annals.model.report.Report#getType <em>Type</em>}</li>
 *   <li>{@link org.annals.model.report.Report#getTypeVersion <em>Type Version</em>}</li>
 *   <li>{@link org.annals.model.report.Report#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.annals.model.report.Report#getLevels <em>Levels</em>}</li>
 *   <li>{@link org.annals.model.report.Report#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.annals.model.report.Report#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.annals.model.report.Report#getPost <em>Post</em>}</li>
 *   <li>{@link org.annals.model.report.Report#getPredecessor <em>Predecessor</em>}</li>
 *   <li>{@link org.annals.model.report.Report#getTail <em>Tail</em>}</li>
 *   <li>{@link org.annals.model.report.Report#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.annals.model.report.Report#getActors <em>Actors</em>}</li>
 *   <li>{@link org.annals.model.report.Report#getFront <em>Front</em>}</li>
 *   <li>{@link org.annals.model.report.Report#getSections <em>Sections</em>}</li>
 *   <li>{@link org.annals.model.report.Report#getBack <em>Back</em>}</li>
 *   <li>{@link org.annals.model.report.Report#getMetrics <em>Metrics</em>}</li>
 * </ul>
 *
 * @see org.annals.model.report.ReportPackage#getReport()
 * @model extendedMetaData="name='Report' kind='elementOnly'"
 * @generated
 */
public interface Report extends Element
{
	/**
	 * Returns the value of the '<em><b>Schema</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the file format; written by every save.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schema</em>' attribute.
	 * @see #setSchema(int)
	 * @see org.annals.model.report.ReportPackage#getReport_Schema()
	 * @model extendedMetaData="kind='attribute' name='schema'"
	 * @generated
	 */
	int getSchema();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Report#getSchema <em>Schema</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Schema</em>' attribute.
	 * @see #getSchema()
	 * @generated
	 */
	void setSchema(int value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the report type, for example org.annals.type.duty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.annals.model.report.ReportPackage#getReport_Type()
	 * @model extendedMetaData="kind='attribute' name='type'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Report#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Type Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the report type that the report was written for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type Version</em>' attribute.
	 * @see #setTypeVersion(String)
	 * @see org.annals.model.report.ReportPackage#getReport_TypeVersion()
	 * @model extendedMetaData="kind='attribute' name='typeVersion'"
	 * @generated
	 */
	String getTypeVersion();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Report#getTypeVersion <em>Type Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type Version</em>' attribute.
	 * @see #getTypeVersion()
	 * @generated
	 */
	void setTypeVersion(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * The default value is <code>"zh"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Language of the report, BCP 47.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.annals.model.report.ReportPackage#getReport_Language()
	 * @model default="zh"
	 *        extendedMetaData="kind='attribute' name='language'"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Report#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Levels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How sections are numbered, level by level, each form as it numbers the first, parted by blanks: I. A. (1) (a); null for GB/T 9704-2012.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Levels</em>' attribute.
	 * @see #setLevels(String)
	 * @see org.annals.model.report.ReportPackage#getReport_Levels()
	 * @model extendedMetaData="kind='attribute' name='levels'"
	 * @generated
	 */
	String getLevels();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Report#getLevels <em>Levels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Levels</em>' attribute.
	 * @see #getLevels()
	 * @generated
	 */
	void setLevels(String value);

	/**
	 * Returns the value of the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The year or other period reported on, for example 2023.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period</em>' attribute.
	 * @see #setPeriod(String)
	 * @see org.annals.model.report.ReportPackage#getReport_Period()
	 * @model extendedMetaData="kind='attribute' name='period'"
	 * @generated
	 */
	String getPeriod();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Report#getPeriod <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' attribute.
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(String value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the person who reports.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.annals.model.report.ReportPackage#getReport_Author()
	 * @model extendedMetaData="kind='attribute' name='author'"
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Report#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>Post</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Post or duty on which is reported, for example 基层党建第一责任人.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Post</em>' attribute.
	 * @see #setPost(String)
	 * @see org.annals.model.report.ReportPackage#getReport_Post()
	 * @model extendedMetaData="kind='attribute' name='post'"
	 * @generated
	 */
	String getPost();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Report#getPost <em>Post</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Post</em>' attribute.
	 * @see #getPost()
	 * @generated
	 */
	void setPost(String value);

	/**
	 * Returns the value of the '<em><b>Predecessor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relative path or URI of the report of the period before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Predecessor</em>' attribute.
	 * @see #setPredecessor(String)
	 * @see org.annals.model.report.ReportPackage#getReport_Predecessor()
	 * @model extendedMetaData="kind='attribute' name='predecessor'"
	 * @generated
	 */
	String getPredecessor();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Report#getPredecessor <em>Predecessor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Predecessor</em>' attribute.
	 * @see #getPredecessor()
	 * @generated
	 */
	void setPredecessor(String value);

	/**
	 * Returns the value of the '<em><b>Tail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * White space after the last passage; absent means one line feed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tail</em>' attribute.
	 * @see #setTail(String)
	 * @see org.annals.model.report.ReportPackage#getReport_Tail()
	 * @model extendedMetaData="kind='attribute' name='tail'"
	 * @generated
	 */
	String getTail();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Report#getTail <em>Tail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tail</em>' attribute.
	 * @see #getTail()
	 * @generated
	 */
	void setTail(String value);

	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The office that reports.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' containment reference.
	 * @see #setOrganisation(Organisation)
	 * @see org.annals.model.report.ReportPackage#getReport_Organisation()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='organisation' namespace='##targetNamespace'"
	 * @generated
	 */
	Organisation getOrganisation();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Report#getOrganisation <em>Organisation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' containment reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Organisation value);

	/**
	 * Returns the value of the '<em><b>Actors</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.model.report.Actor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People and offices who own sections and commitments.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actors</em>' containment reference list.
	 * @see org.annals.model.report.ReportPackage#getReport_Actors()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='actor' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Actor> getActors();

	/**
	 * Returns the value of the '<em><b>Front</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.model.report.Paragraph}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title, addressee, preamble, in the order of the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Front</em>' containment reference list.
	 * @see org.annals.model.report.ReportPackage#getReport_Front()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='front' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Paragraph> getFront();

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.model.report.Section}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The body.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.annals.model.report.ReportPackage#getReport_Sections()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='section' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Section> getSections();

	/**
	 * Returns the value of the '<em><b>Back</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.model.report.Paragraph}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signature, date, attachments, in the order of the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Back</em>' containment reference list.
	 * @see org.annals.model.report.ReportPackage#getReport_Back()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='back' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Paragraph> getBack();

	/**
	 * Returns the value of the '<em><b>Metrics</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.model.report.Metric}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The register: each figure once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metrics</em>' containment reference list.
	 * @see org.annals.model.report.ReportPackage#getReport_Metrics()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='metric' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Metric> getMetrics();

} // Report
