/**
 */
package org.annals.core.type.util;

import org.annals.core.type.*;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.annals.core.type.TypePackage
 * @generated
 */
public class TypeAdapterFactory extends AdapterFactoryImpl
{
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static TypePackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TypeAdapterFactory()
	{
		if (modelPackage == null)
		{
			modelPackage = TypePackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object)
	{
		if (object == modelPackage)
		{
			return true;
		}
		if (object instanceof EObject)
		{
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TypeSwitch<Adapter> modelSwitch =
		new TypeSwitch<Adapter>()
		{
			@Override
			public Adapter caseDocumentRoot(DocumentRoot object)
			{
				return createDocumentRootAdapter();
			}
			@Override
			public Adapter caseLabel(Label object)
			{
				return createLabelAdapter();
			}
			@Override
			public Adapter caseReportType(ReportType object)
			{
				return createReportTypeAdapter();
			}
			@Override
			public Adapter caseCue(Cue object)
			{
				return createCueAdapter();
			}
			@Override
			public Adapter casePartSpec(PartSpec object)
			{
				return createPartSpecAdapter();
			}
			@Override
			public Adapter caseSectionRole(SectionRole object)
			{
				return createSectionRoleAdapter();
			}
			@Override
			public Adapter caseMetricSpec(MetricSpec object)
			{
				return createMetricSpecAdapter();
			}
			@Override
			public Adapter caseRuleSetting(RuleSetting object)
			{
				return createRuleSettingAdapter();
			}
			@Override
			public Adapter caseWordList(WordList object)
			{
				return createWordListAdapter();
			}
			@Override
			public Adapter casePattern(Pattern object)
			{
				return createPatternAdapter();
			}
			@Override
			public Adapter caseColumnSpec(ColumnSpec object)
			{
				return createColumnSpecAdapter();
			}
			@Override
			public Adapter caseRowSpec(RowSpec object)
			{
				return createRowSpecAdapter();
			}
			@Override
			public Adapter caseTableBlock(TableBlock object)
			{
				return createTableBlockAdapter();
			}
			@Override
			public Adapter caseEquationSpec(EquationSpec object)
			{
				return createEquationSpecAdapter();
			}
			@Override
			public Adapter caseProseSpec(ProseSpec object)
			{
				return createProseSpecAdapter();
			}
			@Override
			public Adapter caseTableSpec(TableSpec object)
			{
				return createTableSpecAdapter();
			}
			@Override
			public Adapter caseFormerId(FormerId object)
			{
				return createFormerIdAdapter();
			}
			@Override
			public Adapter caseVersionChange(VersionChange object)
			{
				return createVersionChangeAdapter();
			}
			@Override
			public Adapter caseRenaming(Renaming object)
			{
				return createRenamingAdapter();
			}
			@Override
			public Adapter caseDropping(Dropping object)
			{
				return createDroppingAdapter();
			}
			@Override
			public Adapter caseNoneSpec(NoneSpec object)
			{
				return createNoneSpecAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object)
			{
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target)
	{
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.annals.core.type.DocumentRoot <em>Document Root</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.annals.core.type.DocumentRoot
	 * @generated
	 */
	public Adapter createDocumentRootAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.annals.core.type.Label <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.annals.core.type.Label
	 * @generated
	 */
	public Adapter createLabelAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.annals.core.type.ReportType <em>Report Type</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.annals.core.type.ReportType
	 * @generated
	 */
	public Adapter createReportTypeAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.annals.core.type.Cue <em>Cue</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.annals.core.type.Cue
	 * @generated
	 */
	public Adapter createCueAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.annals.core.type.PartSpec <em>Part Spec</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.annals.core.type.PartSpec
	 * @generated
	 */
	public Adapter createPartSpecAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.annals.core.type.SectionRole <em>Section Role</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.annals.core.type.SectionRole
	 * @generated
	 */
	public Adapter createSectionRoleAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.annals.core.type.MetricSpec <em>Metric Spec</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.annals.core.type.MetricSpec
	 * @generated
	 */
	public Adapter createMetricSpecAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.annals.core.type.RuleSetting <em>Rule Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.annals.core.type.RuleSetting
	 * @generated
	 */
	public Adapter createRuleSettingAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.annals.core.type.WordList <em>Word List</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.annals.core.type.WordList
	 * @generated
	 */
	public Adapter createWordListAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.annals.core.type.Pattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.annals.core.type.Pattern
	 * @generated
	 */
	public Adapter createPatternAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.annals.core.type.ColumnSpec <em>Column Spec</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.annals.core.type.ColumnSpec
	 * @generated
	 */
	public Adapter createColumnSpecAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.annals.core.type.RowSpec <em>Row Spec</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.annals.core.type.RowSpec
	 * @generated
	 */
	public Adapter createRowSpecAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.annals.core.type.TableBlock <em>Table Block</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.annals.core.type.TableBlock
	 * @generated
	 */
	public Adapter createTableBlockAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.annals.core.type.EquationSpec <em>Equation Spec</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.annals.core.type.EquationSpec
	 * @generated
	 */
	public Adapter createEquationSpecAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.annals.core.type.ProseSpec <em>Prose Spec</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.annals.core.type.ProseSpec
	 * @generated
	 */
	public Adapter createProseSpecAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.annals.core.type.TableSpec <em>Table Spec</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.annals.core.type.TableSpec
	 * @generated
	 */
	public Adapter createTableSpecAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.annals.core.type.FormerId <em>Former Id</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.annals.core.type.FormerId
	 * @generated
	 */
	public Adapter createFormerIdAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.annals.core.type.VersionChange <em>Version Change</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.annals.core.type.VersionChange
	 * @generated
	 */
	public Adapter createVersionChangeAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.annals.core.type.Renaming <em>Renaming</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.annals.core.type.Renaming
	 * @generated
	 */
	public Adapter createRenamingAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.annals.core.type.Dropping <em>Dropping</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.annals.core.type.Dropping
	 * @generated
	 */
	public Adapter createDroppingAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.annals.core.type.NoneSpec <em>None Spec</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.annals.core.type.NoneSpec
	 * @generated
	 */
	public Adapter createNoneSpecAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter()
	{
		return null;
	}

} //TypeAdapterFactory
