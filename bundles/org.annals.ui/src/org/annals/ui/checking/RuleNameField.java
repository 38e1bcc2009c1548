/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.checking;

import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** The column of the view of problems that names the rule. */
public final class RuleNameField extends MarkerField {

	@Override
	public String getValue(MarkerItem item) {
		return item.getAttributeValue(FindingMarkers.RULE_NAME, "");
	}
}
