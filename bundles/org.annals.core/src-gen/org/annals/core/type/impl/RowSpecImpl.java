/**
 */
package org.annals.core.type.impl;

import java.util.Collection;

import org.annals.core.type.Cue;
import org.annals.core.type.Label;
import org.annals.core.type.RowSpec;
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
 * An implementation of the model object '<em><b>Row Spec</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.annals.core.type.impl.RowSpecImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.annals.core.type.impl.RowSpecImpl#isRequired <em>Required</em>}</li>
 *   <li>{@link org.annals.core.type.impl.RowSpecImpl#isDerived <em>Derived</em>}</li>
 *   <li>{@link org.annals.core.type.impl.RowSpecImpl#getMost <em>Most</em>}</li>
 *   <li>{@link org.annals.core.type.impl.RowSpecImpl#getNames <em>Names</em>}</li>
 *   <li>{@link org.annals.core.type.impl.RowSpecImpl#getCues <em>Cues</em>}</li>
 *   <li>{@link org.annals.core.type.impl.RowSpecImpl#getRows <em>Rows</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RowSpecImpl extends EObjectImpl implements RowSpec
{
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #isRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRequired()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REQUIRED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRequired()
	 * @generated
	 * @ordered
	 */
	protected boolean required = REQUIRED_EDEFAULT;

	/**
	 * The default value of the '{@link #isDerived() <em>Derived</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDerived()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DERIVED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDerived() <em>Derived</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDerived()
	 * @generated
	 * @ordered
	 */
	protected boolean derived = DERIVED_EDEFAULT;

	/**
	 * The default value of the '{@link #getMost() <em>Most</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMost()
	 * @generated
	 * @ordered
	 */
	protected static final int MOST_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getMost() <em>Most</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMost()
	 * @generated
	 * @ordered
	 */
	protected int most = MOST_EDEFAULT;

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
	 * The cached value of the '{@link #getRows() <em>Rows</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRows()
	 * @generated
	 * @ordered
	 */
	protected EList<RowSpec> rows;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RowSpecImpl()
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
		return TypePackage.Literals.ROW_SPEC;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId()
	{
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId)
	{
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.ROW_SPEC__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRequired()
	{
		return required;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequired(boolean newRequired)
	{
		boolean oldRequired = required;
		required = newRequired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.ROW_SPEC__REQUIRED, oldRequired, required));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDerived()
	{
		return derived;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDerived(boolean newDerived)
	{
		boolean oldDerived = derived;
		derived = newDerived;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.ROW_SPEC__DERIVED, oldDerived, derived));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMost()
	{
		return most;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMost(int newMost)
	{
		int oldMost = most;
		most = newMost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.ROW_SPEC__MOST, oldMost, most));
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
			names = new EObjectContainmentEList<Label>(Label.class, this, TypePackage.ROW_SPEC__NAMES);
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
			cues = new EObjectContainmentEList<Cue>(Cue.class, this, TypePackage.ROW_SPEC__CUES);
		}
		return cues;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RowSpec> getRows()
	{
		if (rows == null)
		{
			rows = new EObjectContainmentEList<RowSpec>(RowSpec.class, this, TypePackage.ROW_SPEC__ROWS);
		}
		return rows;
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
			case TypePackage.ROW_SPEC__NAMES:
				return ((InternalEList<?>)getNames()).basicRemove(otherEnd, msgs);
			case TypePackage.ROW_SPEC__CUES:
				return ((InternalEList<?>)getCues()).basicRemove(otherEnd, msgs);
			case TypePackage.ROW_SPEC__ROWS:
				return ((InternalEList<?>)getRows()).basicRemove(otherEnd, msgs);
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
			case TypePackage.ROW_SPEC__ID:
				return getId();
			case TypePackage.ROW_SPEC__REQUIRED:
				return isRequired();
			case TypePackage.ROW_SPEC__DERIVED:
				return isDerived();
			case TypePackage.ROW_SPEC__MOST:
				return getMost();
			case TypePackage.ROW_SPEC__NAMES:
				return getNames();
			case TypePackage.ROW_SPEC__CUES:
				return getCues();
			case TypePackage.ROW_SPEC__ROWS:
				return getRows();
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
			case TypePackage.ROW_SPEC__ID:
				setId((String)newValue);
				return;
			case TypePackage.ROW_SPEC__REQUIRED:
				setRequired((Boolean)newValue);
				return;
			case TypePackage.ROW_SPEC__DERIVED:
				setDerived((Boolean)newValue);
				return;
			case TypePackage.ROW_SPEC__MOST:
				setMost((Integer)newValue);
				return;
			case TypePackage.ROW_SPEC__NAMES:
				getNames().clear();
				getNames().addAll((Collection<? extends Label>)newValue);
				return;
			case TypePackage.ROW_SPEC__CUES:
				getCues().clear();
				getCues().addAll((Collection<? extends Cue>)newValue);
				return;
			case TypePackage.ROW_SPEC__ROWS:
				getRows().clear();
				getRows().addAll((Collection<? extends RowSpec>)newValue);
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
			case TypePackage.ROW_SPEC__ID:
				setId(ID_EDEFAULT);
				return;
			case TypePackage.ROW_SPEC__REQUIRED:
				setRequired(REQUIRED_EDEFAULT);
				return;
			case TypePackage.ROW_SPEC__DERIVED:
				setDerived(DERIVED_EDEFAULT);
				return;
			case TypePackage.ROW_SPEC__MOST:
				setMost(MOST_EDEFAULT);
				return;
			case TypePackage.ROW_SPEC__NAMES:
				getNames().clear();
				return;
			case TypePackage.ROW_SPEC__CUES:
				getCues().clear();
				return;
			case TypePackage.ROW_SPEC__ROWS:
				getRows().clear();
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
			case TypePackage.ROW_SPEC__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case TypePackage.ROW_SPEC__REQUIRED:
				return required != REQUIRED_EDEFAULT;
			case TypePackage.ROW_SPEC__DERIVED:
				return derived != DERIVED_EDEFAULT;
			case TypePackage.ROW_SPEC__MOST:
				return most != MOST_EDEFAULT;
			case TypePackage.ROW_SPEC__NAMES:
				return names != null && !names.isEmpty();
			case TypePackage.ROW_SPEC__CUES:
				return cues != null && !cues.isEmpty();
			case TypePackage.ROW_SPEC__ROWS:
				return rows != null && !rows.isEmpty();
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
		result.append(" (id: ");
		result.append(id);
		result.append(", required: ");
		result.append(required);
		result.append(", derived: ");
		result.append(derived);
		result.append(", most: ");
		result.append(most);
		result.append(')');
		return result.toString();
	}

} //RowSpecImpl
