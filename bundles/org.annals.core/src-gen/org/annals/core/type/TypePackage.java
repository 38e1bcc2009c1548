/**
 */
package org.annals.core.type;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * A report type as data.
 * <!-- end-model-doc -->
 * @see org.annals.core.type.TypeFactory
 * @model kind="package"
 * @generated
 */
public interface TypePackage extends EPackage
{
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "type";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:annals:type:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "type";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	TypePackage eINSTANCE = org.annals.core.type.impl.TypePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.annals.core.type.impl.DocumentRootImpl <em>Document Root</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.annals.core.type.impl.DocumentRootImpl
	 * @see org.annals.core.type.impl.TypePackageImpl#getDocumentRoot()
	 * @generated
	 */
	int DOCUMENT_ROOT = 0;

	/**
	 * The feature id for the '<em><b>Mixed</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_ROOT__MIXED = 0;

	/**
	 * The feature id for the '<em><b>XMLNS Prefix Map</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_ROOT__XMLNS_PREFIX_MAP = 1;

	/**
	 * The feature id for the '<em><b>XSI Schema Location</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_ROOT__XSI_SCHEMA_LOCATION = 2;

	/**
	 * The feature id for the '<em><b>Report Type</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_ROOT__REPORT_TYPE = 3;

	/**
	 * The number of structural features of the '<em>Document Root</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_ROOT_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.annals.core.type.impl.LabelImpl <em>Label</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.annals.core.type.impl.LabelImpl
	 * @see org.annals.core.type.impl.TypePackageImpl#getLabel()
	 * @generated
	 */
	int LABEL = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__VALUE = 0;

	/**
	 * The feature id for the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__LANG = 1;

	/**
	 * The number of structural features of the '<em>Label</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.annals.core.type.impl.ReportTypeImpl <em>Report Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.annals.core.type.impl.ReportTypeImpl
	 * @see org.annals.core.type.impl.TypePackageImpl#getReportType()
	 * @generated
	 */
	int REPORT_TYPE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TYPE__ID = 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TYPE__VERSION = 1;

	/**
	 * The feature id for the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TYPE__BASE = 2;

	/**
	 * The feature id for the '<em><b>Abstract</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TYPE__ABSTRACT = 3;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TYPE__LANGUAGE = 4;

	/**
	 * The feature id for the '<em><b>Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TYPE__STYLE = 5;

	/**
	 * The feature id for the '<em><b>Levels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TYPE__LEVELS = 6;

	/**
	 * The feature id for the '<em><b>Withdrawn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TYPE__WITHDRAWN = 7;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TYPE__NAMES = 8;

	/**
	 * The feature id for the '<em><b>Descriptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TYPE__DESCRIPTIONS = 9;

	/**
	 * The feature id for the '<em><b>Cues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TYPE__CUES = 10;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TYPE__PARTS = 11;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TYPE__ROLES = 12;

	/**
	 * The feature id for the '<em><b>Metrics</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TYPE__METRICS = 13;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TYPE__RULES = 14;

	/**
	 * The feature id for the '<em><b>Lexicon</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TYPE__LEXICON = 15;

	/**
	 * The feature id for the '<em><b>Patterns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TYPE__PATTERNS = 16;

	/**
	 * The feature id for the '<em><b>Tables</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TYPE__TABLES = 17;

	/**
	 * The feature id for the '<em><b>Formers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TYPE__FORMERS = 18;

	/**
	 * The feature id for the '<em><b>Changes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TYPE__CHANGES = 19;

	/**
	 * The feature id for the '<em><b>Nones</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TYPE__NONES = 20;

	/**
	 * The number of structural features of the '<em>Report Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_TYPE_FEATURE_COUNT = 21;

	/**
	 * The meta object id for the '{@link org.annals.core.type.impl.CueImpl <em>Cue</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.annals.core.type.impl.CueImpl
	 * @see org.annals.core.type.impl.TypePackageImpl#getCue()
	 * @generated
	 */
	int CUE = 3;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUE__VALUE = 0;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUE__WEIGHT = 1;

	/**
	 * The number of structural features of the '<em>Cue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.annals.core.type.impl.PartSpecImpl <em>Part Spec</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.annals.core.type.impl.PartSpecImpl
	 * @see org.annals.core.type.impl.TypePackageImpl#getPartSpec()
	 * @generated
	 */
	int PART_SPEC = 4;

	/**
	 * The feature id for the '<em><b>Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART_SPEC__PART = 0;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART_SPEC__REQUIRED = 1;

	/**
	 * The feature id for the '<em><b>Guidance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART_SPEC__GUIDANCE = 2;

	/**
	 * The feature id for the '<em><b>Cues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART_SPEC__CUES = 3;

	/**
	 * The number of structural features of the '<em>Part Spec</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART_SPEC_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.annals.core.type.impl.SectionRoleImpl <em>Section Role</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.annals.core.type.impl.SectionRoleImpl
	 * @see org.annals.core.type.impl.TypePackageImpl#getSectionRole()
	 * @generated
	 */
	int SECTION_ROLE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_ROLE__ID = 0;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_ROLE__REQUIRED = 1;

	/**
	 * The feature id for the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_ROLE__CONTENT = 2;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_ROLE__NAMES = 3;

	/**
	 * The feature id for the '<em><b>Guidance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_ROLE__GUIDANCE = 4;

	/**
	 * The feature id for the '<em><b>Cues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_ROLE__CUES = 5;

	/**
	 * The number of structural features of the '<em>Section Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_ROLE_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.annals.core.type.impl.MetricSpecImpl <em>Metric Spec</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.annals.core.type.impl.MetricSpecImpl
	 * @see org.annals.core.type.impl.TypePackageImpl#getMetricSpec()
	 * @generated
	 */
	int METRIC_SPEC = 6;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC_SPEC__KEY = 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC_SPEC__UNIT = 1;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC_SPEC__NAMES = 2;

	/**
	 * The feature id for the '<em><b>Cues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC_SPEC__CUES = 3;

	/**
	 * The number of structural features of the '<em>Metric Spec</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC_SPEC_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.annals.core.type.impl.RuleSettingImpl <em>Rule Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.annals.core.type.impl.RuleSettingImpl
	 * @see org.annals.core.type.impl.TypePackageImpl#getRuleSetting()
	 * @generated
	 */
	int RULE_SETTING = 7;

	/**
	 * The feature id for the '<em><b>Ref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_SETTING__REF = 0;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_SETTING__SEVERITY = 1;

	/**
	 * The number of structural features of the '<em>Rule Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_SETTING_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.annals.core.type.impl.WordListImpl <em>Word List</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.annals.core.type.impl.WordListImpl
	 * @see org.annals.core.type.impl.TypePackageImpl#getWordList()
	 * @generated
	 */
	int WORD_LIST = 8;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORD_LIST__VALUE = 0;

	/**
	 * The feature id for the '<em><b>Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORD_LIST__USE = 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORD_LIST__SOURCE = 2;

	/**
	 * The number of structural features of the '<em>Word List</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORD_LIST_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.annals.core.type.impl.PatternImpl <em>Pattern</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.annals.core.type.impl.PatternImpl
	 * @see org.annals.core.type.impl.TypePackageImpl#getPattern()
	 * @generated
	 */
	int PATTERN = 9;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATTERN__RULE = 0;

	/**
	 * The feature id for the '<em><b>Find</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATTERN__FIND = 1;

	/**
	 * The feature id for the '<em><b>Replace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATTERN__REPLACE = 2;

	/**
	 * The feature id for the '<em><b>Messages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATTERN__MESSAGES = 3;

	/**
	 * The number of structural features of the '<em>Pattern</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATTERN_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.annals.core.type.impl.ColumnSpecImpl <em>Column Spec</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.annals.core.type.impl.ColumnSpecImpl
	 * @see org.annals.core.type.impl.TypePackageImpl#getColumnSpec()
	 * @generated
	 */
	int COLUMN_SPEC = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_SPEC__ID = 0;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_SPEC__FORMAT = 1;

	/**
	 * The feature id for the '<em><b>Decimals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_SPEC__DECIMALS = 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_SPEC__UNIT = 3;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_SPEC__REQUIRED = 4;

	/**
	 * The feature id for the '<em><b>Derived</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_SPEC__DERIVED = 5;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_SPEC__NAMES = 6;

	/**
	 * The feature id for the '<em><b>Cues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_SPEC__CUES = 7;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_SPEC__COLUMNS = 8;

	/**
	 * The number of structural features of the '<em>Column Spec</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_SPEC_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.annals.core.type.impl.RowSpecImpl <em>Row Spec</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.annals.core.type.impl.RowSpecImpl
	 * @see org.annals.core.type.impl.TypePackageImpl#getRowSpec()
	 * @generated
	 */
	int ROW_SPEC = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW_SPEC__ID = 0;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW_SPEC__REQUIRED = 1;

