/**
 */
package org.annals.model.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Numbering</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a passage is numbered; the number itself is derived from its place and never stored. GB/T 9704-2012, 7.3.3.
 * <!-- end-model-doc -->
 * @see org.annals.model.report.ReportPackage#getNumbering()
 * @model extendedMetaData="name='Numbering'"
 * @generated
 */
public enum Numbering implements Enumerator
{
	/**
	 * The '<em><b>Auto</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By its place: sections by depth, enumerated items 一是, all else none.
	 * <!-- end-model-doc -->
	 * @see #AUTO_VALUE
	 * @generated
	 * @ordered
	 */
	AUTO(0, "auto", "auto"),

	/**
	 * The '<em><b>None</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not numbered.
	 * <!-- end-model-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(1, "none", "none"),

	/**
	 * The '<em><b>Section</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 一、
	 * <!-- end-model-doc -->
	 * @see #SECTION_VALUE
	 * @generated
	 * @ordered
	 */
	SECTION(2, "section", "section"),

	/**
	 * The '<em><b>Subsection</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * （一）
	 * <!-- end-model-doc -->
	 * @see #SUBSECTION_VALUE
	 * @generated
	 * @ordered
	 */
	SUBSECTION(3, "subsection", "subsection"),

	/**
	 * The '<em><b>Point</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1.
	 * <!-- end-model-doc -->
	 * @see #POINT_VALUE
	 * @generated
	 * @ordered
	 */
	POINT(4, "point", "point"),

	/**
	 * The '<em><b>Subpoint</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * （1）
	 * <!-- end-model-doc -->
	 * @see #SUBPOINT_VALUE
	 * @generated
	 * @ordered
	 */
	SUBPOINT(5, "subpoint", "subpoint"),

	/**
	 * The '<em><b>Shi</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 一是, the spoken enumeration inside a paragraph; no level of the standard.
	 * <!-- end-model-doc -->
	 * @see #SHI_VALUE
	 * @generated
	 * @ordered
	 */
	SHI(6, "shi", "shi"),

	/**
	 * The '<em><b>Yao</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 一要
	 * <!-- end-model-doc -->
	 * @see #YAO_VALUE
	 * @generated
	 * @ordered
	 */
	YAO(7, "yao", "yao"),

	/**
	 * The '<em><b>Ordinal</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 第一，
	 * <!-- end-model-doc -->
	 * @see #ORDINAL_VALUE
	 * @generated
	 * @ordered
	 */
	ORDINAL(8, "ordinal", "ordinal"),

	/**
	 * The '<em><b>Circled</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ①
	 * <!-- end-model-doc -->
	 * @see #CIRCLED_VALUE
	 * @generated
	 * @ordered
	 */
	CIRCLED(9, "circled", "circled");

	/**
	 * The '<em><b>Auto</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By its place: sections by depth, enumerated items 一是, all else none.
	 * <!-- end-model-doc -->
	 * @see #AUTO
	 * @model name="auto"
	 * @generated
	 * @ordered
	 */
	public static final int AUTO_VALUE = 0;

	/**
	 * The '<em><b>None</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not numbered.
	 * <!-- end-model-doc -->
	 * @see #NONE
	 * @model name="none"
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 1;

	/**
	 * The '<em><b>Section</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 一、
	 * <!-- end-model-doc -->
	 * @see #SECTION
	 * @model name="section"
	 * @generated
	 * @ordered
	 */
	public static final int SECTION_VALUE = 2;

	/**
	 * The '<em><b>Subsection</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * （一）
	 * <!-- end-model-doc -->
	 * @see #SUBSECTION
	 * @model name="subsection"
	 * @generated
	 * @ordered
	 */
	public static final int SUBSECTION_VALUE = 3;

	/**
	 * The '<em><b>Point</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1.
	 * <!-- end-model-doc -->
	 * @see #POINT
	 * @model name="point"
	 * @generated
	 * @ordered
	 */
	public static final int POINT_VALUE = 4;

	/**
	 * The '<em><b>Subpoint</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * （1）
	 * <!-- end-model-doc -->
	 * @see #SUBPOINT
	 * @model name="subpoint"
	 * @generated
	 * @ordered
	 */
	public static final int SUBPOINT_VALUE = 5;

	/**
	 * The '<em><b>Shi</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 一是, the spoken enumeration inside a paragraph; no level of the standard.
	 * <!-- end-model-doc -->
	 * @see #SHI
	 * @model name="shi"
	 * @generated
	 * @ordered
	 */
	public static final int SHI_VALUE = 6;

	/**
	 * The '<em><b>Yao</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 一要
	 * <!-- end-model-doc -->
	 * @see #YAO
	 * @model name="yao"
	 * @generated
	 * @ordered
	 */
	public static final int YAO_VALUE = 7;

	/**
	 * The '<em><b>Ordinal</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 第一，
	 * <!-- end-model-doc -->
	 * @see #ORDINAL
	 * @model name="ordinal"
	 * @generated
	 * @ordered
	 */
	public static final int ORDINAL_VALUE = 8;

	/**
	 * The '<em><b>Circled</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ①
	 * <!-- end-model-doc -->
	 * @see #CIRCLED
	 * @model name="circled"
	 * @generated
	 * @ordered
	 */
	public static final int CIRCLED_VALUE = 9;

	/**
	 * An array of all the '<em><b>Numbering</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Numbering[] VALUES_ARRAY =
		new Numbering[]
		{
			AUTO,
			NONE,
			SECTION,
			SUBSECTION,
			POINT,
			SUBPOINT,
			SHI,
			YAO,
			ORDINAL,
			CIRCLED,
		};

	/**
	 * A public read-only list of all the '<em><b>Numbering</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Numbering> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Numbering</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Numbering get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			Numbering result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Numbering</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Numbering getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			Numbering result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Numbering</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Numbering get(int value)
	{
		switch (value)
		{
			case AUTO_VALUE: return AUTO;
			case NONE_VALUE: return NONE;
			case SECTION_VALUE: return SECTION;
			case SUBSECTION_VALUE: return SUBSECTION;
			case POINT_VALUE: return POINT;
			case SUBPOINT_VALUE: return SUBPOINT;
			case SHI_VALUE: return SHI;
			case YAO_VALUE: return YAO;
			case ORDINAL_VALUE: return ORDINAL;
			case CIRCLED_VALUE: return CIRCLED;
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
	private Numbering(int value, String name, String literal)
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

} //Numbering
