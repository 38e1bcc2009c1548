/**
 */
package org.annals.model.report.impl;

import org.annals.model.report.Numbering;
import org.annals.model.report.Passage;
import org.annals.model.report.ReportPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Passage</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.annals.model.report.impl.PassageImpl#getSpace <em>Space</em>}</li>
 *   <li>{@link org.annals.model.report.impl.PassageImpl#isRunIn <em>Run In</em>}</li>
 *   <li>{@link org.annals.model.report.impl.PassageImpl#getNumbering <em>Numbering</em>}</li>
 *   <li>{@link org.annals.model.report.impl.PassageImpl#getMarker <em>Marker</em>}</li>
 *   <li>{@link org.annals.model.report.impl.PassageImpl#isRestart <em>Restart</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class PassageImpl extends ElementImpl implements Passage
{
	/**
	 * The default value of the '{@link #getSpace() <em>Space</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpace()
	 * @generated
	 * @ordered
	 */
	protected static final String SPACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSpace() <em>Space</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpace()
	 * @generated
	 * @ordered
	 */
	protected String space = SPACE_EDEFAULT;

	/**
	 * The default value of the '{@link #isRunIn() <em>Run In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRunIn()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RUN_IN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRunIn() <em>Run In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRunIn()
	 * @generated
	 * @ordered
	 */
	protected boolean runIn = RUN_IN_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumbering() <em>Numbering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumbering()
	 * @generated
	 * @ordered
	 */
	protected static final Numbering NUMBERING_EDEFAULT = Numbering.AUTO;

	/**
	 * The cached value of the '{@link #getNumbering() <em>Numbering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumbering()
	 * @generated
	 * @ordered
	 */
	protected Numbering numbering = NUMBERING_EDEFAULT;

	/**
	 * The default value of the '{@link #getMarker() <em>Marker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMarker()
	 * @generated
	 * @ordered
	 */
	protected static final String MARKER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMarker() <em>Marker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMarker()
	 * @generated
	 * @ordered
	 */
	protected String marker = MARKER_EDEFAULT;

	/**
	 * The default value of the '{@link #isRestart() <em>Restart</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRestart()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RESTART_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRestart() <em>Restart</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRestart()
	 * @generated
	 * @ordered
	 */
	protected boolean restart = RESTART_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PassageImpl()
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
		return ReportPackage.Literals.PASSAGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSpace()
	{
		return space;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpace(String newSpace)
	{
		String oldSpace = space;
		space = newSpace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.PASSAGE__SPACE, oldSpace, space));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRunIn()
	{
		return runIn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRunIn(boolean newRunIn)
	{
		boolean oldRunIn = runIn;
		runIn = newRunIn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.PASSAGE__RUN_IN, oldRunIn, runIn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Numbering getNumbering()
	{
		return numbering;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumbering(Numbering newNumbering)
	{
		Numbering oldNumbering = numbering;
		numbering = newNumbering == null ? NUMBERING_EDEFAULT : newNumbering;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.PASSAGE__NUMBERING, oldNumbering, numbering));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMarker()
	{
		return marker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMarker(String newMarker)
	{
		String oldMarker = marker;
		marker = newMarker;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.PASSAGE__MARKER, oldMarker, marker));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRestart()
	{
		return restart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRestart(boolean newRestart)
	{
		boolean oldRestart = restart;
		restart = newRestart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.PASSAGE__RESTART, oldRestart, restart));
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
			case ReportPackage.PASSAGE__SPACE:
				return getSpace();
			case ReportPackage.PASSAGE__RUN_IN:
				return isRunIn();
			case ReportPackage.PASSAGE__NUMBERING:
				return getNumbering();
			case ReportPackage.PASSAGE__MARKER:
				return getMarker();
			case ReportPackage.PASSAGE__RESTART:
				return isRestart();
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
			case ReportPackage.PASSAGE__SPACE:
				setSpace((String)newValue);
				return;
			case ReportPackage.PASSAGE__RUN_IN:
				setRunIn((Boolean)newValue);
				return;
			case ReportPackage.PASSAGE__NUMBERING:
				setNumbering((Numbering)newValue);
				return;
			case ReportPackage.PASSAGE__MARKER:
				setMarker((String)newValue);
				return;
			case ReportPackage.PASSAGE__RESTART:
				setRestart((Boolean)newValue);
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
			case ReportPackage.PASSAGE__SPACE:
				setSpace(SPACE_EDEFAULT);
				return;
			case ReportPackage.PASSAGE__RUN_IN:
				setRunIn(RUN_IN_EDEFAULT);
				return;
			case ReportPackage.PASSAGE__NUMBERING:
				setNumbering(NUMBERING_EDEFAULT);
				return;
			case ReportPackage.PASSAGE__MARKER:
				setMarker(MARKER_EDEFAULT);
				return;
			case ReportPackage.PASSAGE__RESTART:
				setRestart(RESTART_EDEFAULT);
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
			case ReportPackage.PASSAGE__SPACE:
				return SPACE_EDEFAULT == null ? space != null : !SPACE_EDEFAULT.equals(space);
			case ReportPackage.PASSAGE__RUN_IN:
				return runIn != RUN_IN_EDEFAULT;
			case ReportPackage.PASSAGE__NUMBERING:
				return numbering != NUMBERING_EDEFAULT;
			case ReportPackage.PASSAGE__MARKER:
				return MARKER_EDEFAULT == null ? marker != null : !MARKER_EDEFAULT.equals(marker);
			case ReportPackage.PASSAGE__RESTART:
				return restart != RESTART_EDEFAULT;
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
		result.append(" (space: ");
		result.append(space);
		result.append(", runIn: ");
		result.append(runIn);
		result.append(", numbering: ");
		result.append(numbering);
		result.append(", marker: ");
		result.append(marker);
		result.append(", restart: ");
		result.append(restart);
		result.append(')');
		return result.toString();
	}

} //PassageImpl
