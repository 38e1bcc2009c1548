/**
 */
package org.annals.model.report;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Commitment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 承诺: what is promised for the next period.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.model.report.Commitment#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.annals.model.report.Commitment#getDeadline <em>Deadline</em>}</li>
 *   <li>{@link org.annals.model.report.Commitment#getIndicator <em>Indicator</em>}</li>
 *   <li>{@link org.annals.model.report.Commitment#getTarget <em>Target</em>}</li>
 *   <li>{@link org.annals.model.report.Commitment#getShortcoming <em>Shortcoming</em>}</li>
 *   <li>{@link org.annals.model.report.Commitment#getState <em>State</em>}</li>
 *   <li>{@link org.annals.model.report.Commitment#getCarriedFrom <em>Carried From</em>}</li>
 * </ul>
 *
 * @see org.annals.model.report.ReportPackage#getCommitment()
 * @model extendedMetaData="name='Commitment' kind='elementOnly'"
 * @generated
 */
public interface Commitment extends Item
{
	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who answers for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Actor)
	 * @see org.annals.model.report.ReportPackage#getCommitment_Owner()
	 * @model resolveProxies="false"
	 *        extendedMetaData="kind='attribute' name='owner'"
	 * @generated
	 */
	Actor getOwner();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Commitment#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Actor value);

	/**
	 * Returns the value of the '<em><b>Deadline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is due, ISO 8601 date, month or year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deadline</em>' attribute.
	 * @see #setDeadline(String)
	 * @see org.annals.model.report.ReportPackage#getCommitment_Deadline()
	 * @model extendedMetaData="kind='attribute' name='deadline'"
	 * @generated
	 */
	String getDeadline();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Commitment#getDeadline <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deadline</em>' attribute.
	 * @see #getDeadline()
	 * @generated
	 */
	void setDeadline(String value);

	/**
	 * Returns the value of the '<em><b>Indicator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is measured by.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicator</em>' reference.
	 * @see #setIndicator(Metric)
	 * @see org.annals.model.report.ReportPackage#getCommitment_Indicator()
	 * @model resolveProxies="false"
	 *        extendedMetaData="kind='attribute' name='indicator'"
	 * @generated
	 */
	Metric getIndicator();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Commitment#getIndicator <em>Indicator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Indicator</em>' reference.
	 * @see #getIndicator()
	 * @generated
	 */
	void setIndicator(Metric value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value the indicator shall reach.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(BigDecimal)
	 * @see org.annals.model.report.ReportPackage#getCommitment_Target()
	 * @model extendedMetaData="kind='attribute' name='target'"
	 * @generated
	 */
	BigDecimal getTarget();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Commitment#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Shortcoming</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The shortcoming it answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shortcoming</em>' reference.
	 * @see #setShortcoming(Shortcoming)
	 * @see org.annals.model.report.ReportPackage#getCommitment_Shortcoming()
	 * @model resolveProxies="false"
	 *        extendedMetaData="kind='attribute' name='shortcoming'"
	 * @generated
	 */
	Shortcoming getShortcoming();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Commitment#getShortcoming <em>Shortcoming</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shortcoming</em>' reference.
	 * @see #getShortcoming()
	 * @generated
	 */
	void setShortcoming(Shortcoming value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"open"</code>.
	 * The literals are from the enumeration {@link org.annals.model.report.CommitmentState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.annals.model.report.CommitmentState
	 * @see #setState(CommitmentState)
	 * @see org.annals.model.report.ReportPackage#getCommitment_State()
	 * @model default="open"
	 *        extendedMetaData="kind='attribute' name='state'"
	 * @generated
	 */
	CommitmentState getState();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Commitment#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.annals.model.report.CommitmentState
	 * @see #getState()
	 * @generated
	 */
	void setState(CommitmentState value);

	/**
	 * Returns the value of the '<em><b>Carried From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the commitment in the predecessor that it carries on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Carried From</em>' attribute.
	 * @see #setCarriedFrom(String)
	 * @see org.annals.model.report.ReportPackage#getCommitment_CarriedFrom()
	 * @model extendedMetaData="kind='attribute' name='carriedFrom'"
	 * @generated
	 */
	String getCarriedFrom();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Commitment#getCarriedFrom <em>Carried From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Carried From</em>' attribute.
	 * @see #getCarriedFrom()
	 * @generated
	 */
	void setCarriedFrom(String value);

} // Commitment
