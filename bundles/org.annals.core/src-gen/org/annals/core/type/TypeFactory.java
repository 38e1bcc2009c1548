/**
 */
package org.annals.core.type;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.annals.core.type.TypePackage
 * @generated
 */
public interface TypeFactory extends EFactory
{
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	TypeFactory eINSTANCE = org.annals.core.type.impl.TypeFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Document Root</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Document Root</em>'.
	 * @generated
	 */
	DocumentRoot createDocumentRoot();

	/**
	 * Returns a new object of class '<em>Label</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Label</em>'.
	 * @generated
	 */
	Label createLabel();

	/**
	 * Returns a new object of class '<em>Report Type</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Report Type</em>'.
	 * @generated
	 */
	ReportType createReportType();

	/**
	 * Returns a new object of class '<em>Cue</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cue</em>'.
	 * @generated
	 */
	Cue createCue();

	/**
	 * Returns a new object of class '<em>Part Spec</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Part Spec</em>'.
	 * @generated
	 */
	PartSpec createPartSpec();

	/**
	 * Returns a new object of class '<em>Section Role</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Section Role</em>'.
	 * @generated
	 */
	SectionRole createSectionRole();

	/**
	 * Returns a new object of class '<em>Metric Spec</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Metric Spec</em>'.
	 * @generated
	 */
	MetricSpec createMetricSpec();

	/**
	 * Returns a new object of class '<em>Rule Setting</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Rule Setting</em>'.
	 * @generated
	 */
	RuleSetting createRuleSetting();

	/**
	 * Returns a new object of class '<em>Word List</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Word List</em>'.
	 * @generated
	 */
	WordList createWordList();

	/**
	 * Returns a new object of class '<em>Pattern</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Pattern</em>'.
	 * @generated
	 */
	Pattern createPattern();

	/**
	 * Returns a new object of class '<em>Column Spec</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Column Spec</em>'.
	 * @generated
	 */
	ColumnSpec createColumnSpec();

	/**
	 * Returns a new object of class '<em>Row Spec</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Row Spec</em>'.
	 * @generated
	 */
	RowSpec createRowSpec();

	/**
	 * Returns a new object of class '<em>Table Block</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Table Block</em>'.
	 * @generated
	 */
	TableBlock createTableBlock();

	/**
	 * Returns a new object of class '<em>Equation Spec</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Equation Spec</em>'.
	 * @generated
	 */
	EquationSpec createEquationSpec();

	/**
	 * Returns a new object of class '<em>Prose Spec</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Prose Spec</em>'.
	 * @generated
	 */
	ProseSpec createProseSpec();

	/**
	 * Returns a new object of class '<em>Table Spec</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Table Spec</em>'.
	 * @generated
	 */
	TableSpec createTableSpec();

	/**
	 * Returns a new object of class '<em>Former Id</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Former Id</em>'.
	 * @generated
	 */
	FormerId createFormerId();

	/**
	 * Returns a new object of class '<em>Version Change</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Version Change</em>'.
	 * @generated
	 */
	VersionChange createVersionChange();

	/**
	 * Returns a new object of class '<em>Renaming</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Renaming</em>'.
	 * @generated
	 */
	Renaming createRenaming();

	/**
	 * Returns a new object of class '<em>Dropping</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Dropping</em>'.
	 * @generated
	 */
	Dropping createDropping();

	/**
	 * Returns a new object of class '<em>None Spec</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>None Spec</em>'.
	 * @generated
	 */
	NoneSpec createNoneSpec();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	TypePackage getTypePackage();

} //TypeFactory
