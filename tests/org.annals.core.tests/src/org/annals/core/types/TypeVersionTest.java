/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.types;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeVersionTest {

	@Test
	void numbersCountAndNotTheirDigits() {
		List<String> order = List.of("beta", "", "1.0.0", "1.0.1", "1.9", "1.10", "2.0.beta", "2.0.1", "10", "2019", "2021.3");
		assertEquals(order, Stream.of("2021.3", "1.10", "10", "1.0.1", "2.0.1", "", "1.9", "2019", "2.0.beta", "1.0.0", "beta")
				.map(TypeVersion::of).sorted().map(TypeVersion::toString).toList());
	}

	@ParameterizedTest
	@CsvSource({ "2019, 2019.0.0, true", "2019, 2019.3, true", "2019, 2021, false", "1.9, 1.10, true", "01.0, 1, true",
			"'', 7, true", "a.1, a.2, true", "10, 1, false" })
	void theMainVersionSaysWhichReportsFit(String one, String other, boolean fits) {
		assertEquals(fits, TypeVersion.of(one).isCompatible(TypeVersion.of(other)));
		assertEquals(fits, TypeVersion.of(other).isCompatible(TypeVersion.of(one)));
	}

	@Test
	void zerosAtTheEndSayNothing() {
		assertEquals(TypeVersion.of("2019"), TypeVersion.of("2019.0.0"));
		assertEquals(TypeVersion.of("2019").hashCode(), TypeVersion.of("2019.0.0").hashCode());
		assertEquals(TypeVersion.of(null), TypeVersion.of("0.0"));
	}
}