	/**
	 * The feature id for the '<em><b>Derived</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW_SPEC__DERIVED = 2;

	/**
	 * The feature id for the '<em><b>Most</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW_SPEC__MOST = 3;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW_SPEC__NAMES = 4;

	/**
	 * The feature id for the '<em><b>Cues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW_SPEC__CUES = 5;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW_SPEC__ROWS = 6;

	/**
	 * The number of structural features of the '<em>Row Spec</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW_SPEC_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.annals.core.type.impl.TableBlockImpl <em>Table Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.annals.core.type.impl.TableBlockImpl
	 * @see org.annals.core.type.impl.TypePackageImpl#getTableBlock()
	 * @generated
	 */
	int TABLE_BLOCK = 12;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_BLOCK__NAMES = 0;

	/**
	 * The feature id for the '<em><b>Stubs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_BLOCK__STUBS = 1;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_BLOCK__COLUMNS = 2;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_BLOCK__ROWS = 3;

	/**
	 * The number of structural features of the '<em>Table Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_BLOCK_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.annals.core.type.impl.EquationSpecImpl <em>Equation Spec</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.annals.core.type.impl.EquationSpecImpl
	 * @see org.annals.core.type.impl.TypePackageImpl#getEquationSpec()
	 * @generated
	 */
	int EQUATION_SPEC = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUATION_SPEC__ID = 0;

	/**
	 * The feature id for the '<em><b>Expression</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUATION_SPEC__EXPRESSION = 1;

	/**
	 * The feature id for the '<em><b>Each</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUATION_SPEC__EACH = 2;

	/**
	 * The feature id for the '<em><b>In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUATION_SPEC__IN = 3;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUATION_SPEC__AT = 4;

	/**
	 * The feature id for the '<em><b>Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUATION_SPEC__TOLERANCE = 5;

	/**
	 * The feature id for the '<em><b>Messages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUATION_SPEC__MESSAGES = 6;

	/**
	 * The number of structural features of the '<em>Equation Spec</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUATION_SPEC_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.annals.core.type.impl.ProseSpecImpl <em>Prose Spec</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.annals.core.type.impl.ProseSpecImpl
	 * @see org.annals.core.type.impl.TypePackageImpl#getProseSpec()
	 * @generated
	 */
	int PROSE_SPEC = 14;

	/**
	 * The feature id for the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROSE_SPEC__COLUMN = 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROSE_SPEC__UNIT = 1;

	/**
	 * The feature id for the '<em><b>Whole</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROSE_SPEC__WHOLE = 2;

	/**
	 * The feature id for the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROSE_SPEC__ROW = 3;

	/**
	 * The number of structural features of the '<em>Prose Spec</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROSE_SPEC_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.annals.core.type.impl.TableSpecImpl <em>Table Spec</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.annals.core.type.impl.TableSpecImpl
	 * @see org.annals.core.type.impl.TypePackageImpl#getTableSpec()
	 * @generated
	 */
	int TABLE_SPEC = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_SPEC__ID = 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_SPEC__ROLE = 1;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_SPEC__REQUIRED = 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_SPEC__UNIT = 3;

	/**
	 * The feature id for the '<em><b>Titles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_SPEC__TITLES = 4;

	/**
	 * The feature id for the '<em><b>Stubs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_SPEC__STUBS = 5;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_SPEC__COLUMNS = 6;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_SPEC__ROWS = 7;

	/**
	 * The feature id for the '<em><b>Blocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_SPEC__BLOCKS = 8;

	/**
	 * The feature id for the '<em><b>Equations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_SPEC__EQUATIONS = 9;

	/**
	 * The feature id for the '<em><b>Proses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_SPEC__PROSES = 10;

	/**
	 * The number of structural features of the '<em>Table Spec</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_SPEC_FEATURE_COUNT = 11;

	/**
	 * The meta object id for the '{@link org.annals.core.type.impl.FormerIdImpl <em>Former Id</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.annals.core.type.impl.FormerIdImpl
	 * @see org.annals.core.type.impl.TypePackageImpl#getFormerId()
	 * @generated
	 */
	int FORMER_ID = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_ID__ID = 0;

	/**
	 * The number of structural features of the '<em>Former Id</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORMER_ID_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.annals.core.type.impl.VersionChangeImpl <em>Version Change</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.annals.core.type.impl.VersionChangeImpl
	 * @see org.annals.core.type.impl.TypePackageImpl#getVersionChange()
	 * @generated
	 */
	int VERSION_CHANGE = 17;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_CHANGE__FROM = 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_CHANGE__TO = 1;

	/**
	 * The feature id for the '<em><b>Renames</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_CHANGE__RENAMES = 2;

	/**
	 * The feature id for the '<em><b>Drops</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_CHANGE__DROPS = 3;

	/**
	 * The number of structural features of the '<em>Version Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_CHANGE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.annals.core.type.impl.RenamingImpl <em>Renaming</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.annals.core.type.impl.RenamingImpl
	 * @see org.annals.core.type.impl.TypePackageImpl#getRenaming()
	 * @generated
	 */
	int RENAMING = 18;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RENAMING__KIND = 0;

	/**
	 * The feature id for the '<em><b>Table</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RENAMING__TABLE = 1;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RENAMING__FROM = 2;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RENAMING__TO = 3;

	/**
	 * The number of structural features of the '<em>Renaming</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RENAMING_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.annals.core.type.impl.DroppingImpl <em>Dropping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.annals.core.type.impl.DroppingImpl
	 * @see org.annals.core.type.impl.TypePackageImpl#getDropping()
	 * @generated
	 */
	int DROPPING = 19;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DROPPING__KIND = 0;

	/**
	 * The feature id for the '<em><b>Table</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DROPPING__TABLE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DROPPING__ID = 2;

	/**
	 * The number of structural features of the '<em>Dropping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DROPPING_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.annals.core.type.impl.NoneSpecImpl <em>None Spec</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.annals.core.type.impl.NoneSpecImpl
	 * @see org.annals.core.type.impl.TypePackageImpl#getNoneSpec()
	 * @generated
	 */
	int NONE_SPEC = 20;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NONE_SPEC__ROLE = 0;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NONE_SPEC__WHEN = 1;

	/**
	 * The feature id for the '<em><b>Cues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NONE_SPEC__CUES = 2;

	/**
	 * The feature id for the '<em><b>Messages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NONE_SPEC__MESSAGES = 3;

	/**
	 * The number of structural features of the '<em>None Spec</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NONE_SPEC_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.annals.core.type.Requirement <em>Requirement</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.annals.core.type.Requirement
	 * @see org.annals.core.type.impl.TypePackageImpl#getRequirement()
	 * @generated
	 */
	int REQUIREMENT = 21;

	/**
	 * The meta object id for the '{@link org.annals.core.type.Content <em>Content</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.annals.core.type.Content
	 * @see org.annals.core.type.impl.TypePackageImpl#getContent()
	 * @generated
	 */
	int CONTENT = 22;

	/**
	 * The meta object id for the '{@link org.annals.core.type.Words <em>Words</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.annals.core.type.Words
	 * @see org.annals.core.type.impl.TypePackageImpl#getWords()
	 * @generated
	 */
	int WORDS = 23;

	/**
	 * The meta object id for the '{@link org.annals.core.type.CellFormat <em>Cell Format</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.annals.core.type.CellFormat
	 * @see org.annals.core.type.impl.TypePackageImpl#getCellFormat()
	 * @generated
	 */
	int CELL_FORMAT = 24;

	/**
	 * The meta object id for the '{@link org.annals.core.type.Each <em>Each</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.annals.core.type.Each
	 * @see org.annals.core.type.impl.TypePackageImpl#getEach()
	 * @generated
	 */
	int EACH = 25;

	/**
	 * The meta object id for the '{@link org.annals.core.type.ChangedKind <em>Changed Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.annals.core.type.ChangedKind
	 * @see org.annals.core.type.impl.TypePackageImpl#getChangedKind()
	 * @generated
	 */
	int CHANGED_KIND = 26;


	/**
	 * Returns the meta object for class '{@link org.annals.core.type.DocumentRoot <em>Document Root</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document Root</em>'.
	 * @see org.annals.core.type.DocumentRoot
	 * @generated
	 */
	EClass getDocumentRoot();

