/**
 */
package org.annals.model.report;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mention</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place in the text where a metric shows its own value.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.model.report.Mention#getMetric <em>Metric</em>}</li>
 *   <li>{@link org.annals.model.report.Mention#getForm <em>Form</em>}</li>
 *   <li>{@link org.annals.model.report.Mention#getShows <em>Shows</em>}</li>
 * </ul>
 *
 * @see org.annals.model.report.ReportPackage#getMention()
 * @model extendedMetaData="name='Mention' kind='elementOnly'"
 * @generated
 */
public interface Mention extends EObject
{
	/**
	 * Returns the value of the '<em><b>Metric</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Metric</em>' reference.
	 * @see #setMetric(Metric)
	 * @see org.annals.model.report.ReportPackage#getMention_Metric()
	 * @model resolveProxies="false"
	 *        extendedMetaData="kind='attribute' name='metric'"
	 * @generated
	 */
	Metric getMetric();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Mention#getMetric <em>Metric</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric</em>' reference.
	 * @see #getMetric()
	 * @generated
	 */
	void setMetric(Metric value);

	/**
	 * Returns the value of the '<em><b>Form</b></em>' attribute.
	 * The default value is <code>"arabic"</code>.
	 * The literals are from the enumeration {@link org.annals.model.report.NumeralForm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Form</em>' attribute.
	 * @see org.annals.model.report.NumeralForm
	 * @see #setForm(NumeralForm)
	 * @see org.annals.model.report.ReportPackage#getMention_Form()
	 * @model default="arabic"
	 *        extendedMetaData="kind='attribute' name='form'"
	 * @generated
	 */
	NumeralForm getForm();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Mention#getForm <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Form</em>' attribute.
	 * @see org.annals.model.report.NumeralForm
	 * @see #getForm()
	 * @generated
	 */
	void setForm(NumeralForm value);

	/**
	 * Returns the value of the '<em><b>Shows</b></em>' attribute.
	 * The default value is <code>"valueAndUnit"</code>.
	 * The literals are from the enumeration {@link org.annals.model.report.MentionShows}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Shows</em>' attribute.
	 * @see org.annals.model.report.MentionShows
	 * @see #setShows(MentionShows)
	 * @see org.annals.model.report.ReportPackage#getMention_Shows()
	 * @model default="valueAndUnit"
	 *        extendedMetaData="kind='attribute' name='shows'"
	 * @generated
	 */
	MentionShows getShows();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Mention#getShows <em>Shows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shows</em>' attribute.
	 * @see org.annals.model.report.MentionShows
	 * @see #getShows()
	 * @generated
	 */
	void setShows(MentionShows value);

} // Mention
