/**
 */
package org.annals.core.type.impl;

import java.util.Collection;

import org.annals.core.type.Cue;
import org.annals.core.type.FormerId;
import org.annals.core.type.Label;
import org.annals.core.type.MetricSpec;
import org.annals.core.type.NoneSpec;
import org.annals.core.type.PartSpec;
import org.annals.core.type.Pattern;
import org.annals.core.type.ReportType;
import org.annals.core.type.RuleSetting;
import org.annals.core.type.SectionRole;
import org.annals.core.type.TableSpec;
import org.annals.core.type.TypePackage;
import org.annals.core.type.VersionChange;
import org.annals.core.type.WordList;

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
 * An implementation of the model object '<em><b>Report Type</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.annals.core.type.impl.ReportTypeImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.annals.core.type.impl.ReportTypeImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.annals.core.type.impl.ReportTypeImpl#getBase <em>Base</em>}</li>
 *   <li>{@link org.annals.core.type.impl.ReportTypeImpl#isAbstract <em>Abstract</em>}</li>
 *   <li>{@link org.annals.core.type.impl.ReportTypeImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.annals.core.type.impl.ReportTypeImpl#getStyle <em>Style</em>}</li>
 *   <li>{@link org.annals.core.type.impl.ReportTypeImpl#getLevels <em>Levels</em>}</li>
 *   <li>{@link org.annals.core.type.impl.ReportTypeImpl#isWithdrawn <em>Withdrawn</em>}</li>
 *   <li>{@link org.annals.core.type.impl.ReportTypeImpl#getNames <em>Names</em>}</li>
 *   <li>{@link org.annals.core.type.impl.ReportTypeImpl#getDescriptions <em>Descriptions</em>}</li>
 *   <li>{@link org.annals.core.type.impl.ReportTypeImpl#getCues <em>Cues</em>}</li>
 *   <li>{@link org.annals.core.type.impl.ReportTypeImpl#getParts <em>Parts</em>}</li>
 *   <li>{@link org.annals.core.type.impl.ReportTypeImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.annals.core.type.impl.ReportTypeImpl#getMetrics <em>Metrics</em>}</li>
 *   <li>{@link org.annals.core.type.impl.ReportTypeImpl#getRules <em>Rules</em>}</li>
 *   <li>{@link org.annals.core.type.impl.ReportTypeImpl#getLexicon <em>Lexicon</em>}</li>
 *   <li>{@link org.annals.core.type.impl.ReportTypeImpl#getPatterns <em>Patterns</em>}</li>
 *   <li>{@link org.annals.core.type.impl.ReportTypeImpl#getTables <em>Tables</em>}</li>
 *   <li>{@link org.annals.core.type.impl.ReportTypeImpl#getFormers <em>Formers</em>}</li>
 *   <li>{@link org.annals.core.type.impl.ReportTypeImpl#getChanges <em>Changes</em>}</li>
 *   <li>{@link org.annals.core.type.impl.ReportTypeImpl#getNones <em>Nones</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReportTypeImpl extends EObjectImpl implements ReportType
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
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getBase() <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBase()
	 * @generated
	 * @ordered
	 */
	protected static final String BASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBase() <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBase()
	 * @generated
	 * @ordered
	 */
	protected String base = BASE_EDEFAULT;

	/**
	 * The default value of the '{@link #isAbstract() <em>Abstract</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAbstract()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ABSTRACT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAbstract() <em>Abstract</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAbstract()
	 * @generated
	 * @ordered
	 */
	protected boolean abstract_ = ABSTRACT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = "zh";

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStyle() <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStyle()
	 * @generated
	 * @ordered
	 */
	protected static final String STYLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStyle() <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStyle()
	 * @generated
	 * @ordered
	 */
	protected String style = STYLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevels() <em>Levels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevels()
	 * @generated
	 * @ordered
	 */
	protected static final String LEVELS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLevels() <em>Levels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevels()
	 * @generated
	 * @ordered
	 */
	protected String levels = LEVELS_EDEFAULT;

	/**
	 * The default value of the '{@link #isWithdrawn() <em>Withdrawn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWithdrawn()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WITHDRAWN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isWithdrawn() <em>Withdrawn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWithdrawn()
	 * @generated
	 * @ordered
	 */
	protected boolean withdrawn = WITHDRAWN_EDEFAULT;

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
	 * The cached value of the '{@link #getDescriptions() <em>Descriptions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescriptions()
	 * @generated
	 * @ordered
	 */
	protected EList<Label> descriptions;

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
	 * The cached value of the '{@link #getParts() <em>Parts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParts()
	 * @generated
	 * @ordered
	 */
	protected EList<PartSpec> parts;

	/**
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<SectionRole> roles;

	/**
	 * The cached value of the '{@link #getMetrics() <em>Metrics</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetrics()
	 * @generated
	 * @ordered
	 */
	protected EList<MetricSpec> metrics;

	/**
	 * The cached value of the '{@link #getRules() <em>Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRules()
	 * @generated
	 * @ordered
	 */
	protected EList<RuleSetting> rules;

	/**
	 * The cached value of the '{@link #getLexicon() <em>Lexicon</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLexicon()
	 * @generated
	 * @ordered
	 */
	protected EList<WordList> lexicon;

	/**
	 * The cached value of the '{@link #getPatterns() <em>Patterns</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatterns()
	 * @generated
	 * @ordered
	 */
	protected EList<Pattern> patterns;

	/**
	 * The cached value of the '{@link #getTables() <em>Tables</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTables()
	 * @generated
	 * @ordered
	 */
	protected EList<TableSpec> tables;

	/**
	 * The cached value of the '{@link #getFormers() <em>Formers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormers()
	 * @generated
	 * @ordered
	 */
	protected EList<FormerId> formers;

	/**
	 * The cached value of the '{@link #getChanges() <em>Changes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChanges()
	 * @generated
	 * @ordered
	 */
	protected EList<VersionChange> changes;

	/**
	 * The cached value of the '{@link #getNones() <em>Nones</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNones()
	 * @generated
	 * @ordered
	 */
	protected EList<NoneSpec> nones;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReportTypeImpl()
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
		return TypePackage.Literals.REPORT_TYPE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.REPORT_TYPE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion()
	{
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion)
	{
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.REPORT_TYPE__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBase()
	{
		return base;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBase(String newBase)
	{
		String oldBase = base;
		base = newBase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.REPORT_TYPE__BASE, oldBase, base));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAbstract()
	{
		return abstract_;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAbstract(boolean newAbstract)
	{
		boolean oldAbstract = abstract_;
		abstract_ = newAbstract;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.REPORT_TYPE__ABSTRACT, oldAbstract, abstract_));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage()
	{
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage)
	{
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.REPORT_TYPE__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStyle()
	{
		return style;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStyle(String newStyle)
	{
		String oldStyle = style;
		style = newStyle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.REPORT_TYPE__STYLE, oldStyle, style));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLevels()
	{
		return levels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevels(String newLevels)
	{
		String oldLevels = levels;
		levels = newLevels;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.REPORT_TYPE__LEVELS, oldLevels, levels));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWithdrawn()
	{
		return withdrawn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithdrawn(boolean newWithdrawn)
	{
		boolean oldWithdrawn = withdrawn;
		withdrawn = newWithdrawn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TypePackage.REPORT_TYPE__WITHDRAWN, oldWithdrawn, withdrawn));
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
			names = new EObjectContainmentEList<Label>(Label.class, this, TypePackage.REPORT_TYPE__NAMES);
		}
		return names;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Label> getDescriptions()
	{
		if (descriptions == null)
		{
			descriptions = new EObjectContainmentEList<Label>(Label.class, this, TypePackage.REPORT_TYPE__DESCRIPTIONS);
		}
		return descriptions;
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
			cues = new EObjectContainmentEList<Cue>(Cue.class, this, TypePackage.REPORT_TYPE__CUES);
		}
		return cues;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PartSpec> getParts()
	{
		if (parts == null)
		{
			parts = new EObjectContainmentEList<PartSpec>(PartSpec.class, this, TypePackage.REPORT_TYPE__PARTS);
		}
		return parts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SectionRole> getRoles()
	{
		if (roles == null)
		{
			roles = new EObjectContainmentEList<SectionRole>(SectionRole.class, this, TypePackage.REPORT_TYPE__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MetricSpec> getMetrics()
	{
		if (metrics == null)
		{
			metrics = new EObjectContainmentEList<MetricSpec>(MetricSpec.class, this, TypePackage.REPORT_TYPE__METRICS);
		}
		return metrics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RuleSetting> getRules()
	{
		if (rules == null)
		{
			rules = new EObjectContainmentEList<RuleSetting>(RuleSetting.class, this, TypePackage.REPORT_TYPE__RULES);
		}
		return rules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<WordList> getLexicon()
	{
		if (lexicon == null)
		{
			lexicon = new EObjectContainmentEList<WordList>(WordList.class, this, TypePackage.REPORT_TYPE__LEXICON);
		}
		return lexicon;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Pattern> getPatterns()
	{
		if (patterns == null)
		{
			patterns = new EObjectContainmentEList<Pattern>(Pattern.class, this, TypePackage.REPORT_TYPE__PATTERNS);
		}
		return patterns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TableSpec> getTables()
	{
		if (tables == null)
		{
			tables = new EObjectContainmentEList<TableSpec>(TableSpec.class, this, TypePackage.REPORT_TYPE__TABLES);
		}
		return tables;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FormerId> getFormers()
	{
		if (formers == null)
		{
			formers = new EObjectContainmentEList<FormerId>(FormerId.class, this, TypePackage.REPORT_TYPE__FORMERS);
		}
		return formers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VersionChange> getChanges()
	{
		if (changes == null)
		{
			changes = new EObjectContainmentEList<VersionChange>(VersionChange.class, this, TypePackage.REPORT_TYPE__CHANGES);
		}
		return changes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NoneSpec> getNones()
	{
		if (nones == null)
		{
			nones = new EObjectContainmentEList<NoneSpec>(NoneSpec.class, this, TypePackage.REPORT_TYPE__NONES);
		}
		return nones;
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
			case TypePackage.REPORT_TYPE__NAMES:
				return ((InternalEList<?>)getNames()).basicRemove(otherEnd, msgs);
			case TypePackage.REPORT_TYPE__DESCRIPTIONS:
				return ((InternalEList<?>)getDescriptions()).basicRemove(otherEnd, msgs);
			case TypePackage.REPORT_TYPE__CUES:
				return ((InternalEList<?>)getCues()).basicRemove(otherEnd, msgs);
			case TypePackage.REPORT_TYPE__PARTS:
				return ((InternalEList<?>)getParts()).basicRemove(otherEnd, msgs);
			case TypePackage.REPORT_TYPE__ROLES:
				return ((InternalEList<?>)getRoles()).basicRemove(otherEnd, msgs);
			case TypePackage.REPORT_TYPE__METRICS:
				return ((InternalEList<?>)getMetrics()).basicRemove(otherEnd, msgs);
			case TypePackage.REPORT_TYPE__RULES:
				return ((InternalEList<?>)getRules()).basicRemove(otherEnd, msgs);
			case TypePackage.REPORT_TYPE__LEXICON:
				return ((InternalEList<?>)getLexicon()).basicRemove(otherEnd, msgs);
			case TypePackage.REPORT_TYPE__PATTERNS:
				return ((InternalEList<?>)getPatterns()).basicRemove(otherEnd, msgs);
			case TypePackage.REPORT_TYPE__TABLES:
				return ((InternalEList<?>)getTables()).basicRemove(otherEnd, msgs);
			case TypePackage.REPORT_TYPE__FORMERS:
				return ((InternalEList<?>)getFormers()).basicRemove(otherEnd, msgs);
			case TypePackage.REPORT_TYPE__CHANGES:
				return ((InternalEList<?>)getChanges()).basicRemove(otherEnd, msgs);
			case TypePackage.REPORT_TYPE__NONES:
				return ((InternalEList<?>)getNones()).basicRemove(otherEnd, msgs);
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
			case TypePackage.REPORT_TYPE__ID:
				return getId();
			case TypePackage.REPORT_TYPE__VERSION:
				return getVersion();
			case TypePackage.REPORT_TYPE__BASE:
				return getBase();
			case TypePackage.REPORT_TYPE__ABSTRACT:
				return isAbstract();
			case TypePackage.REPORT_TYPE__LANGUAGE:
				return getLanguage();
			case TypePackage.REPORT_TYPE__STYLE:
				return getStyle();
			case TypePackage.REPORT_TYPE__LEVELS:
				return getLevels();
			case TypePackage.REPORT_TYPE__WITHDRAWN:
				return isWithdrawn();
			case TypePackage.REPORT_TYPE__NAMES:
				return getNames();
			case TypePackage.REPORT_TYPE__DESCRIPTIONS:
				return getDescriptions();
			case TypePackage.REPORT_TYPE__CUES:
				return getCues();
			case TypePackage.REPORT_TYPE__PARTS:
				return getParts();
			case TypePackage.REPORT_TYPE__ROLES:
				return getRoles();
			case TypePackage.REPORT_TYPE__METRICS:
				return getMetrics();
			case TypePackage.REPORT_TYPE__RULES:
				return getRules();
			case TypePackage.REPORT_TYPE__LEXICON:
				return getLexicon();
			case TypePackage.REPORT_TYPE__PATTERNS:
				return getPatterns();
			case TypePackage.REPORT_TYPE__TABLES:
				return getTables();
			case TypePackage.REPORT_TYPE__FORMERS:
				return getFormers();
			case TypePackage.REPORT_TYPE__CHANGES:
				return getChanges();
			case TypePackage.REPORT_TYPE__NONES:
				return getNones();
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
			case TypePackage.REPORT_TYPE__ID:
				setId((String)newValue);
				return;
			case TypePackage.REPORT_TYPE__VERSION:
				setVersion((String)newValue);
				return;
			case TypePackage.REPORT_TYPE__BASE:
				setBase((String)newValue);
				return;
			case TypePackage.REPORT_TYPE__ABSTRACT:
				setAbstract((Boolean)newValue);
				return;
			case TypePackage.REPORT_TYPE__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case TypePackage.REPORT_TYPE__STYLE:
				setStyle((String)newValue);
				return;
			case TypePackage.REPORT_TYPE__LEVELS:
				setLevels((String)newValue);
				return;
			case TypePackage.REPORT_TYPE__WITHDRAWN:
				setWithdrawn((Boolean)newValue);
				return;
			case TypePackage.REPORT_TYPE__NAMES:
				getNames().clear();
				getNames().addAll((Collection<? extends Label>)newValue);
				return;
			case TypePackage.REPORT_TYPE__DESCRIPTIONS:
				getDescriptions().clear();
				getDescriptions().addAll((Collection<? extends Label>)newValue);
				return;
			case TypePackage.REPORT_TYPE__CUES:
				getCues().clear();
				getCues().addAll((Collection<? extends Cue>)newValue);
				return;
			case TypePackage.REPORT_TYPE__PARTS:
				getParts().clear();
				getParts().addAll((Collection<? extends PartSpec>)newValue);
				return;
			case TypePackage.REPORT_TYPE__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends SectionRole>)newValue);
				return;
			case TypePackage.REPORT_TYPE__METRICS:
				getMetrics().clear();
				getMetrics().addAll((Collection<? extends MetricSpec>)newValue);
				return;
			case TypePackage.REPORT_TYPE__RULES:
				getRules().clear();
				getRules().addAll((Collection<? extends RuleSetting>)newValue);
				return;
			case TypePackage.REPORT_TYPE__LEXICON:
				getLexicon().clear();
				getLexicon().addAll((Collection<? extends WordList>)newValue);
				return;
			case TypePackage.REPORT_TYPE__PATTERNS:
				getPatterns().clear();
				getPatterns().addAll((Collection<? extends Pattern>)newValue);
				return;
			case TypePackage.REPORT_TYPE__TABLES:
				getTables().clear();
				getTables().addAll((Collection<? extends TableSpec>)newValue);
				return;
			case TypePackage.REPORT_TYPE__FORMERS:
				getFormers().clear();
				getFormers().addAll((Collection<? extends FormerId>)newValue);
				return;
			case TypePackage.REPORT_TYPE__CHANGES:
				getChanges().clear();
				getChanges().addAll((Collection<? extends VersionChange>)newValue);
				return;
			case TypePackage.REPORT_TYPE__NONES:
				getNones().clear();
				getNones().addAll((Collection<? extends NoneSpec>)newValue);
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
			case TypePackage.REPORT_TYPE__ID:
				setId(ID_EDEFAULT);
				return;
			case TypePackage.REPORT_TYPE__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case TypePackage.REPORT_TYPE__BASE:
				setBase(BASE_EDEFAULT);
				return;
			case TypePackage.REPORT_TYPE__ABSTRACT:
				setAbstract(ABSTRACT_EDEFAULT);
				return;
			case TypePackage.REPORT_TYPE__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case TypePackage.REPORT_TYPE__STYLE:
				setStyle(STYLE_EDEFAULT);
				return;
			case TypePackage.REPORT_TYPE__LEVELS:
				setLevels(LEVELS_EDEFAULT);
				return;
			case TypePackage.REPORT_TYPE__WITHDRAWN:
				setWithdrawn(WITHDRAWN_EDEFAULT);
				return;
			case TypePackage.REPORT_TYPE__NAMES:
				getNames().clear();
				return;
			case TypePackage.REPORT_TYPE__DESCRIPTIONS:
				getDescriptions().clear();
				return;
			case TypePackage.REPORT_TYPE__CUES:
				getCues().clear();
				return;
			case TypePackage.REPORT_TYPE__PARTS:
				getParts().clear();
				return;
			case TypePackage.REPORT_TYPE__ROLES:
				getRoles().clear();
				return;
			case TypePackage.REPORT_TYPE__METRICS:
				getMetrics().clear();
				return;
			case TypePackage.REPORT_TYPE__RULES:
				getRules().clear();
				return;
			case TypePackage.REPORT_TYPE__LEXICON:
				getLexicon().clear();
				return;
			case TypePackage.REPORT_TYPE__PATTERNS:
				getPatterns().clear();
				return;
			case TypePackage.REPORT_TYPE__TABLES:
				getTables().clear();
				return;
			case TypePackage.REPORT_TYPE__FORMERS:
				getFormers().clear();
				return;
			case TypePackage.REPORT_TYPE__CHANGES:
				getChanges().clear();
				return;
			case TypePackage.REPORT_TYPE__NONES:
				getNones().clear();
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
			case TypePackage.REPORT_TYPE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case TypePackage.REPORT_TYPE__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case TypePackage.REPORT_TYPE__BASE:
				return BASE_EDEFAULT == null ? base != null : !BASE_EDEFAULT.equals(base);
			case TypePackage.REPORT_TYPE__ABSTRACT:
				return abstract_ != ABSTRACT_EDEFAULT;
			case TypePackage.REPORT_TYPE__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case TypePackage.REPORT_TYPE__STYLE:
				return STYLE_EDEFAULT == null ? style != null : !STYLE_EDEFAULT.equals(style);
			case TypePackage.REPORT_TYPE__LEVELS:
				return LEVELS_EDEFAULT == null ? levels != null : !LEVELS_EDEFAULT.equals(levels);
			case TypePackage.REPORT_TYPE__WITHDRAWN:
				return withdrawn != WITHDRAWN_EDEFAULT;
			case TypePackage.REPORT_TYPE__NAMES:
				return names != null && !names.isEmpty();
			case TypePackage.REPORT_TYPE__DESCRIPTIONS:
				return descriptions != null && !descriptions.isEmpty();
			case TypePackage.REPORT_TYPE__CUES:
				return cues != null && !cues.isEmpty();
			case TypePackage.REPORT_TYPE__PARTS:
				return parts != null && !parts.isEmpty();
			case TypePackage.REPORT_TYPE__ROLES:
				return roles != null && !roles.isEmpty();
			case TypePackage.REPORT_TYPE__METRICS:
				return metrics != null && !metrics.isEmpty();
			case TypePackage.REPORT_TYPE__RULES:
				return rules != null && !rules.isEmpty();
			case TypePackage.REPORT_TYPE__LEXICON:
				return lexicon != null && !lexicon.isEmpty();
			case TypePackage.REPORT_TYPE__PATTERNS:
				return patterns != null && !patterns.isEmpty();
			case TypePackage.REPORT_TYPE__TABLES:
				return tables != null && !tables.isEmpty();
			case TypePackage.REPORT_TYPE__FORMERS:
				return formers != null && !formers.isEmpty();
			case TypePackage.REPORT_TYPE__CHANGES:
				return changes != null && !changes.isEmpty();
			case TypePackage.REPORT_TYPE__NONES:
				return nones != null && !nones.isEmpty();
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
		result.append(", version: ");
		result.append(version);
		result.append(", base: ");
		result.append(base);
		result.append(", abstract: ");
		result.append(abstract_);
		result.append(", language: ");
		result.append(language);
		result.append(", style: ");
		result.append(style);
		result.append(", levels: ");
		result.append(levels);
		result.append(", withdrawn: ");
		result.append(withdrawn);
		result.append(')');
		return result.toString();
	}

} //ReportTypeImpl
