/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What plug-ins may build on is marked, versioned, complete and as it was released; docs/api.md says what all that means. */
class ApiTest {

	private static final Path ROOT = Path.of(System.getProperty("annals.root"));
	private static final String TYPE = "org.annals.type.";

	private static List<Bundle> bundles;
	private static Promise promise;

	@BeforeAll
	static void find() throws IOException {
		bundles = Bundle.all(ROOT, "bundles");
		promise = new Promise("org.annals.", bundles);
	}

	@Test
	void eachChangeSinceTheLastReleaseIsToldByAVersion() throws Exception {
		none(new Judge(Release.read(ROOT.resolve(Release.FOLDER)), Release.of(bundles)).complaints());
	}

	@Test
	void eachExportedPackageIsEitherApiOrSaysThatItIsNot() throws IOException {
		none(promise.unmarked());
		none(promise.unversioned());
	}

	@Test
	void apiShowsNothingThatIsNotApi() throws Exception {
		none(promise.leaks());
	}

	@Test
	void reportTypesAndExamplesUseOnlyApiAndSayWhichVersionsOfIt() throws Exception {
		List<Bundle> plugins = new ArrayList<>(bundles.stream().filter(bundle -> bundle.name().startsWith(TYPE)).toList());
		plugins.addAll(Bundle.all(ROOT, "examples"));
		assertTrue(plugins.size() > 3, "nothing was looked at");
		for (Bundle bundle : plugins) {
			none(promise.openEnds(bundle));
			none(Files.isDirectory(bundle.folder().resolve("src")) ? promise.misuse(bundle) : List.of());
		}
	}

	/** What the kit gives to others, and what the documentation of the extension points names. */
	@Test
	void whatOthersAreGivenToStartWithUsesOnlyApi() throws IOException {
		Pattern used = Pattern.compile("(?:import (?:static )?|basedOn=\":?)(org\\.annals(?:\\.[a-z]\\w*)+)\\.[A-Z]");
		List<String> complaints = new ArrayList<>();
		int seen = 0;
		for (Bundle bundle : bundles) {
			try (Stream<Path> files = Files.walk(bundle.folder())) {
				for (Path file : files.filter(any -> any.toString().matches(".*/src/.*/kit/files/.*|.*/schema/[^/]*\\.exsd")
						&& Files.isRegularFile(any)).toList()) {
					for (Matcher matcher = used.matcher(Files.readString(file)); matcher.find();) {
						seen++;
						if (!promise.isApi(matcher.group(1))) {
							complaints.add(file + " uses " + matcher.group(1) + ", which is not API; use what is, or make it API.");
						}
					}
				}
			}
		}
		assertTrue(seen > 5, "nothing was looked at");
		none(complaints);
	}

	@Test
	void bothGuidesNameEachPackage() throws IOException {
		List<String> complaints = new ArrayList<>();
		for (String guide : new String[] { "docs/api.md", "docs/api.zh-CN.md" }) {
			String text = Files.readString(ROOT.resolve(guide));
			bundles.stream().flatMap(bundle -> bundle.api().keySet().stream()).filter(name -> !text.contains("`" + name + "`"))
					.forEach(name -> complaints.add(guide + " does not name the API package " + name + "; add it to the table."));
		}
		none(complaints);
	}

	private static void none(List<String> complaints) {
		assertEquals("", String.join("\n", complaints));
	}
}