	/**
	 * Returns the meta object for the attribute list '{@link org.annals.core.type.DocumentRoot#getMixed <em>Mixed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Mixed</em>'.
	 * @see org.annals.core.type.DocumentRoot#getMixed()
	 * @see #getDocumentRoot()
	 * @generated
	 */
	EAttribute getDocumentRoot_Mixed();

	/**
	 * Returns the meta object for the map '{@link org.annals.core.type.DocumentRoot#getXMLNSPrefixMap <em>XMLNS Prefix Map</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>XMLNS Prefix Map</em>'.
	 * @see org.annals.core.type.DocumentRoot#getXMLNSPrefixMap()
	 * @see #getDocumentRoot()
	 * @generated
	 */
	EReference getDocumentRoot_XMLNSPrefixMap();

	/**
	 * Returns the meta object for the map '{@link org.annals.core.type.DocumentRoot#getXSISchemaLocation <em>XSI Schema Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>XSI Schema Location</em>'.
	 * @see org.annals.core.type.DocumentRoot#getXSISchemaLocation()
	 * @see #getDocumentRoot()
	 * @generated
	 */
	EReference getDocumentRoot_XSISchemaLocation();

	/**
	 * Returns the meta object for the containment reference '{@link org.annals.core.type.DocumentRoot#getReportType <em>Report Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Report Type</em>'.
	 * @see org.annals.core.type.DocumentRoot#getReportType()
	 * @see #getDocumentRoot()
	 * @generated
	 */
	EReference getDocumentRoot_ReportType();

	/**
	 * Returns the meta object for class '{@link org.annals.core.type.Label <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Label</em>'.
	 * @see org.annals.core.type.Label
	 * @generated
	 */
	EClass getLabel();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.Label#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.annals.core.type.Label#getValue()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.Label#getLang <em>Lang</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lang</em>'.
	 * @see org.annals.core.type.Label#getLang()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Lang();

	/**
	 * Returns the meta object for class '{@link org.annals.core.type.ReportType <em>Report Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Report Type</em>'.
	 * @see org.annals.core.type.ReportType
	 * @generated
	 */
	EClass getReportType();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.ReportType#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.annals.core.type.ReportType#getId()
	 * @see #getReportType()
	 * @generated
	 */
	EAttribute getReportType_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.ReportType#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.annals.core.type.ReportType#getVersion()
	 * @see #getReportType()
	 * @generated
	 */
	EAttribute getReportType_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.ReportType#getBase <em>Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Base</em>'.
	 * @see org.annals.core.type.ReportType#getBase()
	 * @see #getReportType()
	 * @generated
	 */
	EAttribute getReportType_Base();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.ReportType#isAbstract <em>Abstract</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Abstract</em>'.
	 * @see org.annals.core.type.ReportType#isAbstract()
	 * @see #getReportType()
	 * @generated
	 */
	EAttribute getReportType_Abstract();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.ReportType#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.annals.core.type.ReportType#getLanguage()
	 * @see #getReportType()
	 * @generated
	 */
	EAttribute getReportType_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.ReportType#getStyle <em>Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Style</em>'.
	 * @see org.annals.core.type.ReportType#getStyle()
	 * @see #getReportType()
	 * @generated
	 */
	EAttribute getReportType_Style();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.ReportType#getLevels <em>Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Levels</em>'.
	 * @see org.annals.core.type.ReportType#getLevels()
	 * @see #getReportType()
	 * @generated
	 */
	EAttribute getReportType_Levels();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.ReportType#isWithdrawn <em>Withdrawn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdrawn</em>'.
	 * @see org.annals.core.type.ReportType#isWithdrawn()
	 * @see #getReportType()
	 * @generated
	 */
	EAttribute getReportType_Withdrawn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.ReportType#getNames <em>Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Names</em>'.
	 * @see org.annals.core.type.ReportType#getNames()
	 * @see #getReportType()
	 * @generated
	 */
	EReference getReportType_Names();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.ReportType#getDescriptions <em>Descriptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Descriptions</em>'.
	 * @see org.annals.core.type.ReportType#getDescriptions()
	 * @see #getReportType()
	 * @generated
	 */
	EReference getReportType_Descriptions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.ReportType#getCues <em>Cues</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cues</em>'.
	 * @see org.annals.core.type.ReportType#getCues()
	 * @see #getReportType()
	 * @generated
	 */
	EReference getReportType_Cues();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.ReportType#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parts</em>'.
	 * @see org.annals.core.type.ReportType#getParts()
	 * @see #getReportType()
	 * @generated
	 */
	EReference getReportType_Parts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.ReportType#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Roles</em>'.
	 * @see org.annals.core.type.ReportType#getRoles()
	 * @see #getReportType()
	 * @generated
	 */
	EReference getReportType_Roles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.ReportType#getMetrics <em>Metrics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Metrics</em>'.
	 * @see org.annals.core.type.ReportType#getMetrics()
	 * @see #getReportType()
	 * @generated
	 */
	EReference getReportType_Metrics();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.ReportType#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rules</em>'.
	 * @see org.annals.core.type.ReportType#getRules()
	 * @see #getReportType()
	 * @generated
	 */
	EReference getReportType_Rules();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.ReportType#getLexicon <em>Lexicon</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lexicon</em>'.
	 * @see org.annals.core.type.ReportType#getLexicon()
	 * @see #getReportType()
	 * @generated
	 */
	EReference getReportType_Lexicon();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.ReportType#getPatterns <em>Patterns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Patterns</em>'.
	 * @see org.annals.core.type.ReportType#getPatterns()
	 * @see #getReportType()
	 * @generated
	 */
	EReference getReportType_Patterns();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.ReportType#getTables <em>Tables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tables</em>'.
	 * @see org.annals.core.type.ReportType#getTables()
	 * @see #getReportType()
	 * @generated
	 */
	EReference getReportType_Tables();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.ReportType#getFormers <em>Formers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Formers</em>'.
	 * @see org.annals.core.type.ReportType#getFormers()
	 * @see #getReportType()
	 * @generated
	 */
	EReference getReportType_Formers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.ReportType#getChanges <em>Changes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Changes</em>'.
	 * @see org.annals.core.type.ReportType#getChanges()
	 * @see #getReportType()
	 * @generated
	 */
	EReference getReportType_Changes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.ReportType#getNones <em>Nones</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Nones</em>'.
	 * @see org.annals.core.type.ReportType#getNones()
	 * @see #getReportType()
	 * @generated
	 */
	EReference getReportType_Nones();

	/**
	 * Returns the meta object for class '{@link org.annals.core.type.Cue <em>Cue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cue</em>'.
	 * @see org.annals.core.type.Cue
	 * @generated
	 */
	EClass getCue();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.Cue#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.annals.core.type.Cue#getValue()
	 * @see #getCue()
	 * @generated
	 */
	EAttribute getCue_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.Cue#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.annals.core.type.Cue#getWeight()
	 * @see #getCue()
	 * @generated
	 */
	EAttribute getCue_Weight();

	/**
	 * Returns the meta object for class '{@link org.annals.core.type.PartSpec <em>Part Spec</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Part Spec</em>'.
	 * @see org.annals.core.type.PartSpec
	 * @generated
	 */
	EClass getPartSpec();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.PartSpec#getPart <em>Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Part</em>'.
	 * @see org.annals.core.type.PartSpec#getPart()
	 * @see #getPartSpec()
	 * @generated
	 */
	EAttribute getPartSpec_Part();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.PartSpec#getRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.annals.core.type.PartSpec#getRequired()
	 * @see #getPartSpec()
	 * @generated
	 */
	EAttribute getPartSpec_Required();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.PartSpec#getGuidance <em>Guidance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Guidance</em>'.
	 * @see org.annals.core.type.PartSpec#getGuidance()
	 * @see #getPartSpec()
	 * @generated
	 */
	EReference getPartSpec_Guidance();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.PartSpec#getCues <em>Cues</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cues</em>'.
	 * @see org.annals.core.type.PartSpec#getCues()
	 * @see #getPartSpec()
	 * @generated
	 */
	EReference getPartSpec_Cues();

