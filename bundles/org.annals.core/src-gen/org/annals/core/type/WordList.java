/**
 */
package org.annals.core.type;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Word List</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Words for one purpose, parted by white space.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.core.type.WordList#getValue <em>Value</em>}</li>
 *   <li>{@link org.annals.core.type.WordList#getUse <em>Use</em>}</li>
 *   <li>{@link org.annals.core.type.WordList#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.annals.core.type.TypePackage#getWordList()
 * @model extendedMetaData="name='WordList' kind='simple'"
 * @generated
 */
public interface WordList extends EObject
{
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.annals.core.type.TypePackage#getWordList_Value()
	 * @model extendedMetaData="kind='simple' name=':0'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.annals.core.type.WordList#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Use</b></em>' attribute.
	 * The literals are from the enumeration {@link org.annals.core.type.Words}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Use</em>' attribute.
	 * @see org.annals.core.type.Words
	 * @see #setUse(Words)
	 * @see org.annals.core.type.TypePackage#getWordList_Use()
	 * @model extendedMetaData="kind='attribute' name='use'"
	 * @generated
	 */
	Words getUse();

	/**
	 * Sets the value of the '{@link org.annals.core.type.WordList#getUse <em>Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Use</em>' attribute.
	 * @see org.annals.core.type.Words
	 * @see #getUse()
	 * @generated
	 */
	void setUse(Words value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path of a UTF-8 text file beside the type, instead of inline words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.annals.core.type.TypePackage#getWordList_Source()
	 * @model extendedMetaData="kind='attribute' name='source'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.annals.core.type.WordList#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // WordList
