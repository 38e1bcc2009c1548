/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.annals.core.check.Severity;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;

/** Keeps the findings of a file as markers, which the view of problems and the view of reports show. */
public final class FindingMarkers {

	/** Type of the markers. */
	public static final String TYPE = "org.annals.ui.finding";
	/** Attribute: id of the rule. */
	public static final String RULE = "rule";
	/** Attribute: name of the rule in the language of the person. */
	public static final String RULE_NAME = "ruleName";
	/** Attribute: id of the element that the finding speaks of. */
	public static final String ELEMENT = "element";
	/** Attribute: what the fix does; absent where there is none. */
	public static final String FIX = "fix";

	/**
	 * One finding as a marker tells it.
	 *
	 * @param start UTF-16 offset in the report's text
	 * @param where the place in words
	 * @param fix   what a fix would do, or null
	 */
	record Entry(String rule, String ruleName, Severity severity, String message, String element, int start, int end,
			String where, String fix) {

		private Map<String, Object> attributes() {
			Map<String, Object> all = new HashMap<>();
			all.put(RULE, rule);
			all.put(RULE_NAME, ruleName);
			all.put(IMarker.SEVERITY, switch (severity) {
			case ERROR -> IMarker.SEVERITY_ERROR;
			case WARNING -> IMarker.SEVERITY_WARNING;
			case INFO -> IMarker.SEVERITY_INFO;
			});
			all.put(IMarker.MESSAGE, message);
			all.put(ELEMENT, element);
			all.put(IMarker.CHAR_START, start);
			all.put(IMarker.CHAR_END, end);
			all.put(IMarker.LOCATION, where);
			if (fix != null) {
				all.put(FIX, fix);
			}
			return all;
		}
	}

	private FindingMarkers() {
	}

	/**
	 * Makes the markers of a file these, and touches only those that differ; may take long, so not for the display.
	 *
	 * @param wanted asked while nobody else can change the markers; when it says no, they stay
	 */
	static void replace(IFile file, List<Entry> entries, BooleanSupplier wanted) throws CoreException {
		file.getWorkspace().run(monitor -> {
			if (!file.exists() || !wanted.getAsBoolean()) {
				return;
			}
			Map<Map<String, Object>, List<IMarker>> old = new HashMap<>();
			for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
				old.computeIfAbsent(marker.getAttributes(), key -> new ArrayList<>()).add(marker);
			}
			for (Entry entry : entries) {
				Map<String, Object> attributes = entry.attributes();
				List<IMarker> same = old.get(attributes);
				if (same == null || same.isEmpty()) {
					file.createMarker(TYPE, attributes);
				} else {
					same.remove(same.size() - 1);
				}
			}
			for (List<IMarker> left : old.values()) {
				for (IMarker marker : left) {
					marker.delete();
				}
			}
		}, file.getWorkspace().getRuleFactory().markerRule(file), IWorkspace.AVOID_UPDATE, null);
	}
}
