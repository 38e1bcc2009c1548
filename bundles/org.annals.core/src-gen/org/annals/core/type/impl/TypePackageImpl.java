/**
 */
package org.annals.core.type.impl;

import org.annals.core.type.CellFormat;
import org.annals.core.type.ChangedKind;
import org.annals.core.type.ColumnSpec;
import org.annals.core.type.Content;
import org.annals.core.type.Cue;
import org.annals.core.type.DocumentRoot;
import org.annals.core.type.Dropping;
import org.annals.core.type.Each;
import org.annals.core.type.EquationSpec;
import org.annals.core.type.FormerId;
import org.annals.core.type.Label;
import org.annals.core.type.MetricSpec;
import org.annals.core.type.NoneSpec;
import org.annals.core.type.PartSpec;
import org.annals.core.type.Pattern;
import org.annals.core.type.ProseSpec;
import org.annals.core.type.Renaming;
import org.annals.core.type.ReportType;
import org.annals.core.type.Requirement;
import org.annals.core.type.RowSpec;
import org.annals.core.type.RuleSetting;
import org.annals.core.type.SectionRole;
import org.annals.core.type.TableBlock;
import org.annals.core.type.TableSpec;
import org.annals.core.type.TypeFactory;
import org.annals.core.type.TypePackage;
import org.annals.core.type.VersionChange;
import org.annals.core.type.WordList;
import org.annals.core.type.Words;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class TypePackageImpl extends EPackageImpl implements TypePackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass documentRootEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass labelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reportTypeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass partSpecEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sectionRoleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass metricSpecEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ruleSettingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass wordListEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass patternEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass columnSpecEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rowSpecEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tableBlockEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass equationSpecEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass proseSpecEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tableSpecEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass formerIdEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass versionChangeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass renamingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass droppingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass noneSpecEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum requirementEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum contentEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum wordsEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum cellFormatEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum eachEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum changedKindEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.annals.core.type.TypePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private TypePackageImpl()
	{
		super(eNS_URI, TypeFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link TypePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static TypePackage init()
	{
		if (isInited) return (TypePackage)EPackage.Registry.INSTANCE.getEPackage(TypePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredTypePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		TypePackageImpl theTypePackage = registeredTypePackage instanceof TypePackageImpl ? (TypePackageImpl)registeredTypePackage : new TypePackageImpl();

		isInited = true;

		// Create package meta-data objects
		theTypePackage.createPackageContents();

		// Initialize created meta-data
		theTypePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theTypePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(TypePackage.eNS_URI, theTypePackage);
		return theTypePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDocumentRoot()
	{
		return documentRootEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocumentRoot_Mixed()
	{
		return (EAttribute)documentRootEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDocumentRoot_XMLNSPrefixMap()
	{
		return (EReference)documentRootEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDocumentRoot_XSISchemaLocation()
	{
		return (EReference)documentRootEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDocumentRoot_ReportType()
	{
		return (EReference)documentRootEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLabel()
	{
		return labelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLabel_Value()
	{
		return (EAttribute)labelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLabel_Lang()
	{
		return (EAttribute)labelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReportType()
	{
		return reportTypeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportType_Id()
	{
		return (EAttribute)reportTypeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportType_Version()
	{
		return (EAttribute)reportTypeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportType_Base()
	{
		return (EAttribute)reportTypeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportType_Abstract()
	{
		return (EAttribute)reportTypeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportType_Language()
	{
		return (EAttribute)reportTypeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportType_Style()
	{
		return (EAttribute)reportTypeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportType_Levels()
	{
		return (EAttribute)reportTypeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportType_Withdrawn()
	{
		return (EAttribute)reportTypeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportType_Names()
	{
		return (EReference)reportTypeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportType_Descriptions()
	{
		return (EReference)reportTypeEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportType_Cues()
	{
		return (EReference)reportTypeEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportType_Parts()
	{
		return (EReference)reportTypeEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportType_Roles()
	{
		return (EReference)reportTypeEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportType_Metrics()
	{
		return (EReference)reportTypeEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportType_Rules()
	{
		return (EReference)reportTypeEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportType_Lexicon()
	{
		return (EReference)reportTypeEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportType_Patterns()
	{
		return (EReference)reportTypeEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportType_Tables()
	{
		return (EReference)reportTypeEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportType_Formers()
	{
		return (EReference)reportTypeEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportType_Changes()
	{
		return (EReference)reportTypeEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportType_Nones()
	{
		return (EReference)reportTypeEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCue()
	{
		return cueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCue_Value()
	{
		return (EAttribute)cueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCue_Weight()
	{
		return (EAttribute)cueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPartSpec()
	{
		return partSpecEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartSpec_Part()
	{
		return (EAttribute)partSpecEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartSpec_Required()
	{
		return (EAttribute)partSpecEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPartSpec_Guidance()
	{
		return (EReference)partSpecEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPartSpec_Cues()
	{
		return (EReference)partSpecEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSectionRole()
	{
		return sectionRoleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSectionRole_Id()
	{
		return (EAttribute)sectionRoleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSectionRole_Required()
	{
		return (EAttribute)sectionRoleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSectionRole_Content()
	{
		return (EAttribute)sectionRoleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSectionRole_Names()
	{
		return (EReference)sectionRoleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSectionRole_Guidance()
	{
		return (EReference)sectionRoleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSectionRole_Cues()
	{
		return (EReference)sectionRoleEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMetricSpec()
	{
		return metricSpecEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetricSpec_Key()
	{
		return (EAttribute)metricSpecEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetricSpec_Unit()
	{
		return (EAttribute)metricSpecEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMetricSpec_Names()
	{
		return (EReference)metricSpecEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMetricSpec_Cues()
	{
		return (EReference)metricSpecEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRuleSetting()
	{
		return ruleSettingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleSetting_Ref()
	{
		return (EAttribute)ruleSettingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleSetting_Severity()
	{
		return (EAttribute)ruleSettingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWordList()
	{
		return wordListEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWordList_Value()
	{
		return (EAttribute)wordListEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWordList_Use()
	{
		return (EAttribute)wordListEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWordList_Source()
	{
		return (EAttribute)wordListEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPattern()
	{
		return patternEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPattern_Rule()
	{
		return (EAttribute)patternEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPattern_Find()
	{
		return (EAttribute)patternEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPattern_Replace()
	{
		return (EAttribute)patternEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPattern_Messages()
	{
		return (EReference)patternEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getColumnSpec()
	{
		return columnSpecEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getColumnSpec_Id()
	{
		return (EAttribute)columnSpecEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getColumnSpec_Format()
	{
		return (EAttribute)columnSpecEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getColumnSpec_Decimals()
	{
		return (EAttribute)columnSpecEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getColumnSpec_Unit()
	{
		return (EAttribute)columnSpecEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getColumnSpec_Required()
	{
		return (EAttribute)columnSpecEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getColumnSpec_Derived()
	{
		return (EAttribute)columnSpecEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getColumnSpec_Names()
	{
		return (EReference)columnSpecEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getColumnSpec_Cues()
	{
		return (EReference)columnSpecEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getColumnSpec_Columns()
	{
		return (EReference)columnSpecEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRowSpec()
	{
		return rowSpecEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRowSpec_Id()
	{
		return (EAttribute)rowSpecEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRowSpec_Required()
	{
		return (EAttribute)rowSpecEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRowSpec_Derived()
	{
		return (EAttribute)rowSpecEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRowSpec_Most()
	{
		return (EAttribute)rowSpecEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRowSpec_Names()
	{
		return (EReference)rowSpecEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRowSpec_Cues()
	{
		return (EReference)rowSpecEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRowSpec_Rows()
	{
		return (EReference)rowSpecEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTableBlock()
	{
		return tableBlockEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTableBlock_Names()
	{
		return (EReference)tableBlockEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTableBlock_Stubs()
	{
		return (EReference)tableBlockEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTableBlock_Columns()
	{
		return (EReference)tableBlockEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTableBlock_Rows()
	{
		return (EReference)tableBlockEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEquationSpec()
	{
		return equationSpecEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEquationSpec_Id()
	{
		return (EAttribute)equationSpecEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEquationSpec_Expression()
	{
		return (EAttribute)equationSpecEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEquationSpec_Each()
	{
		return (EAttribute)equationSpecEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEquationSpec_In()
	{
		return (EAttribute)equationSpecEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEquationSpec_At()
	{
		return (EAttribute)equationSpecEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEquationSpec_Tolerance()
	{
		return (EAttribute)equationSpecEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEquationSpec_Messages()
	{
		return (EReference)equationSpecEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProseSpec()
	{
		return proseSpecEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProseSpec_Column()
	{
		return (EAttribute)proseSpecEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProseSpec_Unit()
	{
		return (EAttribute)proseSpecEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProseSpec_Whole()
	{
		return (EAttribute)proseSpecEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProseSpec_Row()
	{
		return (EAttribute)proseSpecEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTableSpec()
	{
		return tableSpecEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTableSpec_Id()
	{
		return (EAttribute)tableSpecEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTableSpec_Role()
	{
		return (EAttribute)tableSpecEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTableSpec_Required()
	{
		return (EAttribute)tableSpecEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTableSpec_Unit()
	{
		return (EAttribute)tableSpecEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTableSpec_Titles()
	{
		return (EReference)tableSpecEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTableSpec_Stubs()
	{
		return (EReference)tableSpecEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTableSpec_Columns()
	{
		return (EReference)tableSpecEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTableSpec_Rows()
	{
		return (EReference)tableSpecEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTableSpec_Blocks()
	{
		return (EReference)tableSpecEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTableSpec_Equations()
	{
		return (EReference)tableSpecEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTableSpec_Proses()
	{
		return (EReference)tableSpecEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFormerId()
	{
		return formerIdEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFormerId_Id()
	{
		return (EAttribute)formerIdEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVersionChange()
	{
		return versionChangeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersionChange_From()
	{
		return (EAttribute)versionChangeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersionChange_To()
	{
		return (EAttribute)versionChangeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVersionChange_Renames()
	{
		return (EReference)versionChangeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVersionChange_Drops()
	{
		return (EReference)versionChangeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRenaming()
	{
		return renamingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRenaming_Kind()
	{
		return (EAttribute)renamingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRenaming_Table()
	{
		return (EAttribute)renamingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRenaming_From()
	{
		return (EAttribute)renamingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRenaming_To()
	{
		return (EAttribute)renamingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDropping()
	{
		return droppingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDropping_Kind()
	{
		return (EAttribute)droppingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDropping_Table()
	{
		return (EAttribute)droppingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDropping_Id()
	{
		return (EAttribute)droppingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNoneSpec()
	{
		return noneSpecEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNoneSpec_Role()
	{
		return (EAttribute)noneSpecEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNoneSpec_When()
	{
		return (EAttribute)noneSpecEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNoneSpec_Cues()
	{
		return (EReference)noneSpecEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNoneSpec_Messages()
	{
		return (EReference)noneSpecEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRequirement()
	{
		return requirementEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getContent()
	{
		return contentEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getWords()
	{
		return wordsEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCellFormat()
	{
		return cellFormatEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEach()
	{
		return eachEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getChangedKind()
	{
		return changedKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TypeFactory getTypeFactory()
	{
		return (TypeFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents()
	{
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		documentRootEClass = createEClass(DOCUMENT_ROOT);
		createEAttribute(documentRootEClass, DOCUMENT_ROOT__MIXED);
		createEReference(documentRootEClass, DOCUMENT_ROOT__XMLNS_PREFIX_MAP);
		createEReference(documentRootEClass, DOCUMENT_ROOT__XSI_SCHEMA_LOCATION);
		createEReference(documentRootEClass, DOCUMENT_ROOT__REPORT_TYPE);

		labelEClass = createEClass(LABEL);
		createEAttribute(labelEClass, LABEL__VALUE);
		createEAttribute(labelEClass, LABEL__LANG);

		reportTypeEClass = createEClass(REPORT_TYPE);
		createEAttribute(reportTypeEClass, REPORT_TYPE__ID);
		createEAttribute(reportTypeEClass, REPORT_TYPE__VERSION);
		createEAttribute(reportTypeEClass, REPORT_TYPE__BASE);
		createEAttribute(reportTypeEClass, REPORT_TYPE__ABSTRACT);
		createEAttribute(reportTypeEClass, REPORT_TYPE__LANGUAGE);
		createEAttribute(reportTypeEClass, REPORT_TYPE__STYLE);
		createEAttribute(reportTypeEClass, REPORT_TYPE__LEVELS);
		createEAttribute(reportTypeEClass, REPORT_TYPE__WITHDRAWN);
		createEReference(reportTypeEClass, REPORT_TYPE__NAMES);
		createEReference(reportTypeEClass, REPORT_TYPE__DESCRIPTIONS);
		createEReference(reportTypeEClass, REPORT_TYPE__CUES);
		createEReference(reportTypeEClass, REPORT_TYPE__PARTS);
		createEReference(reportTypeEClass, REPORT_TYPE__ROLES);
		createEReference(reportTypeEClass, REPORT_TYPE__METRICS);
		createEReference(reportTypeEClass, REPORT_TYPE__RULES);
		createEReference(reportTypeEClass, REPORT_TYPE__LEXICON);
		createEReference(reportTypeEClass, REPORT_TYPE__PATTERNS);
		createEReference(reportTypeEClass, REPORT_TYPE__TABLES);
		createEReference(reportTypeEClass, REPORT_TYPE__FORMERS);
		createEReference(reportTypeEClass, REPORT_TYPE__CHANGES);
		createEReference(reportTypeEClass, REPORT_TYPE__NONES);

		cueEClass = createEClass(CUE);
		createEAttribute(cueEClass, CUE__VALUE);
		createEAttribute(cueEClass, CUE__WEIGHT);

		partSpecEClass = createEClass(PART_SPEC);
		createEAttribute(partSpecEClass, PART_SPEC__PART);
		createEAttribute(partSpecEClass, PART_SPEC__REQUIRED);
		createEReference(partSpecEClass, PART_SPEC__GUIDANCE);
		createEReference(partSpecEClass, PART_SPEC__CUES);

		sectionRoleEClass = createEClass(SECTION_ROLE);
		createEAttribute(sectionRoleEClass, SECTION_ROLE__ID);
		createEAttribute(sectionRoleEClass, SECTION_ROLE__REQUIRED);
		createEAttribute(sectionRoleEClass, SECTION_ROLE__CONTENT);
		createEReference(sectionRoleEClass, SECTION_ROLE__NAMES);
		createEReference(sectionRoleEClass, SECTION_ROLE__GUIDANCE);
		createEReference(sectionRoleEClass, SECTION_ROLE__CUES);

		metricSpecEClass = createEClass(METRIC_SPEC);
		createEAttribute(metricSpecEClass, METRIC_SPEC__KEY);
		createEAttribute(metricSpecEClass, METRIC_SPEC__UNIT);
		createEReference(metricSpecEClass, METRIC_SPEC__NAMES);
		createEReference(metricSpecEClass, METRIC_SPEC__CUES);

		ruleSettingEClass = createEClass(RULE_SETTING);
		createEAttribute(ruleSettingEClass, RULE_SETTING__REF);
		createEAttribute(ruleSettingEClass, RULE_SETTING__SEVERITY);

		wordListEClass = createEClass(WORD_LIST);
		createEAttribute(wordListEClass, WORD_LIST__VALUE);
		createEAttribute(wordListEClass, WORD_LIST__USE);
		createEAttribute(wordListEClass, WORD_LIST__SOURCE);

		patternEClass = createEClass(PATTERN);
		createEAttribute(patternEClass, PATTERN__RULE);
		createEAttribute(patternEClass, PATTERN__FIND);
		createEAttribute(patternEClass, PATTERN__REPLACE);
		createEReference(patternEClass, PATTERN__MESSAGES);

		columnSpecEClass = createEClass(COLUMN_SPEC);
		createEAttribute(columnSpecEClass, COLUMN_SPEC__ID);
		createEAttribute(columnSpecEClass, COLUMN_SPEC__FORMAT);
		createEAttribute(columnSpecEClass, COLUMN_SPEC__DECIMALS);
		createEAttribute(columnSpecEClass, COLUMN_SPEC__UNIT);
		createEAttribute(columnSpecEClass, COLUMN_SPEC__REQUIRED);
		createEAttribute(columnSpecEClass, COLUMN_SPEC__DERIVED);
		createEReference(columnSpecEClass, COLUMN_SPEC__NAMES);
		createEReference(columnSpecEClass, COLUMN_SPEC__CUES);
		createEReference(columnSpecEClass, COLUMN_SPEC__COLUMNS);

		rowSpecEClass = createEClass(ROW_SPEC);
		createEAttribute(rowSpecEClass, ROW_SPEC__ID);
		createEAttribute(rowSpecEClass, ROW_SPEC__REQUIRED);
		createEAttribute(rowSpecEClass, ROW_SPEC__DERIVED);
		createEAttribute(rowSpecEClass, ROW_SPEC__MOST);
		createEReference(rowSpecEClass, ROW_SPEC__NAMES);
		createEReference(rowSpecEClass, ROW_SPEC__CUES);
		createEReference(rowSpecEClass, ROW_SPEC__ROWS);

		tableBlockEClass = createEClass(TABLE_BLOCK);
		createEReference(tableBlockEClass, TABLE_BLOCK__NAMES);
		createEReference(tableBlockEClass, TABLE_BLOCK__STUBS);
		createEReference(tableBlockEClass, TABLE_BLOCK__COLUMNS);
		createEReference(tableBlockEClass, TABLE_BLOCK__ROWS);

		equationSpecEClass = createEClass(EQUATION_SPEC);
		createEAttribute(equationSpecEClass, EQUATION_SPEC__ID);
		createEAttribute(equationSpecEClass, EQUATION_SPEC__EXPRESSION);
		createEAttribute(equationSpecEClass, EQUATION_SPEC__EACH);
		createEAttribute(equationSpecEClass, EQUATION_SPEC__IN);
		createEAttribute(equationSpecEClass, EQUATION_SPEC__AT);
		createEAttribute(equationSpecEClass, EQUATION_SPEC__TOLERANCE);
		createEReference(equationSpecEClass, EQUATION_SPEC__MESSAGES);

		proseSpecEClass = createEClass(PROSE_SPEC);
		createEAttribute(proseSpecEClass, PROSE_SPEC__COLUMN);
		createEAttribute(proseSpecEClass, PROSE_SPEC__UNIT);
		createEAttribute(proseSpecEClass, PROSE_SPEC__WHOLE);
		createEAttribute(proseSpecEClass, PROSE_SPEC__ROW);

		tableSpecEClass = createEClass(TABLE_SPEC);
		createEAttribute(tableSpecEClass, TABLE_SPEC__ID);
		createEAttribute(tableSpecEClass, TABLE_SPEC__ROLE);
		createEAttribute(tableSpecEClass, TABLE_SPEC__REQUIRED);
		createEAttribute(tableSpecEClass, TABLE_SPEC__UNIT);
		createEReference(tableSpecEClass, TABLE_SPEC__TITLES);
		createEReference(tableSpecEClass, TABLE_SPEC__STUBS);
		createEReference(tableSpecEClass, TABLE_SPEC__COLUMNS);
		createEReference(tableSpecEClass, TABLE_SPEC__ROWS);
		createEReference(tableSpecEClass, TABLE_SPEC__BLOCKS);
		createEReference(tableSpecEClass, TABLE_SPEC__EQUATIONS);
		createEReference(tableSpecEClass, TABLE_SPEC__PROSES);

		formerIdEClass = createEClass(FORMER_ID);
		createEAttribute(formerIdEClass, FORMER_ID__ID);

		versionChangeEClass = createEClass(VERSION_CHANGE);
		createEAttribute(versionChangeEClass, VERSION_CHANGE__FROM);
		createEAttribute(versionChangeEClass, VERSION_CHANGE__TO);
		createEReference(versionChangeEClass, VERSION_CHANGE__RENAMES);
		createEReference(versionChangeEClass, VERSION_CHANGE__DROPS);

		renamingEClass = createEClass(RENAMING);
		createEAttribute(renamingEClass, RENAMING__KIND);
		createEAttribute(renamingEClass, RENAMING__TABLE);
		createEAttribute(renamingEClass, RENAMING__FROM);
		createEAttribute(renamingEClass, RENAMING__TO);

		droppingEClass = createEClass(DROPPING);
		createEAttribute(droppingEClass, DROPPING__KIND);
		createEAttribute(droppingEClass, DROPPING__TABLE);
		createEAttribute(droppingEClass, DROPPING__ID);

		noneSpecEClass = createEClass(NONE_SPEC);
		createEAttribute(noneSpecEClass, NONE_SPEC__ROLE);
		createEAttribute(noneSpecEClass, NONE_SPEC__WHEN);
		createEReference(noneSpecEClass, NONE_SPEC__CUES);
		createEReference(noneSpecEClass, NONE_SPEC__MESSAGES);

		// Create enums
		requirementEEnum = createEEnum(REQUIREMENT);
		contentEEnum = createEEnum(CONTENT);
		wordsEEnum = createEEnum(WORDS);
		cellFormatEEnum = createEEnum(CELL_FORMAT);
		eachEEnum = createEEnum(EACH);
		changedKindEEnum = createEEnum(CHANGED_KIND);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents()
	{
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes

		// Initialize classes and features; add operations and parameters
		initEClass(documentRootEClass, DocumentRoot.class, "DocumentRoot", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDocumentRoot_Mixed(), ecorePackage.getEFeatureMapEntry(), "mixed", null, 0, -1, null, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDocumentRoot_XMLNSPrefixMap(), ecorePackage.getEStringToStringMapEntry(), null, "xMLNSPrefixMap", null, 0, -1, null, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDocumentRoot_XSISchemaLocation(), ecorePackage.getEStringToStringMapEntry(), null, "xSISchemaLocation", null, 0, -1, null, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDocumentRoot_ReportType(), this.getReportType(), null, "reportType", null, 0, -2, null, IS_TRANSIENT, IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);

		initEClass(labelEClass, Label.class, "Label", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLabel_Value(), ecorePackage.getEString(), "value", null, 0, 1, Label.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLabel_Lang(), ecorePackage.getEString(), "lang", null, 0, 1, Label.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reportTypeEClass, ReportType.class, "ReportType", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReportType_Id(), ecorePackage.getEString(), "id", null, 0, 1, ReportType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportType_Version(), ecorePackage.getEString(), "version", null, 0, 1, ReportType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportType_Base(), ecorePackage.getEString(), "base", null, 0, 1, ReportType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportType_Abstract(), ecorePackage.getEBoolean(), "abstract", "false", 0, 1, ReportType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportType_Language(), ecorePackage.getEString(), "language", "zh", 0, 1, ReportType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportType_Style(), ecorePackage.getEString(), "style", null, 0, 1, ReportType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportType_Levels(), ecorePackage.getEString(), "levels", null, 0, 1, ReportType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportType_Withdrawn(), ecorePackage.getEBoolean(), "withdrawn", "false", 0, 1, ReportType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReportType_Names(), this.getLabel(), null, "names", null, 0, -1, ReportType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReportType_Descriptions(), this.getLabel(), null, "descriptions", null, 0, -1, ReportType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReportType_Cues(), this.getCue(), null, "cues", null, 0, -1, ReportType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReportType_Parts(), this.getPartSpec(), null, "parts", null, 0, -1, ReportType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReportType_Roles(), this.getSectionRole(), null, "roles", null, 0, -1, ReportType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReportType_Metrics(), this.getMetricSpec(), null, "metrics", null, 0, -1, ReportType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReportType_Rules(), this.getRuleSetting(), null, "rules", null, 0, -1, ReportType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReportType_Lexicon(), this.getWordList(), null, "lexicon", null, 0, -1, ReportType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReportType_Patterns(), this.getPattern(), null, "patterns", null, 0, -1, ReportType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReportType_Tables(), this.getTableSpec(), null, "tables", null, 0, -1, ReportType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReportType_Formers(), this.getFormerId(), null, "formers", null, 0, -1, ReportType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReportType_Changes(), this.getVersionChange(), null, "changes", null, 0, -1, ReportType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReportType_Nones(), this.getNoneSpec(), null, "nones", null, 0, -1, ReportType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cueEClass, Cue.class, "Cue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCue_Value(), ecorePackage.getEString(), "value", null, 0, 1, Cue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCue_Weight(), ecorePackage.getEInt(), "weight", "1", 0, 1, Cue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(partSpecEClass, PartSpec.class, "PartSpec", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPartSpec_Part(), ecorePackage.getEString(), "part", null, 0, 1, PartSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartSpec_Required(), this.getRequirement(), "required", "optional", 0, 1, PartSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartSpec_Guidance(), this.getLabel(), null, "guidance", null, 0, -1, PartSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartSpec_Cues(), this.getCue(), null, "cues", null, 0, -1, PartSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sectionRoleEClass, SectionRole.class, "SectionRole", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSectionRole_Id(), ecorePackage.getEString(), "id", null, 0, 1, SectionRole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSectionRole_Required(), this.getRequirement(), "required", "optional", 0, 1, SectionRole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSectionRole_Content(), this.getContent(), "content", "measures", 0, 1, SectionRole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSectionRole_Names(), this.getLabel(), null, "names", null, 0, -1, SectionRole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSectionRole_Guidance(), this.getLabel(), null, "guidance", null, 0, -1, SectionRole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSectionRole_Cues(), this.getCue(), null, "cues", null, 0, -1, SectionRole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(metricSpecEClass, MetricSpec.class, "MetricSpec", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMetricSpec_Key(), ecorePackage.getEString(), "key", null, 0, 1, MetricSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMetricSpec_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, MetricSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMetricSpec_Names(), this.getLabel(), null, "names", null, 0, -1, MetricSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMetricSpec_Cues(), this.getCue(), null, "cues", null, 0, -1, MetricSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ruleSettingEClass, RuleSetting.class, "RuleSetting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRuleSetting_Ref(), ecorePackage.getEString(), "ref", null, 0, 1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleSetting_Severity(), ecorePackage.getEString(), "severity", null, 0, 1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(wordListEClass, WordList.class, "WordList", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWordList_Value(), ecorePackage.getEString(), "value", null, 0, 1, WordList.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWordList_Use(), this.getWords(), "use", null, 0, 1, WordList.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWordList_Source(), ecorePackage.getEString(), "source", null, 0, 1, WordList.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(patternEClass, Pattern.class, "Pattern", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPattern_Rule(), ecorePackage.getEString(), "rule", null, 0, 1, Pattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPattern_Find(), ecorePackage.getEString(), "find", null, 0, 1, Pattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPattern_Replace(), ecorePackage.getEString(), "replace", null, 0, 1, Pattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPattern_Messages(), this.getLabel(), null, "messages", null, 0, -1, Pattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(columnSpecEClass, ColumnSpec.class, "ColumnSpec", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getColumnSpec_Id(), ecorePackage.getEString(), "id", null, 0, 1, ColumnSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getColumnSpec_Format(), this.getCellFormat(), "format", "count", 0, 1, ColumnSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getColumnSpec_Decimals(), ecorePackage.getEInt(), "decimals", "0", 0, 1, ColumnSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getColumnSpec_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, ColumnSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getColumnSpec_Required(), ecorePackage.getEBoolean(), "required", "true", 0, 1, ColumnSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getColumnSpec_Derived(), ecorePackage.getEBoolean(), "derived", "false", 0, 1, ColumnSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getColumnSpec_Names(), this.getLabel(), null, "names", null, 0, -1, ColumnSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getColumnSpec_Cues(), this.getCue(), null, "cues", null, 0, -1, ColumnSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getColumnSpec_Columns(), this.getColumnSpec(), null, "columns", null, 0, -1, ColumnSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rowSpecEClass, RowSpec.class, "RowSpec", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRowSpec_Id(), ecorePackage.getEString(), "id", null, 0, 1, RowSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRowSpec_Required(), ecorePackage.getEBoolean(), "required", "true", 0, 1, RowSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRowSpec_Derived(), ecorePackage.getEBoolean(), "derived", "false", 0, 1, RowSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRowSpec_Most(), ecorePackage.getEInt(), "most", "1", 0, 1, RowSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRowSpec_Names(), this.getLabel(), null, "names", null, 0, -1, RowSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRowSpec_Cues(), this.getCue(), null, "cues", null, 0, -1, RowSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRowSpec_Rows(), this.getRowSpec(), null, "rows", null, 0, -1, RowSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tableBlockEClass, TableBlock.class, "TableBlock", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getTableBlock_Names(), this.getLabel(), null, "names", null, 0, -1, TableBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTableBlock_Stubs(), this.getLabel(), null, "stubs", null, 0, -1, TableBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTableBlock_Columns(), this.getColumnSpec(), null, "columns", null, 0, -1, TableBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTableBlock_Rows(), this.getRowSpec(), null, "rows", null, 0, -1, TableBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(equationSpecEClass, EquationSpec.class, "EquationSpec", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEquationSpec_Id(), ecorePackage.getEString(), "id", null, 0, 1, EquationSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEquationSpec_Expression(), ecorePackage.getEString(), "expression", null, 0, 1, EquationSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEquationSpec_Each(), this.getEach(), "each", "table", 0, 1, EquationSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEquationSpec_In(), ecorePackage.getEString(), "in", null, 0, 1, EquationSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEquationSpec_At(), ecorePackage.getEString(), "at", null, 0, 1, EquationSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEquationSpec_Tolerance(), ecorePackage.getEBigDecimal(), "tolerance", "0", 0, 1, EquationSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEquationSpec_Messages(), this.getLabel(), null, "messages", null, 0, -1, EquationSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(proseSpecEClass, ProseSpec.class, "ProseSpec", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProseSpec_Column(), ecorePackage.getEString(), "column", null, 0, 1, ProseSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProseSpec_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, ProseSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProseSpec_Whole(), ecorePackage.getEString(), "whole", null, 0, 1, ProseSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProseSpec_Row(), ecorePackage.getEString(), "row", null, 0, 1, ProseSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tableSpecEClass, TableSpec.class, "TableSpec", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTableSpec_Id(), ecorePackage.getEString(), "id", null, 0, 1, TableSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTableSpec_Role(), ecorePackage.getEString(), "role", null, 0, 1, TableSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTableSpec_Required(), this.getRequirement(), "required", "optional", 0, 1, TableSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTableSpec_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, TableSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTableSpec_Titles(), this.getLabel(), null, "titles", null, 0, -1, TableSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTableSpec_Stubs(), this.getLabel(), null, "stubs", null, 0, -1, TableSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTableSpec_Columns(), this.getColumnSpec(), null, "columns", null, 0, -1, TableSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTableSpec_Rows(), this.getRowSpec(), null, "rows", null, 0, -1, TableSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTableSpec_Blocks(), this.getTableBlock(), null, "blocks", null, 0, -1, TableSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTableSpec_Equations(), this.getEquationSpec(), null, "equations", null, 0, -1, TableSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTableSpec_Proses(), this.getProseSpec(), null, "proses", null, 0, -1, TableSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(formerIdEClass, FormerId.class, "FormerId", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFormerId_Id(), ecorePackage.getEString(), "id", null, 0, 1, FormerId.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(versionChangeEClass, VersionChange.class, "VersionChange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVersionChange_From(), ecorePackage.getEString(), "from", null, 0, 1, VersionChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVersionChange_To(), ecorePackage.getEString(), "to", null, 0, 1, VersionChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVersionChange_Renames(), this.getRenaming(), null, "renames", null, 0, -1, VersionChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVersionChange_Drops(), this.getDropping(), null, "drops", null, 0, -1, VersionChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(renamingEClass, Renaming.class, "Renaming", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRenaming_Kind(), this.getChangedKind(), "kind", "role", 0, 1, Renaming.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRenaming_Table(), ecorePackage.getEString(), "table", null, 0, 1, Renaming.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRenaming_From(), ecorePackage.getEString(), "from", null, 0, 1, Renaming.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRenaming_To(), ecorePackage.getEString(), "to", null, 0, 1, Renaming.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(droppingEClass, Dropping.class, "Dropping", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDropping_Kind(), this.getChangedKind(), "kind", "role", 0, 1, Dropping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDropping_Table(), ecorePackage.getEString(), "table", null, 0, 1, Dropping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDropping_Id(), ecorePackage.getEString(), "id", null, 0, 1, Dropping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(noneSpecEClass, NoneSpec.class, "NoneSpec", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNoneSpec_Role(), ecorePackage.getEString(), "role", null, 0, 1, NoneSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNoneSpec_When(), ecorePackage.getEString(), "when", null, 0, 1, NoneSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNoneSpec_Cues(), this.getCue(), null, "cues", null, 0, -1, NoneSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNoneSpec_Messages(), this.getLabel(), null, "messages", null, 0, -1, NoneSpec.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(requirementEEnum, Requirement.class, "Requirement");
		addEEnumLiteral(requirementEEnum, Requirement.OPTIONAL);
		addEEnumLiteral(requirementEEnum, Requirement.INFO);
		addEEnumLiteral(requirementEEnum, Requirement.WARNING);
		addEEnumLiteral(requirementEEnum, Requirement.ERROR);

		initEEnum(contentEEnum, Content.class, "Content");
		addEEnumLiteral(contentEEnum, Content.TEXT);
		addEEnumLiteral(contentEEnum, Content.MEASURES);
		addEEnumLiteral(contentEEnum, Content.SHORTCOMINGS);
		addEEnumLiteral(contentEEnum, Content.CAUSES);
		addEEnumLiteral(contentEEnum, Content.COMMITMENTS);

		initEEnum(wordsEEnum, Words.class, "Words");
		addEEnumLiteral(wordsEEnum, Words.TERM);
		addEEnumLiteral(wordsEEnum, Words.NUMERAL_TERM);
		addEEnumLiteral(wordsEEnum, Words.FORMULA);
		addEEnumLiteral(wordsEEnum, Words.MEASURE_WORD);
		addEEnumLiteral(wordsEEnum, Words.COUNTED_NOUN);
		addEEnumLiteral(wordsEEnum, Words.VERB);
		addEEnumLiteral(wordsEEnum, Words.SCOPE_WORD);
		addEEnumLiteral(wordsEEnum, Words.ALLOWED);

		initEEnum(cellFormatEEnum, CellFormat.class, "CellFormat");
		addEEnumLiteral(cellFormatEEnum, CellFormat.COUNT);
		addEEnumLiteral(cellFormatEEnum, CellFormat.DECIMAL);
		addEEnumLiteral(cellFormatEEnum, CellFormat.SIGNED);
		addEEnumLiteral(cellFormatEEnum, CellFormat.TEXT);

		initEEnum(eachEEnum, Each.class, "Each");
		addEEnumLiteral(eachEEnum, Each.TABLE);
		addEEnumLiteral(eachEEnum, Each.COLUMN);
		addEEnumLiteral(eachEEnum, Each.ROW);

		initEEnum(changedKindEEnum, ChangedKind.class, "ChangedKind");
		addEEnumLiteral(changedKindEEnum, ChangedKind.ROLE);
		addEEnumLiteral(changedKindEEnum, ChangedKind.TABLE);
		addEEnumLiteral(changedKindEEnum, ChangedKind.ROW);
		addEEnumLiteral(changedKindEEnum, ChangedKind.COLUMN);
		addEEnumLiteral(changedKindEEnum, ChangedKind.METRIC);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http:///org/eclipse/emf/ecore/util/ExtendedMetaData
		createExtendedMetaDataAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http:///org/eclipse/emf/ecore/util/ExtendedMetaData</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createExtendedMetaDataAnnotations()
	{
		String source = "http:///org/eclipse/emf/ecore/util/ExtendedMetaData";
		addAnnotation
		  (documentRootEClass,
		   source,
		   new String[]
		   {
			   "name", "",
			   "kind", "mixed"
		   });
		addAnnotation
		  (getDocumentRoot_Mixed(),
		   source,
		   new String[]
		   {
			   "kind", "elementWildcard",
			   "name", ":mixed"
		   });
		addAnnotation
		  (getDocumentRoot_XMLNSPrefixMap(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "xmlns:prefix"
		   });
		addAnnotation
		  (getDocumentRoot_XSISchemaLocation(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "xsi:schemaLocation"
		   });
		addAnnotation
		  (getDocumentRoot_ReportType(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "reportType",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (requirementEEnum,
		   source,
		   new String[]
		   {
			   "name", "Requirement"
		   });
		addAnnotation
		  (contentEEnum,
		   source,
		   new String[]
		   {
			   "name", "Content"
		   });
		addAnnotation
		  (wordsEEnum,
		   source,
		   new String[]
		   {
			   "name", "Words"
		   });
		addAnnotation
		  (labelEClass,
		   source,
		   new String[]
		   {
			   "name", "Label",
			   "kind", "simple"
		   });
		addAnnotation
		  (getLabel_Value(),
		   source,
		   new String[]
		   {
			   "kind", "simple",
			   "name", ":0"
		   });
		addAnnotation
		  (getLabel_Lang(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "lang"
		   });
		addAnnotation
		  (reportTypeEClass,
		   source,
		   new String[]
		   {
			   "name", "ReportType",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getReportType_Id(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "id"
		   });
		addAnnotation
		  (getReportType_Version(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "version"
		   });
		addAnnotation
		  (getReportType_Base(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "base"
		   });
		addAnnotation
		  (getReportType_Abstract(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "abstract"
		   });
		addAnnotation
		  (getReportType_Language(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "language"
		   });
		addAnnotation
		  (getReportType_Style(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "style"
		   });
		addAnnotation
		  (getReportType_Levels(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "levels"
		   });
		addAnnotation
		  (getReportType_Withdrawn(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "withdrawn"
		   });
		addAnnotation
		  (getReportType_Names(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "name",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getReportType_Descriptions(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "description",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getReportType_Cues(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "cue",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getReportType_Parts(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "part",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getReportType_Roles(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "role",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getReportType_Metrics(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "metric",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getReportType_Rules(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "rule",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getReportType_Lexicon(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "words",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getReportType_Patterns(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "pattern",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getReportType_Tables(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "table",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getReportType_Formers(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "formerly",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getReportType_Changes(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "change",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getReportType_Nones(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "none",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (cueEClass,
		   source,
		   new String[]
		   {
			   "name", "Cue",
			   "kind", "simple"
		   });
		addAnnotation
		  (getCue_Value(),
		   source,
		   new String[]
		   {
			   "kind", "simple",
			   "name", ":0"
		   });
		addAnnotation
		  (getCue_Weight(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "weight"
		   });
		addAnnotation
		  (partSpecEClass,
		   source,
		   new String[]
		   {
			   "name", "PartSpec",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getPartSpec_Part(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "part"
		   });
		addAnnotation
		  (getPartSpec_Required(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "required"
		   });
		addAnnotation
		  (getPartSpec_Guidance(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "guidance",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getPartSpec_Cues(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "cue",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (sectionRoleEClass,
		   source,
		   new String[]
		   {
			   "name", "SectionRole",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getSectionRole_Id(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "id"
		   });
		addAnnotation
		  (getSectionRole_Required(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "required"
		   });
		addAnnotation
		  (getSectionRole_Content(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "content"
		   });
		addAnnotation
		  (getSectionRole_Names(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "name",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getSectionRole_Guidance(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "guidance",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getSectionRole_Cues(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "cue",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (metricSpecEClass,
		   source,
		   new String[]
		   {
			   "name", "MetricSpec",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getMetricSpec_Key(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "key"
		   });
		addAnnotation
		  (getMetricSpec_Unit(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "unit"
		   });
		addAnnotation
		  (getMetricSpec_Names(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "name",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getMetricSpec_Cues(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "cue",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (ruleSettingEClass,
		   source,
		   new String[]
		   {
			   "name", "RuleSetting",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getRuleSetting_Ref(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "ref"
		   });
		addAnnotation
		  (getRuleSetting_Severity(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "severity"
		   });
		addAnnotation
		  (wordListEClass,
		   source,
		   new String[]
		   {
			   "name", "WordList",
			   "kind", "simple"
		   });
		addAnnotation
		  (getWordList_Value(),
		   source,
		   new String[]
		   {
			   "kind", "simple",
			   "name", ":0"
		   });
		addAnnotation
		  (getWordList_Use(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "use"
		   });
		addAnnotation
		  (getWordList_Source(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "source"
		   });
		addAnnotation
		  (patternEClass,
		   source,
		   new String[]
		   {
			   "name", "Pattern",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getPattern_Rule(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "rule"
		   });
		addAnnotation
		  (getPattern_Find(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "find",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getPattern_Replace(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "replace",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getPattern_Messages(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "message",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (cellFormatEEnum,
		   source,
		   new String[]
		   {
			   "name", "CellFormat"
		   });
		addAnnotation
		  (eachEEnum,
		   source,
		   new String[]
		   {
			   "name", "Each"
		   });
		addAnnotation
		  (columnSpecEClass,
		   source,
		   new String[]
		   {
			   "name", "ColumnSpec",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getColumnSpec_Id(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "id"
		   });
		addAnnotation
		  (getColumnSpec_Format(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "format"
		   });
		addAnnotation
		  (getColumnSpec_Decimals(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "decimals"
		   });
		addAnnotation
		  (getColumnSpec_Unit(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "unit"
		   });
		addAnnotation
		  (getColumnSpec_Required(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "required"
		   });
		addAnnotation
		  (getColumnSpec_Derived(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "derived"
		   });
		addAnnotation
		  (getColumnSpec_Names(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "name",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getColumnSpec_Cues(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "cue",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getColumnSpec_Columns(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "column",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (rowSpecEClass,
		   source,
		   new String[]
		   {
			   "name", "RowSpec",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getRowSpec_Id(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "id"
		   });
		addAnnotation
		  (getRowSpec_Required(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "required"
		   });
		addAnnotation
		  (getRowSpec_Derived(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "derived"
		   });
		addAnnotation
		  (getRowSpec_Most(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "most"
		   });
		addAnnotation
		  (getRowSpec_Names(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "name",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getRowSpec_Cues(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "cue",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getRowSpec_Rows(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "row",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (tableBlockEClass,
		   source,
		   new String[]
		   {
			   "name", "TableBlock",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getTableBlock_Names(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "name",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getTableBlock_Stubs(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "stub",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getTableBlock_Columns(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "column",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getTableBlock_Rows(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "row",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (equationSpecEClass,
		   source,
		   new String[]
		   {
			   "name", "EquationSpec",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getEquationSpec_Id(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "id"
		   });
		addAnnotation
		  (getEquationSpec_Expression(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "expression",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getEquationSpec_Each(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "each"
		   });
		addAnnotation
		  (getEquationSpec_In(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "in"
		   });
		addAnnotation
		  (getEquationSpec_At(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "at"
		   });
		addAnnotation
		  (getEquationSpec_Tolerance(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "tolerance"
		   });
		addAnnotation
		  (getEquationSpec_Messages(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "message",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (proseSpecEClass,
		   source,
		   new String[]
		   {
			   "name", "ProseSpec",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getProseSpec_Column(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "column"
		   });
		addAnnotation
		  (getProseSpec_Unit(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "unit"
		   });
		addAnnotation
		  (getProseSpec_Whole(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "whole"
		   });
		addAnnotation
		  (getProseSpec_Row(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "row"
		   });
		addAnnotation
		  (tableSpecEClass,
		   source,
		   new String[]
		   {
			   "name", "TableSpec",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getTableSpec_Id(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "id"
		   });
		addAnnotation
		  (getTableSpec_Role(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "role"
		   });
		addAnnotation
		  (getTableSpec_Required(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "required"
		   });
		addAnnotation
		  (getTableSpec_Unit(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "unit"
		   });
		addAnnotation
		  (getTableSpec_Titles(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "title",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getTableSpec_Stubs(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "stub",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getTableSpec_Columns(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "column",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getTableSpec_Rows(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "row",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getTableSpec_Blocks(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "block",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getTableSpec_Equations(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "equation",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getTableSpec_Proses(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "prose",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (changedKindEEnum,
		   source,
		   new String[]
		   {
			   "name", "ChangedKind"
		   });
		addAnnotation
		  (formerIdEClass,
		   source,
		   new String[]
		   {
			   "name", "FormerId",
			   "kind", "empty"
		   });
		addAnnotation
		  (getFormerId_Id(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "id"
		   });
		addAnnotation
		  (versionChangeEClass,
		   source,
		   new String[]
		   {
			   "name", "VersionChange",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getVersionChange_From(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "from"
		   });
		addAnnotation
		  (getVersionChange_To(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "to"
		   });
		addAnnotation
		  (getVersionChange_Renames(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "rename",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getVersionChange_Drops(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "drop",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (renamingEClass,
		   source,
		   new String[]
		   {
			   "name", "Renaming",
			   "kind", "empty"
		   });
		addAnnotation
		  (getRenaming_Kind(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "kind"
		   });
		addAnnotation
		  (getRenaming_Table(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "table"
		   });
		addAnnotation
		  (getRenaming_From(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "from"
		   });
		addAnnotation
		  (getRenaming_To(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "to"
		   });
		addAnnotation
		  (droppingEClass,
		   source,
		   new String[]
		   {
			   "name", "Dropping",
			   "kind", "empty"
		   });
		addAnnotation
		  (getDropping_Kind(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "kind"
		   });
		addAnnotation
		  (getDropping_Table(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "table"
		   });
		addAnnotation
		  (getDropping_Id(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "id"
		   });
		addAnnotation
		  (noneSpecEClass,
		   source,
		   new String[]
		   {
			   "name", "NoneSpec",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getNoneSpec_Role(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "role"
		   });
		addAnnotation
		  (getNoneSpec_When(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "when"
		   });
		addAnnotation
		  (getNoneSpec_Cues(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "cue",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getNoneSpec_Messages(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "message",
			   "namespace", "##targetNamespace"
		   });
	}

} //TypePackageImpl
