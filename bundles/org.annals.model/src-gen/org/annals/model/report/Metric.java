/**
 */
package org.annals.model.report;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Metric</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 指标: one figure of the report.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.model.report.Metric#getKey <em>Key</em>}</li>
 *   <li>{@link org.annals.model.report.Metric#getCounts <em>Counts</em>}</li>
 *   <li>{@link org.annals.model.report.Metric#getValue <em>Value</em>}</li>
 *   <li>{@link org.annals.model.report.Metric#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.annals.model.report.Metric#getVerb <em>Verb</em>}</li>
 *   <li>{@link org.annals.model.report.Metric#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.annals.model.report.Metric#getScope <em>Scope</em>}</li>
 *   <li>{@link org.annals.model.report.Metric#getPrevious <em>Previous</em>}</li>
 *   <li>{@link org.annals.model.report.Metric#getTarget <em>Target</em>}</li>
 *   <li>{@link org.annals.model.report.Metric#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.annals.model.report.ReportPackage#getMetric()
 * @model extendedMetaData="name='Metric' kind='elementOnly'"
 * @generated
 */
public interface Metric extends Element
{
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key into the metric catalogue of the type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.annals.model.report.ReportPackage#getMetric_Key()
	 * @model extendedMetaData="kind='attribute' name='key'"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Metric#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Counts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is counted, in the words of the report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Counts</em>' attribute.
	 * @see #setCounts(String)
	 * @see org.annals.model.report.ReportPackage#getMetric_Counts()
	 * @model extendedMetaData="kind='attribute' name='counts'"
	 * @generated
	 */
	String getCounts();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Metric#getCounts <em>Counts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Counts</em>' attribute.
	 * @see #getCounts()
	 * @generated
	 */
	void setCounts(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value, in units of the measure word.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see org.annals.model.report.ReportPackage#getMetric_Value()
	 * @model extendedMetaData="kind='attribute' name='value'"
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Metric#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measure word with its magnitude, for example 次 or 万元; absent when the text gives none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.annals.model.report.ReportPackage#getMetric_Unit()
	 * @model extendedMetaData="kind='attribute' name='unit'"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Metric#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Verb</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was done to it, for example 召开.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verb</em>' attribute.
	 * @see #setVerb(String)
	 * @see org.annals.model.report.ReportPackage#getMetric_Verb()
	 * @model extendedMetaData="kind='attribute' name='verb'"
	 * @generated
	 */
	String getVerb();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Metric#getVerb <em>Verb</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verb</em>' attribute.
	 * @see #getVerb()
	 * @generated
	 */
	void setVerb(String value);

	/**
	 * Returns the value of the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The period it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period</em>' attribute.
	 * @see #setPeriod(String)
	 * @see org.annals.model.report.ReportPackage#getMetric_Period()
	 * @model extendedMetaData="kind='attribute' name='period'"
	 * @generated
	 */
	String getPeriod();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Metric#getPeriod <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' attribute.
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(String value);

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What limits it, for example 全年 or 上半年.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' attribute.
	 * @see #setScope(String)
	 * @see org.annals.model.report.ReportPackage#getMetric_Scope()
	 * @model extendedMetaData="kind='attribute' name='scope'"
	 * @generated
	 */
	String getScope();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Metric#getScope <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' attribute.
	 * @see #getScope()
	 * @generated
	 */
	void setScope(String value);

	/**
	 * Returns the value of the '<em><b>Previous</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value of the period before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Previous</em>' attribute.
	 * @see #setPrevious(BigDecimal)
	 * @see org.annals.model.report.ReportPackage#getMetric_Previous()
	 * @model extendedMetaData="kind='attribute' name='previous'"
	 * @generated
	 */
	BigDecimal getPrevious();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Metric#getPrevious <em>Previous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Previous</em>' attribute.
	 * @see #getPrevious()
	 * @generated
	 */
	void setPrevious(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value aimed at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(BigDecimal)
	 * @see org.annals.model.report.ReportPackage#getMetric_Target()
	 * @model extendedMetaData="kind='attribute' name='target'"
	 * @generated
	 */
	BigDecimal getTarget();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Metric#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence: the register or file that proves it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.annals.model.report.ReportPackage#getMetric_Source()
	 * @model extendedMetaData="kind='attribute' name='source'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Metric#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // Metric