	/**
	 * Returns the meta object for class '{@link org.annals.core.type.SectionRole <em>Section Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Section Role</em>'.
	 * @see org.annals.core.type.SectionRole
	 * @generated
	 */
	EClass getSectionRole();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.SectionRole#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.annals.core.type.SectionRole#getId()
	 * @see #getSectionRole()
	 * @generated
	 */
	EAttribute getSectionRole_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.SectionRole#getRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.annals.core.type.SectionRole#getRequired()
	 * @see #getSectionRole()
	 * @generated
	 */
	EAttribute getSectionRole_Required();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.SectionRole#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content</em>'.
	 * @see org.annals.core.type.SectionRole#getContent()
	 * @see #getSectionRole()
	 * @generated
	 */
	EAttribute getSectionRole_Content();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.SectionRole#getNames <em>Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Names</em>'.
	 * @see org.annals.core.type.SectionRole#getNames()
	 * @see #getSectionRole()
	 * @generated
	 */
	EReference getSectionRole_Names();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.SectionRole#getGuidance <em>Guidance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Guidance</em>'.
	 * @see org.annals.core.type.SectionRole#getGuidance()
	 * @see #getSectionRole()
	 * @generated
	 */
	EReference getSectionRole_Guidance();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.SectionRole#getCues <em>Cues</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cues</em>'.
	 * @see org.annals.core.type.SectionRole#getCues()
	 * @see #getSectionRole()
	 * @generated
	 */
	EReference getSectionRole_Cues();

	/**
	 * Returns the meta object for class '{@link org.annals.core.type.MetricSpec <em>Metric Spec</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Metric Spec</em>'.
	 * @see org.annals.core.type.MetricSpec
	 * @generated
	 */
	EClass getMetricSpec();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.MetricSpec#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.annals.core.type.MetricSpec#getKey()
	 * @see #getMetricSpec()
	 * @generated
	 */
	EAttribute getMetricSpec_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.MetricSpec#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.annals.core.type.MetricSpec#getUnit()
	 * @see #getMetricSpec()
	 * @generated
	 */
	EAttribute getMetricSpec_Unit();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.MetricSpec#getNames <em>Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Names</em>'.
	 * @see org.annals.core.type.MetricSpec#getNames()
	 * @see #getMetricSpec()
	 * @generated
	 */
	EReference getMetricSpec_Names();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.MetricSpec#getCues <em>Cues</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cues</em>'.
	 * @see org.annals.core.type.MetricSpec#getCues()
	 * @see #getMetricSpec()
	 * @generated
	 */
	EReference getMetricSpec_Cues();

	/**
	 * Returns the meta object for class '{@link org.annals.core.type.RuleSetting <em>Rule Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule Setting</em>'.
	 * @see org.annals.core.type.RuleSetting
	 * @generated
	 */
	EClass getRuleSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.RuleSetting#getRef <em>Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ref</em>'.
	 * @see org.annals.core.type.RuleSetting#getRef()
	 * @see #getRuleSetting()
	 * @generated
	 */
	EAttribute getRuleSetting_Ref();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.RuleSetting#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.annals.core.type.RuleSetting#getSeverity()
	 * @see #getRuleSetting()
	 * @generated
	 */
	EAttribute getRuleSetting_Severity();

	/**
	 * Returns the meta object for class '{@link org.annals.core.type.WordList <em>Word List</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Word List</em>'.
	 * @see org.annals.core.type.WordList
	 * @generated
	 */
	EClass getWordList();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.WordList#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.annals.core.type.WordList#getValue()
	 * @see #getWordList()
	 * @generated
	 */
	EAttribute getWordList_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.WordList#getUse <em>Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Use</em>'.
	 * @see org.annals.core.type.WordList#getUse()
	 * @see #getWordList()
	 * @generated
	 */
	EAttribute getWordList_Use();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.WordList#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.annals.core.type.WordList#getSource()
	 * @see #getWordList()
	 * @generated
	 */
	EAttribute getWordList_Source();

	/**
	 * Returns the meta object for class '{@link org.annals.core.type.Pattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pattern</em>'.
	 * @see org.annals.core.type.Pattern
	 * @generated
	 */
	EClass getPattern();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.Pattern#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.annals.core.type.Pattern#getRule()
	 * @see #getPattern()
	 * @generated
	 */
	EAttribute getPattern_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.Pattern#getFind <em>Find</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Find</em>'.
	 * @see org.annals.core.type.Pattern#getFind()
	 * @see #getPattern()
	 * @generated
	 */
	EAttribute getPattern_Find();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.Pattern#getReplace <em>Replace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Replace</em>'.
	 * @see org.annals.core.type.Pattern#getReplace()
	 * @see #getPattern()
	 * @generated
	 */
	EAttribute getPattern_Replace();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.Pattern#getMessages <em>Messages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Messages</em>'.
	 * @see org.annals.core.type.Pattern#getMessages()
	 * @see #getPattern()
	 * @generated
	 */
	EReference getPattern_Messages();

	/**
	 * Returns the meta object for class '{@link org.annals.core.type.ColumnSpec <em>Column Spec</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Column Spec</em>'.
	 * @see org.annals.core.type.ColumnSpec
	 * @generated
	 */
	EClass getColumnSpec();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.ColumnSpec#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.annals.core.type.ColumnSpec#getId()
	 * @see #getColumnSpec()
	 * @generated
	 */
	EAttribute getColumnSpec_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.ColumnSpec#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.annals.core.type.ColumnSpec#getFormat()
	 * @see #getColumnSpec()
	 * @generated
	 */
	EAttribute getColumnSpec_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.ColumnSpec#getDecimals <em>Decimals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decimals</em>'.
	 * @see org.annals.core.type.ColumnSpec#getDecimals()
	 * @see #getColumnSpec()
	 * @generated
	 */
	EAttribute getColumnSpec_Decimals();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.ColumnSpec#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.annals.core.type.ColumnSpec#getUnit()
	 * @see #getColumnSpec()
	 * @generated
	 */
	EAttribute getColumnSpec_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.ColumnSpec#isRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.annals.core.type.ColumnSpec#isRequired()
	 * @see #getColumnSpec()
	 * @generated
	 */
	EAttribute getColumnSpec_Required();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.ColumnSpec#isDerived <em>Derived</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Derived</em>'.
	 * @see org.annals.core.type.ColumnSpec#isDerived()
	 * @see #getColumnSpec()
	 * @generated
	 */
	EAttribute getColumnSpec_Derived();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.ColumnSpec#getNames <em>Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Names</em>'.
	 * @see org.annals.core.type.ColumnSpec#getNames()
	 * @see #getColumnSpec()
	 * @generated
	 */
	EReference getColumnSpec_Names();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.ColumnSpec#getCues <em>Cues</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cues</em>'.
	 * @see org.annals.core.type.ColumnSpec#getCues()
	 * @see #getColumnSpec()
	 * @generated
	 */
	EReference getColumnSpec_Cues();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.ColumnSpec#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Columns</em>'.
	 * @see org.annals.core.type.ColumnSpec#getColumns()
	 * @see #getColumnSpec()
	 * @generated
	 */
	EReference getColumnSpec_Columns();

	/**
	 * Returns the meta object for class '{@link org.annals.core.type.RowSpec <em>Row Spec</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Row Spec</em>'.
	 * @see org.annals.core.type.RowSpec
	 * @generated
	 */
	EClass getRowSpec();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.RowSpec#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.annals.core.type.RowSpec#getId()
	 * @see #getRowSpec()
	 * @generated
	 */
	EAttribute getRowSpec_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.RowSpec#isRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.annals.core.type.RowSpec#isRequired()
	 * @see #getRowSpec()
	 * @generated
	 */
	EAttribute getRowSpec_Required();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.RowSpec#isDerived <em>Derived</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Derived</em>'.
	 * @see org.annals.core.type.RowSpec#isDerived()
	 * @see #getRowSpec()
	 * @generated
	 */
	EAttribute getRowSpec_Derived();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.RowSpec#getMost <em>Most</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Most</em>'.
	 * @see org.annals.core.type.RowSpec#getMost()
	 * @see #getRowSpec()
	 * @generated
	 */
	EAttribute getRowSpec_Most();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.RowSpec#getNames <em>Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Names</em>'.
	 * @see org.annals.core.type.RowSpec#getNames()
	 * @see #getRowSpec()
	 * @generated
	 */
	EReference getRowSpec_Names();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.RowSpec#getCues <em>Cues</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cues</em>'.
	 * @see org.annals.core.type.RowSpec#getCues()
	 * @see #getRowSpec()
	 * @generated
	 */
	EReference getRowSpec_Cues();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.RowSpec#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rows</em>'.
	 * @see org.annals.core.type.RowSpec#getRows()
	 * @see #getRowSpec()
	 * @generated
	 */
	EReference getRowSpec_Rows();

