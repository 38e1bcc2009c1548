/**
 */
package org.annals.core.type.provider;


import java.util.Collection;
import java.util.List;

import org.annals.core.type.ReportType;
import org.annals.core.type.TypeFactory;
import org.annals.core.type.TypePackage;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;

/**
 * This is the item provider adapter for a {@link org.annals.core.type.ReportType} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ReportTypeItemProvider
	extends ItemProviderAdapter
	implements
		IEditingDomainItemProvider,
		IStructuredItemContentProvider,
		ITreeItemContentProvider,
		IItemLabelProvider,
		IItemPropertySource
{
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ReportTypeItemProvider(AdapterFactory adapterFactory)
	{
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object)
	{
		if (itemPropertyDescriptors == null)
		{
			super.getPropertyDescriptors(object);

			addIdPropertyDescriptor(object);
			addVersionPropertyDescriptor(object);
			addBasePropertyDescriptor(object);
			addAbstractPropertyDescriptor(object);
			addLanguagePropertyDescriptor(object);
			addStylePropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Id feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addIdPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ReportType_id_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ReportType_id_feature", "_UI_ReportType_type"),
				 TypePackage.Literals.REPORT_TYPE__ID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addVersionPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ReportType_version_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ReportType_version_feature", "_UI_ReportType_type"),
				 TypePackage.Literals.REPORT_TYPE__VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Base feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBasePropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ReportType_base_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ReportType_base_feature", "_UI_ReportType_type"),
				 TypePackage.Literals.REPORT_TYPE__BASE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Abstract feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAbstractPropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ReportType_abstract_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ReportType_abstract_feature", "_UI_ReportType_type"),
				 TypePackage.Literals.REPORT_TYPE__ABSTRACT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Language feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLanguagePropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ReportType_language_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ReportType_language_feature", "_UI_ReportType_type"),
				 TypePackage.Literals.REPORT_TYPE__LANGUAGE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Style feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStylePropertyDescriptor(Object object)
	{
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ReportType_style_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ReportType_style_feature", "_UI_ReportType_type"),
				 TypePackage.Literals.REPORT_TYPE__STYLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object)
	{
		if (childrenFeatures == null)
		{
			super.getChildrenFeatures(object);
			childrenFeatures.add(TypePackage.Literals.REPORT_TYPE__NAMES);
			childrenFeatures.add(TypePackage.Literals.REPORT_TYPE__DESCRIPTIONS);
			childrenFeatures.add(TypePackage.Literals.REPORT_TYPE__CUES);
			childrenFeatures.add(TypePackage.Literals.REPORT_TYPE__PARTS);
			childrenFeatures.add(TypePackage.Literals.REPORT_TYPE__ROLES);
			childrenFeatures.add(TypePackage.Literals.REPORT_TYPE__METRICS);
			childrenFeatures.add(TypePackage.Literals.REPORT_TYPE__RULES);
			childrenFeatures.add(TypePackage.Literals.REPORT_TYPE__LEXICON);
			childrenFeatures.add(TypePackage.Literals.REPORT_TYPE__PATTERNS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child)
	{
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * This returns ReportType.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object)
	{
		return overlayImage(object, getResourceLocator().getImage("full/obj16/ReportType"));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage()
	{
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object)
	{
		String label = ((ReportType)object).getId();
		return label == null || label.length() == 0 ?
			getString("_UI_ReportType_type") :
			getString("_UI_ReportType_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification)
	{
		updateChildren(notification);

		switch (notification.getFeatureID(ReportType.class))
		{
			case TypePackage.REPORT_TYPE__ID:
			case TypePackage.REPORT_TYPE__VERSION:
			case TypePackage.REPORT_TYPE__BASE:
			case TypePackage.REPORT_TYPE__ABSTRACT:
			case TypePackage.REPORT_TYPE__LANGUAGE:
			case TypePackage.REPORT_TYPE__STYLE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case TypePackage.REPORT_TYPE__NAMES:
			case TypePackage.REPORT_TYPE__DESCRIPTIONS:
			case TypePackage.REPORT_TYPE__CUES:
			case TypePackage.REPORT_TYPE__PARTS:
			case TypePackage.REPORT_TYPE__ROLES:
			case TypePackage.REPORT_TYPE__METRICS:
			case TypePackage.REPORT_TYPE__RULES:
			case TypePackage.REPORT_TYPE__LEXICON:
			case TypePackage.REPORT_TYPE__PATTERNS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object)
	{
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(TypePackage.Literals.REPORT_TYPE__NAMES,
				 TypeFactory.eINSTANCE.createLabel()));

		newChildDescriptors.add
			(createChildParameter
				(TypePackage.Literals.REPORT_TYPE__DESCRIPTIONS,
				 TypeFactory.eINSTANCE.createLabel()));

		newChildDescriptors.add
			(createChildParameter
				(TypePackage.Literals.REPORT_TYPE__CUES,
				 TypeFactory.eINSTANCE.createCue()));

		newChildDescriptors.add
			(createChildParameter
				(TypePackage.Literals.REPORT_TYPE__PARTS,
				 TypeFactory.eINSTANCE.createPartSpec()));

		newChildDescriptors.add
			(createChildParameter
				(TypePackage.Literals.REPORT_TYPE__ROLES,
				 TypeFactory.eINSTANCE.createSectionRole()));

		newChildDescriptors.add
			(createChildParameter
				(TypePackage.Literals.REPORT_TYPE__METRICS,
				 TypeFactory.eINSTANCE.createMetricSpec()));

		newChildDescriptors.add
			(createChildParameter
				(TypePackage.Literals.REPORT_TYPE__RULES,
				 TypeFactory.eINSTANCE.createRuleSetting()));

		newChildDescriptors.add
			(createChildParameter
				(TypePackage.Literals.REPORT_TYPE__LEXICON,
				 TypeFactory.eINSTANCE.createWordList()));

		newChildDescriptors.add
			(createChildParameter
				(TypePackage.Literals.REPORT_TYPE__PATTERNS,
				 TypeFactory.eINSTANCE.createPattern()));
	}

	/**
	 * This returns the label text for {@link org.eclipse.emf.edit.command.CreateChildCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection)
	{
		Object childFeature = feature;
		Object childObject = child;

		boolean qualify =
			childFeature == TypePackage.Literals.REPORT_TYPE__NAMES ||
			childFeature == TypePackage.Literals.REPORT_TYPE__DESCRIPTIONS;

		if (qualify)
		{
			return getString
				("_UI_CreateChild_text2",
				 new Object[] { getTypeText(childObject), getFeatureText(childFeature), getTypeText(owner) });
		}
		return super.getCreateChildText(owner, feature, child, selection);
	}

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator()
	{
		return TypeEditPlugin.INSTANCE;
	}

}
