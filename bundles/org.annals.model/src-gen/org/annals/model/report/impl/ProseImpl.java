/**
 */
package org.annals.model.report.impl;

import java.util.Collection;

import org.annals.model.report.Citation;
import org.annals.model.report.ControlCharacter;
import org.annals.model.report.Mention;
import org.annals.model.report.Prose;
import org.annals.model.report.ReportPackage;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.BasicFeatureMap;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Prose</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.annals.model.report.impl.ProseImpl#getMixed <em>Mixed</em>}</li>
 *   <li>{@link org.annals.model.report.impl.ProseImpl#getMentions <em>Mentions</em>}</li>
 *   <li>{@link org.annals.model.report.impl.ProseImpl#getCitations <em>Citations</em>}</li>
 *   <li>{@link org.annals.model.report.impl.ProseImpl#getCharacters <em>Characters</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProseImpl extends EObjectImpl implements Prose
{
	/**
	 * The cached value of the '{@link #getMixed() <em>Mixed</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMixed()
	 * @generated
	 * @ordered
	 */
	protected FeatureMap mixed;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProseImpl()
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
		return ReportPackage.Literals.PROSE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeatureMap getMixed()
	{
		if (mixed == null)
		{
			mixed = new BasicFeatureMap(this, ReportPackage.PROSE__MIXED);
		}
		return mixed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Mention> getMentions()
	{
		return getMixed().list(ReportPackage.Literals.PROSE__MENTIONS);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Citation> getCitations()
	{
		return getMixed().list(ReportPackage.Literals.PROSE__CITATIONS);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ControlCharacter> getCharacters()
	{
		return getMixed().list(ReportPackage.Literals.PROSE__CHARACTERS);
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
			case ReportPackage.PROSE__MIXED:
				return ((InternalEList<?>)getMixed()).basicRemove(otherEnd, msgs);
			case ReportPackage.PROSE__MENTIONS:
				return ((InternalEList<?>)getMentions()).basicRemove(otherEnd, msgs);
			case ReportPackage.PROSE__CITATIONS:
				return ((InternalEList<?>)getCitations()).basicRemove(otherEnd, msgs);
			case ReportPackage.PROSE__CHARACTERS:
				return ((InternalEList<?>)getCharacters()).basicRemove(otherEnd, msgs);
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
			case ReportPackage.PROSE__MIXED:
				if (coreType) return getMixed();
				return ((FeatureMap.Internal)getMixed()).getWrapper();
			case ReportPackage.PROSE__MENTIONS:
				return getMentions();
			case ReportPackage.PROSE__CITATIONS:
				return getCitations();
			case ReportPackage.PROSE__CHARACTERS:
				return getCharacters();
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
			case ReportPackage.PROSE__MIXED:
				((FeatureMap.Internal)getMixed()).set(newValue);
				return;
			case ReportPackage.PROSE__MENTIONS:
				getMentions().clear();
				getMentions().addAll((Collection<? extends Mention>)newValue);
				return;
			case ReportPackage.PROSE__CITATIONS:
				getCitations().clear();
				getCitations().addAll((Collection<? extends Citation>)newValue);
				return;
			case ReportPackage.PROSE__CHARACTERS:
				getCharacters().clear();
				getCharacters().addAll((Collection<? extends ControlCharacter>)newValue);
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
			case ReportPackage.PROSE__MIXED:
				getMixed().clear();
				return;
			case ReportPackage.PROSE__MENTIONS:
				getMentions().clear();
				return;
			case ReportPackage.PROSE__CITATIONS:
				getCitations().clear();
				return;
			case ReportPackage.PROSE__CHARACTERS:
				getCharacters().clear();
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
			case ReportPackage.PROSE__MIXED:
				return mixed != null && !mixed.isEmpty();
			case ReportPackage.PROSE__MENTIONS:
				return !getMentions().isEmpty();
			case ReportPackage.PROSE__CITATIONS:
				return !getCitations().isEmpty();
			case ReportPackage.PROSE__CHARACTERS:
				return !getCharacters().isEmpty();
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
		result.append(" (mixed: ");
		result.append(mixed);
		result.append(')');
		return result.toString();
	}

} //ProseImpl