	/**
	 * Returns the meta object for class '{@link org.annals.core.type.TableBlock <em>Table Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Table Block</em>'.
	 * @see org.annals.core.type.TableBlock
	 * @generated
	 */
	EClass getTableBlock();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.TableBlock#getNames <em>Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Names</em>'.
	 * @see org.annals.core.type.TableBlock#getNames()
	 * @see #getTableBlock()
	 * @generated
	 */
	EReference getTableBlock_Names();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.TableBlock#getStubs <em>Stubs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stubs</em>'.
	 * @see org.annals.core.type.TableBlock#getStubs()
	 * @see #getTableBlock()
	 * @generated
	 */
	EReference getTableBlock_Stubs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.TableBlock#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Columns</em>'.
	 * @see org.annals.core.type.TableBlock#getColumns()
	 * @see #getTableBlock()
	 * @generated
	 */
	EReference getTableBlock_Columns();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.TableBlock#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rows</em>'.
	 * @see org.annals.core.type.TableBlock#getRows()
	 * @see #getTableBlock()
	 * @generated
	 */
	EReference getTableBlock_Rows();

	/**
	 * Returns the meta object for class '{@link org.annals.core.type.EquationSpec <em>Equation Spec</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Equation Spec</em>'.
	 * @see org.annals.core.type.EquationSpec
	 * @generated
	 */
	EClass getEquationSpec();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.EquationSpec#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.annals.core.type.EquationSpec#getId()
	 * @see #getEquationSpec()
	 * @generated
	 */
	EAttribute getEquationSpec_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.EquationSpec#getExpression <em>Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expression</em>'.
	 * @see org.annals.core.type.EquationSpec#getExpression()
	 * @see #getEquationSpec()
	 * @generated
	 */
	EAttribute getEquationSpec_Expression();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.EquationSpec#getEach <em>Each</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Each</em>'.
	 * @see org.annals.core.type.EquationSpec#getEach()
	 * @see #getEquationSpec()
	 * @generated
	 */
	EAttribute getEquationSpec_Each();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.EquationSpec#getIn <em>In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In</em>'.
	 * @see org.annals.core.type.EquationSpec#getIn()
	 * @see #getEquationSpec()
	 * @generated
	 */
	EAttribute getEquationSpec_In();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.EquationSpec#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.annals.core.type.EquationSpec#getAt()
	 * @see #getEquationSpec()
	 * @generated
	 */
	EAttribute getEquationSpec_At();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.EquationSpec#getTolerance <em>Tolerance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tolerance</em>'.
	 * @see org.annals.core.type.EquationSpec#getTolerance()
	 * @see #getEquationSpec()
	 * @generated
	 */
	EAttribute getEquationSpec_Tolerance();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.EquationSpec#getMessages <em>Messages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Messages</em>'.
	 * @see org.annals.core.type.EquationSpec#getMessages()
	 * @see #getEquationSpec()
	 * @generated
	 */
	EReference getEquationSpec_Messages();

	/**
	 * Returns the meta object for class '{@link org.annals.core.type.ProseSpec <em>Prose Spec</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Prose Spec</em>'.
	 * @see org.annals.core.type.ProseSpec
	 * @generated
	 */
	EClass getProseSpec();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.ProseSpec#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column</em>'.
	 * @see org.annals.core.type.ProseSpec#getColumn()
	 * @see #getProseSpec()
	 * @generated
	 */
	EAttribute getProseSpec_Column();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.ProseSpec#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.annals.core.type.ProseSpec#getUnit()
	 * @see #getProseSpec()
	 * @generated
	 */
	EAttribute getProseSpec_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.ProseSpec#getWhole <em>Whole</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Whole</em>'.
	 * @see org.annals.core.type.ProseSpec#getWhole()
	 * @see #getProseSpec()
	 * @generated
	 */
	EAttribute getProseSpec_Whole();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.ProseSpec#getRow <em>Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Row</em>'.
	 * @see org.annals.core.type.ProseSpec#getRow()
	 * @see #getProseSpec()
	 * @generated
	 */
	EAttribute getProseSpec_Row();

	/**
	 * Returns the meta object for class '{@link org.annals.core.type.TableSpec <em>Table Spec</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Table Spec</em>'.
	 * @see org.annals.core.type.TableSpec
	 * @generated
	 */
	EClass getTableSpec();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.TableSpec#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.annals.core.type.TableSpec#getId()
	 * @see #getTableSpec()
	 * @generated
	 */
	EAttribute getTableSpec_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.TableSpec#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.annals.core.type.TableSpec#getRole()
	 * @see #getTableSpec()
	 * @generated
	 */
	EAttribute getTableSpec_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.TableSpec#getRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.annals.core.type.TableSpec#getRequired()
	 * @see #getTableSpec()
	 * @generated
	 */
	EAttribute getTableSpec_Required();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.TableSpec#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.annals.core.type.TableSpec#getUnit()
	 * @see #getTableSpec()
	 * @generated
	 */
	EAttribute getTableSpec_Unit();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.TableSpec#getTitles <em>Titles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Titles</em>'.
	 * @see org.annals.core.type.TableSpec#getTitles()
	 * @see #getTableSpec()
	 * @generated
	 */
	EReference getTableSpec_Titles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.TableSpec#getStubs <em>Stubs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stubs</em>'.
	 * @see org.annals.core.type.TableSpec#getStubs()
	 * @see #getTableSpec()
	 * @generated
	 */
	EReference getTableSpec_Stubs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.TableSpec#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Columns</em>'.
	 * @see org.annals.core.type.TableSpec#getColumns()
	 * @see #getTableSpec()
	 * @generated
	 */
	EReference getTableSpec_Columns();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.TableSpec#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rows</em>'.
	 * @see org.annals.core.type.TableSpec#getRows()
	 * @see #getTableSpec()
	 * @generated
	 */
	EReference getTableSpec_Rows();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.TableSpec#getBlocks <em>Blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Blocks</em>'.
	 * @see org.annals.core.type.TableSpec#getBlocks()
	 * @see #getTableSpec()
	 * @generated
	 */
	EReference getTableSpec_Blocks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.TableSpec#getEquations <em>Equations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Equations</em>'.
	 * @see org.annals.core.type.TableSpec#getEquations()
	 * @see #getTableSpec()
	 * @generated
	 */
	EReference getTableSpec_Equations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.TableSpec#getProses <em>Proses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Proses</em>'.
	 * @see org.annals.core.type.TableSpec#getProses()
	 * @see #getTableSpec()
	 * @generated
	 */
	EReference getTableSpec_Proses();

	/**
	 * Returns the meta object for class '{@link org.annals.core.type.FormerId <em>Former Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Former Id</em>'.
	 * @see org.annals.core.type.FormerId
	 * @generated
	 */
	EClass getFormerId();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.FormerId#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.annals.core.type.FormerId#getId()
	 * @see #getFormerId()
	 * @generated
	 */
	EAttribute getFormerId_Id();

	/**
	 * Returns the meta object for class '{@link org.annals.core.type.VersionChange <em>Version Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Version Change</em>'.
	 * @see org.annals.core.type.VersionChange
	 * @generated
	 */
	EClass getVersionChange();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.VersionChange#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.annals.core.type.VersionChange#getFrom()
	 * @see #getVersionChange()
	 * @generated
	 */
	EAttribute getVersionChange_From();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.VersionChange#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.annals.core.type.VersionChange#getTo()
	 * @see #getVersionChange()
	 * @generated
	 */
	EAttribute getVersionChange_To();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.VersionChange#getRenames <em>Renames</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Renames</em>'.
	 * @see org.annals.core.type.VersionChange#getRenames()
	 * @see #getVersionChange()
	 * @generated
	 */
	EReference getVersionChange_Renames();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.VersionChange#getDrops <em>Drops</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Drops</em>'.
	 * @see org.annals.core.type.VersionChange#getDrops()
	 * @see #getVersionChange()
	 * @generated
	 */
	EReference getVersionChange_Drops();

	/**
	 * Returns the meta object for class '{@link org.annals.core.type.Renaming <em>Renaming</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Renaming</em>'.
	 * @see org.annals.core.type.Renaming
	 * @generated
	 */
	EClass getRenaming();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.Renaming#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.annals.core.type.Renaming#getKind()
	 * @see #getRenaming()
	 * @generated
	 */
	EAttribute getRenaming_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.Renaming#getTable <em>Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Table</em>'.
	 * @see org.annals.core.type.Renaming#getTable()
	 * @see #getRenaming()
	 * @generated
	 */
	EAttribute getRenaming_Table();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.Renaming#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.annals.core.type.Renaming#getFrom()
	 * @see #getRenaming()
	 * @generated
	 */
	EAttribute getRenaming_From();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.Renaming#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.annals.core.type.Renaming#getTo()
	 * @see #getRenaming()
	 * @generated
	 */
	EAttribute getRenaming_To();

