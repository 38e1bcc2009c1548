/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.baseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import aQute.bnd.header.Attrs;
import aQute.bnd.osgi.Analyzer;
import aQute.bnd.osgi.Clazz;
import aQute.bnd.osgi.Constants;
import aQute.bnd.osgi.Descriptors.PackageRef;

/** Holds what bundles say of their packages against what they do. Each complaint is a sentence that says what to do. */
public final class Promise {

	/** Whose packages an API may show besides our own. */
	private static final Pattern OTHERS = Pattern.compile("(?:java|javax|org\\.w3c|org\\.xml|org\\.eclipse|org\\.osgi)\\..*");
	private static final Pattern RANGE = Pattern.compile("[\\[(][^,]+,[^,]+[\\])]");
	private static final Pattern MARK = Pattern.compile("/\\*\\*\\s*(?:\\* )?API: \\w");
	private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

	private final String ours;
	private final List<Bundle> bundles;
	private final Set<String> api = new TreeSet<>();

	/**
	 * @param ours    what the names of our packages begin with
	 * @param bundles all that may promise something
	 */
	public Promise(String ours, List<Bundle> bundles) {
		this.ours = ours;
		this.bundles = bundles;
		bundles.forEach(bundle -> api.addAll(bundle.api().keySet()));
	}

	public boolean isApi(String name) {
		return api.contains(name);
	}

	/** Exported packages that are neither API nor said not to be. */
	public List<String> unmarked() throws IOException {
		List<String> complaints = new ArrayList<>();
		for (Bundle bundle : bundles) {
			for (Map.Entry<String, Attrs> export : bundle.header(Constants.EXPORT_PACKAGE).entrySet()) {
				Attrs attributes = export.getValue();
				boolean internal = attributes.containsKey("x-internal:") || attributes.containsKey("x-friends:");
				boolean versioned = attributes.getVersion() != null;
				if (internal == versioned) {
					complaints.add(bundle.name() + " exports " + export.getKey()
							+ ": add ;x-internal:=true to it in MANIFEST.MF, or ;x-friends:=\"the.bundles\" that use it, or, when "
							+ "plug-ins may build on it, ;version=\"1.0.0\" and a package-info.java whose comment begins with API:");
				} else if (versioned && !saysThatItIsApi(bundle, export.getKey())) {
					complaints.add(bundle.name() + ": " + export.getKey() + " is API by its version in MANIFEST.MF; give it a "
							+ "package-info.java whose comment says in one sentence what it is for, and begins with API:");
				}
			}
		}
		return complaints;
	}

	private static boolean saysThatItIsApi(Bundle bundle, String name) throws IOException {
		Path info = bundle.folder().resolve("src/" + name.replace('.', '/') + "/package-info.java");
		return Files.exists(info) && MARK.matcher(Files.readString(info)).find();
	}

	/** Packages that say that they are API in their source alone. */
	public List<String> unversioned() throws IOException {
		List<String> complaints = new ArrayList<>();
		for (Bundle bundle : bundles) {
			try (Stream<Path> files = Files.walk(bundle.folder())) {
				for (Path file : files.filter(any -> any.endsWith("package-info.java")).toList()) {
					Matcher name = PACKAGE.matcher(Files.readString(file));
					if (name.find() && saysThatItIsApi(bundle, name.group(1)) && !bundle.api().containsKey(name.group(1))) {
						complaints.add(file + " says API; export the package with ;version=\"1.0.0\" in MANIFEST.MF, or say nothing.");
					}
				}
			}
		}
		return complaints;
	}

	/** Types of API packages that show types of packages that are not. */
	public List<String> leaks() throws Exception {
		List<String> complaints = new ArrayList<>();
		for (Bundle bundle : bundles) {
			if (bundle.api().isEmpty()) {
				continue;
			}
			try (Analyzer analyzer = bundle.open()) {
				for (Clazz type : analyzer.getClassspace().values()) {
					if (bundle.api().containsKey(type.getClassName().getPackageRef().getFQN())) {
						shown(type).filter(name -> !isApi(name) && !OTHERS.matcher(name + ".").matches())
								.forEach(name -> complaints.add(type.getFQN() + " is API and shows " + name
										+ ", which is not: make what shows it not public, or make that package API, too."));
					}
				}
			}
		}
		return complaints;
	}

	/** The packages that a person sees who uses a type. */
	private static Stream<String> shown(Clazz type) {
		return type.isPublic() || type.isProtected() ? type.getAPIUses().stream().map(PackageRef::getFQN) : Stream.of();
	}

	/** What a bundle uses of ours that is not API. */
	public List<String> misuse(Bundle bundle) throws Exception {
		List<String> complaints = new ArrayList<>();
		try (Analyzer analyzer = bundle.open()) {
			for (PackageRef used : analyzer.getReferred().keySet()) {
				String name = used.getFQN();
				if (name.startsWith(ours) && !name.startsWith(bundle.name()) && !isApi(name)) {
					complaints.add(bundle.name() + " uses " + name + ", which is not API; use what is, or make it API.");
				}
			}
		}
		return complaints;
	}

	/** What a bundle asks for of ours without saying which versions of it will do. */
	public List<String> openEnds(Bundle bundle) {
		List<String> complaints = new ArrayList<>();
		openEnds(bundle, Constants.REQUIRE_BUNDLE, "bundle-version", complaints);
		openEnds(bundle, Constants.IMPORT_PACKAGE, Constants.VERSION_ATTRIBUTE, complaints);
		return complaints;
	}

	private void openEnds(Bundle bundle, String header, String attribute, List<String> complaints) {
		bundle.header(header).forEach((name, attributes) -> {
			if (name.startsWith(ours) && !RANGE.matcher(attributes.getOrDefault(attribute, "")).matches()) {
				complaints.add(bundle.name() + ": " + header + " names " + name + " without a range of versions; write ;" + attribute
						+ "=\"[from,to)\" after it, the next major version being the end.");
			}
		});
	}
}
