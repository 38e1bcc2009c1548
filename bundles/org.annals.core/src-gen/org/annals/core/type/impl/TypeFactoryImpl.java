/**
 */
package org.annals.core.type.impl;

import org.annals.core.type.*;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class TypeFactoryImpl extends EFactoryImpl implements TypeFactory
{
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static TypeFactory init()
	{
		try
		{
			TypeFactory theTypeFactory = (TypeFactory)EPackage.Registry.INSTANCE.getEFactory(TypePackage.eNS_URI);
			if (theTypeFactory != null)
			{
				return theTypeFactory;
			}
		}
		catch (Exception exception)
		{
			EcorePlugin.INSTANCE.log(exception);
		}
		return new TypeFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TypeFactoryImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass)
	{
		switch (eClass.getClassifierID())
		{
			case TypePackage.DOCUMENT_ROOT: return createDocumentRoot();
			case TypePackage.LABEL: return createLabel();
			case TypePackage.REPORT_TYPE: return createReportType();
			case TypePackage.CUE: return createCue();
			case TypePackage.PART_SPEC: return createPartSpec();
			case TypePackage.SECTION_ROLE: return createSectionRole();
			case TypePackage.METRIC_SPEC: return createMetricSpec();
			case TypePackage.RULE_SETTING: return createRuleSetting();
			case TypePackage.WORD_LIST: return createWordList();
			case TypePackage.PATTERN: return createPattern();
			case TypePackage.COLUMN_SPEC: return createColumnSpec();
			case TypePackage.ROW_SPEC: return createRowSpec();
			case TypePackage.TABLE_BLOCK: return createTableBlock();
			case TypePackage.EQUATION_SPEC: return createEquationSpec();
			case TypePackage.PROSE_SPEC: return createProseSpec();
			case TypePackage.TABLE_SPEC: return createTableSpec();
			case TypePackage.FORMER_ID: return createFormerId();
			case TypePackage.VERSION_CHANGE: return createVersionChange();
			case TypePackage.RENAMING: return createRenaming();
			case TypePackage.DROPPING: return createDropping();
			case TypePackage.NONE_SPEC: return createNoneSpec();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue)
	{
		switch (eDataType.getClassifierID())
		{
			case TypePackage.REQUIREMENT:
				return createRequirementFromString(eDataType, initialValue);
			case TypePackage.CONTENT:
				return createContentFromString(eDataType, initialValue);
			case TypePackage.WORDS:
				return createWordsFromString(eDataType, initialValue);
			case TypePackage.CELL_FORMAT:
				return createCellFormatFromString(eDataType, initialValue);
			case TypePackage.EACH:
				return createEachFromString(eDataType, initialValue);
			case TypePackage.CHANGED_KIND:
				return createChangedKindFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue)
	{
		switch (eDataType.getClassifierID())
		{
			case TypePackage.REQUIREMENT:
				return convertRequirementToString(eDataType, instanceValue);
			case TypePackage.CONTENT:
				return convertContentToString(eDataType, instanceValue);
			case TypePackage.WORDS:
				return convertWordsToString(eDataType, instanceValue);
			case TypePackage.CELL_FORMAT:
				return convertCellFormatToString(eDataType, instanceValue);
			case TypePackage.EACH:
				return convertEachToString(eDataType, instanceValue);
			case TypePackage.CHANGED_KIND:
				return convertChangedKindToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DocumentRoot createDocumentRoot()
	{
		DocumentRootImpl documentRoot = new DocumentRootImpl();
		return documentRoot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Label createLabel()
	{
		LabelImpl label = new LabelImpl();
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReportType createReportType()
	{
		ReportTypeImpl reportType = new ReportTypeImpl();
		return reportType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cue createCue()
	{
		CueImpl cue = new CueImpl();
		return cue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartSpec createPartSpec()
	{
		PartSpecImpl partSpec = new PartSpecImpl();
		return partSpec;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SectionRole createSectionRole()
	{
		SectionRoleImpl sectionRole = new SectionRoleImpl();
		return sectionRole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MetricSpec createMetricSpec()
	{
		MetricSpecImpl metricSpec = new MetricSpecImpl();
		return metricSpec;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RuleSetting createRuleSetting()
	{
		RuleSettingImpl ruleSetting = new RuleSettingImpl();
		return ruleSetting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WordList createWordList()
	{
		WordListImpl wordList = new WordListImpl();
		return wordList;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Pattern createPattern()
	{
		PatternImpl pattern = new PatternImpl();
		return pattern;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ColumnSpec createColumnSpec()
	{
		ColumnSpecImpl columnSpec = new ColumnSpecImpl();
		return columnSpec;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RowSpec createRowSpec()
	{
		RowSpecImpl rowSpec = new RowSpecImpl();
		return rowSpec;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TableBlock createTableBlock()
	{
		TableBlockImpl tableBlock = new TableBlockImpl();
		return tableBlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EquationSpec createEquationSpec()
	{
		EquationSpecImpl equationSpec = new EquationSpecImpl();
		return equationSpec;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProseSpec createProseSpec()
	{
		ProseSpecImpl proseSpec = new ProseSpecImpl();
		return proseSpec;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TableSpec createTableSpec()
	{
		TableSpecImpl tableSpec = new TableSpecImpl();
		return tableSpec;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FormerId createFormerId()
	{
		FormerIdImpl formerId = new FormerIdImpl();
		return formerId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VersionChange createVersionChange()
	{
		VersionChangeImpl versionChange = new VersionChangeImpl();
		return versionChange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Renaming createRenaming()
	{
		RenamingImpl renaming = new RenamingImpl();
		return renaming;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dropping createDropping()
	{
		DroppingImpl dropping = new DroppingImpl();
		return dropping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NoneSpec createNoneSpec()
	{
		NoneSpecImpl noneSpec = new NoneSpecImpl();
		return noneSpec;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Requirement createRequirementFromString(EDataType eDataType, String initialValue)
	{
		Requirement result = Requirement.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRequirementToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Content createContentFromString(EDataType eDataType, String initialValue)
	{
		Content result = Content.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertContentToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Words createWordsFromString(EDataType eDataType, String initialValue)
	{
		Words result = Words.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertWordsToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CellFormat createCellFormatFromString(EDataType eDataType, String initialValue)
	{
		CellFormat result = CellFormat.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCellFormatToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Each createEachFromString(EDataType eDataType, String initialValue)
	{
		Each result = Each.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEachToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ChangedKind createChangedKindFromString(EDataType eDataType, String initialValue)
	{
		ChangedKind result = ChangedKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertChangedKindToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TypePackage getTypePackage()
	{
		return (TypePackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static TypePackage getPackage()
	{
		return TypePackage.eINSTANCE;
	}

} //TypeFactoryImpl
