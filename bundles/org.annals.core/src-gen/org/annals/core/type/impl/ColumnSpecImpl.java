/**
 */
package org.annals.core.type.impl;

import java.util.Collection;

import org.annals.core.type.CellFormat;
import org.annals.core.type.ColumnSpec;
import org.annals.core.type.Cue;
import org.annals.core.type.Label;
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
 * An implementation of the model object '<em><b>Column Spec</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.annals.core.type.impl.ColumnSpecImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.annals.core.type.impl.ColumnSpecImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.annals.core.type.impl.ColumnSpecImpl#getDecimals <em>Decimals</em>}</li>
 *   <li>{@link org.annals.core.type.impl.ColumnSpecImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.annals.core.type.impl.ColumnSpecImpl#isRequired <em>Required</em>}</li>
 *   <li>{@link org.annals.core.type.impl.ColumnSpecImpl#isDerived <em>Derived</em>}</li>
 *   <li>{@link org.annals.core.type.impl.ColumnSpecImpl#getNames <em>Names</em>}</li>
 *   <li>{@link org.annals.core.type.impl.ColumnSpecImpl#getCues <em>Cues</em>}</li>
 *   <li>{@link org.annals.core.type.impl.ColumnSpecImpl#getColumns <em>Columns</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ColumnSpecImpl extends EObjectImpl implements ColumnSpec
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
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final CellFormat FORMAT_EDEFAULT = CellFormat.COUNT;

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected CellFormat format = FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecimals() <em>Decimals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecimals()
	 * @generated
	 * @ordered
	 */
	protected static final int DECIMALS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDecimals() <em>Decimals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecimals()
	 * @generated
	 * @ordered
	 */
	protected int decimals = DECIMALS_EDEFAULT;

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
	 * The cached value of the '{@link #getColumns() <em>Columns</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumns()
	 * @generated
	 * @ordered
	 */
	protected EList<ColumnSpec> columns;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ColumnSpecImpl()
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
		return TypePackage.Literals.COLUMN_SPEC;
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
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.COLUMN_SPEC__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CellFormat getFormat()
	{
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(CellFormat newFormat)
	{
		CellFormat oldFormat = format;
		format = newFormat == null ? FORMAT_EDEFAULT : newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.COLUMN_SPEC__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDecimals()
	{
		return decimals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecimals(int newDecimals)
	{
		int oldDecimals = decimals;
		decimals = newDecimals;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.COLUMN_SPEC__DECIMALS, oldDecimals, decimals));
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
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.COLUMN_SPEC__UNIT, oldUnit, unit));
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
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.COLUMN_SPEC__REQUIRED, oldRequired, required));
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
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.COLUMN_SPEC__DERIVED, oldDerived, derived));
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
			names = new EObjectContainmentEList<Label>(Label.class, this, TypePackage.COLUMN_SPEC__NAMES);
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
			cues = new EObjectContainmentEList<Cue>(Cue.class, this, TypePackage.COLUMN_SPEC__CUES);
		}
		return cues;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ColumnSpec> getColumns()
	{
		if (columns == null)
		{
			columns = new EObjectContainmentEList<ColumnSpec>(ColumnSpec.class, this, TypePackage.COLUMN_SPEC__COLUMNS);
		}
		return columns;
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
			case TypePackage.COLUMN_SPEC__NAMES:
				return ((InternalEList<?>)getNames()).basicRemove(otherEnd, msgs);
			case TypePackage.COLUMN_SPEC__CUES:
				return ((InternalEList<?>)getCues()).basicRemove(otherEnd, msgs);
			case TypePackage.COLUMN_SPEC__COLUMNS:
				return ((InternalEList<?>)getColumns()).basicRemove(otherEnd, msgs);
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
			case TypePackage.COLUMN_SPEC__ID:
				return getId();
			case TypePackage.COLUMN_SPEC__FORMAT:
				return getFormat();
			case TypePackage.COLUMN_SPEC__DECIMALS:
				return getDecimals();
			case TypePackage.COLUMN_SPEC__UNIT:
				return getUnit();
			case TypePackage.COLUMN_SPEC__REQUIRED:
				return isRequired();
			case TypePackage.COLUMN_SPEC__DERIVED:
				return isDerived();
			case TypePackage.COLUMN_SPEC__NAMES:
				return getNames();
			case TypePackage.COLUMN_SPEC__CUES:
				return getCues();
			case TypePackage.COLUMN_SPEC__COLUMNS:
				return getColumns();
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
			case TypePackage.COLUMN_SPEC__ID:
				setId((String)newValue);
				return;
			case TypePackage.COLUMN_SPEC__FORMAT:
				setFormat((CellFormat)newValue);
				return;
			case TypePackage.COLUMN_SPEC__DECIMALS:
				setDecimals((Integer)newValue);
				return;
			case TypePackage.COLUMN_SPEC__UNIT:
				setUnit((String)newValue);
				return;
			case TypePackage.COLUMN_SPEC__REQUIRED:
				setRequired((Boolean)newValue);
				return;
			case TypePackage.COLUMN_SPEC__DERIVED:
				setDerived((Boolean)newValue);
				return;
			case TypePackage.COLUMN_SPEC__NAMES:
				getNames().clear();
				getNames().addAll((Collection<? extends Label>)newValue);
				return;
			case TypePackage.COLUMN_SPEC__CUES:
				getCues().clear();
				getCues().addAll((Collection<? extends Cue>)newValue);
				return;
			case TypePackage.COLUMN_SPEC__COLUMNS:
				getColumns().clear();
				getColumns().addAll((Collection<? extends ColumnSpec>)newValue);
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
			case TypePackage.COLUMN_SPEC__ID:
				setId(ID_EDEFAULT);
				return;
			case TypePackage.COLUMN_SPEC__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case TypePackage.COLUMN_SPEC__DECIMALS:
				setDecimals(DECIMALS_EDEFAULT);
				return;
			case TypePackage.COLUMN_SPEC__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case TypePackage.COLUMN_SPEC__REQUIRED:
				setRequired(REQUIRED_EDEFAULT);
				return;
			case TypePackage.COLUMN_SPEC__DERIVED:
				setDerived(DERIVED_EDEFAULT);
				return;
			case TypePackage.COLUMN_SPEC__NAMES:
				getNames().clear();
				return;
			case TypePackage.COLUMN_SPEC__CUES:
				getCues().clear();
				return;
			case TypePackage.COLUMN_SPEC__COLUMNS:
				getColumns().clear();
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
			case TypePackage.COLUMN_SPEC__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case TypePackage.COLUMN_SPEC__FORMAT:
				return format != FORMAT_EDEFAULT;
			case TypePackage.COLUMN_SPEC__DECIMALS:
				return decimals != DECIMALS_EDEFAULT;
			case TypePackage.COLUMN_SPEC__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case TypePackage.COLUMN_SPEC__REQUIRED:
				return required != REQUIRED_EDEFAULT;
			case TypePackage.COLUMN_SPEC__DERIVED:
				return derived != DERIVED_EDEFAULT;
			case TypePackage.COLUMN_SPEC__NAMES:
				return names != null && !names.isEmpty();
			case TypePackage.COLUMN_SPEC__CUES:
				return cues != null && !cues.isEmpty();
			case TypePackage.COLUMN_SPEC__COLUMNS:
				return columns != null && !columns.isEmpty();
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
		result.append(", format: ");
		result.append(format);
		result.append(", decimals: ");
		result.append(decimals);
		result.append(", unit: ");
		result.append(unit);
		result.append(", required: ");
		result.append(required);
		result.append(", derived: ");
		result.append(derived);
		result.append(')');
		return result.toString();
	}

} //ColumnSpecImpl
