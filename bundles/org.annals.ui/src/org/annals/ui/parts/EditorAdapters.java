/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.parts;

import org.annals.ui.editor.ReportEditor;
import org.annals.ui.findings.GotoFinding;
import org.annals.ui.outline.OutlinePage;
import org.annals.ui.properties.NoProperties;
import org.annals.ui.properties.PropertiesPage;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** Gives the editor of a report its outline, its properties and its way to a finding, which it need not know itself. */
public final class EditorAdapters implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adapted, Class<T> kind) {
		if (!(adapted instanceof ReportEditor editor)) {
			return null;
		}
		boolean open = editor.session() != null;
		if (kind == IPropertySheetPage.class) {
			return kind.cast(open ? new PropertiesPage(editor) : new NoProperties());
		}
		if (open && kind == IContentOutlinePage.class) {
			return kind.cast(new OutlinePage(editor));
		}
		return open && kind == IGotoMarker.class ? kind.cast(new GotoFinding(editor)) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IContentOutlinePage.class, IPropertySheetPage.class, IGotoMarker.class };
	}
}
