/**
 */
package org.annals.model.report.impl;

import java.math.BigDecimal;

import org.annals.model.report.Cell;
import org.annals.model.report.Prose;
import org.annals.model.report.ReportPackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cell</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.annals.model.report.impl.CellImpl#getColumn <em>Column</em>}</li>
 *   <li>{@link org.annals.model.report.impl.CellImpl#getSpan <em>Span</em>}</li>
 *   <li>{@link org.annals.model.report.impl.CellImpl#isContinues <em>Continues</em>}</li>
 *   <li>{@link org.annals.model.report.impl.CellImpl#getPrevious <em>Previous</em>}</li>
 *   <li>{@link org.annals.model.report.impl.CellImpl#getProse <em>Prose</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CellImpl extends EObjectImpl implements Cell
{
	/**
	 * The default value of the '{@link #getColumn() <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumn()
	 * @generated
	 * @ordered
	 */
	protected static final String COLUMN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColumn() <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumn()
	 * @generated
	 * @ordered
	 */
	protected String column = COLUMN_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpan() <em>Span</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpan()
	 * @generated
	 * @ordered
	 */
	protected static final int SPAN_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getSpan() <em>Span</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpan()
	 * @generated
	 * @ordered
	 */
	protected int span = SPAN_EDEFAULT;

	/**
	 * The default value of the '{@link #isContinues() <em>Continues</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isContinues()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CONTINUES_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isContinues() <em>Continues</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isContinues()
	 * @generated
	 * @ordered
	 */
	protected boolean continues = CONTINUES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrevious() <em>Previous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrevious()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal PREVIOUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrevious() <em>Previous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrevious()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal previous = PREVIOUS_EDEFAULT;

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
	protected CellImpl()
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
		return ReportPackage.Literals.CELL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColumn()
	{
		return column;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColumn(String newColumn)
	{
		String oldColumn = column;
		column = newColumn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.CELL__COLUMN, oldColumn, column));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSpan()
	{
		return span;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpan(int newSpan)
	{
		int oldSpan = span;
		span = newSpan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.CELL__SPAN, oldSpan, span));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isContinues()
	{
		return continues;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContinues(boolean newContinues)
	{
		boolean oldContinues = continues;
		continues = newContinues;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.CELL__CONTINUES, oldContinues, continues));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPrevious()
	{
		return previous;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrevious(BigDecimal newPrevious)
	{
		BigDecimal oldPrevious = previous;
		previous = newPrevious;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.CELL__PREVIOUS, oldPrevious, previous));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ReportPackage.CELL__PROSE, oldProse, newProse);
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
				msgs = ((InternalEObject)prose).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ReportPackage.CELL__PROSE, null, msgs);
			if (newProse != null)
				msgs = ((InternalEObject)newProse).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ReportPackage.CELL__PROSE, null, msgs);
			msgs = basicSetProse(newProse, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.CELL__PROSE, newProse, newProse));
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
			case ReportPackage.CELL__PROSE:
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
			case ReportPackage.CELL__COLUMN:
				return getColumn();
			case ReportPackage.CELL__SPAN:
				return getSpan();
			case ReportPackage.CELL__CONTINUES:
				return isContinues();
			case ReportPackage.CELL__PREVIOUS:
				return getPrevious();
			case ReportPackage.CELL__PROSE:
				return getProse();
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
			case ReportPackage.CELL__COLUMN:
				setColumn((String)newValue);
				return;
			case ReportPackage.CELL__SPAN:
				setSpan((Integer)newValue);
				return;
			case ReportPackage.CELL__CONTINUES:
				setContinues((Boolean)newValue);
				return;
			case ReportPackage.CELL__PREVIOUS:
				setPrevious((BigDecimal)newValue);
				return;
			case ReportPackage.CELL__PROSE:
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
			case ReportPackage.CELL__COLUMN:
				setColumn(COLUMN_EDEFAULT);
				return;
			case ReportPackage.CELL__SPAN:
				setSpan(SPAN_EDEFAULT);
				return;
			case ReportPackage.CELL__CONTINUES:
				setContinues(CONTINUES_EDEFAULT);
				return;
			case ReportPackage.CELL__PREVIOUS:
				setPrevious(PREVIOUS_EDEFAULT);
				return;
			case ReportPackage.CELL__PROSE:
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
			case ReportPackage.CELL__COLUMN:
				return COLUMN_EDEFAULT == null ? column != null : !COLUMN_EDEFAULT.equals(column);
			case ReportPackage.CELL__SPAN:
				return span != SPAN_EDEFAULT;
			case ReportPackage.CELL__CONTINUES:
				return continues != CONTINUES_EDEFAULT;
			case ReportPackage.CELL__PREVIOUS:
				return PREVIOUS_EDEFAULT == null ? previous != null : !PREVIOUS_EDEFAULT.equals(previous);
			case ReportPackage.CELL__PROSE:
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
		result.append(" (column: ");
		result.append(column);
		result.append(", span: ");
		result.append(span);
		result.append(", continues: ");
		result.append(continues);
		result.append(", previous: ");
		result.append(previous);
		result.append(')');
		return result.toString();
	}

} //CellImpl
