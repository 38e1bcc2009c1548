/**
 */
package org.annals.model.report.impl;

import org.annals.model.report.Mention;
import org.annals.model.report.MentionShows;
import org.annals.model.report.Metric;
import org.annals.model.report.NumeralForm;
import org.annals.model.report.ReportPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Mention</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.annals.model.report.impl.MentionImpl#getMetric <em>Metric</em>}</li>
 *   <li>{@link org.annals.model.report.impl.MentionImpl#getForm <em>Form</em>}</li>
 *   <li>{@link org.annals.model.report.impl.MentionImpl#getShows <em>Shows</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MentionImpl extends EObjectImpl implements Mention
{
	/**
	 * The cached value of the '{@link #getMetric() <em>Metric</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetric()
	 * @generated
	 * @ordered
	 */
	protected Metric metric;

	/**
	 * The default value of the '{@link #getForm() <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected static final NumeralForm FORM_EDEFAULT = NumeralForm.ARABIC;

	/**
	 * The cached value of the '{@link #getForm() <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected NumeralForm form = FORM_EDEFAULT;

	/**
	 * The default value of the '{@link #getShows() <em>Shows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShows()
	 * @generated
	 * @ordered
	 */
	protected static final MentionShows SHOWS_EDEFAULT = MentionShows.VALUE_AND_UNIT;

	/**
	 * The cached value of the '{@link #getShows() <em>Shows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShows()
	 * @generated
	 * @ordered
	 */
	protected MentionShows shows = SHOWS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MentionImpl()
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
		return ReportPackage.Literals.MENTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Metric getMetric()
	{
		return metric;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMetric(Metric newMetric)
	{
		Metric oldMetric = metric;
		metric = newMetric;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.MENTION__METRIC, oldMetric, metric));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NumeralForm getForm()
	{
		return form;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForm(NumeralForm newForm)
	{
		NumeralForm oldForm = form;
		form = newForm == null ? FORM_EDEFAULT : newForm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.MENTION__FORM, oldForm, form));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MentionShows getShows()
	{
		return shows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShows(MentionShows newShows)
	{
		MentionShows oldShows = shows;
		shows = newShows == null ? SHOWS_EDEFAULT : newShows;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.MENTION__SHOWS, oldShows, shows));
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
			case ReportPackage.MENTION__METRIC:
				return getMetric();
			case ReportPackage.MENTION__FORM:
				return getForm();
			case ReportPackage.MENTION__SHOWS:
				return getShows();
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
			case ReportPackage.MENTION__METRIC:
				setMetric((Metric)newValue);
				return;
			case ReportPackage.MENTION__FORM:
				setForm((NumeralForm)newValue);
				return;
			case ReportPackage.MENTION__SHOWS:
				setShows((MentionShows)newValue);
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
			case ReportPackage.MENTION__METRIC:
				setMetric((Metric)null);
				return;
			case ReportPackage.MENTION__FORM:
				setForm(FORM_EDEFAULT);
				return;
			case ReportPackage.MENTION__SHOWS:
				setShows(SHOWS_EDEFAULT);
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
			case ReportPackage.MENTION__METRIC:
				return metric != null;
			case ReportPackage.MENTION__FORM:
				return form != FORM_EDEFAULT;
			case ReportPackage.MENTION__SHOWS:
				return shows != SHOWS_EDEFAULT;
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
		result.append(" (form: ");
		result.append(form);
		result.append(", shows: ");
		result.append(shows);
		result.append(')');
		return result.toString();
	}

} //MentionImpl
