/**
 */
package org.annals.core.type.impl;

import java.util.Collection;

import org.annals.core.type.Content;
import org.annals.core.type.Cue;
import org.annals.core.type.Label;
import org.annals.core.type.Requirement;
import org.annals.core.type.SectionRole;
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
 * An implementation of the model object '<em><b>Section Role</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.annals.core.type.impl.SectionRoleImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.annals.core.type.impl.SectionRoleImpl#getRequired <em>Required</em>}</li>
 *   <li>{@link org.annals.core.type.impl.SectionRoleImpl#getContent <em>Content</em>}</li>
 *   <li>{@link org.annals.core.type.impl.SectionRoleImpl#getNames <em>Names</em>}</li>
 *   <li>{@link org.annals.core.type.impl.SectionRoleImpl#getGuidance <em>Guidance</em>}</li>
 *   <li>{@link org.annals.core.type.impl.SectionRoleImpl#getCues <em>Cues</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SectionRoleImpl extends EObjectImpl implements SectionRole
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
	 * The default value of the '{@link #getContent() <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContent()
	 * @generated
	 * @ordered
	 */
	protected static final Content CONTENT_EDEFAULT = Content.MEASURES;

	/**
	 * The cached value of the '{@link #getContent() <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContent()
	 * @generated
	 * @ordered
	 */
	protected Content content = CONTENT_EDEFAULT;

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
	protected SectionRoleImpl()
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
		return TypePackage.Literals.SECTION_ROLE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.SECTION_ROLE__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.SECTION_ROLE__REQUIRED, oldRequired, required));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Content getContent()
	{
		return content;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContent(Content newContent)
	{
		Content oldContent = content;
		content = newContent == null ? CONTENT_EDEFAULT : newContent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.SECTION_ROLE__CONTENT, oldContent, content));
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
			names = new EObjectContainmentEList<Label>(Label.class, this, TypePackage.SECTION_ROLE__NAMES);
		}
		return names;
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
			guidance = new EObjectContainmentEList<Label>(Label.class, this, TypePackage.SECTION_ROLE__GUIDANCE);
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
			cues = new EObjectContainmentEList<Cue>(Cue.class, this, TypePackage.SECTION_ROLE__CUES);
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
			case TypePackage.SECTION_ROLE__NAMES:
				return ((InternalEList<?>)getNames()).basicRemove(otherEnd, msgs);
			case TypePackage.SECTION_ROLE__GUIDANCE:
				return ((InternalEList<?>)getGuidance()).basicRemove(otherEnd, msgs);
			case TypePackage.SECTION_ROLE__CUES:
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
			case TypePackage.SECTION_ROLE__ID:
				return getId();
			case TypePackage.SECTION_ROLE__REQUIRED:
				return getRequired();
			case TypePackage.SECTION_ROLE__CONTENT:
				return getContent();
			case TypePackage.SECTION_ROLE__NAMES:
				return getNames();
			case TypePackage.SECTION_ROLE__GUIDANCE:
				return getGuidance();
			case TypePackage.SECTION_ROLE__CUES:
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
			case TypePackage.SECTION_ROLE__ID:
				setId((String)newValue);
				return;
			case TypePackage.SECTION_ROLE__REQUIRED:
				setRequired((Requirement)newValue);
				return;
			case TypePackage.SECTION_ROLE__CONTENT:
				setContent((Content)newValue);
				return;
			case TypePackage.SECTION_ROLE__NAMES:
				getNames().clear();
				getNames().addAll((Collection<? extends Label>)newValue);
				return;
			case TypePackage.SECTION_ROLE__GUIDANCE:
				getGuidance().clear();
				getGuidance().addAll((Collection<? extends Label>)newValue);
				return;
			case TypePackage.SECTION_ROLE__CUES:
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
			case TypePackage.SECTION_ROLE__ID:
				setId(ID_EDEFAULT);
				return;
			case TypePackage.SECTION_ROLE__REQUIRED:
				setRequired(REQUIRED_EDEFAULT);
				return;
			case TypePackage.SECTION_ROLE__CONTENT:
				setContent(CONTENT_EDEFAULT);
				return;
			case TypePackage.SECTION_ROLE__NAMES:
				getNames().clear();
				return;
			case TypePackage.SECTION_ROLE__GUIDANCE:
				getGuidance().clear();
				return;
			case TypePackage.SECTION_ROLE__CUES:
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
			case TypePackage.SECTION_ROLE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case TypePackage.SECTION_ROLE__REQUIRED:
				return required != REQUIRED_EDEFAULT;
			case TypePackage.SECTION_ROLE__CONTENT:
				return content != CONTENT_EDEFAULT;
			case TypePackage.SECTION_ROLE__NAMES:
				return names != null && !names.isEmpty();
			case TypePackage.SECTION_ROLE__GUIDANCE:
				return guidance != null && !guidance.isEmpty();
			case TypePackage.SECTION_ROLE__CUES:
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
		result.append(" (id: ");
		result.append(id);
		result.append(", required: ");
		result.append(required);
		result.append(", content: ");
		result.append(content);
		result.append(')');
		return result.toString();
	}

} //SectionRoleImpl
