/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install.trial;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.annals.core.message.Messages;
import org.annals.install.InstallException;
import org.annals.install.source.SafeXml;
import org.w3c.dom.Element;

/** Whether a text is that of a report type at all, and of one that this Annals understands. */
public final class TypeText {

	private static final Messages MESSAGES = Messages.of(TypeText.class);
	private static final String SPACE = "urn:annals:type:";
	private static final String OURS = SPACE + "1";

	private TypeText() {
	}

	/**
	 * @param name the file's name, for the sentence
	 * @throws InstallException when it is not
	 */
	public static void check(byte[] content, String name) throws InstallException {
		Element root;
		try {
			root = SafeXml.root(new ByteArrayInputStream(content));
		} catch (IOException e) {
			String said = String.valueOf(e.getMessage());
			String key = said.contains("DOCTYPE") ? "doctype" : "type-xml";
			throw new InstallException(MESSAGES.get(key, name, said.split(":")[0]), e);
		}
		String space = String.valueOf(root.getNamespaceURI());
		if (space.startsWith(SPACE) && !space.equals(OURS)) {
			throw new InstallException(MESSAGES.get("type-newer", name));
		}
		if (!space.equals(OURS) || !root.getLocalName().equals("reportType")) {
			throw new InstallException(MESSAGES.get("no-type", name));
		}
		if (root.getAttribute("id").isBlank() || root.getAttribute("version").isBlank()) {
			throw new InstallException(MESSAGES.get("no-id", name));
		}
	}
}
