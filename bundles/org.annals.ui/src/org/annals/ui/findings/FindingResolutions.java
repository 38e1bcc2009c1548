/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.annals.core.live.LiveFinding;
import org.annals.core.message.Messages;
import org.annals.core.text.ReportText;
import org.annals.ui.AnnalsUi;
import org.annals.ui.checking.Checking;
import org.annals.ui.checking.FindingMarkers;
import org.annals.ui.editor.ReportEditor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** What the view of problems offers to mend a finding: this one, or all of its kind. */
public final class FindingResolutions implements IMarkerResolutionGenerator2 {

	private static final Messages MESSAGES = Messages.of(FindingResolutions.class);

	@Override
	public boolean hasResolutions(IMarker marker) {
		return marker.getAttribute(FindingMarkers.FIX, null) != null;
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		String fix = marker.getAttribute(FindingMarkers.FIX, null);
		List<IMarkerResolution> offers = new ArrayList<>();
		if (fix != null) {
			offers.add(new Resolution(fix, false));
			offers.add(new Resolution(
					MESSAGES.get("fix.all", marker.getAttribute(FindingMarkers.RULE_NAME, "")), true));
		}
		return offers.toArray(IMarkerResolution[]::new);
	}

	/** Mends in the editor, where undo takes it back. */
	private record Resolution(String label, boolean all) implements IMarkerResolution2 {

		@Override
		public String getLabel() {
			return label;
		}

		@Override
		public String getDescription() {
			return MESSAGES.get(all ? "fix.all.description" : "fix.description");
		}

		@Override
		public Image getImage() {
			return AnnalsUi.image("fix");
		}

		@Override
		public void run(IMarker marker) {
			try {
				if (marker.getResource() instanceof IFile file && IDE.openEditor(
						PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file) instanceof ReportEditor editor
						&& Checking.of(editor) != null) {
					if (all) {
						Checking.of(editor).fixAll(marker.getAttribute(FindingMarkers.RULE, ""));
					} else {
						find(editor, marker).ifPresent(Checking.of(editor)::fix);
					}
				}
			} catch (PartInitException e) {
				AnnalsUi.log(marker.getResource().getName(), e);
			}
		}

		/** The finding of a marker; the nearest of the same words, because the text may have moved since. */
		private static Optional<LiveFinding> find(ReportEditor editor, IMarker marker) {
			ReportText text = editor.session().text();
			int start = marker.getAttribute(IMarker.CHAR_START, 0);
			return Checking.of(editor).findings().all().stream()
					.filter(finding -> finding.rule().equals(marker.getAttribute(FindingMarkers.RULE, ""))
							&& finding.message().equals(marker.getAttribute(IMarker.MESSAGE, "")) && finding.place().exists())
					.min((a, b) -> Integer.compare(Math.abs(a.place().range(text).start() - start),
							Math.abs(b.place().range(text).start() - start)));
		}
	}
}
