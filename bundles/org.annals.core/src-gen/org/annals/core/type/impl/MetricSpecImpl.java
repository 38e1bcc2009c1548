/**
 */
package org.annals.core.type.impl;

import java.util.Collection;

import org.annals.core.type.Cue;
import org.annals.core.type.Label;
import org.annals.core.type.MetricSpec;
import org.annals.core.type.TypePackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Metric Spec</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.annals.core.type.impl.MetricSpecImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.annals.core.type.impl.MetricSpecImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.annals.core.type.impl.MetricSpecImpl#getNames <em>Names</em>}</li>
 *   <li>{@link org.annals.core.type.impl.MetricSpecImpl#getCues <em>Cues</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MetricSpecImpl extends EObjectImpl implements MetricSpec
{
	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNames() <em>Names</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNames()
	 * @generated
	 * @ordered
	 */
	protected EList<Label> names;

	/**
	 * The cached value of the '{@link #getCues() <em>Cues</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCues()
	 * @generated
	 * @ordered
	 */
	protected EList<Cue> cues;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MetricSpecImpl()
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
		return TypePackage.Literals.METRIC_SPEC;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey()
	{
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey)
	{
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.METRIC_SPEC__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit()
	{
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit)
	{
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.METRIC_SPEC__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Label> getNames()
	{
		if (names == null)
		{
			names = new EObjectContainmentEList<Label>(Label.class, this, TypePackage.METRIC_SPEC__NAMES);
		}
		return names;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Cue> getCues()
	{
		if (cues == null)
		{
			cues = new EObjectContainmentEList<Cue>(Cue.class, this, TypePackage.METRIC_SPEC__CUES);
		}
		return cues;
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
			case TypePackage.METRIC_SPEC__NAMES:
				return ((InternalEList<?>)getNames()).basicRemove(otherEnd, msgs);
			case TypePackage.METRIC_SPEC__CUES:
				return ((InternalEList<?>)getCues()).basicRemove(otherEnd, msgs);
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
			case TypePackage.METRIC_SPEC__KEY:
				return getKey();
			case TypePackage.METRIC_SPEC__UNIT:
				return getUnit();
			case TypePackage.METRIC_SPEC__NAMES:
				return getNames();
			case TypePackage.METRIC_SPEC__CUES:
				return getCues();
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
			case TypePackage.METRIC_SPEC__KEY:
				setKey((String)newValue);
				return;
			case TypePackage.METRIC_SPEC__UNIT:
				setUnit((String)newValue);
				return;
			case TypePackage.METRIC_SPEC__NAMES:
				getNames().clear();
				getNames().addAll((Collection<? extends Label>)newValue);
				return;
			case TypePackage.METRIC_SPEC__CUES:
				getCues().clear();
				getCues().addAll((Collection<? extends Cue>)newValue);
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
			case TypePackage.METRIC_SPEC__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case TypePackage.METRIC_SPEC__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case TypePackage.METRIC_SPEC__NAMES:
				getNames().clear();
				return;
			case TypePackage.METRIC_SPEC__CUES:
				getCues().clear();
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
			case TypePackage.METRIC_SPEC__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case TypePackage.METRIC_SPEC__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case TypePackage.METRIC_SPEC__NAMES:
				return names != null && !names.isEmpty();
			case TypePackage.METRIC_SPEC__CUES:
				return cues != null && !cues.isEmpty();
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
		result.append(" (key: ");
		result.append(key);
		result.append(", unit: ");
		result.append(unit);
		result.append(')');
		return result.toString();
	}

} //MetricSpecImpl
