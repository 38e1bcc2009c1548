/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.annals.core.table.spec.FormCell;
import org.annals.core.table.spec.TableForm;
import org.annals.core.type.Each;
import org.annals.core.type.EquationSpec;
import org.annals.core.type.TypeFactory;
import org.annals.core.types.TestProfiles;
import org.apache.commons.jexl3.JexlException;
import org.apache.commons.jexl3.MapContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EquationsTest {

	private static final String TABLE = "<table id='t'><column id='x'/><column id='g'><column id='y'/><column id='z'/></column>"
			+ "<row id='a'/><row id='b'><row id='b1'/><row id='b2'/></row><row id='o' required='false'/></table>";

	private static final Figures ONES = new Figures() {

		@Override
		public BigDecimal value(FormCell cell) {
			return BigDecimal.ONE;
		}

		@Override
		public boolean isBlank(FormCell cell) {
			return false;
		}
	};

	private static Figures figures(Map<String, BigDecimal> known) {
		return new Figures() {

			@Override
			public BigDecimal value(FormCell cell) {
				return known.get(cell.key());
			}

			@Override
			public boolean isBlank(FormCell cell) {
				return !known.containsKey(cell.key());
			}
		};
	}

	private static Equations equations(String expression, Each each) {
		TableForm form = TestProfiles.of(TABLE).forms().find("t").orElseThrow();
		EquationSpec spec = TypeFactory.eINSTANCE.createEquationSpec();
		spec.setId("e");
		spec.setExpression(expression);
		spec.setEach(each);
		form.spec().getEquations().add(spec);
		return new Equations(form, any -> null);
	}

	/** Values a1=…: row a column x is ax and so on. */
	private static String check(String expression, Each each, String values) throws EquationException {
		Map<String, BigDecimal> known = new HashMap<>();
		for (String value : values.split(" ")) {
			String[] pair = value.split("=");
			known.put(pair[0].replaceFirst("(.)$", ".$1"), new BigDecimal(pair[1]));
		}
		Equations equations = equations(expression, each);
		assertEquals(List.of(), equations.problems());
		StringBuilder all = new StringBuilder();
		for (Equation equation : equations.all()) {
			var failure = equation.check(figures(known));
			failure.ifPresent(found -> all.append(all.isEmpty() ? "" : " ").append(equation.id()).append('@')
					.append(equation.at().key()).append(':').append(found.difference().toPlainString()));
		}
		return all.toString();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"a = sum(b) | COLUMN | ax=3 b1x=1 b2x=2 | ", //
			"a = sum(b) | COLUMN | ax=4 b1x=1 b2x=2 ay=1 b1y=0 b2y=0 | e.x@a.x:1 e.y@a.y:1", //
			"a = sum(b) | COLUMN | ax=4 b1x=1 | ", //
			"a = b1 + o | COLUMN | ax=1 b1x=1 | ", //
			"x = sum(g) | ROW | ax=3 ay=1 az=1 | e.a@a.x:1", //
			"a.x = b1.y * 2 - -1 | TABLE | ax=5 b1y=2 | ", //
			"a.x <= max(b1.x, b2.x) | TABLE | ax=5 b1x=4 b2x=3 | e@a.x:1", //
			"a.x >= min(b1.x, b2.x) | TABLE | ax=3 b1x=4 b2x=3 | ", //
			"a.x = round(b1.x / b2.x * 100, 1) | TABLE | ax=33.3 b1x=1 b2x=3 | ", //
			"a.x = abs(b1.x - b2.x) | TABLE | ax=2 b1x=1 b2x=3 | ", //
			"sum(b.g) = a.x | TABLE | ax=10 b1y=1 b1z=2 b2y=3 b2z=4 | ", //
			"a.x = 0.1 + 0.2 | TABLE | ax=0.3 | " })
	void decimalArithmeticOverRowsColumnsAndGroups(String expression, Each each, String values, String failures)
			throws EquationException {
		assertEquals(failures == null ? "" : failures, check(expression, each, values));
	}

	@ParameterizedTest
	@ValueSource(strings = { "System.exit(0) = a.x", "a.x = new java.io.File('/etc/passwd').length()", "a.x = while(true){}",
			"a.x = ''.class.forName('java.lang.Runtime')", "a.x = 9^9^9^9", "a.x = 9**9**9", "a.x = a.x.class", "a.x = #0",
			"a.x = 1; b1.x = 2", "a.x = var q", "a.x = size(a.x)", "a.x = a.x = 3", "a.x = 1e999999999", "a.x = [1,2]",
			"a.x = b1.x ? 1 : 2", "a.x = f:min(1)", "a.x = ${a.x}", "a.x = b", "a.x = (1", "a.x = )", "a.x =", "= a.x", "a.x",
			"a.x = sum", "a.x = sum()", "a.x = sum(sum)", "a.x = 1 2", "a.x = nobody.x", "a.x = abs(1,2)", "a.x = 1/0" })
	void givenMaliceOrNonsense_whenUsed_thenOneSentenceAndNothingElse(String expression) {
		assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
			Equations equations = equations(expression, Each.TABLE);
			if (equations.problems().isEmpty()) {
				Equation equation = equations.all().get(0);
				assertThrows(EquationException.class, () -> equation.check(ONES));
			} else {
				assertEquals(0, equations.all().size());
				assertTrue(equations.problems().get(0).contains("e"), equations.problems().get(0));
			}
		});
	}

	static Stream<String> giants() {
		return Stream.of("a.x = " + "(".repeat(500) + "1" + ")".repeat(500), "a.x = " + "-".repeat(1900) + "1",
				"a.x = 1" + "+1".repeat(5000), "a.x = " + "9".repeat(1000), "a.x = " + "abs(".repeat(400) + "1" + ")".repeat(400));
	}

	@ParameterizedTest
	@MethodSource("giants")
	void givenAGiant_whenUsed_thenItIsLeftOut(String expression) {
		assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertEquals(1, equations(expression, Each.TABLE).problems().size()));
	}

	@Test
	void givenTheLargestProductThatFits_whenComputed_thenItIsBounded() {
		String product = "a.x = " + "99999999999999999999*".repeat(90) + "1";
		assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertTrue(
				equations(product, Each.TABLE).all().get(0).check(ONES).isPresent()));
	}

	/** The second wall: should the translation ever let something through. */
	@ParameterizedTest
	@ValueSource(strings = { "new('java.io.File', '/etc/passwd')", "''.class", "''.getClass().forName('java.lang.Runtime')",
			"while(true) {}", "x -> x", "c0 = 1", "{}", "[1]", "#pragma jexl.import java.lang", "@synchronized 1",
			"java.lang.System.exit(0)" })
	void theCalculatorItselfComputesNothingButArithmetic(String script) {
		assertThrows(JexlException.class, () -> Sandbox.compile(script).evaluate(new MapContext()));
	}
}
