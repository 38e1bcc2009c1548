/**
 */
package org.annals.model.report.impl;

import org.annals.model.report.Action;
import org.annals.model.report.Actor;
import org.annals.model.report.Block;
import org.annals.model.report.Cause;
import org.annals.model.report.Cell;
import org.annals.model.report.Citation;
import org.annals.model.report.Commitment;
import org.annals.model.report.CommitmentState;
import org.annals.model.report.ControlCharacter;
import org.annals.model.report.DocumentRoot;
import org.annals.model.report.Element;
import org.annals.model.report.Item;
import org.annals.model.report.Measure;
import org.annals.model.report.MeasureGroup;
import org.annals.model.report.Mention;
import org.annals.model.report.MentionShows;
import org.annals.model.report.Metric;
import org.annals.model.report.Numbering;
import org.annals.model.report.NumeralForm;
import org.annals.model.report.Office;
import org.annals.model.report.Organisation;
import org.annals.model.report.Paragraph;
import org.annals.model.report.ParagraphRole;
import org.annals.model.report.Passage;
import org.annals.model.report.Person;
import org.annals.model.report.Prose;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.annals.model.report.ReportPackage;
import org.annals.model.report.Row;
import org.annals.model.report.Section;
import org.annals.model.report.SectionStatus;
import org.annals.model.report.Shortcoming;
import org.annals.model.report.Table;

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
public class ReportPackageImpl extends EPackageImpl implements ReportPackage
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
	private EClass elementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reportEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass organisationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass actorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass personEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass officeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass passageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass blockEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass paragraphEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass measureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass causeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass actionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass itemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass measureGroupEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass shortcomingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass commitmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tableEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rowEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cellEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass proseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mentionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass citationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass controlCharacterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass metricEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum numberingEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum paragraphRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum numeralFormEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum mentionShowsEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sectionStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum commitmentStateEEnum = null;

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
	 * @see org.annals.model.report.ReportPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ReportPackageImpl()
	{
		super(eNS_URI, ReportFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link ReportPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ReportPackage init()
	{
		if (isInited) return (ReportPackage)EPackage.Registry.INSTANCE.getEPackage(ReportPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredReportPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ReportPackageImpl theReportPackage = registeredReportPackage instanceof ReportPackageImpl ? (ReportPackageImpl)registeredReportPackage : new ReportPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theReportPackage.createPackageContents();

		// Initialize created meta-data
		theReportPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theReportPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ReportPackage.eNS_URI, theReportPackage);
		return theReportPackage;
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
	public EReference getDocumentRoot_Report()
	{
		return (EReference)documentRootEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getElement()
	{
		return elementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Id()
	{
		return (EAttribute)elementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReport()
	{
		return reportEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReport_Schema()
	{
		return (EAttribute)reportEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReport_Type()
	{
		return (EAttribute)reportEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReport_TypeVersion()
	{
		return (EAttribute)reportEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReport_Language()
	{
		return (EAttribute)reportEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReport_Levels()
	{
		return (EAttribute)reportEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReport_Period()
	{
		return (EAttribute)reportEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReport_Author()
	{
		return (EAttribute)reportEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReport_Post()
	{
		return (EAttribute)reportEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReport_Predecessor()
	{
		return (EAttribute)reportEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReport_Tail()
	{
		return (EAttribute)reportEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReport_Organisation()
	{
		return (EReference)reportEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReport_Actors()
	{
		return (EReference)reportEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReport_Front()
	{
		return (EReference)reportEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReport_Sections()
	{
		return (EReference)reportEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReport_Back()
	{
		return (EReference)reportEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReport_Metrics()
	{
		return (EReference)reportEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOrganisation()
	{
		return organisationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_Name()
	{
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_Aliases()
	{
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getActor()
	{
		return actorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActor_Name()
	{
		return (EAttribute)actorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPerson()
	{
		return personEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Post()
	{
		return (EAttribute)personEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerson_Office()
	{
		return (EReference)personEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOffice()
	{
		return officeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPassage()
	{
		return passageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPassage_Space()
	{
		return (EAttribute)passageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPassage_RunIn()
	{
		return (EAttribute)passageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPassage_Numbering()
	{
		return (EAttribute)passageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPassage_Marker()
	{
		return (EAttribute)passageEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPassage_Restart()
	{
		return (EAttribute)passageEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSection()
	{
		return sectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSection_Role()
	{
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSection_Status()
	{
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSection_Owner()
	{
		return (EReference)sectionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSection_Heading()
	{
		return (EReference)sectionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSection_Stop()
	{
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSection_Blocks()
	{
		return (EReference)sectionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSection_Sections()
	{
		return (EReference)sectionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBlock()
	{
		return blockEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParagraph()
	{
		return paragraphEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParagraph_Role()
	{
		return (EAttribute)paragraphEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParagraph_Prose()
	{
		return (EReference)paragraphEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeasure()
	{
		return measureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Answers()
	{
		return (EAttribute)measureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeasure_Prose()
	{
		return (EReference)measureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCause()
	{
		return causeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCause_Prose()
	{
		return (EReference)causeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAction()
	{
		return actionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_Stop()
	{
		return (EAttribute)actionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAction_Prose()
	{
		return (EReference)actionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getItem()
	{
		return itemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getItem_Heading()
	{
		return (EReference)itemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItem_Stop()
	{
		return (EAttribute)itemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getItem_Blocks()
	{
		return (EReference)itemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeasureGroup()
	{
		return measureGroupEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getShortcoming()
	{
		return shortcomingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCommitment()
	{
		return commitmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommitment_Owner()
	{
		return (EReference)commitmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_Deadline()
	{
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommitment_Indicator()
	{
		return (EReference)commitmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_Target()
	{
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommitment_Shortcoming()
	{
		return (EReference)commitmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_State()
	{
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_CarriedFrom()
	{
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTable()
	{
		return tableEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTable_Key()
	{
		return (EAttribute)tableEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTable_Title()
	{
		return (EAttribute)tableEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTable_Rows()
	{
		return (EReference)tableEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRow()
	{
		return rowEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRow_Key()
	{
		return (EAttribute)rowEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRow_Cells()
	{
		return (EReference)rowEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCell()
	{
		return cellEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCell_Column()
	{
		return (EAttribute)cellEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCell_Span()
	{
		return (EAttribute)cellEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCell_Continues()
	{
		return (EAttribute)cellEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCell_Previous()
	{
		return (EAttribute)cellEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCell_Prose()
	{
		return (EReference)cellEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProse()
	{
		return proseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProse_Mixed()
	{
		return (EAttribute)proseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProse_Mentions()
	{
		return (EReference)proseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProse_Citations()
	{
		return (EReference)proseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProse_Characters()
	{
		return (EReference)proseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMention()
	{
		return mentionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMention_Metric()
	{
		return (EReference)mentionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMention_Form()
	{
		return (EAttribute)mentionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMention_Shows()
	{
		return (EAttribute)mentionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCitation()
	{
		return citationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCitation_Title()
	{
		return (EAttribute)citationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCitation_Issuer()
	{
		return (EAttribute)citationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCitation_Number()
	{
		return (EAttribute)citationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getControlCharacter()
	{
		return controlCharacterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControlCharacter_Code()
	{
		return (EAttribute)controlCharacterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMetric()
	{
		return metricEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetric_Key()
	{
		return (EAttribute)metricEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetric_Counts()
	{
		return (EAttribute)metricEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetric_Value()
	{
		return (EAttribute)metricEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetric_Unit()
	{
		return (EAttribute)metricEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetric_Verb()
	{
		return (EAttribute)metricEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetric_Period()
	{
		return (EAttribute)metricEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetric_Scope()
	{
		return (EAttribute)metricEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetric_Previous()
	{
		return (EAttribute)metricEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetric_Target()
	{
		return (EAttribute)metricEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetric_Source()
	{
		return (EAttribute)metricEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNumbering()
	{
		return numberingEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getParagraphRole()
	{
		return paragraphRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNumeralForm()
	{
		return numeralFormEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMentionShows()
	{
		return mentionShowsEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSectionStatus()
	{
		return sectionStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCommitmentState()
	{
		return commitmentStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReportFactory getReportFactory()
	{
		return (ReportFactory)getEFactoryInstance();
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
		createEReference(documentRootEClass, DOCUMENT_ROOT__REPORT);

		elementEClass = createEClass(ELEMENT);
		createEAttribute(elementEClass, ELEMENT__ID);

		reportEClass = createEClass(REPORT);
		createEAttribute(reportEClass, REPORT__SCHEMA);
		createEAttribute(reportEClass, REPORT__TYPE);
		createEAttribute(reportEClass, REPORT__TYPE_VERSION);
		createEAttribute(reportEClass, REPORT__LANGUAGE);
		createEAttribute(reportEClass, REPORT__LEVELS);
		createEAttribute(reportEClass, REPORT__PERIOD);
		createEAttribute(reportEClass, REPORT__AUTHOR);
		createEAttribute(reportEClass, REPORT__POST);
		createEAttribute(reportEClass, REPORT__PREDECESSOR);
		createEAttribute(reportEClass, REPORT__TAIL);
		createEReference(reportEClass, REPORT__ORGANISATION);
		createEReference(reportEClass, REPORT__ACTORS);
		createEReference(reportEClass, REPORT__FRONT);
		createEReference(reportEClass, REPORT__SECTIONS);
		createEReference(reportEClass, REPORT__BACK);
		createEReference(reportEClass, REPORT__METRICS);

		organisationEClass = createEClass(ORGANISATION);
		createEAttribute(organisationEClass, ORGANISATION__NAME);
		createEAttribute(organisationEClass, ORGANISATION__ALIASES);

		actorEClass = createEClass(ACTOR);
		createEAttribute(actorEClass, ACTOR__NAME);

		personEClass = createEClass(PERSON);
		createEAttribute(personEClass, PERSON__POST);
		createEReference(personEClass, PERSON__OFFICE);

		officeEClass = createEClass(OFFICE);

		passageEClass = createEClass(PASSAGE);
		createEAttribute(passageEClass, PASSAGE__SPACE);
		createEAttribute(passageEClass, PASSAGE__RUN_IN);
		createEAttribute(passageEClass, PASSAGE__NUMBERING);
		createEAttribute(passageEClass, PASSAGE__MARKER);
		createEAttribute(passageEClass, PASSAGE__RESTART);

		sectionEClass = createEClass(SECTION);
		createEAttribute(sectionEClass, SECTION__ROLE);
		createEAttribute(sectionEClass, SECTION__STATUS);
		createEReference(sectionEClass, SECTION__OWNER);
		createEReference(sectionEClass, SECTION__HEADING);
		createEAttribute(sectionEClass, SECTION__STOP);
		createEReference(sectionEClass, SECTION__BLOCKS);
		createEReference(sectionEClass, SECTION__SECTIONS);

		blockEClass = createEClass(BLOCK);

		paragraphEClass = createEClass(PARAGRAPH);
		createEAttribute(paragraphEClass, PARAGRAPH__ROLE);
		createEReference(paragraphEClass, PARAGRAPH__PROSE);

		measureEClass = createEClass(MEASURE);
		createEAttribute(measureEClass, MEASURE__ANSWERS);
		createEReference(measureEClass, MEASURE__PROSE);

		causeEClass = createEClass(CAUSE);
		createEReference(causeEClass, CAUSE__PROSE);

		actionEClass = createEClass(ACTION);
		createEAttribute(actionEClass, ACTION__STOP);
		createEReference(actionEClass, ACTION__PROSE);

		itemEClass = createEClass(ITEM);
		createEReference(itemEClass, ITEM__HEADING);
		createEAttribute(itemEClass, ITEM__STOP);
		createEReference(itemEClass, ITEM__BLOCKS);

		measureGroupEClass = createEClass(MEASURE_GROUP);

		shortcomingEClass = createEClass(SHORTCOMING);

		commitmentEClass = createEClass(COMMITMENT);
		createEReference(commitmentEClass, COMMITMENT__OWNER);
		createEAttribute(commitmentEClass, COMMITMENT__DEADLINE);
		createEReference(commitmentEClass, COMMITMENT__INDICATOR);
		createEAttribute(commitmentEClass, COMMITMENT__TARGET);
		createEReference(commitmentEClass, COMMITMENT__SHORTCOMING);
		createEAttribute(commitmentEClass, COMMITMENT__STATE);
		createEAttribute(commitmentEClass, COMMITMENT__CARRIED_FROM);

		tableEClass = createEClass(TABLE);
		createEAttribute(tableEClass, TABLE__KEY);
		createEAttribute(tableEClass, TABLE__TITLE);
		createEReference(tableEClass, TABLE__ROWS);

		rowEClass = createEClass(ROW);
		createEAttribute(rowEClass, ROW__KEY);
		createEReference(rowEClass, ROW__CELLS);

		cellEClass = createEClass(CELL);
		createEAttribute(cellEClass, CELL__COLUMN);
		createEAttribute(cellEClass, CELL__SPAN);
		createEAttribute(cellEClass, CELL__CONTINUES);
		createEAttribute(cellEClass, CELL__PREVIOUS);
		createEReference(cellEClass, CELL__PROSE);

		proseEClass = createEClass(PROSE);
		createEAttribute(proseEClass, PROSE__MIXED);
		createEReference(proseEClass, PROSE__MENTIONS);
		createEReference(proseEClass, PROSE__CITATIONS);
		createEReference(proseEClass, PROSE__CHARACTERS);

		mentionEClass = createEClass(MENTION);
		createEReference(mentionEClass, MENTION__METRIC);
		createEAttribute(mentionEClass, MENTION__FORM);
		createEAttribute(mentionEClass, MENTION__SHOWS);

		citationEClass = createEClass(CITATION);
		createEAttribute(citationEClass, CITATION__TITLE);
		createEAttribute(citationEClass, CITATION__ISSUER);
		createEAttribute(citationEClass, CITATION__NUMBER);

		controlCharacterEClass = createEClass(CONTROL_CHARACTER);
		createEAttribute(controlCharacterEClass, CONTROL_CHARACTER__CODE);

		metricEClass = createEClass(METRIC);
		createEAttribute(metricEClass, METRIC__KEY);
		createEAttribute(metricEClass, METRIC__COUNTS);
		createEAttribute(metricEClass, METRIC__VALUE);
		createEAttribute(metricEClass, METRIC__UNIT);
		createEAttribute(metricEClass, METRIC__VERB);
		createEAttribute(metricEClass, METRIC__PERIOD);
		createEAttribute(metricEClass, METRIC__SCOPE);
		createEAttribute(metricEClass, METRIC__PREVIOUS);
		createEAttribute(metricEClass, METRIC__TARGET);
		createEAttribute(metricEClass, METRIC__SOURCE);

		// Create enums
		numberingEEnum = createEEnum(NUMBERING);
		paragraphRoleEEnum = createEEnum(PARAGRAPH_ROLE);
		numeralFormEEnum = createEEnum(NUMERAL_FORM);
		mentionShowsEEnum = createEEnum(MENTION_SHOWS);
		sectionStatusEEnum = createEEnum(SECTION_STATUS);
		commitmentStateEEnum = createEEnum(COMMITMENT_STATE);
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
		reportEClass.getESuperTypes().add(this.getElement());
		organisationEClass.getESuperTypes().add(this.getElement());
		actorEClass.getESuperTypes().add(this.getElement());
		personEClass.getESuperTypes().add(this.getActor());
		officeEClass.getESuperTypes().add(this.getActor());
		passageEClass.getESuperTypes().add(this.getElement());
		sectionEClass.getESuperTypes().add(this.getPassage());
		blockEClass.getESuperTypes().add(this.getPassage());
		paragraphEClass.getESuperTypes().add(this.getBlock());
		measureEClass.getESuperTypes().add(this.getBlock());
		causeEClass.getESuperTypes().add(this.getBlock());
		actionEClass.getESuperTypes().add(this.getBlock());
		itemEClass.getESuperTypes().add(this.getBlock());
		measureGroupEClass.getESuperTypes().add(this.getItem());
		shortcomingEClass.getESuperTypes().add(this.getItem());
		commitmentEClass.getESuperTypes().add(this.getItem());
		tableEClass.getESuperTypes().add(this.getBlock());
		metricEClass.getESuperTypes().add(this.getElement());

		// Initialize classes and features; add operations and parameters
		initEClass(documentRootEClass, DocumentRoot.class, "DocumentRoot", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDocumentRoot_Mixed(), ecorePackage.getEFeatureMapEntry(), "mixed", null, 0, -1, null, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDocumentRoot_XMLNSPrefixMap(), ecorePackage.getEStringToStringMapEntry(), null, "xMLNSPrefixMap", null, 0, -1, null, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDocumentRoot_XSISchemaLocation(), ecorePackage.getEStringToStringMapEntry(), null, "xSISchemaLocation", null, 0, -1, null, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDocumentRoot_Report(), this.getReport(), null, "report", null, 0, -2, null, IS_TRANSIENT, IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);

		initEClass(elementEClass, Element.class, "Element", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getElement_Id(), ecorePackage.getEString(), "id", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reportEClass, Report.class, "Report", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReport_Schema(), ecorePackage.getEInt(), "schema", null, 0, 1, Report.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReport_Type(), ecorePackage.getEString(), "type", null, 0, 1, Report.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReport_TypeVersion(), ecorePackage.getEString(), "typeVersion", null, 0, 1, Report.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReport_Language(), ecorePackage.getEString(), "language", "zh", 0, 1, Report.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReport_Levels(), ecorePackage.getEString(), "levels", null, 0, 1, Report.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReport_Period(), ecorePackage.getEString(), "period", null, 0, 1, Report.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReport_Author(), ecorePackage.getEString(), "author", null, 0, 1, Report.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReport_Post(), ecorePackage.getEString(), "post", null, 0, 1, Report.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReport_Predecessor(), ecorePackage.getEString(), "predecessor", null, 0, 1, Report.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReport_Tail(), ecorePackage.getEString(), "tail", null, 0, 1, Report.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReport_Organisation(), this.getOrganisation(), null, "organisation", null, 0, 1, Report.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReport_Actors(), this.getActor(), null, "actors", null, 0, -1, Report.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReport_Front(), this.getParagraph(), null, "front", null, 0, -1, Report.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReport_Sections(), this.getSection(), null, "sections", null, 0, -1, Report.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReport_Back(), this.getParagraph(), null, "back", null, 0, -1, Report.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReport_Metrics(), this.getMetric(), null, "metrics", null, 0, -1, Report.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(organisationEClass, Organisation.class, "Organisation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOrganisation_Name(), ecorePackage.getEString(), "name", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganisation_Aliases(), ecorePackage.getEString(), "aliases", null, 0, -1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(actorEClass, Actor.class, "Actor", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getActor_Name(), ecorePackage.getEString(), "name", null, 0, 1, Actor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(personEClass, Person.class, "Person", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPerson_Post(), ecorePackage.getEString(), "post", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPerson_Office(), this.getOffice(), null, "office", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(officeEClass, Office.class, "Office", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(passageEClass, Passage.class, "Passage", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPassage_Space(), ecorePackage.getEString(), "space", null, 0, 1, Passage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPassage_RunIn(), ecorePackage.getEBoolean(), "runIn", "false", 0, 1, Passage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPassage_Numbering(), this.getNumbering(), "numbering", "auto", 0, 1, Passage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPassage_Marker(), ecorePackage.getEString(), "marker", null, 0, 1, Passage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPassage_Restart(), ecorePackage.getEBoolean(), "restart", "false", 0, 1, Passage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sectionEClass, Section.class, "Section", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSection_Role(), ecorePackage.getEString(), "role", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_Status(), this.getSectionStatus(), "status", "draft", 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSection_Owner(), this.getActor(), null, "owner", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSection_Heading(), this.getProse(), null, "heading", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_Stop(), ecorePackage.getEString(), "stop", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSection_Blocks(), this.getBlock(), null, "blocks", null, 0, -1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSection_Sections(), this.getSection(), null, "sections", null, 0, -1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(blockEClass, Block.class, "Block", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(paragraphEClass, Paragraph.class, "Paragraph", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getParagraph_Role(), this.getParagraphRole(), "role", "body", 0, 1, Paragraph.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParagraph_Prose(), this.getProse(), null, "prose", null, 0, 1, Paragraph.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(measureEClass, Measure.class, "Measure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMeasure_Answers(), ecorePackage.getEString(), "answers", null, 0, -1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeasure_Prose(), this.getProse(), null, "prose", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(causeEClass, Cause.class, "Cause", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCause_Prose(), this.getProse(), null, "prose", null, 0, 1, Cause.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(actionEClass, Action.class, "Action", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAction_Stop(), ecorePackage.getEString(), "stop", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAction_Prose(), this.getProse(), null, "prose", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(itemEClass, Item.class, "Item", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getItem_Heading(), this.getProse(), null, "heading", null, 0, 1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getItem_Stop(), ecorePackage.getEString(), "stop", null, 0, 1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getItem_Blocks(), this.getBlock(), null, "blocks", null, 0, -1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(measureGroupEClass, MeasureGroup.class, "MeasureGroup", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(shortcomingEClass, Shortcoming.class, "Shortcoming", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(commitmentEClass, Commitment.class, "Commitment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCommitment_Owner(), this.getActor(), null, "owner", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitment_Deadline(), ecorePackage.getEString(), "deadline", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCommitment_Indicator(), this.getMetric(), null, "indicator", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitment_Target(), ecorePackage.getEBigDecimal(), "target", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCommitment_Shortcoming(), this.getShortcoming(), null, "shortcoming", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitment_State(), this.getCommitmentState(), "state", "open", 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitment_CarriedFrom(), ecorePackage.getEString(), "carriedFrom", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tableEClass, Table.class, "Table", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTable_Key(), ecorePackage.getEString(), "key", null, 0, 1, Table.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTable_Title(), ecorePackage.getEString(), "title", null, 0, 1, Table.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTable_Rows(), this.getRow(), null, "rows", null, 0, -1, Table.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rowEClass, Row.class, "Row", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRow_Key(), ecorePackage.getEString(), "key", null, 0, 1, Row.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRow_Cells(), this.getCell(), null, "cells", null, 0, -1, Row.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cellEClass, Cell.class, "Cell", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCell_Column(), ecorePackage.getEString(), "column", null, 0, 1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCell_Span(), ecorePackage.getEInt(), "span", "1", 0, 1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCell_Continues(), ecorePackage.getEBoolean(), "continues", "false", 0, 1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCell_Previous(), ecorePackage.getEBigDecimal(), "previous", null, 0, 1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCell_Prose(), this.getProse(), null, "prose", null, 0, 1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(proseEClass, Prose.class, "Prose", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProse_Mixed(), ecorePackage.getEFeatureMapEntry(), "mixed", null, 0, -1, Prose.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProse_Mentions(), this.getMention(), null, "mentions", null, 0, -1, Prose.class, IS_TRANSIENT, IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEReference(getProse_Citations(), this.getCitation(), null, "citations", null, 0, -1, Prose.class, IS_TRANSIENT, IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEReference(getProse_Characters(), this.getControlCharacter(), null, "characters", null, 0, -1, Prose.class, IS_TRANSIENT, IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);

		initEClass(mentionEClass, Mention.class, "Mention", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMention_Metric(), this.getMetric(), null, "metric", null, 0, 1, Mention.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMention_Form(), this.getNumeralForm(), "form", "arabic", 0, 1, Mention.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMention_Shows(), this.getMentionShows(), "shows", "valueAndUnit", 0, 1, Mention.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(citationEClass, Citation.class, "Citation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCitation_Title(), ecorePackage.getEString(), "title", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCitation_Issuer(), ecorePackage.getEString(), "issuer", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCitation_Number(), ecorePackage.getEString(), "number", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(controlCharacterEClass, ControlCharacter.class, "ControlCharacter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getControlCharacter_Code(), ecorePackage.getEInt(), "code", null, 0, 1, ControlCharacter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(metricEClass, Metric.class, "Metric", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMetric_Key(), ecorePackage.getEString(), "key", null, 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMetric_Counts(), ecorePackage.getEString(), "counts", null, 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMetric_Value(), ecorePackage.getEBigDecimal(), "value", null, 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMetric_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMetric_Verb(), ecorePackage.getEString(), "verb", null, 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMetric_Period(), ecorePackage.getEString(), "period", null, 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMetric_Scope(), ecorePackage.getEString(), "scope", null, 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMetric_Previous(), ecorePackage.getEBigDecimal(), "previous", null, 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMetric_Target(), ecorePackage.getEBigDecimal(), "target", null, 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMetric_Source(), ecorePackage.getEString(), "source", null, 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(numberingEEnum, Numbering.class, "Numbering");
		addEEnumLiteral(numberingEEnum, Numbering.AUTO);
		addEEnumLiteral(numberingEEnum, Numbering.NONE);
		addEEnumLiteral(numberingEEnum, Numbering.SECTION);
		addEEnumLiteral(numberingEEnum, Numbering.SUBSECTION);
		addEEnumLiteral(numberingEEnum, Numbering.POINT);
		addEEnumLiteral(numberingEEnum, Numbering.SUBPOINT);
		addEEnumLiteral(numberingEEnum, Numbering.SHI);
		addEEnumLiteral(numberingEEnum, Numbering.YAO);
		addEEnumLiteral(numberingEEnum, Numbering.ORDINAL);
		addEEnumLiteral(numberingEEnum, Numbering.CIRCLED);

		initEEnum(paragraphRoleEEnum, ParagraphRole.class, "ParagraphRole");
		addEEnumLiteral(paragraphRoleEEnum, ParagraphRole.BODY);
		addEEnumLiteral(paragraphRoleEEnum, ParagraphRole.TITLE);
		addEEnumLiteral(paragraphRoleEEnum, ParagraphRole.SUBTITLE);
		addEEnumLiteral(paragraphRoleEEnum, ParagraphRole.ADDRESSEE);
		addEEnumLiteral(paragraphRoleEEnum, ParagraphRole.PREAMBLE);
		addEEnumLiteral(paragraphRoleEEnum, ParagraphRole.TRANSITION);
		addEEnumLiteral(paragraphRoleEEnum, ParagraphRole.SIGNATURE);
		addEEnumLiteral(paragraphRoleEEnum, ParagraphRole.DATE);
		addEEnumLiteral(paragraphRoleEEnum, ParagraphRole.ATTACHMENT);
		addEEnumLiteral(paragraphRoleEEnum, ParagraphRole.DEBRIS);

		initEEnum(numeralFormEEnum, NumeralForm.class, "NumeralForm");
		addEEnumLiteral(numeralFormEEnum, NumeralForm.ARABIC);
		addEEnumLiteral(numeralFormEEnum, NumeralForm.GROUPED);
		addEEnumLiteral(numeralFormEEnum, NumeralForm.FULLWIDTH);
		addEEnumLiteral(numeralFormEEnum, NumeralForm.CHINESE);
		addEEnumLiteral(numeralFormEEnum, NumeralForm.LIANG);

		initEEnum(mentionShowsEEnum, MentionShows.class, "MentionShows");
		addEEnumLiteral(mentionShowsEEnum, MentionShows.VALUE_AND_UNIT);
		addEEnumLiteral(mentionShowsEEnum, MentionShows.VALUE);

		initEEnum(sectionStatusEEnum, SectionStatus.class, "SectionStatus");
		addEEnumLiteral(sectionStatusEEnum, SectionStatus.DRAFT);
		addEEnumLiteral(sectionStatusEEnum, SectionStatus.READY);
		addEEnumLiteral(sectionStatusEEnum, SectionStatus.APPROVED);

		initEEnum(commitmentStateEEnum, CommitmentState.class, "CommitmentState");
		addEEnumLiteral(commitmentStateEEnum, CommitmentState.OPEN);
		addEEnumLiteral(commitmentStateEEnum, CommitmentState.KEPT);
		addEEnumLiteral(commitmentStateEEnum, CommitmentState.PARTLY);
		addEEnumLiteral(commitmentStateEEnum, CommitmentState.MISSED);
		addEEnumLiteral(commitmentStateEEnum, CommitmentState.CARRIED);

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
		  (getDocumentRoot_Report(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "report",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (numberingEEnum,
		   source,
		   new String[]
		   {
			   "name", "Numbering"
		   });
		addAnnotation
		  (paragraphRoleEEnum,
		   source,
		   new String[]
		   {
			   "name", "ParagraphRole"
		   });
		addAnnotation
		  (numeralFormEEnum,
		   source,
		   new String[]
		   {
			   "name", "NumeralForm"
		   });
		addAnnotation
		  (mentionShowsEEnum,
		   source,
		   new String[]
		   {
			   "name", "MentionShows"
		   });
		addAnnotation
		  (sectionStatusEEnum,
		   source,
		   new String[]
		   {
			   "name", "SectionStatus"
		   });
		addAnnotation
		  (commitmentStateEEnum,
		   source,
		   new String[]
		   {
			   "name", "CommitmentState"
		   });
		addAnnotation
		  (elementEClass,
		   source,
		   new String[]
		   {
			   "name", "Element",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getElement_Id(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "id"
		   });
		addAnnotation
		  (reportEClass,
		   source,
		   new String[]
		   {
			   "name", "Report",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getReport_Schema(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "schema"
		   });
		addAnnotation
		  (getReport_Type(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "type"
		   });
		addAnnotation
		  (getReport_TypeVersion(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "typeVersion"
		   });
		addAnnotation
		  (getReport_Language(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "language"
		   });
		addAnnotation
		  (getReport_Levels(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "levels"
		   });
		addAnnotation
		  (getReport_Period(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "period"
		   });
		addAnnotation
		  (getReport_Author(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "author"
		   });
		addAnnotation
		  (getReport_Post(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "post"
		   });
		addAnnotation
		  (getReport_Predecessor(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "predecessor"
		   });
		addAnnotation
		  (getReport_Tail(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "tail"
		   });
		addAnnotation
		  (getReport_Organisation(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "organisation",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getReport_Actors(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "actor",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getReport_Front(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "front",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getReport_Sections(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "section",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getReport_Back(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "back",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getReport_Metrics(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "metric",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (organisationEClass,
		   source,
		   new String[]
		   {
			   "name", "Organisation",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getOrganisation_Name(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "name"
		   });
		addAnnotation
		  (getOrganisation_Aliases(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "alias",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (actorEClass,
		   source,
		   new String[]
		   {
			   "name", "Actor",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getActor_Name(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "name"
		   });
		addAnnotation
		  (personEClass,
		   source,
		   new String[]
		   {
			   "name", "Person",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getPerson_Post(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "post"
		   });
		addAnnotation
		  (getPerson_Office(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "office"
		   });
		addAnnotation
		  (officeEClass,
		   source,
		   new String[]
		   {
			   "name", "Office",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (passageEClass,
		   source,
		   new String[]
		   {
			   "name", "Passage",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getPassage_Space(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "space"
		   });
		addAnnotation
		  (getPassage_RunIn(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "runIn"
		   });
		addAnnotation
		  (getPassage_Numbering(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "numbering"
		   });
		addAnnotation
		  (getPassage_Marker(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "marker"
		   });
		addAnnotation
		  (getPassage_Restart(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "restart"
		   });
		addAnnotation
		  (sectionEClass,
		   source,
		   new String[]
		   {
			   "name", "Section",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getSection_Role(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "role"
		   });
		addAnnotation
		  (getSection_Status(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "status"
		   });
		addAnnotation
		  (getSection_Owner(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "owner"
		   });
		addAnnotation
		  (getSection_Heading(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "heading",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getSection_Stop(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "stop"
		   });
		addAnnotation
		  (getSection_Blocks(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "block",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getSection_Sections(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "section",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (blockEClass,
		   source,
		   new String[]
		   {
			   "name", "Block",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (paragraphEClass,
		   source,
		   new String[]
		   {
			   "name", "Paragraph",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getParagraph_Role(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "role"
		   });
		addAnnotation
		  (getParagraph_Prose(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "prose",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (measureEClass,
		   source,
		   new String[]
		   {
			   "name", "Measure",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getMeasure_Answers(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "answers"
		   });
		addAnnotation
		  (getMeasure_Prose(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "prose",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (causeEClass,
		   source,
		   new String[]
		   {
			   "name", "Cause",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getCause_Prose(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "prose",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (actionEClass,
		   source,
		   new String[]
		   {
			   "name", "Action",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getAction_Stop(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "stop"
		   });
		addAnnotation
		  (getAction_Prose(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "prose",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (itemEClass,
		   source,
		   new String[]
		   {
			   "name", "Item",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getItem_Heading(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "heading",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getItem_Stop(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "stop"
		   });
		addAnnotation
		  (getItem_Blocks(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "block",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (measureGroupEClass,
		   source,
		   new String[]
		   {
			   "name", "MeasureGroup",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (shortcomingEClass,
		   source,
		   new String[]
		   {
			   "name", "Shortcoming",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (commitmentEClass,
		   source,
		   new String[]
		   {
			   "name", "Commitment",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getCommitment_Owner(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "owner"
		   });
		addAnnotation
		  (getCommitment_Deadline(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "deadline"
		   });
		addAnnotation
		  (getCommitment_Indicator(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "indicator"
		   });
		addAnnotation
		  (getCommitment_Target(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "target"
		   });
		addAnnotation
		  (getCommitment_Shortcoming(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "shortcoming"
		   });
		addAnnotation
		  (getCommitment_State(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "state"
		   });
		addAnnotation
		  (getCommitment_CarriedFrom(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "carriedFrom"
		   });
		addAnnotation
		  (tableEClass,
		   source,
		   new String[]
		   {
			   "name", "Table",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getTable_Key(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "key"
		   });
		addAnnotation
		  (getTable_Title(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "title"
		   });
		addAnnotation
		  (getTable_Rows(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "row",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (rowEClass,
		   source,
		   new String[]
		   {
			   "name", "Row",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getRow_Key(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "key"
		   });
		addAnnotation
		  (getRow_Cells(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "cell",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (cellEClass,
		   source,
		   new String[]
		   {
			   "name", "Cell",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getCell_Column(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "column"
		   });
		addAnnotation
		  (getCell_Span(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "span"
		   });
		addAnnotation
		  (getCell_Continues(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "continues"
		   });
		addAnnotation
		  (getCell_Previous(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "previous"
		   });
		addAnnotation
		  (getCell_Prose(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "prose",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (proseEClass,
		   source,
		   new String[]
		   {
			   "name", "Prose",
			   "kind", "mixed"
		   });
		addAnnotation
		  (getProse_Mixed(),
		   source,
		   new String[]
		   {
			   "kind", "elementWildcard",
			   "name", ":mixed"
		   });
		addAnnotation
		  (getProse_Mentions(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "mention",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getProse_Citations(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "citation",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (getProse_Characters(),
		   source,
		   new String[]
		   {
			   "kind", "element",
			   "name", "char",
			   "namespace", "##targetNamespace"
		   });
		addAnnotation
		  (mentionEClass,
		   source,
		   new String[]
		   {
			   "name", "Mention",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getMention_Metric(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "metric"
		   });
		addAnnotation
		  (getMention_Form(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "form"
		   });
		addAnnotation
		  (getMention_Shows(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "shows"
		   });
		addAnnotation
		  (citationEClass,
		   source,
		   new String[]
		   {
			   "name", "Citation",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getCitation_Title(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "title"
		   });
		addAnnotation
		  (getCitation_Issuer(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "issuer"
		   });
		addAnnotation
		  (getCitation_Number(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "number"
		   });
		addAnnotation
		  (controlCharacterEClass,
		   source,
		   new String[]
		   {
			   "name", "ControlCharacter",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getControlCharacter_Code(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "code"
		   });
		addAnnotation
		  (metricEClass,
		   source,
		   new String[]
		   {
			   "name", "Metric",
			   "kind", "elementOnly"
		   });
		addAnnotation
		  (getMetric_Key(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "key"
		   });
		addAnnotation
		  (getMetric_Counts(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "counts"
		   });
		addAnnotation
		  (getMetric_Value(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "value"
		   });
		addAnnotation
		  (getMetric_Unit(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "unit"
		   });
		addAnnotation
		  (getMetric_Verb(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "verb"
		   });
		addAnnotation
		  (getMetric_Period(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "period"
		   });
		addAnnotation
		  (getMetric_Scope(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "scope"
		   });
		addAnnotation
		  (getMetric_Previous(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "previous"
		   });
		addAnnotation
		  (getMetric_Target(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "target"
		   });
		addAnnotation
		  (getMetric_Source(),
		   source,
		   new String[]
		   {
			   "kind", "attribute",
			   "name", "source"
		   });
	}

} //ReportPackageImpl
