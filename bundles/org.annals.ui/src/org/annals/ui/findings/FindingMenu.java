/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.findings;

import java.util.List;

import org.annals.ui.editor.ReportEditor;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

/** Puts what mends a finding on top of the context menu of the page, where a word processor has it. */
public final class FindingMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		List<IContributionItem> items = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
				.getActiveEditor() instanceof ReportEditor editor ? FindingHandler.fixes(editor) : List.of();
		return items.toArray(IContributionItem[]::new);
	}
}
