/**
 */
package org.annals.core.type;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Words</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What the words of a word list are for.
 * <!-- end-model-doc -->
 * @see org.annals.core.type.TypePackage#getWords()
 * @model extendedMetaData="name='Words'"
 * @generated
 */
public enum Words implements Enumerator
{
	/**
	 * The '<em><b>Term</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fixed terms; | parts them into words. Checked for homophones, transposed and missing characters.
	 * <!-- end-model-doc -->
	 * @see #TERM_VALUE
	 * @generated
	 * @ordered
	 */
	TERM(0, "term", "term"),

	/**
	 * The '<em><b>Numeral Term</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fixed terms with numerals in them, which are no metrics.
	 * <!-- end-model-doc -->
	 * @see #NUMERAL_TERM_VALUE
	 * @generated
	 * @ordered
	 */
	NUMERAL_TERM(1, "numeralTerm", "numeralTerm"),

	/**
	 * The '<em><b>Formula</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fixed formulas; + stands between obligatory parts, with the separator before it.
	 * <!-- end-model-doc -->
	 * @see #FORMULA_VALUE
	 * @generated
	 * @ordered
	 */
	FORMULA(2, "formula", "formula"),

	/**
	 * The '<em><b>Measure Word</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 量词
	 * <!-- end-model-doc -->
	 * @see #MEASURE_WORD_VALUE
	 * @generated
	 * @ordered
	 */
	MEASURE_WORD(3, "measureWord", "measureWord"),

	/**
	 * The '<em><b>Counted Noun</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nouns that need a measure word before them, noun=measure word.
	 * <!-- end-model-doc -->
	 * @see #COUNTED_NOUN_VALUE
	 * @generated
	 * @ordered
	 */
	COUNTED_NOUN(4, "countedNoun", "countedNoun"),

	/**
	 * The '<em><b>Verb</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Verbs that say what was done to a metric.
	 * <!-- end-model-doc -->
	 * @see #VERB_VALUE
	 * @generated
	 * @ordered
	 */
	VERB(5, "verb", "verb"),

	/**
	 * The '<em><b>Scope Word</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words that limit a metric: 全年.
	 * <!-- end-model-doc -->
	 * @see #SCOPE_WORD_VALUE
	 * @generated
	 * @ordered
	 */
	SCOPE_WORD(6, "scopeWord", "scopeWord"),

	/**
	 * The '<em><b>Allowed</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text that must not be flagged.
	 * <!-- end-model-doc -->
	 * @see #ALLOWED_VALUE
	 * @generated
	 * @ordered
	 */
	ALLOWED(7, "allowed", "allowed");

	/**
	 * The '<em><b>Term</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fixed terms; | parts them into words. Checked for homophones, transposed and missing characters.
	 * <!-- end-model-doc -->
	 * @see #TERM
	 * @model name="term"
	 * @generated
	 * @ordered
	 */
	public static final int TERM_VALUE = 0;

	/**
	 * The '<em><b>Numeral Term</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fixed terms with numerals in them, which are no metrics.
	 * <!-- end-model-doc -->
	 * @see #NUMERAL_TERM
	 * @model name="numeralTerm"
	 * @generated
	 * @ordered
	 */
	public static final int NUMERAL_TERM_VALUE = 1;

	/**
	 * The '<em><b>Formula</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fixed formulas; + stands between obligatory parts, with the separator before it.
	 * <!-- end-model-doc -->
	 * @see #FORMULA
	 * @model name="formula"
	 * @generated
	 * @ordered
	 */
	public static final int FORMULA_VALUE = 2;

	/**
	 * The '<em><b>Measure Word</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 量词
	 * <!-- end-model-doc -->
	 * @see #MEASURE_WORD
	 * @model name="measureWord"
	 * @generated
	 * @ordered
	 */
	public static final int MEASURE_WORD_VALUE = 3;

	/**
	 * The '<em><b>Counted Noun</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nouns that need a measure word before them, noun=measure word.
	 * <!-- end-model-doc -->
	 * @see #COUNTED_NOUN
	 * @model name="countedNoun"
	 * @generated
	 * @ordered
	 */
	public static final int COUNTED_NOUN_VALUE = 4;

	/**
	 * The '<em><b>Verb</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Verbs that say what was done to a metric.
	 * <!-- end-model-doc -->
	 * @see #VERB
	 * @model name="verb"
	 * @generated
	 * @ordered
	 */
	public static final int VERB_VALUE = 5;

	/**
	 * The '<em><b>Scope Word</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words that limit a metric: 全年.
	 * <!-- end-model-doc -->
	 * @see #SCOPE_WORD
	 * @model name="scopeWord"
	 * @generated
	 * @ordered
	 */
	public static final int SCOPE_WORD_VALUE = 6;

	/**
	 * The '<em><b>Allowed</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text that must not be flagged.
	 * <!-- end-model-doc -->
	 * @see #ALLOWED
	 * @model name="allowed"
	 * @generated
	 * @ordered
	 */
	public static final int ALLOWED_VALUE = 7;

	/**
	 * An array of all the '<em><b>Words</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Words[] VALUES_ARRAY =
		new Words[]
		{
			TERM,
			NUMERAL_TERM,
			FORMULA,
			MEASURE_WORD,
			COUNTED_NOUN,
			VERB,
			SCOPE_WORD,
			ALLOWED,
		};

	/**
	 * A public read-only list of all the '<em><b>Words</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Words> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Words</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Words get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			Words result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Words</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Words getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			Words result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Words</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Words get(int value)
	{
		switch (value)
		{
			case TERM_VALUE: return TERM;
			case NUMERAL_TERM_VALUE: return NUMERAL_TERM;
			case FORMULA_VALUE: return FORMULA;
			case MEASURE_WORD_VALUE: return MEASURE_WORD;
			case COUNTED_NOUN_VALUE: return COUNTED_NOUN;
			case VERB_VALUE: return VERB;
			case SCOPE_WORD_VALUE: return SCOPE_WORD;
			case ALLOWED_VALUE: return ALLOWED;
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
	private Words(int value, String name, String literal)
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

} //Words
