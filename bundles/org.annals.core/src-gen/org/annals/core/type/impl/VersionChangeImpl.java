/**
 */
package org.annals.core.type.impl;

import java.util.Collection;

import org.annals.core.type.Dropping;
import org.annals.core.type.Renaming;
import org.annals.core.type.TypePackage;
import org.annals.core.type.VersionChange;

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
 * An implementation of the model object '<em><b>Version Change</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.annals.core.type.impl.VersionChangeImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.annals.core.type.impl.VersionChangeImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.annals.core.type.impl.VersionChangeImpl#getRenames <em>Renames</em>}</li>
 *   <li>{@link org.annals.core.type.impl.VersionChangeImpl#getDrops <em>Drops</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VersionChangeImpl extends EObjectImpl implements VersionChange
{
	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final String FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected String from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected static final String TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected String to = TO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRenames() <em>Renames</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRenames()
	 * @generated
	 * @ordered
	 */
	protected EList<Renaming> renames;

	/**
	 * The cached value of the '{@link #getDrops() <em>Drops</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrops()
	 * @generated
	 * @ordered
	 */
	protected EList<Dropping> drops;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VersionChangeImpl()
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
		return TypePackage.Literals.VERSION_CHANGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFrom()
	{
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(String newFrom)
	{
		String oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.VERSION_CHANGE__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTo()
	{
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(String newTo)
	{
		String oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.VERSION_CHANGE__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Renaming> getRenames()
	{
		if (renames == null)
		{
			renames = new EObjectContainmentEList<Renaming>(Renaming.class, this, TypePackage.VERSION_CHANGE__RENAMES);
		}
		return renames;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Dropping> getDrops()
	{
		if (drops == null)
		{
			drops = new EObjectContainmentEList<Dropping>(Dropping.class, this, TypePackage.VERSION_CHANGE__DROPS);
		}
		return drops;
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
			case TypePackage.VERSION_CHANGE__RENAMES:
				return ((InternalEList<?>)getRenames()).basicRemove(otherEnd, msgs);
			case TypePackage.VERSION_CHANGE__DROPS:
				return ((InternalEList<?>)getDrops()).basicRemove(otherEnd, msgs);
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
			case TypePackage.VERSION_CHANGE__FROM:
				return getFrom();
			case TypePackage.VERSION_CHANGE__TO:
				return getTo();
			case TypePackage.VERSION_CHANGE__RENAMES:
				return getRenames();
			case TypePackage.VERSION_CHANGE__DROPS:
				return getDrops();
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
			case TypePackage.VERSION_CHANGE__FROM:
				setFrom((String)newValue);
				return;
			case TypePackage.VERSION_CHANGE__TO:
				setTo((String)newValue);
				return;
			case TypePackage.VERSION_CHANGE__RENAMES:
				getRenames().clear();
				getRenames().addAll((Collection<? extends Renaming>)newValue);
				return;
			case TypePackage.VERSION_CHANGE__DROPS:
				getDrops().clear();
				getDrops().addAll((Collection<? extends Dropping>)newValue);
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
			case TypePackage.VERSION_CHANGE__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case TypePackage.VERSION_CHANGE__TO:
				setTo(TO_EDEFAULT);
				return;
			case TypePackage.VERSION_CHANGE__RENAMES:
				getRenames().clear();
				return;
			case TypePackage.VERSION_CHANGE__DROPS:
				getDrops().clear();
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
			case TypePackage.VERSION_CHANGE__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case TypePackage.VERSION_CHANGE__TO:
				return TO_EDEFAULT == null ? to != null : !TO_EDEFAULT.equals(to);
			case TypePackage.VERSION_CHANGE__RENAMES:
				return renames != null && !renames.isEmpty();
			case TypePackage.VERSION_CHANGE__DROPS:
				return drops != null && !drops.isEmpty();
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
		result.append(" (from: ");
		result.append(from);
		result.append(", to: ");
		result.append(to);
		result.append(')');
		return result.toString();
	}

} //VersionChangeImpl
