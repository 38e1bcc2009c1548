/**
 */
package org.annals.core.type;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cue</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A regular expression that speaks for something, with its weight.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.core.type.Cue#getValue <em>Value</em>}</li>
 *   <li>{@link org.annals.core.type.Cue#getWeight <em>Weight</em>}</li>
 * </ul>
 *
 * @see org.annals.core.type.TypePackage#getCue()
 * @model extendedMetaData="name='Cue' kind='simple'"
 * @generated
 */
public interface Cue extends EObject
{
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A java.util.regex expression, sought anywhere in the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.annals.core.type.TypePackage#getCue_Value()
	 * @model extendedMetaData="kind='simple' name=':0'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.annals.core.type.Cue#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(int)
	 * @see org.annals.core.type.TypePackage#getCue_Weight()
	 * @model default="1"
	 *        extendedMetaData="kind='attribute' name='weight'"
	 * @generated
	 */
	int getWeight();

	/**
	 * Sets the value of the '{@link org.annals.core.type.Cue#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(int value);

} // Cue
