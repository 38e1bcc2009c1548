/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor;

import org.annals.core.contribution.ContributionException;

/**
 * A page as it is contributed.
 *
 * @param id      its id
 * @param name    what its tab says
 * @param icon    name of an icon of the set, or null
 * @param type    id of the report type that has it, or null for all
 * @param tables  whether only reports have it whose type prescribes tables
 * @param order   pages stand in ascending order
 * @param factory makes a new page
 */
public record PageDescriptor(String id, String name, String icon, String type, boolean tables, int order, Factory factory) {

	/** Makes a page. */
	@FunctionalInterface
	public interface Factory {

		/** @throws ContributionException when the class cannot be made */
		ReportPage create() throws ContributionException;
	}
}
