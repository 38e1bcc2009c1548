/**
 */
package org.annals.model.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Numeral Form</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a mention writes its number.
 * <!-- end-model-doc -->
 * @see org.annals.model.report.ReportPackage#getNumeralForm()
 * @model extendedMetaData="name='NumeralForm'"
 * @generated
 */
public enum NumeralForm implements Enumerator
{
	/**
	 * The '<em><b>Arabic</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1234.5
	 * <!-- end-model-doc -->
	 * @see #ARABIC_VALUE
	 * @generated
	 * @ordered
	 */
	ARABIC(0, "arabic", "arabic"),

	/**
	 * The '<em><b>Grouped</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1,234.5
	 * <!-- end-model-doc -->
	 * @see #GROUPED_VALUE
	 * @generated
	 * @ordered
	 */
	GROUPED(1, "grouped", "grouped"),

	/**
	 * The '<em><b>Fullwidth</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * １２３４
	 * <!-- end-model-doc -->
	 * @see #FULLWIDTH_VALUE
	 * @generated
	 * @ordered
	 */
	FULLWIDTH(2, "fullwidth", "fullwidth"),

	/**
	 * The '<em><b>Chinese</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 一百二十三
	 * <!-- end-model-doc -->
	 * @see #CHINESE_VALUE
	 * @generated
	 * @ordered
	 */
	CHINESE(3, "chinese", "chinese"),

	/**
	 * The '<em><b>Liang</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chinese, with 两 for a lone two.
	 * <!-- end-model-doc -->
	 * @see #LIANG_VALUE
	 * @generated
	 * @ordered
	 */
	LIANG(4, "liang", "liang");

	/**
	 * The '<em><b>Arabic</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1234.5
	 * <!-- end-model-doc -->
	 * @see #ARABIC
	 * @model name="arabic"
	 * @generated
	 * @ordered
	 */
	public static final int ARABIC_VALUE = 0;

	/**
	 * The '<em><b>Grouped</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1,234.5
	 * <!-- end-model-doc -->
	 * @see #GROUPED
	 * @model name="grouped"
	 * @generated
	 * @ordered
	 */
	public static final int GROUPED_VALUE = 1;

	/**
	 * The '<em><b>Fullwidth</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * １２３４
	 * <!-- end-model-doc -->
	 * @see #FULLWIDTH
	 * @model name="fullwidth"
	 * @generated
	 * @ordered
	 */
	public static final int FULLWIDTH_VALUE = 2;

	/**
	 * The '<em><b>Chinese</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 一百二十三
	 * <!-- end-model-doc -->
	 * @see #CHINESE
	 * @model name="chinese"
	 * @generated
	 * @ordered
	 */
	public static final int CHINESE_VALUE = 3;

	/**
	 * The '<em><b>Liang</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chinese, with 两 for a lone two.
	 * <!-- end-model-doc -->
	 * @see #LIANG
	 * @model name="liang"
	 * @generated
	 * @ordered
	 */
	public static final int LIANG_VALUE = 4;

	/**
	 * An array of all the '<em><b>Numeral Form</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final NumeralForm[] VALUES_ARRAY =
		new NumeralForm[]
		{
			ARABIC,
			GROUPED,
			FULLWIDTH,
			CHINESE,
			LIANG,
		};

	/**
	 * A public read-only list of all the '<em><b>Numeral Form</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<NumeralForm> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Numeral Form</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NumeralForm get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			NumeralForm result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Numeral Form</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NumeralForm getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			NumeralForm result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Numeral Form</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NumeralForm get(int value)
	{
		switch (value)
		{
			case ARABIC_VALUE: return ARABIC;
			case GROUPED_VALUE: return GROUPED;
			case FULLWIDTH_VALUE: return FULLWIDTH;
			case CHINESE_VALUE: return CHINESE;
			case LIANG_VALUE: return LIANG;
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
	private NumeralForm(int value, String name, String literal)
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

} //NumeralForm
