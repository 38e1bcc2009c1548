/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.report.provider.label;

import org.annals.model.report.provider.ReportItemProviderAdapterFactory;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;

/** The generated providers with readable labels, put before them here as generated code is never edited. */
public final class LabelledItemProviders extends ReportItemProviderAdapterFactory {

	private final ReportLabels labels;

	/** @param labels gives the text; commands, children and properties stay as generated */
	public LabelledItemProviders(ReportLabels labels) {
		this.labels = labels;
	}

	@Override
	public Adapter adapt(Notifier notifier, Object type) {
		Adapter provider = super.adapt(notifier, type);
		return type == IItemLabelProvider.class && notifier instanceof EObject
				&& provider instanceof IItemLabelProvider images ? new Labelled(images) : provider;
	}

	/** Not attached to the object: the provider behind it is, and tells viewers of changes. */
	private final class Labelled extends AdapterImpl implements IItemLabelProvider {

		private final IItemLabelProvider images;

		private Labelled(IItemLabelProvider images) {
			this.images = images;
		}

		@Override
		public String getText(Object object) {
			return labels.label((EObject) object);
		}

		@Override
		public Object getImage(Object object) {
			return images.getImage(object);
		}
	}
}
