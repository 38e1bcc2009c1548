/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text;

import java.nio.charset.StandardCharsets;

import org.annals.core.writing.Clip;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** Carries a copied part of a report from one report to another. */
final class ClipTransfer extends ByteArrayTransfer {

	static final ClipTransfer INSTANCE = new ClipTransfer();

	private static final String TYPE = "application/x-annals-clip";
	private static final int ID = registerType(TYPE);
	/** Parts text and XML, which has no such character. */
	private static final char SEPARATOR = '\0';

	private ClipTransfer() {
	}

	@Override
	protected int[] getTypeIds() {
		return new int[] { ID };
	}

	@Override
	protected String[] getTypeNames() {
		return new String[] { TYPE };
	}

	@Override
	protected void javaToNative(Object object, TransferData data) {
		if (object instanceof Clip clip && clip.xml() != null) {
			super.javaToNative((clip.xml() + SEPARATOR + clip.text()).getBytes(StandardCharsets.UTF_8), data);
		}
	}

	@Override
	protected Object nativeToJava(TransferData data) {
		if (!(super.nativeToJava(data) instanceof byte[] bytes)) {
			return null;
		}
		String both = new String(bytes, StandardCharsets.UTF_8);
		int separator = both.indexOf(SEPARATOR);
		return separator < 0 ? null : new Clip(both.substring(separator + 1), both.substring(0, separator));
	}
}
