/**
 */
package org.annals.model.report.impl;

import java.math.BigDecimal;

import org.annals.model.report.Actor;
import org.annals.model.report.Commitment;
import org.annals.model.report.CommitmentState;
import org.annals.model.report.Metric;
import org.annals.model.report.ReportPackage;
import org.annals.model.report.Shortcoming;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Commitment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.annals.model.report.impl.CommitmentImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.annals.model.report.impl.CommitmentImpl#getDeadline <em>Deadline</em>}</li>
 *   <li>{@link org.annals.model.report.impl.CommitmentImpl#getIndicator <em>Indicator</em>}</li>
 *   <li>{@link org.annals.model.report.impl.CommitmentImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.annals.model.report.impl.CommitmentImpl#getShortcoming <em>Shortcoming</em>}</li>
 *   <li>{@link org.annals.model.report.impl.CommitmentImpl#getState <em>State</em>}</li>
 *   <li>{@link org.annals.model.report.impl.CommitmentImpl#getCarriedFrom <em>Carried From</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CommitmentImpl extends ItemImpl implements Commitment
{
	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected Actor owner;

	/**
	 * The default value of the '{@link #getDeadline() <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadline()
	 * @generated
	 * @ordered
	 */
	protected static final String DEADLINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeadline() <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadline()
	 * @generated
	 * @ordered
	 */
	protected String deadline = DEADLINE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getIndicator() <em>Indicator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicator()
	 * @generated
	 * @ordered
	 */
	protected Metric indicator;

	/**
	 * The default value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal TARGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal target = TARGET_EDEFAULT;

	/**
	 * The cached value of the '{@link #getShortcoming() <em>Shortcoming</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortcoming()
	 * @generated
	 * @ordered
	 */
	protected Shortcoming shortcoming;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final CommitmentState STATE_EDEFAULT = CommitmentState.OPEN;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected CommitmentState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCarriedFrom() <em>Carried From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarriedFrom()
	 * @generated
	 * @ordered
	 */
	protected static final String CARRIED_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCarriedFrom() <em>Carried From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarriedFrom()
	 * @generated
	 * @ordered
	 */
	protected String carriedFrom = CARRIED_FROM_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CommitmentImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return ReportPackage.Literals.COMMITMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Actor getOwner()
	{
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(Actor newOwner)
	{
		Actor oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.COMMITMENT__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDeadline()
	{
		return deadline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeadline(String newDeadline)
	{
		String oldDeadline = deadline;
		deadline = newDeadline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.COMMITMENT__DEADLINE, oldDeadline, deadline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Metric getIndicator()
	{
		return indicator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndicator(Metric newIndicator)
	{
		Metric oldIndicator = indicator;
		indicator = newIndicator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.COMMITMENT__INDICATOR, oldIndicator, indicator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getTarget()
	{
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(BigDecimal newTarget)
	{
		BigDecimal oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.COMMITMENT__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Shortcoming getShortcoming()
	{
		return shortcoming;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShortcoming(Shortcoming newShortcoming)
	{
		Shortcoming oldShortcoming = shortcoming;
		shortcoming = newShortcoming;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.COMMITMENT__SHORTCOMING, oldShortcoming, shortcoming));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CommitmentState getState()
	{
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(CommitmentState newState)
	{
		CommitmentState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.COMMITMENT__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCarriedFrom()
	{
		return carriedFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCarriedFrom(String newCarriedFrom)
	{
		String oldCarriedFrom = carriedFrom;
		carriedFrom = newCarriedFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.COMMITMENT__CARRIED_FROM, oldCarriedFrom, carriedFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case ReportPackage.COMMITMENT__OWNER:
				return getOwner();
			case ReportPackage.COMMITMENT__DEADLINE:
				return getDeadline();
			case ReportPackage.COMMITMENT__INDICATOR:
				return getIndicator();
			case ReportPackage.COMMITMENT__TARGET:
				return getTarget();
			case ReportPackage.COMMITMENT__SHORTCOMING:
				return getShortcoming();
			case ReportPackage.COMMITMENT__STATE:
				return getState();
			case ReportPackage.COMMITMENT__CARRIED_FROM:
				return getCarriedFrom();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case ReportPackage.COMMITMENT__OWNER:
				setOwner((Actor)newValue);
				return;
			case ReportPackage.COMMITMENT__DEADLINE:
				setDeadline((String)newValue);
				return;
			case ReportPackage.COMMITMENT__INDICATOR:
				setIndicator((Metric)newValue);
				return;
			case ReportPackage.COMMITMENT__TARGET:
				setTarget((BigDecimal)newValue);
				return;
			case ReportPackage.COMMITMENT__SHORTCOMING:
				setShortcoming((Shortcoming)newValue);
				return;
			case ReportPackage.COMMITMENT__STATE:
				setState((CommitmentState)newValue);
				return;
			case ReportPackage.COMMITMENT__CARRIED_FROM:
				setCarriedFrom((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case ReportPackage.COMMITMENT__OWNER:
				setOwner((Actor)null);
				return;
			case ReportPackage.COMMITMENT__DEADLINE:
				setDeadline(DEADLINE_EDEFAULT);
				return;
			case ReportPackage.COMMITMENT__INDICATOR:
				setIndicator((Metric)null);
				return;
			case ReportPackage.COMMITMENT__TARGET:
				setTarget(TARGET_EDEFAULT);
				return;
			case ReportPackage.COMMITMENT__SHORTCOMING:
				setShortcoming((Shortcoming)null);
				return;
			case ReportPackage.COMMITMENT__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ReportPackage.COMMITMENT__CARRIED_FROM:
				setCarriedFrom(CARRIED_FROM_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case ReportPackage.COMMITMENT__OWNER:
				return owner != null;
			case ReportPackage.COMMITMENT__DEADLINE:
				return DEADLINE_EDEFAULT == null ? deadline != null : !DEADLINE_EDEFAULT.equals(deadline);
			case ReportPackage.COMMITMENT__INDICATOR:
				return indicator != null;
			case ReportPackage.COMMITMENT__TARGET:
				return TARGET_EDEFAULT == null ? target != null : !TARGET_EDEFAULT.equals(target);
			case ReportPackage.COMMITMENT__SHORTCOMING:
				return shortcoming != null;
			case ReportPackage.COMMITMENT__STATE:
				return state != STATE_EDEFAULT;
			case ReportPackage.COMMITMENT__CARRIED_FROM:
				return CARRIED_FROM_EDEFAULT == null ? carriedFrom != null : !CARRIED_FROM_EDEFAULT.equals(carriedFrom);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (deadline: ");
		result.append(deadline);
		result.append(", target: ");
		result.append(target);
		result.append(", state: ");
		result.append(state);
		result.append(", carriedFrom: ");
		result.append(carriedFrom);
		result.append(')');
		return result.toString();
	}

} //CommitmentImpl
