/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard;

import java.util.Comparator;
import java.util.List;

import org.annals.core.types.ReportTypes;
import org.annals.core.types.TypeProfile;
import org.annals.ui.AnnalsUi;

/** The installed types in the order in which people choose: the special ones first, the one for all the rest last. */
public final class InstalledTypes {

	private InstalledTypes() {
	}

	public static List<TypeProfile> all() {
		return AnnalsUi.core().types().all().stream()
				.sorted(Comparator.comparing((TypeProfile type) -> type.id().equals(ReportTypes.GENERAL))
						.thenComparing(TypeProfile::name))
				.toList();
	}
}
