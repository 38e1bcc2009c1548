/**
 */
package org.annals.model.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Paragraph Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a plain paragraph is for.
 * <!-- end-model-doc -->
 * @see org.annals.model.report.ReportPackage#getParagraphRole()
 * @model extendedMetaData="name='ParagraphRole'"
 * @generated
 */
public enum ParagraphRole implements Enumerator
{
	/**
	 * The '<em><b>Body</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Running text.
	 * <!-- end-model-doc -->
	 * @see #BODY_VALUE
	 * @generated
	 * @ordered
	 */
	BODY(0, "body", "body"),

	/**
	 * The '<em><b>Title</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 标题
	 * <!-- end-model-doc -->
	 * @see #TITLE_VALUE
	 * @generated
	 * @ordered
	 */
	TITLE(1, "title", "title"),

	/**
	 * The '<em><b>Subtitle</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A second line of the title.
	 * <!-- end-model-doc -->
	 * @see #SUBTITLE_VALUE
	 * @generated
	 * @ordered
	 */
	SUBTITLE(2, "subtitle", "subtitle"),

	/**
	 * The '<em><b>Addressee</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 主送机关 or the salutation.
	 * <!-- end-model-doc -->
	 * @see #ADDRESSEE_VALUE
	 * @generated
	 * @ordered
	 */
	ADDRESSEE(3, "addressee", "addressee"),

	/**
	 * The '<em><b>Preamble</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The opening paragraph.
	 * <!-- end-model-doc -->
	 * @see #PREAMBLE_VALUE
	 * @generated
	 * @ordered
	 */
	PREAMBLE(4, "preamble", "preamble"),

	/**
	 * The '<em><b>Transition</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 现将有关情况报告如下：
	 * <!-- end-model-doc -->
	 * @see #TRANSITION_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSITION(5, "transition", "transition"),

	/**
	 * The '<em><b>Signature</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 发文机关署名
	 * <!-- end-model-doc -->
	 * @see #SIGNATURE_VALUE
	 * @generated
	 * @ordered
	 */
	SIGNATURE(6, "signature", "signature"),

	/**
	 * The '<em><b>Date</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 成文日期
	 * <!-- end-model-doc -->
	 * @see #DATE_VALUE
	 * @generated
	 * @ordered
	 */
	DATE(7, "date", "date"),

	/**
	 * The '<em><b>Attachment</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 附件 note or matter behind the signature.
	 * <!-- end-model-doc -->
	 * @see #ATTACHMENT_VALUE
	 * @generated
	 * @ordered
	 */
	ATTACHMENT(8, "attachment", "attachment"),

	/**
	 * The '<em><b>Debris</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Left over from a web page or a mail; kept, but no part of the report.
	 * <!-- end-model-doc -->
	 * @see #DEBRIS_VALUE
	 * @generated
	 * @ordered
	 */
	DEBRIS(9, "debris", "debris");

	/**
	 * The '<em><b>Body</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Running text.
	 * <!-- end-model-doc -->
	 * @see #BODY
	 * @model name="body"
	 * @generated
	 * @ordered
	 */
	public static final int BODY_VALUE = 0;

	/**
	 * The '<em><b>Title</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 标题
	 * <!-- end-model-doc -->
	 * @see #TITLE
	 * @model name="title"
	 * @generated
	 * @ordered
	 */
	public static final int TITLE_VALUE = 1;

	/**
	 * The '<em><b>Subtitle</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A second line of the title.
	 * <!-- end-model-doc -->
	 * @see #SUBTITLE
	 * @model name="subtitle"
	 * @generated
	 * @ordered
	 */
	public static final int SUBTITLE_VALUE = 2;

	/**
	 * The '<em><b>Addressee</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 主送机关 or the salutation.
	 * <!-- end-model-doc -->
	 * @see #ADDRESSEE
	 * @model name="addressee"
	 * @generated
	 * @ordered
	 */
	public static final int ADDRESSEE_VALUE = 3;

	/**
	 * The '<em><b>Preamble</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The opening paragraph.
	 * <!-- end-model-doc -->
	 * @see #PREAMBLE
	 * @model name="preamble"
	 * @generated
	 * @ordered
	 */
	public static final int PREAMBLE_VALUE = 4;

	/**
	 * The '<em><b>Transition</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 现将有关情况报告如下：
	 * <!-- end-model-doc -->
	 * @see #TRANSITION
	 * @model name="transition"
	 * @generated
	 * @ordered
	 */
	public static final int TRANSITION_VALUE = 5;

	/**
	 * The '<em><b>Signature</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 发文机关署名
	 * <!-- end-model-doc -->
	 * @see #SIGNATURE
	 * @model name="signature"
	 * @generated
	 * @ordered
	 */
	public static final int SIGNATURE_VALUE = 6;

	/**
	 * The '<em><b>Date</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 成文日期
	 * <!-- end-model-doc -->
	 * @see #DATE
	 * @model name="date"
	 * @generated
	 * @ordered
	 */
	public static final int DATE_VALUE = 7;

	/**
	 * The '<em><b>Attachment</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 附件 note or matter behind the signature.
	 * <!-- end-model-doc -->
	 * @see #ATTACHMENT
	 * @model name="attachment"
	 * @generated
	 * @ordered
	 */
	public static final int ATTACHMENT_VALUE = 8;

	/**
	 * The '<em><b>Debris</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Left over from a web page or a mail; kept, but no part of the report.
	 * <!-- end-model-doc -->
	 * @see #DEBRIS
	 * @model name="debris"
	 * @generated
	 * @ordered
	 */
	public static final int DEBRIS_VALUE = 9;

	/**
	 * An array of all the '<em><b>Paragraph Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ParagraphRole[] VALUES_ARRAY =
		new ParagraphRole[]
		{
			BODY,
			TITLE,
			SUBTITLE,
			ADDRESSEE,
			PREAMBLE,
			TRANSITION,
			SIGNATURE,
			DATE,
			ATTACHMENT,
			DEBRIS,
		};

	/**
	 * A public read-only list of all the '<em><b>Paragraph Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ParagraphRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Paragraph Role</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ParagraphRole get(String literal)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			ParagraphRole result = VALUES_ARRAY[i];
			if (result.toString().equals(literal))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Paragraph Role</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ParagraphRole getByName(String name)
	{
		for (int i = 0; i < VALUES_ARRAY.length; ++i)
		{
			ParagraphRole result = VALUES_ARRAY[i];
			if (result.getName().equals(name))
			{
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Paragraph Role</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ParagraphRole get(int value)
	{
		switch (value)
		{
			case BODY_VALUE: return BODY;
			case TITLE_VALUE: return TITLE;
			case SUBTITLE_VALUE: return SUBTITLE;
			case ADDRESSEE_VALUE: return ADDRESSEE;
			case PREAMBLE_VALUE: return PREAMBLE;
			case TRANSITION_VALUE: return TRANSITION;
			case SIGNATURE_VALUE: return SIGNATURE;
			case DATE_VALUE: return DATE;
			case ATTACHMENT_VALUE: return ATTACHMENT;
			case DEBRIS_VALUE: return DEBRIS;
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
	private ParagraphRole(int value, String name, String literal)
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

} //ParagraphRole