	/**
	 * Returns the meta object for class '{@link org.annals.core.type.Dropping <em>Dropping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dropping</em>'.
	 * @see org.annals.core.type.Dropping
	 * @generated
	 */
	EClass getDropping();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.Dropping#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.annals.core.type.Dropping#getKind()
	 * @see #getDropping()
	 * @generated
	 */
	EAttribute getDropping_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.Dropping#getTable <em>Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Table</em>'.
	 * @see org.annals.core.type.Dropping#getTable()
	 * @see #getDropping()
	 * @generated
	 */
	EAttribute getDropping_Table();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.Dropping#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.annals.core.type.Dropping#getId()
	 * @see #getDropping()
	 * @generated
	 */
	EAttribute getDropping_Id();

	/**
	 * Returns the meta object for class '{@link org.annals.core.type.NoneSpec <em>None Spec</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>None Spec</em>'.
	 * @see org.annals.core.type.NoneSpec
	 * @generated
	 */
	EClass getNoneSpec();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.NoneSpec#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.annals.core.type.NoneSpec#getRole()
	 * @see #getNoneSpec()
	 * @generated
	 */
	EAttribute getNoneSpec_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.annals.core.type.NoneSpec#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.annals.core.type.NoneSpec#getWhen()
	 * @see #getNoneSpec()
	 * @generated
	 */
	EAttribute getNoneSpec_When();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.NoneSpec#getCues <em>Cues</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cues</em>'.
	 * @see org.annals.core.type.NoneSpec#getCues()
	 * @see #getNoneSpec()
	 * @generated
	 */
	EReference getNoneSpec_Cues();

	/**
	 * Returns the meta object for the containment reference list '{@link org.annals.core.type.NoneSpec#getMessages <em>Messages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Messages</em>'.
	 * @see org.annals.core.type.NoneSpec#getMessages()
	 * @see #getNoneSpec()
	 * @generated
	 */
	EReference getNoneSpec_Messages();

	/**
	 * Returns the meta object for enum '{@link org.annals.core.type.Requirement <em>Requirement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Requirement</em>'.
	 * @see org.annals.core.type.Requirement
	 * @generated
	 */
	EEnum getRequirement();

	/**
	 * Returns the meta object for enum '{@link org.annals.core.type.Content <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Content</em>'.
	 * @see org.annals.core.type.Content
	 * @generated
	 */
	EEnum getContent();

	/**
	 * Returns the meta object for enum '{@link org.annals.core.type.Words <em>Words</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Words</em>'.
	 * @see org.annals.core.type.Words
	 * @generated
	 */
	EEnum getWords();

	/**
	 * Returns the meta object for enum '{@link org.annals.core.type.CellFormat <em>Cell Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cell Format</em>'.
	 * @see org.annals.core.type.CellFormat
	 * @generated
	 */
	EEnum getCellFormat();

	/**
	 * Returns the meta object for enum '{@link org.annals.core.type.Each <em>Each</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Each</em>'.
	 * @see org.annals.core.type.Each
	 * @generated
	 */
	EEnum getEach();

