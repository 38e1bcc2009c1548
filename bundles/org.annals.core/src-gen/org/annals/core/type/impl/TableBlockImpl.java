/**
 */
package org.annals.core.type.impl;

import java.util.Collection;

import org.annals.core.type.ColumnSpec;
import org.annals.core.type.Label;
import org.annals.core.type.RowSpec;
import org.annals.core.type.TableBlock;
import org.annals.core.type.TypePackage;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Table Block</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.annals.core.type.impl.TableBlockImpl#getNames <em>Names</em>}</li>
 *   <li>{@link org.annals.core.type.impl.TableBlockImpl#getStubs <em>Stubs</em>}</li>
 *   <li>{@link org.annals.core.type.impl.TableBlockImpl#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.annals.core.type.impl.TableBlockImpl#getRows <em>Rows</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TableBlockImpl extends EObjectImpl implements TableBlock
{
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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TableBlockImpl()
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
		return TypePackage.Literals.TABLE_BLOCK;
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
			names = new EObjectContainmentEList<Label>(Label.class, this, TypePackage.TABLE_BLOCK__NAMES);
		}
		return names;
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
			stubs = new EObjectContainmentEList<Label>(Label.class, this, TypePackage.TABLE_BLOCK__STUBS);
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
			columns = new EObjectContainmentEList<ColumnSpec>(ColumnSpec.class, this, TypePackage.TABLE_BLOCK__COLUMNS);
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
			rows = new EObjectContainmentEList<RowSpec>(RowSpec.class, this, TypePackage.TABLE_BLOCK__ROWS);
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
			case TypePackage.TABLE_BLOCK__NAMES:
				return ((InternalEList<?>)getNames()).basicRemove(otherEnd, msgs);
			case TypePackage.TABLE_BLOCK__STUBS:
				return ((InternalEList<?>)getStubs()).basicRemove(otherEnd, msgs);
			case TypePackage.TABLE_BLOCK__COLUMNS:
				return ((InternalEList<?>)getColumns()).basicRemove(otherEnd, msgs);
			case TypePackage.TABLE_BLOCK__ROWS:
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
			case TypePackage.TABLE_BLOCK__NAMES:
				return getNames();
			case TypePackage.TABLE_BLOCK__STUBS:
				return getStubs();
			case TypePackage.TABLE_BLOCK__COLUMNS:
				return getColumns();
			case TypePackage.TABLE_BLOCK__ROWS:
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
			case TypePackage.TABLE_BLOCK__NAMES:
				getNames().clear();
				getNames().addAll((Collection<? extends Label>)newValue);
				return;
			case TypePackage.TABLE_BLOCK__STUBS:
				getStubs().clear();
				getStubs().addAll((Collection<? extends Label>)newValue);
				return;
			case TypePackage.TABLE_BLOCK__COLUMNS:
				getColumns().clear();
				getColumns().addAll((Collection<? extends ColumnSpec>)newValue);
				return;
			case TypePackage.TABLE_BLOCK__ROWS:
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
			case TypePackage.TABLE_BLOCK__NAMES:
				getNames().clear();
				return;
			case TypePackage.TABLE_BLOCK__STUBS:
				getStubs().clear();
				return;
			case TypePackage.TABLE_BLOCK__COLUMNS:
				getColumns().clear();
				return;
			case TypePackage.TABLE_BLOCK__ROWS:
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
			case TypePackage.TABLE_BLOCK__NAMES:
				return names != null && !names.isEmpty();
			case TypePackage.TABLE_BLOCK__STUBS:
				return stubs != null && !stubs.isEmpty();
			case TypePackage.TABLE_BLOCK__COLUMNS:
				return columns != null && !columns.isEmpty();
			case TypePackage.TABLE_BLOCK__ROWS:
				return rows != null && !rows.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //TableBlockImpl
