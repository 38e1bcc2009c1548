/**
 */
package org.annals.core.type.impl;

import java.util.Collection;

import org.annals.core.type.Cue;
import org.annals.core.type.Label;
import org.annals.core.type.PartSpec;
import org.annals.core.type.Requirement;
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
 * An implementation of the model object '<em><b>Part Spec</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.annals.core.type.impl.PartSpecImpl#getPart <em>Part</em>}</li>
 *   <li>{@link org.annals.core.type.impl.PartSpecImpl#getRequired <em>Required</em>}</li>
 *   <li>{@link org.annals.core.type.impl.PartSpecImpl#getGuidance <em>Guidance</em>}</li>
 *   <li>{@link org.annals.core.type.impl.PartSpecImpl#getCues <em>Cues</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PartSpecImpl extends EObjectImpl implements PartSpec
{
	/**
	 * The default value of the '{@link #getPart() <em>Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPart()
	 * @generated
	 * @ordered
	 */
	protected static final String PART_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPart() <em>Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPart()
	 * @generated
	 * @ordered
	 */
	protected String part = PART_EDEFAULT;

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
	 * The cached value of the '{@link #getGuidance() <em>Guidance</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuidance()
	 * @generated
	 * @ordered
	 */
	protected EList<Label> guidance;

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
	protected PartSpecImpl()
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
		return TypePackage.Literals.PART_SPEC;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPart()
	{
		return part;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPart(String newPart)
	{
		String oldPart = part;
		part = newPart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.PART_SPEC__PART, oldPart, part));
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
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.PART_SPEC__REQUIRED, oldRequired, required));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Label> getGuidance()
	{
		if (guidance == null)
		{
			guidance = new EObjectContainmentEList<Label>(Label.class, this, TypePackage.PART_SPEC__GUIDANCE);
		}
		return guidance;
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
			cues = new EObjectContainmentEList<Cue>(Cue.class, this, TypePackage.PART_SPEC__CUES);
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
			case TypePackage.PART_SPEC__GUIDANCE:
				return ((InternalEList<?>)getGuidance()).basicRemove(otherEnd, msgs);
			case TypePackage.PART_SPEC__CUES:
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
			case TypePackage.PART_SPEC__PART:
				return getPart();
			case TypePackage.PART_SPEC__REQUIRED:
				return getRequired();
			case TypePackage.PART_SPEC__GUIDANCE:
				return getGuidance();
			case TypePackage.PART_SPEC__CUES:
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
			case TypePackage.PART_SPEC__PART:
				setPart((String)newValue);
				return;
			case TypePackage.PART_SPEC__REQUIRED:
				setRequired((Requirement)newValue);
				return;
			case TypePackage.PART_SPEC__GUIDANCE:
				getGuidance().clear();
				getGuidance().addAll((Collection<? extends Label>)newValue);
				return;
			case TypePackage.PART_SPEC__CUES:
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
			case TypePackage.PART_SPEC__PART:
				setPart(PART_EDEFAULT);
				return;
			case TypePackage.PART_SPEC__REQUIRED:
				setRequired(REQUIRED_EDEFAULT);
				return;
			case TypePackage.PART_SPEC__GUIDANCE:
				getGuidance().clear();
				return;
			case TypePackage.PART_SPEC__CUES:
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
			case TypePackage.PART_SPEC__PART:
				return PART_EDEFAULT == null ? part != null : !PART_EDEFAULT.equals(part);
			case TypePackage.PART_SPEC__REQUIRED:
				return required != REQUIRED_EDEFAULT;
			case TypePackage.PART_SPEC__GUIDANCE:
				return guidance != null && !guidance.isEmpty();
			case TypePackage.PART_SPEC__CUES:
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
		result.append(" (part: ");
		result.append(part);
		result.append(", required: ");
		result.append(required);
		result.append(')');
		return result.toString();
	}

} //PartSpecImpl
