/**
 */
package org.annals.model.report;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Passage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whatever stands in the text, in order.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.annals.model.report.Passage#getSpace <em>Space</em>}</li>
 *   <li>{@link org.annals.model.report.Passage#isRunIn <em>Run In</em>}</li>
 *   <li>{@link org.annals.model.report.Passage#getNumbering <em>Numbering</em>}</li>
 *   <li>{@link org.annals.model.report.Passage#getMarker <em>Marker</em>}</li>
 *   <li>{@link org.annals.model.report.Passage#isRestart <em>Restart</em>}</li>
 * </ul>
 *
 * @see org.annals.model.report.ReportPackage#getPassage()
 * @model abstract="true"
 *        extendedMetaData="name='Passage' kind='elementOnly'"
 * @generated
 */
public interface Passage extends Element
{
	/**
	 * Returns the value of the '<em><b>Space</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * White space between the passage before and this one, as typed; absent means a line feed, or nothing for a run-in passage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Space</em>' attribute.
	 * @see #setSpace(String)
	 * @see org.annals.model.report.ReportPackage#getPassage_Space()
	 * @model extendedMetaData="kind='attribute' name='space'"
	 * @generated
	 */
	String getSpace();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Passage#getSpace <em>Space</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Space</em>' attribute.
	 * @see #getSpace()
	 * @generated
	 */
	void setSpace(String value);

	/**
	 * Returns the value of the '<em><b>Run In</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the passage goes on in the line of the one before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Run In</em>' attribute.
	 * @see #setRunIn(boolean)
	 * @see org.annals.model.report.ReportPackage#getPassage_RunIn()
	 * @model default="false"
	 *        extendedMetaData="kind='attribute' name='runIn'"
	 * @generated
	 */
	boolean isRunIn();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Passage#isRunIn <em>Run In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Run In</em>' attribute.
	 * @see #isRunIn()
	 * @generated
	 */
	void setRunIn(boolean value);

	/**
	 * Returns the value of the '<em><b>Numbering</b></em>' attribute.
	 * The default value is <code>"auto"</code>.
	 * The literals are from the enumeration {@link org.annals.model.report.Numbering}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Style of the number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Numbering</em>' attribute.
	 * @see org.annals.model.report.Numbering
	 * @see #setNumbering(Numbering)
	 * @see org.annals.model.report.ReportPackage#getPassage_Numbering()
	 * @model default="auto"
	 *        extendedMetaData="kind='attribute' name='numbering'"
	 * @generated
	 */
	Numbering getNumbering();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Passage#getNumbering <em>Numbering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Numbering</em>' attribute.
	 * @see org.annals.model.report.Numbering
	 * @see #getNumbering()
	 * @generated
	 */
	void setNumbering(Numbering value);

	/**
	 * Returns the value of the '<em><b>Marker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The marker as typed, kept only where it differs from the derived one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Marker</em>' attribute.
	 * @see #setMarker(String)
	 * @see org.annals.model.report.ReportPackage#getPassage_Marker()
	 * @model extendedMetaData="kind='attribute' name='marker'"
	 * @generated
	 */
	String getMarker();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Passage#getMarker <em>Marker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Marker</em>' attribute.
	 * @see #getMarker()
	 * @generated
	 */
	void setMarker(String value);

	/**
	 * Returns the value of the '<em><b>Restart</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when counting starts again here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Restart</em>' attribute.
	 * @see #setRestart(boolean)
	 * @see org.annals.model.report.ReportPackage#getPassage_Restart()
	 * @model default="false"
	 *        extendedMetaData="kind='attribute' name='restart'"
	 * @generated
	 */
	boolean isRestart();

	/**
	 * Sets the value of the '{@link org.annals.model.report.Passage#isRestart <em>Restart</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restart</em>' attribute.
	 * @see #isRestart()
	 * @generated
	 */
	void setRestart(boolean value);

} // Passage
