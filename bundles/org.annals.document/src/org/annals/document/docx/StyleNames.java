/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.docx;

import org.annals.document.style.Role;

/** What the styles of a DOCX are called: the names that word processors know, where they have one for a role. */
final class StyleNames {

	private StyleNames() {
	}

	/** The id of the paragraph style of a role. */
	static String id(Role role) {
		return switch (role) {
		case ADDRESSEE -> "Salutation";
		case BODY -> "BodyText";
		case HEADING1, HEADING2, HEADING3, HEADING4 -> "Heading" + role.level();
		case TABLE_TITLE -> "Caption";
		default -> {
			StringBuilder id = new StringBuilder();
			for (String word : role.key().split("-")) {
				id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
			}
			yield id.toString();
		}
		};
	}

	/** The id of the style of characters for a heading that runs in. */
	static String lead(Role role) {
		return id(role) + "Char";
	}

	static String name(Role role) {
		return switch (role) {
		case BODY -> "Body Text";
		case HEADING1, HEADING2, HEADING3, HEADING4 -> "heading " + role.level();
		case TABLE_TITLE -> "caption";
		case ATTACHMENT_NOTE -> "Attachment Note";
		case ATTACHMENT_LABEL -> "Attachment Label";
		case ATTACHMENT_TITLE -> "Attachment Title";
		case TABLE_HEAD -> "Table Head";
		case TABLE_CELL -> "Table Cell";
		default -> id(role);
		};
	}

	/** Whether word processors know a style of that name. */
	static boolean isKnown(Role role) {
		return switch (role) {
		case ATTACHMENT_NOTE, ATTACHMENT_LABEL, ATTACHMENT_TITLE, TABLE_HEAD, TABLE_CELL, NOTE -> false;
		default -> true;
		};
	}
}