	/**
	 * Returns the meta object for enum '{@link org.annals.core.type.ChangedKind <em>Changed Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Changed Kind</em>'.
	 * @see org.annals.core.type.ChangedKind
	 * @generated
	 */
	EEnum getChangedKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	TypeFactory getTypeFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals
	{
		/**
		 * The meta object literal for the '{@link org.annals.core.type.impl.DocumentRootImpl <em>Document Root</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.annals.core.type.impl.DocumentRootImpl
		 * @see org.annals.core.type.impl.TypePackageImpl#getDocumentRoot()
		 * @generated
		 */
		EClass DOCUMENT_ROOT = eINSTANCE.getDocumentRoot();

		/**
		 * The meta object literal for the '<em><b>Mixed</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_ROOT__MIXED = eINSTANCE.getDocumentRoot_Mixed();

		/**
		 * The meta object literal for the '<em><b>XMLNS Prefix Map</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT_ROOT__XMLNS_PREFIX_MAP = eINSTANCE.getDocumentRoot_XMLNSPrefixMap();

		/**
		 * The meta object literal for the '<em><b>XSI Schema Location</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT_ROOT__XSI_SCHEMA_LOCATION = eINSTANCE.getDocumentRoot_XSISchemaLocation();

		/**
		 * The meta object literal for the '<em><b>Report Type</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT_ROOT__REPORT_TYPE = eINSTANCE.getDocumentRoot_ReportType();

		/**
		 * The meta object literal for the '{@link org.annals.core.type.impl.LabelImpl <em>Label</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.annals.core.type.impl.LabelImpl
		 * @see org.annals.core.type.impl.TypePackageImpl#getLabel()
		 * @generated
		 */
		EClass LABEL = eINSTANCE.getLabel();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__VALUE = eINSTANCE.getLabel_Value();

		/**
		 * The meta object literal for the '<em><b>Lang</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__LANG = eINSTANCE.getLabel_Lang();

		/**
		 * The meta object literal for the '{@link org.annals.core.type.impl.ReportTypeImpl <em>Report Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.annals.core.type.impl.ReportTypeImpl
		 * @see org.annals.core.type.impl.TypePackageImpl#getReportType()
		 * @generated
		 */
		EClass REPORT_TYPE = eINSTANCE.getReportType();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_TYPE__ID = eINSTANCE.getReportType_Id();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_TYPE__VERSION = eINSTANCE.getReportType_Version();

		/**
		 * The meta object literal for the '<em><b>Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_TYPE__BASE = eINSTANCE.getReportType_Base();

		/**
		 * The meta object literal for the '<em><b>Abstract</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_TYPE__ABSTRACT = eINSTANCE.getReportType_Abstract();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_TYPE__LANGUAGE = eINSTANCE.getReportType_Language();

		/**
		 * The meta object literal for the '<em><b>Style</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_TYPE__STYLE = eINSTANCE.getReportType_Style();

		/**
		 * The meta object literal for the '<em><b>Levels</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_TYPE__LEVELS = eINSTANCE.getReportType_Levels();

		/**
		 * The meta object literal for the '<em><b>Withdrawn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_TYPE__WITHDRAWN = eINSTANCE.getReportType_Withdrawn();

		/**
		 * The meta object literal for the '<em><b>Names</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_TYPE__NAMES = eINSTANCE.getReportType_Names();

		/**
		 * The meta object literal for the '<em><b>Descriptions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_TYPE__DESCRIPTIONS = eINSTANCE.getReportType_Descriptions();

		/**
		 * The meta object literal for the '<em><b>Cues</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_TYPE__CUES = eINSTANCE.getReportType_Cues();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_TYPE__PARTS = eINSTANCE.getReportType_Parts();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_TYPE__ROLES = eINSTANCE.getReportType_Roles();

		/**
		 * The meta object literal for the '<em><b>Metrics</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_TYPE__METRICS = eINSTANCE.getReportType_Metrics();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_TYPE__RULES = eINSTANCE.getReportType_Rules();

		/**
		 * The meta object literal for the '<em><b>Lexicon</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_TYPE__LEXICON = eINSTANCE.getReportType_Lexicon();

		/**
		 * The meta object literal for the '<em><b>Patterns</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_TYPE__PATTERNS = eINSTANCE.getReportType_Patterns();

		/**
		 * The meta object literal for the '<em><b>Tables</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_TYPE__TABLES = eINSTANCE.getReportType_Tables();

		/**
		 * The meta object literal for the '<em><b>Formers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_TYPE__FORMERS = eINSTANCE.getReportType_Formers();

		/**
		 * The meta object literal for the '<em><b>Changes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_TYPE__CHANGES = eINSTANCE.getReportType_Changes();

		/**
		 * The meta object literal for the '<em><b>Nones</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_TYPE__NONES = eINSTANCE.getReportType_Nones();

		/**
		 * The meta object literal for the '{@link org.annals.core.type.impl.CueImpl <em>Cue</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.annals.core.type.impl.CueImpl
		 * @see org.annals.core.type.impl.TypePackageImpl#getCue()
		 * @generated
		 */
		EClass CUE = eINSTANCE.getCue();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUE__VALUE = eINSTANCE.getCue_Value();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUE__WEIGHT = eINSTANCE.getCue_Weight();

		/**
		 * The meta object literal for the '{@link org.annals.core.type.impl.PartSpecImpl <em>Part Spec</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.annals.core.type.impl.PartSpecImpl
		 * @see org.annals.core.type.impl.TypePackageImpl#getPartSpec()
		 * @generated
		 */
		EClass PART_SPEC = eINSTANCE.getPartSpec();

		/**
		 * The meta object literal for the '<em><b>Part</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PART_SPEC__PART = eINSTANCE.getPartSpec_Part();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PART_SPEC__REQUIRED = eINSTANCE.getPartSpec_Required();

		/**
		 * The meta object literal for the '<em><b>Guidance</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PART_SPEC__GUIDANCE = eINSTANCE.getPartSpec_Guidance();

		/**
		 * The meta object literal for the '<em><b>Cues</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PART_SPEC__CUES = eINSTANCE.getPartSpec_Cues();

		/**
		 * The meta object literal for the '{@link org.annals.core.type.impl.SectionRoleImpl <em>Section Role</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.annals.core.type.impl.SectionRoleImpl
		 * @see org.annals.core.type.impl.TypePackageImpl#getSectionRole()
		 * @generated
		 */
		EClass SECTION_ROLE = eINSTANCE.getSectionRole();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION_ROLE__ID = eINSTANCE.getSectionRole_Id();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION_ROLE__REQUIRED = eINSTANCE.getSectionRole_Required();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION_ROLE__CONTENT = eINSTANCE.getSectionRole_Content();

		/**
		 * The meta object literal for the '<em><b>Names</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION_ROLE__NAMES = eINSTANCE.getSectionRole_Names();

		/**
		 * The meta object literal for the '<em><b>Guidance</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION_ROLE__GUIDANCE = eINSTANCE.getSectionRole_Guidance();

		/**
		 * The meta object literal for the '<em><b>Cues</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION_ROLE__CUES = eINSTANCE.getSectionRole_Cues();

		/**
		 * The meta object literal for the '{@link org.annals.core.type.impl.MetricSpecImpl <em>Metric Spec</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.annals.core.type.impl.MetricSpecImpl
		 * @see org.annals.core.type.impl.TypePackageImpl#getMetricSpec()
		 * @generated
		 */
		EClass METRIC_SPEC = eINSTANCE.getMetricSpec();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC_SPEC__KEY = eINSTANCE.getMetricSpec_Key();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC_SPEC__UNIT = eINSTANCE.getMetricSpec_Unit();

		/**
		 * The meta object literal for the '<em><b>Names</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METRIC_SPEC__NAMES = eINSTANCE.getMetricSpec_Names();

		/**
		 * The meta object literal for the '<em><b>Cues</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METRIC_SPEC__CUES = eINSTANCE.getMetricSpec_Cues();

		/**
		 * The meta object literal for the '{@link org.annals.core.type.impl.RuleSettingImpl <em>Rule Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.annals.core.type.impl.RuleSettingImpl
		 * @see org.annals.core.type.impl.TypePackageImpl#getRuleSetting()
		 * @generated
		 */
		EClass RULE_SETTING = eINSTANCE.getRuleSetting();

		/**
		 * The meta object literal for the '<em><b>Ref</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_SETTING__REF = eINSTANCE.getRuleSetting_Ref();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_SETTING__SEVERITY = eINSTANCE.getRuleSetting_Severity();

		/**
		 * The meta object literal for the '{@link org.annals.core.type.impl.WordListImpl <em>Word List</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.annals.core.type.impl.WordListImpl
		 * @see org.annals.core.type.impl.TypePackageImpl#getWordList()
		 * @generated
		 */
		EClass WORD_LIST = eINSTANCE.getWordList();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORD_LIST__VALUE = eINSTANCE.getWordList_Value();

		/**
		 * The meta object literal for the '<em><b>Use</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORD_LIST__USE = eINSTANCE.getWordList_Use();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORD_LIST__SOURCE = eINSTANCE.getWordList_Source();

		/**
		 * The meta object literal for the '{@link org.annals.core.type.impl.PatternImpl <em>Pattern</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.annals.core.type.impl.PatternImpl
		 * @see org.annals.core.type.impl.TypePackageImpl#getPattern()
		 * @generated
		 */
		EClass PATTERN = eINSTANCE.getPattern();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATTERN__RULE = eINSTANCE.getPattern_Rule();

		/**
		 * The meta object literal for the '<em><b>Find</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATTERN__FIND = eINSTANCE.getPattern_Find();

		/**
		 * The meta object literal for the '<em><b>Replace</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATTERN__REPLACE = eINSTANCE.getPattern_Replace();

		/**
		 * The meta object literal for the '<em><b>Messages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PATTERN__MESSAGES = eINSTANCE.getPattern_Messages();

		/**
		 * The meta object literal for the '{@link org.annals.core.type.impl.ColumnSpecImpl <em>Column Spec</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.annals.core.type.impl.ColumnSpecImpl
		 * @see org.annals.core.type.impl.TypePackageImpl#getColumnSpec()
		 * @generated
		 */
		EClass COLUMN_SPEC = eINSTANCE.getColumnSpec();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_SPEC__ID = eINSTANCE.getColumnSpec_Id();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_SPEC__FORMAT = eINSTANCE.getColumnSpec_Format();

		/**
		 * The meta object literal for the '<em><b>Decimals</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_SPEC__DECIMALS = eINSTANCE.getColumnSpec_Decimals();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_SPEC__UNIT = eINSTANCE.getColumnSpec_Unit();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_SPEC__REQUIRED = eINSTANCE.getColumnSpec_Required();

		/**
		 * The meta object literal for the '<em><b>Derived</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_SPEC__DERIVED = eINSTANCE.getColumnSpec_Derived();

		/**
		 * The meta object literal for the '<em><b>Names</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLUMN_SPEC__NAMES = eINSTANCE.getColumnSpec_Names();

		/**
		 * The meta object literal for the '<em><b>Cues</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLUMN_SPEC__CUES = eINSTANCE.getColumnSpec_Cues();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLUMN_SPEC__COLUMNS = eINSTANCE.getColumnSpec_Columns();

		/**
		 * The meta object literal for the '{@link org.annals.core.type.impl.RowSpecImpl <em>Row Spec</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.annals.core.type.impl.RowSpecImpl
		 * @see org.annals.core.type.impl.TypePackageImpl#getRowSpec()
		 * @generated
		 */
		EClass ROW_SPEC = eINSTANCE.getRowSpec();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROW_SPEC__ID = eINSTANCE.getRowSpec_Id();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROW_SPEC__REQUIRED = eINSTANCE.getRowSpec_Required();

		/**
		 * The meta object literal for the '<em><b>Derived</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROW_SPEC__DERIVED = eINSTANCE.getRowSpec_Derived();

		/**
		 * The meta object literal for the '<em><b>Most</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROW_SPEC__MOST = eINSTANCE.getRowSpec_Most();

		/**
		 * The meta object literal for the '<em><b>Names</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROW_SPEC__NAMES = eINSTANCE.getRowSpec_Names();

		/**
		 * The meta object literal for the '<em><b>Cues</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROW_SPEC__CUES = eINSTANCE.getRowSpec_Cues();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROW_SPEC__ROWS = eINSTANCE.getRowSpec_Rows();

		/**
		 * The meta object literal for the '{@link org.annals.core.type.impl.TableBlockImpl <em>Table Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.annals.core.type.impl.TableBlockImpl
		 * @see org.annals.core.type.impl.TypePackageImpl#getTableBlock()
		 * @generated
		 */
		EClass TABLE_BLOCK = eINSTANCE.getTableBlock();

		/**
		 * The meta object literal for the '<em><b>Names</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE_BLOCK__NAMES = eINSTANCE.getTableBlock_Names();

		/**
		 * The meta object literal for the '<em><b>Stubs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE_BLOCK__STUBS = eINSTANCE.getTableBlock_Stubs();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE_BLOCK__COLUMNS = eINSTANCE.getTableBlock_Columns();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE_BLOCK__ROWS = eINSTANCE.getTableBlock_Rows();

		/**
		 * The meta object literal for the '{@link org.annals.core.type.impl.EquationSpecImpl <em>Equation Spec</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.annals.core.type.impl.EquationSpecImpl
		 * @see org.annals.core.type.impl.TypePackageImpl#getEquationSpec()
		 * @generated
		 */
		EClass EQUATION_SPEC = eINSTANCE.getEquationSpec();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EQUATION_SPEC__ID = eINSTANCE.getEquationSpec_Id();

		/**
		 * The meta object literal for the '<em><b>Expression</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EQUATION_SPEC__EXPRESSION = eINSTANCE.getEquationSpec_Expression();

		/**
		 * The meta object literal for the '<em><b>Each</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EQUATION_SPEC__EACH = eINSTANCE.getEquationSpec_Each();

		/**
		 * The meta object literal for the '<em><b>In</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EQUATION_SPEC__IN = eINSTANCE.getEquationSpec_In();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EQUATION_SPEC__AT = eINSTANCE.getEquationSpec_At();

		/**
		 * The meta object literal for the '<em><b>Tolerance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EQUATION_SPEC__TOLERANCE = eINSTANCE.getEquationSpec_Tolerance();

		/**
		 * The meta object literal for the '<em><b>Messages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EQUATION_SPEC__MESSAGES = eINSTANCE.getEquationSpec_Messages();

		/**
		 * The meta object literal for the '{@link org.annals.core.type.impl.ProseSpecImpl <em>Prose Spec</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.annals.core.type.impl.ProseSpecImpl
		 * @see org.annals.core.type.impl.TypePackageImpl#getProseSpec()
		 * @generated
		 */
		EClass PROSE_SPEC = eINSTANCE.getProseSpec();

		/**
		 * The meta object literal for the '<em><b>Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROSE_SPEC__COLUMN = eINSTANCE.getProseSpec_Column();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROSE_SPEC__UNIT = eINSTANCE.getProseSpec_Unit();

		/**
		 * The meta object literal for the '<em><b>Whole</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROSE_SPEC__WHOLE = eINSTANCE.getProseSpec_Whole();

		/**
		 * The meta object literal for the '<em><b>Row</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROSE_SPEC__ROW = eINSTANCE.getProseSpec_Row();

		/**
		 * The meta object literal for the '{@link org.annals.core.type.impl.TableSpecImpl <em>Table Spec</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.annals.core.type.impl.TableSpecImpl
		 * @see org.annals.core.type.impl.TypePackageImpl#getTableSpec()
		 * @generated
		 */
		EClass TABLE_SPEC = eINSTANCE.getTableSpec();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_SPEC__ID = eINSTANCE.getTableSpec_Id();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_SPEC__ROLE = eINSTANCE.getTableSpec_Role();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_SPEC__REQUIRED = eINSTANCE.getTableSpec_Required();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_SPEC__UNIT = eINSTANCE.getTableSpec_Unit();

		/**
		 * The meta object literal for the '<em><b>Titles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE_SPEC__TITLES = eINSTANCE.getTableSpec_Titles();

		/**
		 * The meta object literal for the '<em><b>Stubs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE_SPEC__STUBS = eINSTANCE.getTableSpec_Stubs();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE_SPEC__COLUMNS = eINSTANCE.getTableSpec_Columns();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE_SPEC__ROWS = eINSTANCE.getTableSpec_Rows();

		/**
		 * The meta object literal for the '<em><b>Blocks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE_SPEC__BLOCKS = eINSTANCE.getTableSpec_Blocks();

		/**
		 * The meta object literal for the '<em><b>Equations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE_SPEC__EQUATIONS = eINSTANCE.getTableSpec_Equations();

		/**
		 * The meta object literal for the '<em><b>Proses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE_SPEC__PROSES = eINSTANCE.getTableSpec_Proses();

		/**
		 * The meta object literal for the '{@link org.annals.core.type.impl.FormerIdImpl <em>Former Id</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.annals.core.type.impl.FormerIdImpl
		 * @see org.annals.core.type.impl.TypePackageImpl#getFormerId()
		 * @generated
		 */
		EClass FORMER_ID = eINSTANCE.getFormerId();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORMER_ID__ID = eINSTANCE.getFormerId_Id();

		/**
		 * The meta object literal for the '{@link org.annals.core.type.impl.VersionChangeImpl <em>Version Change</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.annals.core.type.impl.VersionChangeImpl
		 * @see org.annals.core.type.impl.TypePackageImpl#getVersionChange()
		 * @generated
		 */
		EClass VERSION_CHANGE = eINSTANCE.getVersionChange();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION_CHANGE__FROM = eINSTANCE.getVersionChange_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION_CHANGE__TO = eINSTANCE.getVersionChange_To();

		/**
		 * The meta object literal for the '<em><b>Renames</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VERSION_CHANGE__RENAMES = eINSTANCE.getVersionChange_Renames();

		/**
		 * The meta object literal for the '<em><b>Drops</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VERSION_CHANGE__DROPS = eINSTANCE.getVersionChange_Drops();

		/**
		 * The meta object literal for the '{@link org.annals.core.type.impl.RenamingImpl <em>Renaming</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.annals.core.type.impl.RenamingImpl
		 * @see org.annals.core.type.impl.TypePackageImpl#getRenaming()
		 * @generated
		 */
		EClass RENAMING = eINSTANCE.getRenaming();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RENAMING__KIND = eINSTANCE.getRenaming_Kind();

		/**
		 * The meta object literal for the '<em><b>Table</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RENAMING__TABLE = eINSTANCE.getRenaming_Table();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RENAMING__FROM = eINSTANCE.getRenaming_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RENAMING__TO = eINSTANCE.getRenaming_To();

		/**
		 * The meta object literal for the '{@link org.annals.core.type.impl.DroppingImpl <em>Dropping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.annals.core.type.impl.DroppingImpl
		 * @see org.annals.core.type.impl.TypePackageImpl#getDropping()
		 * @generated
		 */
		EClass DROPPING = eINSTANCE.getDropping();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DROPPING__KIND = eINSTANCE.getDropping_Kind();

		/**
		 * The meta object literal for the '<em><b>Table</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DROPPING__TABLE = eINSTANCE.getDropping_Table();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DROPPING__ID = eINSTANCE.getDropping_Id();

		/**
		 * The meta object literal for the '{@link org.annals.core.type.impl.NoneSpecImpl <em>None Spec</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.annals.core.type.impl.NoneSpecImpl
		 * @see org.annals.core.type.impl.TypePackageImpl#getNoneSpec()
		 * @generated
		 */
		EClass NONE_SPEC = eINSTANCE.getNoneSpec();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NONE_SPEC__ROLE = eINSTANCE.getNoneSpec_Role();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NONE_SPEC__WHEN = eINSTANCE.getNoneSpec_When();

		/**
		 * The meta object literal for the '<em><b>Cues</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NONE_SPEC__CUES = eINSTANCE.getNoneSpec_Cues();

		/**
		 * The meta object literal for the '<em><b>Messages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NONE_SPEC__MESSAGES = eINSTANCE.getNoneSpec_Messages();

		/**
		 * The meta object literal for the '{@link org.annals.core.type.Requirement <em>Requirement</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.annals.core.type.Requirement
		 * @see org.annals.core.type.impl.TypePackageImpl#getRequirement()
		 * @generated
		 */
		EEnum REQUIREMENT = eINSTANCE.getRequirement();

		/**
		 * The meta object literal for the '{@link org.annals.core.type.Content <em>Content</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.annals.core.type.Content
		 * @see org.annals.core.type.impl.TypePackageImpl#getContent()
		 * @generated
		 */
		EEnum CONTENT = eINSTANCE.getContent();

		/**
		 * The meta object literal for the '{@link org.annals.core.type.Words <em>Words</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.annals.core.type.Words
		 * @see org.annals.core.type.impl.TypePackageImpl#getWords()
		 * @generated
		 */
		EEnum WORDS = eINSTANCE.getWords();

		/**
		 * The meta object literal for the '{@link org.annals.core.type.CellFormat <em>Cell Format</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.annals.core.type.CellFormat
		 * @see org.annals.core.type.impl.TypePackageImpl#getCellFormat()
		 * @generated
		 */
		EEnum CELL_FORMAT = eINSTANCE.getCellFormat();

		/**
		 * The meta object literal for the '{@link org.annals.core.type.Each <em>Each</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.annals.core.type.Each
		 * @see org.annals.core.type.impl.TypePackageImpl#getEach()
		 * @generated
		 */
		EEnum EACH = eINSTANCE.getEach();

		/**
		 * The meta object literal for the '{@link org.annals.core.type.ChangedKind <em>Changed Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.annals.core.type.ChangedKind
		 * @see org.annals.core.type.impl.TypePackageImpl#getChangedKind()
		 * @generated
		 */
		EEnum CHANGED_KIND = eINSTANCE.getChangedKind();

	}

} //TypePackage
