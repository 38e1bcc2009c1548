/**
 */
package org.annals.core.type;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Content</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What sentences and enumerated items of a section are.
 * <!-- end-model-doc -->
 * @see org.annals.core.type.TypePackage#getContent()
 * @model extendedMetaData="name='Content'"
 * @generated
 */
public enum Content implements Enumerator
{
	/**
	 * The '<em><b>Text</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Running text.
	 * <!-- end-model-doc -->
	 * @see #TEXT_VALUE
	 * @generated
	 * @ordered
	 */
	TEXT(0, "text", "text"),

	/**
	 * The '<em><b>Measures</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEASURES_VALUE
	 * @generated
	 * @ordered
	 */
	MEASURES(1, "measures", "measures"),

	/**
	 * The '<em><b>Shortcomings</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHORTCOMINGS_VALUE
	 * @generated
	 * @ordered
	 */
	SHORTCOMINGS(2, "shortcomings", "shortcomings"),

	/**
	 * The '<em><b>Causes</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CAUSES_VALUE
	 * @generated
	 * @ordered
	 */
	CAUSES(3, "causes", "causes"),

	/**
	 * The '<em><b>Commitments</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMMITMENTS_VALUE
	 * @generated
	 * @ordered
	 */
	COMMITMENTS(4, "commitments", "commitments");

	/**
	 * The '<em><b>Text</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Running text.
	 * <!-- end-model-doc -->
	 * @see #TEXT
	 * @model name="text"
	 * @generated
	 * @ordered
	 */
	public static final int TEXT_VALUE = 0;

	/**
	 * The '<em><b>Measures</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEASURES
	 * @model name="measures"
	 * @generated
	 * @ordered
	 */
	public static final int MEASURES_VALUE = 1;

	/**
	 * The '<em><b>Shortcomings</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHORTCOMINGS
	 * @model name="shortcomings"
	 * @generated
	 * @ordered
	 */
	public static final int SHORTCOMINGS_VALUE = 2;

	/**
	 * The '<em><b>Causes</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CAUSES
	 * @model name="causes"
	 * @generated
	 * @ordered
	 */
	public static final int CAUSES_VALUE = 3;

	/**
	 * The '<em><b>Commitments</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMMITMENTS
	 * @model name="commitments"
	 * @generated
	 * @ordered
	 */
	public static final int COMMITMENTS_VALUE = 4;

	/**
	 * An array of all the '<em><b>Content</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Content[] VALUES_ARRAY =
		new Content[]
		{
			TEXT,
			MEASURES,
			SHORTCOMINGS,
			CAUSES,
			COMMITMENTS,
		};

	/**
	 * A public read-only list of all the '<em><b>Content</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Content> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Content</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Content get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			Content result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Content</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Content getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			Content result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Content</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Content get(int value)
	{
		switch (value)
		{
			case TEXT_VALUE: return TEXT;
			case MEASURES_VALUE: return MEASURES;
			case SHORTCOMINGS_VALUE: return SHORTCOMINGS;
			case CAUSES_VALUE: return CAUSES;
			case COMMITMENTS_VALUE: return COMMITMENTS;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private Content(int value, String name, String literal)
	{
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue()
	{
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName()
	{
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral()
	{
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		return literal;
	}

} //Content
