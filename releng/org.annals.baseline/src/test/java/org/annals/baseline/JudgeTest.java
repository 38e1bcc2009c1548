/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of the API fires when it must, asks for the right version, and keeps silent when nothing is broken. */
class JudgeTest {

	private static final String EXPORTS = "a.api;version=\"1.0.0\",a.inner;x-internal:=true";
	private static final Map<String, String> SOURCES = Map.of( //
			"Rule", "package a.api; import org.osgi.annotation.versioning.ConsumerType;\n"
					+ "@ConsumerType public interface Rule { void check(String text); }", //
			"Report", "package a.api; import org.osgi.annotation.versioning.ProviderType;\n"
					+ "@ProviderType public interface Report { String title(); }", //
			"Limits", "package a.api; public final class Limits { public static final int MOST = 5;\n"
					+ "public static int least() { return 1; } static void hidden() {} private Limits() {} }", //
			"Engine", "package a.inner; public class Engine { public void run() {} }");

	@TempDir
	static Path folder;

	private static Fixture fixture;
	private static Release before;

	@BeforeAll
	static void release() throws Exception {
		fixture = new Fixture(folder);
		before = fixture.release("1.0.0", EXPORTS, SOURCES);
	}

	private List<String> change(String version, String exports, String name, String from, String to) throws Exception {
		Map<String, String> sources = new HashMap<>(SOURCES);
		String source = sources.getOrDefault(name, "");
		sources.put(name, from.isEmpty() ? to : source.replace(from, to));
		assertTrue(from.isEmpty() || source.contains(from), from);
		return new Judge(before, fixture.release(version, exports, sources)).complaints();
	}

	private List<String> change(String name, String from, String to) throws Exception {
		return change("1.1.0", EXPORTS, name, from, to);
	}

	@Test
	void givenNothingChanged_thenSilent() throws Exception {
		assertEquals(List.of(), change("Limits", "return 1", "return 2"));
	}

	@Test
	void givenChangeOfWhatIsNotPublic_thenSilent() throws Exception {
		assertEquals(List.of(), change("Limits", "static void hidden() {}", ""));
		assertEquals(List.of(), change("Engine", "public void run() {}", ""));
	}

	@Test
	void givenMethodRemoved_thenMajorVersionIsAskedFor() throws Exception {
		assertEquals(List.of("sample: package a.api is version 1.0.0 and changed since release 1.0.0 "
				+ "(method least() of a.api.Limits was removed), so it needs version 2.0.0 at least: "
				+ "write that into Export-Package of its MANIFEST.MF."),
				change("Limits", "public static int least() { return 1; }", ""));
	}

	@Test
	void givenMethodWithAnotherResult_thenMajorVersionIsAskedFor() throws Exception {
		asks("2.0.0", change("Report", "String title()", "CharSequence title()"));
	}

	@Test
	void givenMethodAddedToWhatPluginsImplement_thenMajorVersionIsAskedFor() throws Exception {
		asks("2.0.0", change("Rule", "void check(String text);", "void check(String text); void done();"));
	}

	@Test
	void givenMethodWithBodyAddedToWhatPluginsImplement_thenMinorVersionIsAskedFor() throws Exception {
		asks("1.1.0", change("Rule", "void check(String text);", "void check(String text); default void done() {}"));
	}

	@Test
	void givenMethodAddedToWhatOnlyWeImplement_thenMinorVersionIsAskedFor() throws Exception {
		asks("1.1.0", change("Report", "String title();", "String title(); int year();"));
	}

	@Test
	void givenClassAdded_thenMinorVersionIsAskedFor() throws Exception {
		asks("1.1.0", change("Fresh", "", "package a.api; public final class Fresh {}"));
	}

	@Test
	void givenClassNoLongerPublic_thenMajorVersionIsAskedFor() throws Exception {
		asks("2.0.0", change("Limits", "public final class", "final class"));
	}

	@Test
	void givenConstantChanged_thenMicroVersionIsAskedFor() throws Exception {
		asks("1.0.1", change("Limits", "MOST = 5", "MOST = 6"));
	}

	@Test
	void givenVersionWasRaisedEnough_thenSilent() throws Exception {
		String removed = "public static int least() { return 1; }";
		assertEquals(List.of(), change("1.1.0", EXPORTS.replace("1.0.0", "2.0.0"), "Limits", removed, ""));
		asks("2.0.0", change("1.1.0", EXPORTS.replace("1.0.0", "1.7.0"), "Limits", removed, ""));
		assertEquals(List.of(), change("1.1.0", EXPORTS.replace("1.0.0", "1.0.1"), "Limits", "MOST = 5", "MOST = 6"));
	}

	@Test
	void givenPackageNoLongerOffered_thenMajorVersionOfTheBundleIsAskedFor() throws Exception {
		String internal = EXPORTS.replace("a.api;version=\"1.0.0\"", "a.api;x-internal:=true");
		List<String> complaints = change("1.1.0", internal, "Limits", "return 1", "return 2");
		assertEquals(1, complaints.size(), complaints::toString);
		assertTrue(complaints.get(0).contains("no longer offers the API package a.api")
				&& complaints.get(0).contains("raise Bundle-Version to 2.0.0"), complaints::toString);
		assertEquals(List.of(), change("2.0.0", internal, "Limits", "return 1", "return 2"));
	}

	@Test
	void givenNewApiPackage_thenSilent() throws Exception {
		assertEquals(List.of(), change("1.1.0", EXPORTS.replace("a.inner;x-internal:=true", "a.inner;version=\"1.0.0\""),
				"Limits", "return 1", "return 2"));
	}

	@Test
	void givenReleaseNotYetPublished_thenRecordingItAnewIsOffered() throws Exception {
		List<String> complaints = change("1.0.0", EXPORTS, "Fresh", "", "package a.api; public final class Fresh {}");
		assertTrue(complaints.get(0).contains("as long as 1.0.0 is not published, run releng/org.annals.baseline/record"),
				complaints::toString);
	}

	@Test
	void givenReleaseWrittenAndReadAgain_thenNothingIsLost() throws Exception {
		Path written = folder.resolve("written");
		Release odd = fixture.release("1.0.0", EXPORTS, Map.of("Odd",
				"package a.api; public final class Odd { public static final String NAME = \"\\\\ \\n\\t/ \"; }"));
		odd.write(written);
		Release read = Release.read(written);
		assertEquals(odd.version(), read.version());
		assertEquals(odd.bundles(), read.bundles());
		assertEquals(List.of(), new Judge(read, odd).complaints());
	}

	private static void asks(String version, List<String> complaints) {
		assertEquals(1, complaints.size(), complaints::toString);
		assertTrue(complaints.get(0).contains("needs version " + version + " at least"), complaints::toString);
	}
}
