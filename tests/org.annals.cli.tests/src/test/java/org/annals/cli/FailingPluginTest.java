/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.annals.cli.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An installed plug-in that fails at work is named, and everything else goes on as if it were not there. */
class FailingPluginTest {

	@TempDir
	private Path home;

	private Cli cli() {
		return new Cli(home).property("annals.rule.limit", "1000");
	}

	private void install(Plugin plugin) throws IOException, InterruptedException {
		Path shop = Files.createDirectories(home.resolve("shop"));
		Run run = cli().run("install", plugin.jar(shop));
		assertEquals("0 ", run.code() + " " + run.err());
	}

	static Stream<Arguments> rules() {
		String check = "public void check(CheckContext context, Findings findings) { ";
		return Stream.of( //
				arguments("constructor", "public Bad() { throw new IllegalStateException(\"no\"); } " + check + "}"),
				arguments("static initialiser", "static { if (true) throw new IllegalStateException(\"no\"); } " + check + "}"),
				arguments("exception", check + "throw new IllegalStateException(\"no\"); }"),
				arguments("assertion", check + "throw new AssertionError(\"no\"); }"),
				arguments("missing class", check + "throw new NoClassDefFoundError(\"no\"); }"),
				arguments("endless recursion", check + "check(context, findings); }"),
				arguments("endless loop", check + "while (true) { Thread.onSpinWait(); } }"),
				arguments("no constructor", "private Bad() { } " + check + "}"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("rules")
	void aRuleThatFailsIsNamedAndTheOthersFindWhatTheyFind(String how, String members) throws Exception {
		Run before = cli().run("check", Cli.defects());
		install(new Plugin("org.example.bad", "1.0.0").rule("example.bad", "Bad", members));
		Run after = cli().run("check", Cli.defects());
		assertEquals(before.out(), after.out());
		assertEquals(before.code(), after.code());
		after.sentence("example.bad");
	}

	@Test
	void aRuleThatDoesItsWorkIsHeard() throws Exception {
		install(new Plugin("org.example.good", "1.0.0").rule("example.good", "Good",
				"public void check(CheckContext context, Findings findings) { throw new IllegalStateException(\"seen by \" + getClass().getName()); }"));
		cli().run("check", Cli.example()).sentence("org.example.Good");
	}

	static Stream<Arguments> stages() {
		return Stream.of(arguments("exception", "throw new IllegalStateException(\"no\");"),
				arguments("endless loop", "while (true) { Thread.onSpinWait(); }"),
				arguments("lost text", "draft.report().getBlocks().clear(); draft.report().getSections().clear();"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("stages")
	void aReadingStageThatFailsLosesNothing(String how, String body) throws Exception {
		install(new Plugin("org.example.bad", "1.0.0").compile("Bad",
				"package org.example; public class Bad implements org.annals.core.read.ReadingStage { public void apply(org.annals.core.read.Draft draft) { "
						+ (how.equals("lost text") ? "draft.setOutline(null);" : body) + " } }")
				.extension("org.annals.core.readers", "<stage id=\"example.stage\" class=\"org.example.Bad\"/>"));
		Run read = cli().run("write", "--format", "txt", "-o", "-", Cli.example());
		assertEquals(0, read.code(), read::toString);
		assertEquals(Files.readString(Cli.example()), read.out());
	}

	@Test
	void aFormatThatFailsIsPassedOver() throws Exception {
		install(new Plugin("org.example.bad", "1.0.0").compile("Bad", """
				package org.example;
				import org.annals.core.source.*;
				public class Bad implements SourceFormat {
					public boolean accepts(SourceFile file) { throw new IllegalStateException("no"); }
					public SourceDocument read(SourceFile file, org.eclipse.core.runtime.IProgressMonitor monitor) { return null; }
				}
				""").extension("org.annals.core.readers", "<format id=\"example.format\" class=\"org.example.Bad\"/>"));
		Path odd = Files.write(home.resolve("odd.bin"), new byte[] { 0, 1, 2, 3, 0, 0 });
		Run run = cli().run("read", odd);
		assertEquals(3, run.code());
		run.sentence("odd.bin");
		assertEquals(0, cli().run("read", Cli.example()).code());
	}

	@Test
	void aWriterThatFailsLeavesNoFile() throws Exception {
		install(new Plugin("org.example.bad", "1.0.0").compile("Bad", """
				package org.example;
				import org.annals.core.write.*;
				public class Bad implements ReportWriter {
					public void write(WriteRequest request, java.io.OutputStream out, org.eclipse.core.runtime.IProgressMonitor monitor)
							throws java.io.IOException {
						out.write(1);
						throw new IllegalStateException("no");
					}
				}
				""").extension("org.annals.core.writers", "<writer id=\"bad\" extension=\"bad\" name=\"n\" class=\"org.example.Bad\"/>"));
		Path target = home.resolve("a.bad");
		Run run = cli().run("write", Cli.example(), "-o", target);
		assertEquals(3, run.code(), run::toString);
		run.sentence("bad");
		assertFalse(Files.exists(target));
		assertTrue(cli().run("write", Cli.example(), "-o", home.resolve("a.txt")).code() == 0);
	}

	@Test
	void twoPluginsWithClassesOfOneNameKeepApart() throws Exception {
		for (String name : new String[] { "one", "two" }) {
			install(new Plugin("org.example." + name, "1.0.0").rule("example." + name, "Same",
					"public void check(CheckContext context, Findings findings) { throw new IllegalStateException(\"I am " + name + "\"); }"));
		}
		Run run = cli().run("check", Cli.example());
		assertTrue(run.err().contains("I am one") && run.err().contains("I am two"), run::err);
	}
}
