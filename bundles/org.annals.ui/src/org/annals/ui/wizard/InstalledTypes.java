/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard;

import java.util.Comparator;
import java.util.List;

import org.annals.core.message.Messages;
import org.annals.core.types.ReportTypes;
import org.annals.core.types.TypeProfile;
import org.annals.ui.AnnalsUi;

/** The installed types in the order in which people choose: the special ones first, the one for all the rest last. */
public final class InstalledTypes {

	private static final Messages MESSAGES = Messages.of(InstalledTypes.class);

	private InstalledTypes() {
	}

	public static List<TypeProfile> all() {
		return AnnalsUi.core().types().all().stream()
				.sorted(Comparator.comparing((TypeProfile type) -> type.id().equals(ReportTypes.GENERAL))
						.thenComparing(type -> newest(type).name()).thenComparing(TypeProfile::id)
						.thenComparing(TypeProfile::version, Comparator.reverseOrder()))
				.toList();
	}

	private static TypeProfile newest(TypeProfile type) {
		return AnnalsUi.core().types().find(type.id()).orElse(type);
	}

	/** The name of a type; one that is not the newest of its id says so. */
	public static String label(TypeProfile type) {
		return AnnalsUi.core().types().isNewest(type) ? type.name() : MESSAGES.get("type.older", type.name(), type.version());
	}

	/** What a list remembers a type by: its id while it is the newest, so that the choice goes along with a newer one. */
	public static String reference(TypeProfile type) {
		return AnnalsUi.core().types().isNewest(type) ? type.id() : type.reference();
	}
}
