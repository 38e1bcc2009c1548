/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.annals.core.text.LevelForms;
import org.annals.model.report.Numbering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedMarkerTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "一、甲|SECTION|1|2", "二十一、甲|SECTION|21|4", "三、  甲|SECTION|3|4", "第四部分　甲|SECTION|4|5", "第四章甲|SECTION|4|3",
			"（十）甲|SUBSECTION|10|3", "(三)、甲|SUBSECTION|3|4", "（12）甲|SUBPOINT|12|4", "7.甲|POINT|7|2", "7、甲|POINT|7|2", "7．2甲||0|0",
			"7.2甲||0|0", "一百、甲|SECTION|100|3", "一一、甲||0|0", "〇、甲||0|0", "123、甲||0|0", "0.甲||0|0", "（一甲||0|0" })
	void readsTheMarkerOfAHeading(String text, Numbering style, int ordinal, int length) {
		TypedMarker marker = TypedMarker.ofHeading(text, 0, text.length(), LevelForms.OFFICIAL);
		assertEquals(style == null ? null : new TypedMarker(style, ordinal, length), marker);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "一是甲|SHI|1|2", "十二是甲|SHI|12|3", "二要甲|YAO|2|2", "第三，甲|ORDINAL|3|3", "⑳甲|CIRCLED|20|1" })
	void readsTheMarkerOfAnItem(String text, Numbering style, int ordinal, int length) {
		assertEquals(new TypedMarker(style, ordinal, length), TypedMarker.ofItem(text, 0, text.length()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "一是否甲", "一是非甲", "是甲", "要甲", "第三甲", "第三、甲", "㉑甲", "1是甲", "一、甲", "" })
	void readsNoItemInOtherText(String text) {
		assertNull(TypedMarker.ofItem(text, 0, text.length()));
	}

	@Test
	void looksOnlyAtItsPlaceAndNotBeyondTheEnd() {
		assertNull(TypedMarker.ofHeading("甲一、乙", 0, 4, LevelForms.OFFICIAL));
		assertEquals(new TypedMarker(Numbering.SECTION, 1, 2), TypedMarker.ofHeading("甲一、乙", 1, 4, LevelForms.OFFICIAL));
		assertNull(TypedMarker.ofHeading("甲一、乙", 1, 2, LevelForms.OFFICIAL));
		assertEquals(new TypedMarker(Numbering.SECTION, 1, 2), TypedMarker.ofHeading("一、 乙", 0, 2, LevelForms.OFFICIAL));
	}

	/** I and (i) are letters behind H and (h), else numbers. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "I. A. (1)|I. A. B. C. D. E. F. G. H. I. J. II. A.|SECTION SUBSECTION SUBSECTION SUBSECTION SUBSECTION SUBSECTION SUBSECTION SUBSECTION SUBSECTION SUBSECTION SUBSECTION SECTION SUBSECTION",
			"1. (a) (i)|1. (a) (i) (ii) (b) (i)|SECTION SUBSECTION POINT POINT SUBSECTION POINT",
			"1. (a) (i)|1. (a) (b) (c) (d) (e) (f) (g) (h) (i) (j)|SECTION SUBSECTION SUBSECTION SUBSECTION SUBSECTION SUBSECTION SUBSECTION SUBSECTION SUBSECTION SUBSECTION SUBSECTION",
			"I. A.|IV. A. V. VI.|SECTION SUBSECTION SECTION SECTION" })
	void aLetterThatIsANumberTooIsReadByWhatStandsBefore(String levels, String markers, String styles) {
		LevelForms forms = LevelForms.of(levels);
		HeadingNumbers before = new HeadingNumbers();
		StringBuilder found = new StringBuilder();
		for (String typed : markers.split(" ")) {
			String line = typed + " Text";
			TypedMarker marker = TypedMarker.ofHeading(line, 0, line.length(), forms, before, 0);
			before.add(marker);
			found.append(found.isEmpty() ? "" : " ").append(marker.style().name());
		}
		assertEquals(styles, found.toString());
	}
}
