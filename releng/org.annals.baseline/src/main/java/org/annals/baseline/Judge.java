/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

import aQute.bnd.differ.Baseline;
import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.header.Attrs;
import aQute.bnd.header.Parameters;
import aQute.bnd.osgi.Constants;
import aQute.bnd.osgi.Instructions;
import aQute.bnd.osgi.Processor;
import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Diff;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;
import aQute.bnd.version.Version;

/** Says which packages changed more since the last release than their version tells. */
public final class Judge {

	/** More changes than these of one package help nobody. */
	private static final int MOST = 4;

	private final Release before;
	private final Release now;

	public Judge(Release before, Release now) {
		this.before = before;
		this.now = now;
	}

	/** One sentence for each package whose version is too low; empty when all is well. */
	public List<String> complaints() throws Exception {
		List<String> complaints = new ArrayList<>();
		for (Map.Entry<String, Tree> bundle : before.bundles().entrySet()) {
			Tree tree = now.bundles().get(bundle.getKey());
			judge(bundle.getKey(), bundle.getValue(), tree == null ? none() : tree, complaints);
		}
		return complaints;
	}

	private void judge(String bundle, Tree older, Tree newer, List<String> complaints) throws Exception {
		try (Processor reporter = new Processor()) {
			for (Baseline.Info info : new Baseline(reporter, new DiffPluginImpl()).baseline(root(newer), exports(newer),
					root(older), exports(older), new Instructions())) {
				Delta delta = info.packageDiff.getDelta();
				if (delta == Delta.REMOVED) {
					if (now.version().getMajor() == before.version().getMajor()) {
						complaints.add(String.format(
								"%s no longer offers the API package %s, which release %s did: offer it again with its version, or raise Bundle-Version to %d.0.0%s.",
								bundle, info.packageName, before.version(), before.version().getMajor() + 1, way()));
					}
				} else if (delta != Delta.ADDED && info.newerVersion.compareTo(info.suggestedVersion) < 0) {
					complaints.add(String.format(
							"%s: package %s is version %s and changed since release %s (%s), so it needs version %s at least: write that into Export-Package of its MANIFEST.MF%s.",
							bundle, info.packageName, info.newerVersion, before.version(), changes(info.packageDiff),
							info.suggestedVersion, way()));
				}
			}
		}
	}

	private String way() {
		return before.version().equals(now.version())
				? "; or, as long as " + now.version() + " is not published, run releng/org.annals.baseline/record"
				: "";
	}

	/** What came and what went, the weightiest of it. */
	private static String changes(Diff diff) {
		List<String> found = new ArrayList<>();
		collect(diff, "", found);
		StringJoiner joined = new StringJoiner(", ");
		found.stream().limit(MOST).forEach(joined::add);
		return found.size() > MOST ? joined + " and " + (found.size() - MOST) + " more" : joined.toString();
	}

	private static void collect(Diff diff, String owner, List<String> found) {
		for (Diff child : diff.getChildren()) {
			Delta delta = child.getDelta();
			String what = child.getType().name().toLowerCase(Locale.ROOT) + " " + child.getName() + owner;
			if (delta == Delta.ADDED || delta == Delta.REMOVED) {
				Delta weight = delta == Delta.ADDED ? child.getNewer().ifAdded() : child.getOlder().ifRemoved();
				if (weight == diff.getDelta()) {
					found.add(what + (delta == Delta.ADDED ? " was added" : " was removed"));
				}
			} else if (delta == diff.getDelta()) {
				collect(child, " of " + child.getName() + (diff.getType() == Type.PACKAGE ? "" : owner), found);
			}
		}
	}

	private static Parameters exports(Tree api) {
		Parameters exports = new Parameters();
		for (Tree pack : api.getChildren()) {
			for (Tree child : pack.getChildren()) {
				if (child.getType() == Type.VERSION) {
					exports.put(pack.getName(), Attrs.create(Constants.VERSION_ATTRIBUTE,
							Version.parseVersion(child.getName()).toString()));
				}
			}
		}
		return exports;
	}

	private static Tree none() throws Exception {
		return TreeText.read(List.of("api changed/changed <api>"));
	}

	/** What bnd compares is a bundle. */
	private static Tree root(Tree api) throws Exception {
		Tree.Data data = new Tree.Data();
		data.type = Type.BUNDLE;
		data.name = "bundle";
		data.add = Delta.CHANGED;
		data.rem = Delta.CHANGED;
		data.children = new Tree.Data[] { api.serialize() };
		return new DiffPluginImpl().deserialize(data);
	}
}
