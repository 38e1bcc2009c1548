/**
 */
package org.annals.model.report.impl;

import java.util.Collection;

import org.annals.model.report.Actor;
import org.annals.model.report.Metric;
import org.annals.model.report.Organisation;
import org.annals.model.report.Paragraph;
import org.annals.model.report.Report;
import org.annals.model.report.ReportPackage;
import org.annals.model.report.Section;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Report</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.annals.model.report.impl.ReportImpl#getSchema <em>Schema</em>}</li>
 *   <li>{@link org.annals.model.report.impl.ReportImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.annals.model.report.impl.ReportImpl#getTypeVersion <em>Type Version</em>}</li>
 *   <li>{@link org.annals.model.report.impl.ReportImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.annals.model.report.impl.ReportImpl#getLevels <em>Levels</em>}</li>
 *   <li>{@link org.annals.model.report.impl.ReportImpl#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.annals.model.report.impl.ReportImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.annals.model.report.impl.ReportImpl#getPost <em>Post</em>}</li>
 *   <li>{@link org.annals.model.report.impl.ReportImpl#getPredecessor <em>Predecessor</em>}</li>
 *   <li>{@link org.annals.model.report.impl.ReportImpl#getTail <em>Tail</em>}</li>
 *   <li>{@link org.annals.model.report.impl.ReportImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.annals.model.report.impl.ReportImpl#getActors <em>Actors</em>}</li>
 *   <li>{@link org.annals.model.report.impl.ReportImpl#getFront <em>Front</em>}</li>
 *   <li>{@link org.annals.model.report.impl.ReportImpl#getSections <em>Sections</em>}</li>
 *   <li>{@link org.annals.model.report.impl.ReportImpl#getBack <em>Back</em>}</li>
 *   <li>{@link org.annals.model.report.impl.ReportImpl#getMetrics <em>Metrics</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReportImpl extends ElementImpl implements Report
{
	/**
	 * The default value of the '{@link #getSchema() <em>Schema</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchema()
	 * @generated
	 * @ordered
	 */
	protected static final int SCHEMA_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSchema() <em>Schema</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchema()
	 * @generated
	 * @ordered
	 */
	protected int schema = SCHEMA_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected String type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTypeVersion() <em>Type Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypeVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTypeVersion() <em>Type Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypeVersion()
	 * @generated
	 * @ordered
	 */
	protected String typeVersion = TYPE_VERSION_EDEFAULT;

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
	 * The default value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected static final String PERIOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected String period = PERIOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTHOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected String author = AUTHOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getPost() <em>Post</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPost()
	 * @generated
	 * @ordered
	 */
	protected static final String POST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPost() <em>Post</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPost()
	 * @generated
	 * @ordered
	 */
	protected String post = POST_EDEFAULT;

	/**
	 * The default value of the '{@link #getPredecessor() <em>Predecessor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPredecessor()
	 * @generated
	 * @ordered
	 */
	protected static final String PREDECESSOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPredecessor() <em>Predecessor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPredecessor()
	 * @generated
	 * @ordered
	 */
	protected String predecessor = PREDECESSOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getTail() <em>Tail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTail()
	 * @generated
	 * @ordered
	 */
	protected static final String TAIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTail() <em>Tail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTail()
	 * @generated
	 * @ordered
	 */
	protected String tail = TAIL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOrganisation() <em>Organisation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisation()
	 * @generated
	 * @ordered
	 */
	protected Organisation organisation;

	/**
	 * The cached value of the '{@link #getActors() <em>Actors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActors()
	 * @generated
	 * @ordered
	 */
	protected EList<Actor> actors;

	/**
	 * The cached value of the '{@link #getFront() <em>Front</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFront()
	 * @generated
	 * @ordered
	 */
	protected EList<Paragraph> front;

	/**
	 * The cached value of the '{@link #getSections() <em>Sections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSections()
	 * @generated
	 * @ordered
	 */
	protected EList<Section> sections;

	/**
	 * The cached value of the '{@link #getBack() <em>Back</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBack()
	 * @generated
	 * @ordered
	 */
	protected EList<Paragraph> back;

	/**
	 * The cached value of the '{@link #getMetrics() <em>Metrics</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetrics()
	 * @generated
	 * @ordered
	 */
	protected EList<Metric> metrics;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReportImpl()
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
		return ReportPackage.Literals.REPORT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSchema()
	{
		return schema;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchema(int newSchema)
	{
		int oldSchema = schema;
		schema = newSchema;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.REPORT__SCHEMA, oldSchema, schema));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType()
	{
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType)
	{
		String oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.REPORT__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTypeVersion()
	{
		return typeVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTypeVersion(String newTypeVersion)
	{
		String oldTypeVersion = typeVersion;
		typeVersion = newTypeVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.REPORT__TYPE_VERSION, oldTypeVersion, typeVersion));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.REPORT__LANGUAGE, oldLanguage, language));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.REPORT__LEVELS, oldLevels, levels));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPeriod()
	{
		return period;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriod(String newPeriod)
	{
		String oldPeriod = period;
		period = newPeriod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.REPORT__PERIOD, oldPeriod, period));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthor()
	{
		return author;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthor(String newAuthor)
	{
		String oldAuthor = author;
		author = newAuthor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.REPORT__AUTHOR, oldAuthor, author));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPost()
	{
		return post;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPost(String newPost)
	{
		String oldPost = post;
		post = newPost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.REPORT__POST, oldPost, post));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPredecessor()
	{
		return predecessor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPredecessor(String newPredecessor)
	{
		String oldPredecessor = predecessor;
		predecessor = newPredecessor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.REPORT__PREDECESSOR, oldPredecessor, predecessor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTail()
	{
		return tail;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTail(String newTail)
	{
		String oldTail = tail;
		tail = newTail;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.REPORT__TAIL, oldTail, tail));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getOrganisation()
	{
		return organisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOrganisation(Organisation newOrganisation, NotificationChain msgs)
	{
		Organisation oldOrganisation = organisation;
		organisation = newOrganisation;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ReportPackage.REPORT__ORGANISATION, oldOrganisation, newOrganisation);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisation(Organisation newOrganisation)
	{
		if (newOrganisation != organisation)
		{
			NotificationChain msgs = null;
			if (organisation != null)
				msgs = ((InternalEObject)organisation).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ReportPackage.REPORT__ORGANISATION, null, msgs);
			if (newOrganisation != null)
				msgs = ((InternalEObject)newOrganisation).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ReportPackage.REPORT__ORGANISATION, null, msgs);
			msgs = basicSetOrganisation(newOrganisation, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.REPORT__ORGANISATION, newOrganisation, newOrganisation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Actor> getActors()
	{
		if (actors == null)
		{
			actors = new EObjectContainmentEList<Actor>(Actor.class, this, ReportPackage.REPORT__ACTORS);
		}
		return actors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Paragraph> getFront()
	{
		if (front == null)
		{
			front = new EObjectContainmentEList<Paragraph>(Paragraph.class, this, ReportPackage.REPORT__FRONT);
		}
		return front;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Section> getSections()
	{
		if (sections == null)
		{
			sections = new EObjectContainmentEList<Section>(Section.class, this, ReportPackage.REPORT__SECTIONS);
		}
		return sections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Paragraph> getBack()
	{
		if (back == null)
		{
			back = new EObjectContainmentEList<Paragraph>(Paragraph.class, this, ReportPackage.REPORT__BACK);
		}
		return back;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Metric> getMetrics()
	{
		if (metrics == null)
		{
			metrics = new EObjectContainmentEList<Metric>(Metric.class, this, ReportPackage.REPORT__METRICS);
		}
		return metrics;
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
			case ReportPackage.REPORT__ORGANISATION:
				return basicSetOrganisation(null, msgs);
			case ReportPackage.REPORT__ACTORS:
				return ((InternalEList<?>)getActors()).basicRemove(otherEnd, msgs);
			case ReportPackage.REPORT__FRONT:
				return ((InternalEList<?>)getFront()).basicRemove(otherEnd, msgs);
			case ReportPackage.REPORT__SECTIONS:
				return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
			case ReportPackage.REPORT__BACK:
				return ((InternalEList<?>)getBack()).basicRemove(otherEnd, msgs);
			case ReportPackage.REPORT__METRICS:
				return ((InternalEList<?>)getMetrics()).basicRemove(otherEnd, msgs);
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
			case ReportPackage.REPORT__SCHEMA:
				return getSchema();
			case ReportPackage.REPORT__TYPE:
				return getType();
			case ReportPackage.REPORT__TYPE_VERSION:
				return getTypeVersion();
			case ReportPackage.REPORT__LANGUAGE:
				return getLanguage();
			case ReportPackage.REPORT__LEVELS:
				return getLevels();
			case ReportPackage.REPORT__PERIOD:
				return getPeriod();
			case ReportPackage.REPORT__AUTHOR:
				return getAuthor();
			case ReportPackage.REPORT__POST:
				return getPost();
			case ReportPackage.REPORT__PREDECESSOR:
				return getPredecessor();
			case ReportPackage.REPORT__TAIL:
				return getTail();
			case ReportPackage.REPORT__ORGANISATION:
				return getOrganisation();
			case ReportPackage.REPORT__ACTORS:
				return getActors();
			case ReportPackage.REPORT__FRONT:
				return getFront();
			case ReportPackage.REPORT__SECTIONS:
				return getSections();
			case ReportPackage.REPORT__BACK:
				return getBack();
			case ReportPackage.REPORT__METRICS:
				return getMetrics();
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
			case ReportPackage.REPORT__SCHEMA:
				setSchema((Integer)newValue);
				return;
			case ReportPackage.REPORT__TYPE:
				setType((String)newValue);
				return;
			case ReportPackage.REPORT__TYPE_VERSION:
				setTypeVersion((String)newValue);
				return;
			case ReportPackage.REPORT__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case ReportPackage.REPORT__LEVELS:
				setLevels((String)newValue);
				return;
			case ReportPackage.REPORT__PERIOD:
				setPeriod((String)newValue);
				return;
			case ReportPackage.REPORT__AUTHOR:
				setAuthor((String)newValue);
				return;
			case ReportPackage.REPORT__POST:
				setPost((String)newValue);
				return;
			case ReportPackage.REPORT__PREDECESSOR:
				setPredecessor((String)newValue);
				return;
			case ReportPackage.REPORT__TAIL:
				setTail((String)newValue);
				return;
			case ReportPackage.REPORT__ORGANISATION:
				setOrganisation((Organisation)newValue);
				return;
			case ReportPackage.REPORT__ACTORS:
				getActors().clear();
				getActors().addAll((Collection<? extends Actor>)newValue);
				return;
			case ReportPackage.REPORT__FRONT:
				getFront().clear();
				getFront().addAll((Collection<? extends Paragraph>)newValue);
				return;
			case ReportPackage.REPORT__SECTIONS:
				getSections().clear();
				getSections().addAll((Collection<? extends Section>)newValue);
				return;
			case ReportPackage.REPORT__BACK:
				getBack().clear();
				getBack().addAll((Collection<? extends Paragraph>)newValue);
				return;
			case ReportPackage.REPORT__METRICS:
				getMetrics().clear();
				getMetrics().addAll((Collection<? extends Metric>)newValue);
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
			case ReportPackage.REPORT__SCHEMA:
				setSchema(SCHEMA_EDEFAULT);
				return;
			case ReportPackage.REPORT__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case ReportPackage.REPORT__TYPE_VERSION:
				setTypeVersion(TYPE_VERSION_EDEFAULT);
				return;
			case ReportPackage.REPORT__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case ReportPackage.REPORT__LEVELS:
				setLevels(LEVELS_EDEFAULT);
				return;
			case ReportPackage.REPORT__PERIOD:
				setPeriod(PERIOD_EDEFAULT);
				return;
			case ReportPackage.REPORT__AUTHOR:
				setAuthor(AUTHOR_EDEFAULT);
				return;
			case ReportPackage.REPORT__POST:
				setPost(POST_EDEFAULT);
				return;
			case ReportPackage.REPORT__PREDECESSOR:
				setPredecessor(PREDECESSOR_EDEFAULT);
				return;
			case ReportPackage.REPORT__TAIL:
				setTail(TAIL_EDEFAULT);
				return;
			case ReportPackage.REPORT__ORGANISATION:
				setOrganisation((Organisation)null);
				return;
			case ReportPackage.REPORT__ACTORS:
				getActors().clear();
				return;
			case ReportPackage.REPORT__FRONT:
				getFront().clear();
				return;
			case ReportPackage.REPORT__SECTIONS:
				getSections().clear();
				return;
			case ReportPackage.REPORT__BACK:
				getBack().clear();
				return;
			case ReportPackage.REPORT__METRICS:
				getMetrics().clear();
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
			case ReportPackage.REPORT__SCHEMA:
				return schema != SCHEMA_EDEFAULT;
			case ReportPackage.REPORT__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case ReportPackage.REPORT__TYPE_VERSION:
				return TYPE_VERSION_EDEFAULT == null ? typeVersion != null : !TYPE_VERSION_EDEFAULT.equals(typeVersion);
			case ReportPackage.REPORT__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case ReportPackage.REPORT__LEVELS:
				return LEVELS_EDEFAULT == null ? levels != null : !LEVELS_EDEFAULT.equals(levels);
			case ReportPackage.REPORT__PERIOD:
				return PERIOD_EDEFAULT == null ? period != null : !PERIOD_EDEFAULT.equals(period);
			case ReportPackage.REPORT__AUTHOR:
				return AUTHOR_EDEFAULT == null ? author != null : !AUTHOR_EDEFAULT.equals(author);
			case ReportPackage.REPORT__POST:
				return POST_EDEFAULT == null ? post != null : !POST_EDEFAULT.equals(post);
			case ReportPackage.REPORT__PREDECESSOR:
				return PREDECESSOR_EDEFAULT == null ? predecessor != null : !PREDECESSOR_EDEFAULT.equals(predecessor);
			case ReportPackage.REPORT__TAIL:
				return TAIL_EDEFAULT == null ? tail != null : !TAIL_EDEFAULT.equals(tail);
			case ReportPackage.REPORT__ORGANISATION:
				return organisation != null;
			case ReportPackage.REPORT__ACTORS:
				return actors != null && !actors.isEmpty();
			case ReportPackage.REPORT__FRONT:
				return front != null && !front.isEmpty();
			case ReportPackage.REPORT__SECTIONS:
				return sections != null && !sections.isEmpty();
			case ReportPackage.REPORT__BACK:
				return back != null && !back.isEmpty();
			case ReportPackage.REPORT__METRICS:
				return metrics != null && !metrics.isEmpty();
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
		result.append(" (schema: ");
		result.append(schema);
		result.append(", type: ");
		result.append(type);
		result.append(", typeVersion: ");
		result.append(typeVersion);
		result.append(", language: ");
		result.append(language);
		result.append(", levels: ");
		result.append(levels);
		result.append(", period: ");
		result.append(period);
		result.append(", author: ");
		result.append(author);
		result.append(", post: ");
		result.append(post);
		result.append(", predecessor: ");
		result.append(predecessor);
		result.append(", tail: ");
		result.append(tail);
		result.append(')');
		return result.toString();
	}

} //ReportImpl
