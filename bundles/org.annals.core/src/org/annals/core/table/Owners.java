/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table;

import java.util.regex.Pattern;

import org.annals.model.report.Actor;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;

/** Finds who answers for something by name, or makes a person or an office of the name. */
public final class Owners {

	/** What the name of an office ends with; any other name is a person's. */
	private static final Pattern OFFICE = Pattern.compile(
			".*(?:科|股|室|办|局|处|部|委|组|站|院|所|厅|署|司|中心|支部|党委|党组|总支|工会|团委|妇联|协会|学会|公司|集团|单位|部门|机关|政府|委员会|学校|大学|医院|街道|乡|镇|各[^，]*)"
					+ "|(?i).*\\b(?:office|department|division|section|bureau|committee|team|unit|centre|center)\\b.*");

	private Owners() {
	}

	/** The person or office of that name; null where there is none. */
	public static Actor find(Report report, String name) {
		return report.getActors().stream().filter(actor -> name.equals(actor.getName())).findFirst().orElse(null);
	}

	/** A person or an office that is not in the report yet. */
	public static Actor create(String name) {
		Actor actor = OFFICE.matcher(name).matches() ? ReportFactory.eINSTANCE.createOffice()
				: ReportFactory.eINSTANCE.createPerson();
		actor.setName(name);
		return actor;
	}
}
