/**
 */
package org.annals.core.type.impl;

import java.util.Collection;

import org.annals.core.type.ColumnSpec;
import org.annals.core.type.EquationSpec;
import org.annals.core.type.Label;
import org.annals.core.type.ProseSpec;
import org.annals.core.type.Requirement;
import org.annals.core.type.RowSpec;
import org.annals.core.type.TableBlock;
import org.annals.core.type.TableSpec;
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
 * An implementation of the model object '<em><b>Table Spec</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.annals.core.type.impl.TableSpecImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.annals.core.type.impl.TableSpecImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.annals.core.type.impl.TableSpecImpl#getRequired <em>Required</em>}</li>
 *   <li>{@link org.annals.core.type.impl.TableSpecImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.annals.core.type.impl.TableSpecImpl#getTitles <em>Titles</em>}</li>
 *   <li>{@link org.annals.core.type.impl.TableSpecImpl#getStubs <em>Stubs</em>}</li>
 *   <li>{@link org.annals.core.type.impl.TableSpecImpl#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.annals.core.type.impl.TableSpecImpl#getRows <em>Rows</em>}</li>
 *   <li>{@link org.annals.core.type.impl.TableSpecImpl#getBlocks <em>Blocks</em>}</li>
 *   <li>{@link org.annals.core.type.impl.TableSpecImpl#getEquations <em>Equations</em>}</li>
 *   <li>{@link org.annals.core.type.impl.TableSpecImpl#getProses <em>Proses</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TableSpecImpl extends EObjectImpl implements TableSpec
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
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final String ROLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected String role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequired()
	 * @generated
	 * @ordered
	 */
	protected static final Requirement REQUIRED_EDEFAULT = Requirement.OPTIONAL;

	/**
	 * The cached value of the '{@link #getRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequired()
	 * @generated
	 * @ordered
	 */
	protected Requirement required = REQUIRED_EDEFAULT;

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
	 * The cached value of the '{@link #getTitles() <em>Titles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitles()
	 * @generated
	 * @ordered
	 */
	protected EList<Label> titles;

	/**
	 * The cached value of the '{@link #getStubs() <em>Stubs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStubs()
	 * @generated
	 * @ordered
	 */
	protected EList<Label> stubs;

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
	 * The cached value of the '{@link #getRows() <em>Rows</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRows()
	 * @generated
	 * @ordered
	 */
	protected EList<RowSpec> rows;

	/**
	 * The cached value of the '{@link #getBlocks() <em>Blocks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlocks()
	 * @generated
	 * @ordered
	 */
	protected EList<TableBlock> blocks;

	/**
	 * The cached value of the '{@link #getEquations() <em>Equations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEquations()
	 * @generated
	 * @ordered
	 */
	protected EList<EquationSpec> equations;

	/**
	 * The cached value of the '{@link #getProses() <em>Proses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProses()
	 * @generated
	 * @ordered
	 */
	protected EList<ProseSpec> proses;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TableSpecImpl()
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
		return TypePackage.Literals.TABLE_SPEC;
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
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.TABLE_SPEC__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRole()
	{
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(String newRole)
	{
		String oldRole = role;
		role = newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.TABLE_SPEC__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Requirement getRequired()
	{
		return required;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequired(Requirement newRequired)
	{
		Requirement oldRequired = required;
		required = newRequired == null ? REQUIRED_EDEFAULT : newRequired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.TABLE_SPEC__REQUIRED, oldRequired, required));
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
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.TABLE_SPEC__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Label> getTitles()
	{
		if (titles == null)
		{
			titles = new EObjectContainmentEList<Label>(Label.class, this, TypePackage.TABLE_SPEC__TITLES);
		}
		return titles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Label> getStubs()
	{
		if (stubs == null)
		{
			stubs = new EObjectContainmentEList<Label>(Label.class, this, TypePackage.TABLE_SPEC__STUBS);
		}
		return stubs;
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
			columns = new EObjectContainmentEList<ColumnSpec>(ColumnSpec.class, this, TypePackage.TABLE_SPEC__COLUMNS);
		}
		return columns;
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
			rows = new EObjectContainmentEList<RowSpec>(RowSpec.class, this, TypePackage.TABLE_SPEC__ROWS);
		}
		return rows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TableBlock> getBlocks()
	{
		if (blocks == null)
		{
			blocks = new EObjectContainmentEList<TableBlock>(TableBlock.class, this, TypePackage.TABLE_SPEC__BLOCKS);
		}
		return blocks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EquationSpec> getEquations()
	{
		if (equations == null)
		{
			equations = new EObjectContainmentEList<EquationSpec>(EquationSpec.class, this, TypePackage.TABLE_SPEC__EQUATIONS);
		}
		return equations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProseSpec> getProses()
	{
		if (proses == null)
		{
			proses = new EObjectContainmentEList<ProseSpec>(ProseSpec.class, this, TypePackage.TABLE_SPEC__PROSES);
		}
		return proses;
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
			case TypePackage.TABLE_SPEC__TITLES:
				return ((InternalEList<?>)getTitles()).basicRemove(otherEnd, msgs);
			case TypePackage.TABLE_SPEC__STUBS:
				return ((InternalEList<?>)getStubs()).basicRemove(otherEnd, msgs);
			case TypePackage.TABLE_SPEC__COLUMNS:
				return ((InternalEList<?>)getColumns()).basicRemove(otherEnd, msgs);
			case TypePackage.TABLE_SPEC__ROWS:
				return ((InternalEList<?>)getRows()).basicRemove(otherEnd, msgs);
			case TypePackage.TABLE_SPEC__BLOCKS:
				return ((InternalEList<?>)getBlocks()).basicRemove(otherEnd, msgs);
			case TypePackage.TABLE_SPEC__EQUATIONS:
				return ((InternalEList<?>)getEquations()).basicRemove(otherEnd, msgs);
			case TypePackage.TABLE_SPEC__PROSES:
				return ((InternalEList<?>)getProses()).basicRemove(otherEnd, msgs);
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
			case TypePackage.TABLE_SPEC__ID:
				return getId();
			case TypePackage.TABLE_SPEC__ROLE:
				return getRole();
			case TypePackage.TABLE_SPEC__REQUIRED:
				return getRequired();
			case TypePackage.TABLE_SPEC__UNIT:
				return getUnit();
			case TypePackage.TABLE_SPEC__TITLES:
				return getTitles();
			case TypePackage.TABLE_SPEC__STUBS:
				return getStubs();
			case TypePackage.TABLE_SPEC__COLUMNS:
				return getColumns();
			case TypePackage.TABLE_SPEC__ROWS:
				return getRows();
			case TypePackage.TABLE_SPEC__BLOCKS:
				return getBlocks();
			case TypePackage.TABLE_SPEC__EQUATIONS:
				return getEquations();
			case TypePackage.TABLE_SPEC__PROSES:
				return getProses();
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
			case TypePackage.TABLE_SPEC__ID:
				setId((String)newValue);
				return;
			case TypePackage.TABLE_SPEC__ROLE:
				setRole((String)newValue);
				return;
			case TypePackage.TABLE_SPEC__REQUIRED:
				setRequired((Requirement)newValue);
				return;
			case TypePackage.TABLE_SPEC__UNIT:
				setUnit((String)newValue);
				return;
			case TypePackage.TABLE_SPEC__TITLES:
				getTitles().clear();
				getTitles().addAll((Collection<? extends Label>)newValue);
				return;
			case TypePackage.TABLE_SPEC__STUBS:
				getStubs().clear();
				getStubs().addAll((Collection<? extends Label>)newValue);
				return;
			case TypePackage.TABLE_SPEC__COLUMNS:
				getColumns().clear();
				getColumns().addAll((Collection<? extends ColumnSpec>)newValue);
				return;
			case TypePackage.TABLE_SPEC__ROWS:
				getRows().clear();
				getRows().addAll((Collection<? extends RowSpec>)newValue);
				return;
			case TypePackage.TABLE_SPEC__BLOCKS:
				getBlocks().clear();
				getBlocks().addAll((Collection<? extends TableBlock>)newValue);
				return;
			case TypePackage.TABLE_SPEC__EQUATIONS:
				getEquations().clear();
				getEquations().addAll((Collection<? extends EquationSpec>)newValue);
				return;
			case TypePackage.TABLE_SPEC__PROSES:
				getProses().clear();
				getProses().addAll((Collection<? extends ProseSpec>)newValue);
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
			case TypePackage.TABLE_SPEC__ID:
				setId(ID_EDEFAULT);
				return;
			case TypePackage.TABLE_SPEC__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case TypePackage.TABLE_SPEC__REQUIRED:
				setRequired(REQUIRED_EDEFAULT);
				return;
			case TypePackage.TABLE_SPEC__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case TypePackage.TABLE_SPEC__TITLES:
				getTitles().clear();
				return;
			case TypePackage.TABLE_SPEC__STUBS:
				getStubs().clear();
				return;
			case TypePackage.TABLE_SPEC__COLUMNS:
				getColumns().clear();
				return;
			case TypePackage.TABLE_SPEC__ROWS:
				getRows().clear();
				return;
			case TypePackage.TABLE_SPEC__BLOCKS:
				getBlocks().clear();
				return;
			case TypePackage.TABLE_SPEC__EQUATIONS:
				getEquations().clear();
				return;
			case TypePackage.TABLE_SPEC__PROSES:
				getProses().clear();
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
			case TypePackage.TABLE_SPEC__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case TypePackage.TABLE_SPEC__ROLE:
				return ROLE_EDEFAULT == null ? role != null : !ROLE_EDEFAULT.equals(role);
			case TypePackage.TABLE_SPEC__REQUIRED:
				return required != REQUIRED_EDEFAULT;
			case TypePackage.TABLE_SPEC__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case TypePackage.TABLE_SPEC__TITLES:
				return titles != null && !titles.isEmpty();
			case TypePackage.TABLE_SPEC__STUBS:
				return stubs != null && !stubs.isEmpty();
			case TypePackage.TABLE_SPEC__COLUMNS:
				return columns != null && !columns.isEmpty();
			case TypePackage.TABLE_SPEC__ROWS:
				return rows != null && !rows.isEmpty();
			case TypePackage.TABLE_SPEC__BLOCKS:
				return blocks != null && !blocks.isEmpty();
			case TypePackage.TABLE_SPEC__EQUATIONS:
				return equations != null && !equations.isEmpty();
			case TypePackage.TABLE_SPEC__PROSES:
				return proses != null && !proses.isEmpty();
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
		result.append(", role: ");
		result.append(role);
		result.append(", required: ");
		result.append(required);
		result.append(", unit: ");
		result.append(unit);
		result.append(')');
		return result.toString();
	}

} //TableSpecImpl
