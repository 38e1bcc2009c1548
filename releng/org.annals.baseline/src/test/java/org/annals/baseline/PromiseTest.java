/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package that promises more or less than it keeps is found, and the sentence says what to do. */
class PromiseTest {

	private static final String EXPORTS = "a.api;version=\"1.0.0\",a.inner;x-internal:=true";
	private static final Map<String, String> SOURCES = Map.of( //
			"Rule", "package a.api; public interface Rule { void check(String text); }", //
			"Engine", "package a.inner; public class Engine implements a.api.Rule { public void check(String text) {} }");

	@TempDir
	Path folder;

	private Bundle bundle(String exports, Map<String, String> sources) throws Exception {
		Bundle bundle = new Fixture(folder).bundle("1.0.0", exports, sources);
		info(bundle, "a.api", "/** API: rules. */");
		return bundle;
	}

	private static void info(Bundle bundle, String name, String comment) throws Exception {
		Path info = bundle.folder().resolve("src/" + name.replace('.', '/') + "/package-info.java");
		Files.createDirectories(info.getParent());
		Files.writeString(info, comment + "\npackage " + name + ";\n");
	}

	private static Promise promise(Bundle bundle) {
		return new Promise("a.", List.of(bundle));
	}

	@Test
	void givenMarkedPackages_thenSilent() throws Exception {
		Promise promise = promise(bundle(EXPORTS, SOURCES));
		assertEquals(List.of(), promise.unmarked());
		assertEquals(List.of(), promise.unversioned());
		assertEquals(List.of(), promise.leaks());
	}

	@Test
	void givenBareExport_thenItIsSaidWhatToAdd() throws Exception {
		one("sample exports a.inner: add ;x-internal:=true",
				promise(bundle(EXPORTS.replace(";x-internal:=true", ""), SOURCES)).unmarked());
	}

	@Test
	void givenVersionWithoutComment_orCommentWithoutVersion_thenTheOtherIsAskedFor() throws Exception {
		Bundle bundle = bundle(EXPORTS, SOURCES);
		info(bundle, "a.api", "/** Rules. */");
		one("give it a package-info.java", promise(bundle).unmarked());
		info(bundle, "a.inner", "/** API: engines. */");
		one("says API; export the package with", promise(bundle).unversioned());
	}

	@Test
	void givenApiThatShowsWhatIsNot_thenTheTypeIsNamed() throws Exception {
		one("a.api.Rule is API and shows a.inner", promise(bundle(EXPORTS,
				Map.of("Rule", "package a.api; public interface Rule { a.inner.Engine engine(); }", //
						"Engine", "package a.inner; public class Engine {}"))).leaks());
		assertEquals(List.of(), promise(bundle(EXPORTS,
				Map.of("Rule", "package a.api; public final class Rule { a.inner.Engine engine; a.inner.Engine engine() { return null; } }", //
						"Engine", "package a.inner; public class Engine {}"))).leaks());
	}

	@Test
	void givenPluginThatUsesWhatIsNotApi_thenThePackageIsNamed() throws Exception {
		Promise promise = promise(bundle(EXPORTS, SOURCES));
		Bundle plugin = new Fixture(folder.resolve("other")).bundle("1.0.0", "b", Map.of( //
				"Rule", SOURCES.get("Rule"), "Engine", SOURCES.get("Engine"), //
				"Mine", "package b; class Mine { a.api.Rule rule = new a.inner.Engine(); }"));
		for (String type : List.of("api/Rule", "inner/Engine")) {
			Files.delete(plugin.folder().resolve("target/classes/a/" + type + ".class"));
		}
		one("uses a.inner, which is not API", promise.misuse(plugin));
	}

	@Test
	void givenNoRangeOfVersions_thenOneIsAskedFor() throws Exception {
		Bundle open = new Fixture(folder).bundle("1.0.0", "b\nRequire-Bundle: a.core,other\nImport-Package: a.api;version=\"1.0\"",
				Map.of("Mine", "package b; class Mine {}"));
		assertEquals(2, promise(open).openEnds(open).size());
		Bundle closed = new Fixture(folder.resolve("closed")).bundle("1.0.0",
				"b\nRequire-Bundle: a.core;bundle-version=\"[1,2)\"\nImport-Package: a.api;version=\"[1.0,2)\"",
				Map.of("Mine", "package b; class Mine {}"));
		assertEquals(List.of(), promise(closed).openEnds(closed));
	}

	private static void one(String part, List<String> complaints) {
		assertEquals(1, complaints.size(), complaints::toString);
		assertTrue(complaints.get(0).contains(part), complaints::toString);
	}
}
