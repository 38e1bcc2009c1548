/**
 */
package org.annals.core.type;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Report Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A kind of report, by data alone.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.core.type.ReportType#getId <em>Id</em>}</li>
 *   <li>{@link org.annals.core.type.ReportType#getVersion <em>Version</em>}</li>
 *   <li>{@link org.annals.core.type.ReportType#getBase <em>Base</em>}</li>
 *   <li>{@link org.annals.core.type.ReportType#isAbstract <em>Abstract</em>}</li>
 *   <li>{@link org.annals.core.type.ReportType#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.annals.core.type.ReportType#getStyle <em>Style</em>}</li>
 *   <li>{@link org.annals.core.type.ReportType#getLevels <em>Levels</em>}</li>
 *   <li>{@link org.annals.core.type.ReportType#isWithdrawn <em>Withdrawn</em>}</li>
 *   <li>{@link org.annals.core.type.ReportType#getNames <em>Names</em>}</li>
 *   <li>{@link org.annals.core.type.ReportType#getDescriptions <em>Descriptions</em>}</li>
 *   <li>{@link org.annals.core.type.ReportType#getCues <em>Cues</em>}</li>
 *   <li>{@link org.annals.core.type.ReportType#getParts <em>Parts</em>}</li>
 *   <li>{@link org.annals.core.type.ReportType#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.annals.core.type.ReportType#getMetrics <em>Metrics</em>}</li>
 *   <li>{@link org.annals.core.type.ReportType#getRules <em>Rules</em>}</li>
 *   <li>{@link org.annals.core.type.ReportType#getLexicon <em>Lexicon</em>}</li>
 *   <li>{@link org.annals.core.type.ReportType#getPatterns <em>Patterns</em>}</li>
 *   <li>{@link org.annals.core.type.ReportType#getTables <em>Tables</em>}</li>
 *   <li>{@link org.annals.core.type.ReportType#getFormers <em>Formers</em>}</li>
 *   <li>{@link org.annals.core.type.ReportType#getChanges <em>Changes</em>}</li>
 *   <li>{@link org.annals.core.type.ReportType#getNones <em>Nones</em>}</li>
 * </ul>
 *
 * @see org.annals.core.type.TypePackage#getReportType()
 * @model extendedMetaData="name='ReportType' kind='elementOnly'"
 * @generated
 */
public interface ReportType extends EObject
{
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.annals.core.type.TypePackage#getReportType_Id()
	 * @model id="true"
	 *        extendedMetaData="kind='attribute' name='id'"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.annals.core.type.ReportType#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.annals.core.type.TypePackage#getReportType_Version()
	 * @model extendedMetaData="kind='attribute' name='version'"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.annals.core.type.ReportType#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the type whose lexicon, catalogue and settings apply as well.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Base</em>' attribute.
	 * @see #setBase(String)
	 * @see org.annals.core.type.TypePackage#getReportType_Base()
	 * @model extendedMetaData="kind='attribute' name='base'"
	 * @generated
	 */
	String getBase();

	/**
	 * Sets the value of the '{@link org.annals.core.type.ReportType#getBase <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Base</em>' attribute.
	 * @see #getBase()
	 * @generated
	 */
	void setBase(String value);

	/**
	 * Returns the value of the '<em><b>Abstract</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when no report can be of this type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Abstract</em>' attribute.
	 * @see #setAbstract(boolean)
	 * @see org.annals.core.type.TypePackage#getReportType_Abstract()
	 * @model default="false"
	 *        extendedMetaData="kind='attribute' name='abstract'"
	 * @generated
	 */
	boolean isAbstract();

	/**
	 * Sets the value of the '{@link org.annals.core.type.ReportType#isAbstract <em>Abstract</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Abstract</em>' attribute.
	 * @see #isAbstract()
	 * @generated
	 */
	void setAbstract(boolean value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * The default value is <code>"zh"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Language of such reports, BCP 47.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.annals.core.type.TypePackage#getReportType_Language()
	 * @model default="zh"
	 *        extendedMetaData="kind='attribute' name='language'"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.annals.core.type.ReportType#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the document style; behind a hyphen its paper where that is not the usual one: international-letter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Style</em>' attribute.
	 * @see #setStyle(String)
	 * @see org.annals.core.type.TypePackage#getReportType_Style()
	 * @model extendedMetaData="kind='attribute' name='style'"
	 * @generated
	 */
	String getStyle();

	/**
	 * Sets the value of the '{@link org.annals.core.type.ReportType#getStyle <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Style</em>' attribute.
	 * @see #getStyle()
	 * @generated
	 */
	void setStyle(String value);

	/**
	 * Returns the value of the '<em><b>Levels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How sections are numbered, level by level, each form as it numbers the first, parted by blanks: I. A. (1) (a); null for 一、 （一） 1. （1）.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Levels</em>' attribute.
	 * @see #setLevels(String)
	 * @see org.annals.core.type.TypePackage#getReportType_Levels()
	 * @model extendedMetaData="kind='attribute' name='levels'"
	 * @generated
	 */
	String getLevels();

	/**
	 * Sets the value of the '{@link org.annals.core.type.ReportType#getLevels <em>Levels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Levels</em>' attribute.
	 * @see #getLevels()
	 * @generated
	 */
	void setLevels(String value);

	/**
	 * Returns the value of the '<em><b>Withdrawn</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when no report shall be begun in this version any more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Withdrawn</em>' attribute.
	 * @see #setWithdrawn(boolean)
	 * @see org.annals.core.type.TypePackage#getReportType_Withdrawn()
	 * @model default="false"
	 *        extendedMetaData="kind='attribute' name='withdrawn'"
	 * @generated
	 */
	boolean isWithdrawn();

	/**
	 * Sets the value of the '{@link org.annals.core.type.ReportType#isWithdrawn <em>Withdrawn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdrawn</em>' attribute.
	 * @see #isWithdrawn()
	 * @generated
	 */
	void setWithdrawn(boolean value);

	/**
	 * Returns the value of the '<em><b>Names</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.Label}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people call it, one label a language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Names</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getReportType_Names()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='name' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Label> getNames();

	/**
	 * Returns the value of the '<em><b>Descriptions</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.Label}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Descriptions</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getReportType_Descriptions()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='description' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Label> getDescriptions();

	/**
	 * Returns the value of the '<em><b>Cues</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.Cue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Texts that speak for this type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cues</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getReportType_Cues()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='cue' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Cue> getCues();

	/**
	 * Returns the value of the '<em><b>Parts</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.PartSpec}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title, addressee and the like.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parts</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getReportType_Parts()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='part' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<PartSpec> getParts();

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.SectionRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Roles</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getReportType_Roles()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='role' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<SectionRole> getRoles();

	/**
	 * Returns the value of the '<em><b>Metrics</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.MetricSpec}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The catalogue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metrics</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getReportType_Metrics()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='metric' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<MetricSpec> getMetrics();

	/**
	 * Returns the value of the '<em><b>Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.RuleSetting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rules</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getReportType_Rules()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='rule' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<RuleSetting> getRules();

	/**
	 * Returns the value of the '<em><b>Lexicon</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.WordList}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lexicon</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getReportType_Lexicon()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='words' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<WordList> getLexicon();

	/**
	 * Returns the value of the '<em><b>Patterns</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.Pattern}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Wordings that are wrong or incomplete.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Patterns</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getReportType_Patterns()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='pattern' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<Pattern> getPatterns();

	/**
	 * Returns the value of the '<em><b>Tables</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.TableSpec}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tables that a report of this type has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tables</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getReportType_Tables()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='table' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<TableSpec> getTables();

	/**
	 * Returns the value of the '<em><b>Formers</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.FormerId}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids that this type had before; reports that name them are of this type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formers</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getReportType_Formers()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='formerly' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<FormerId> getFormers();

	/**
	 * Returns the value of the '<em><b>Changes</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.VersionChange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How reports of other versions become reports of this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changes</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getReportType_Changes()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='change' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<VersionChange> getChanges();

	/**
	 * Returns the value of the '<em><b>Nones</b></em>' containment reference list.
	 * The list contents are of type {@link org.annals.core.type.NoneSpec}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sections that may not say “none”.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nones</em>' containment reference list.
	 * @see org.annals.core.type.TypePackage#getReportType_Nones()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='none' namespace='##targetNamespace'"
	 * @generated
	 */
	EList<NoneSpec> getNones();

} // ReportType
