/**
 */
package org.annals.model.report.impl;

import java.util.Collection;

import org.annals.model.report.Measure;
import org.annals.model.report.Prose;
import org.annals.model.report.ReportPackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Measure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.annals.model.report.impl.MeasureImpl#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.annals.model.report.impl.MeasureImpl#getProse <em>Prose</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MeasureImpl extends BlockImpl implements Measure
{
	/**
	 * The cached value of the '{@link #getAnswers() <em>Answers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswers()
	 * @generated
	 * @ordered
	 */
	protected EList<String> answers;

	/**
	 * The cached value of the '{@link #getProse() <em>Prose</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProse()
	 * @generated
	 * @ordered
	 */
	protected Prose prose;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MeasureImpl()
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
		return ReportPackage.Literals.MEASURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAnswers()
	{
		if (answers == null)
		{
			answers = new EDataTypeUniqueEList<String>(String.class, this, ReportPackage.MEASURE__ANSWERS);
		}
		return answers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Prose getProse()
	{
		return prose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetProse(Prose newProse, NotificationChain msgs)
	{
		Prose oldProse = prose;
		prose = newProse;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ReportPackage.MEASURE__PROSE, oldProse, newProse);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProse(Prose newProse)
	{
		if (newProse != prose)
		{
			NotificationChain msgs = null;
			if (prose != null)
				msgs = ((InternalEObject)prose).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ReportPackage.MEASURE__PROSE, null, msgs);
			if (newProse != null)
				msgs = ((InternalEObject)newProse).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ReportPackage.MEASURE__PROSE, null, msgs);
			msgs = basicSetProse(newProse, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.MEASURE__PROSE, newProse, newProse));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case ReportPackage.MEASURE__PROSE:
				return basicSetProse(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
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
			case ReportPackage.MEASURE__ANSWERS:
				return getAnswers();
			case ReportPackage.MEASURE__PROSE:
				return getProse();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case ReportPackage.MEASURE__ANSWERS:
				getAnswers().clear();
				getAnswers().addAll((Collection<? extends String>)newValue);
				return;
			case ReportPackage.MEASURE__PROSE:
				setProse((Prose)newValue);
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
			case ReportPackage.MEASURE__ANSWERS:
				getAnswers().clear();
				return;
			case ReportPackage.MEASURE__PROSE:
				setProse((Prose)null);
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
			case ReportPackage.MEASURE__ANSWERS:
				return answers != null && !answers.isEmpty();
			case ReportPackage.MEASURE__PROSE:
				return prose != null;
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
		result.append(" (answers: ");
		result.append(answers);
		result.append(')');
		return result.toString();
	}

} //MeasureImpl
