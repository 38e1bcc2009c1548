/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.evolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.annals.core.message.Messages;
import org.annals.core.text.ProseText;
import org.annals.core.type.SectionRole;
import org.annals.core.types.ReportTypes;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Metric;
import org.annals.model.report.Report;
import org.annals.model.report.ReportPackage;
import org.annals.model.report.Section;
import org.annals.model.report.Table;
import org.annals.model.text.Reports;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** What moving one report along a path changes, as one command and as a list for the person. */
public final class Migration {

	private static final Messages MESSAGES = Messages.of(Migration.class);

	private final EditingDomain domain;
	private final Report report;
	private final TypeProfile target;
	private final Renames renames;
	private final List<MigrationItem> items = new ArrayList<>();
	private final CompoundCommand command;

	/**
	 * Works out what would change; nothing is changed.
	 *
	 * @param before by which the report is judged now
	 */
	public Migration(EditingDomain domain, Report report, TypeProfile before, VersionPath path) {
		this.domain = domain;
		this.report = report;
		this.target = path.target();
		this.renames = new Renames(path.steps());
		command = new CompoundCommand(MESSAGES.get("step", target.version()));
		items.add(new MigrationItem(target.name(), MESSAGES.get("version", Objects.requireNonNullElse(report.getTypeVersion(), "–"),
				target.type().getVersion()), false, report));
		set(report, ReportPackage.Literals.REPORT__TYPE, target.id());
		set(report, ReportPackage.Literals.REPORT__TYPE_VERSION, target.type().getVersion());
		sections(before);
		metrics();
		TableMigration move = new TableMigration(domain, report, before, path, renames);
		for (Table table : Reports.all(report, Table.class)) {
			if (table.getKey() != null) {
				items.addAll(move.of(table, command));
			}
		}
	}

	/** What changes, in the order of the report. */
	public List<MigrationItem> items() {
		return List.copyOf(items);
	}

	/** The move, which the domain's command stack takes once. */
	public Command command() {
		return command;
	}

	/** A role that the version before did not know either is nobody's business. */
	private void sections(TypeProfile before) {
		boolean known = !before.id().equals(ReportTypes.GENERAL);
		for (Section section : Reports.all(report, Section.class)) {
			String role = section.getRole();
			String now = role == null ? null : renames.role(role);
			if (role == null || role.equals(now) && target.role(role).isPresent() || known && before.role(role).isEmpty()) {
				continue;
			}
			boolean there = now != null && target.role(now).isPresent();
			set(section, ReportPackage.Literals.SECTION__ROLE, there ? now : null);
			items.add(new MigrationItem(heading(section), there ? MESSAGES.get("role", name(now)) : MESSAGES.get("role.lost"), !there,
					section));
		}
	}

	private static String heading(Section section) {
		String text = section.getHeading() == null ? "" : ProseText.of(section.getHeading()).strip();
		return text.isEmpty() ? MESSAGES.get("section.untitled") : text;
	}

	private String name(String role) {
		return target.role(role).map(SectionRole::getNames).flatMap(TypeProfile::label).orElse(role);
	}

	/** A metric that the catalogue has no more stays one of the report's own. */
	private void metrics() {
		for (Metric metric : report.getMetrics()) {
			String key = metric.getKey();
			String now = key == null ? null : renames.metric(key);
			if (now != null && !now.equals(key)) {
				set(metric, ReportPackage.Literals.METRIC__KEY, now);
				items.add(new MigrationItem(MESSAGES.get("metric.name", key), MESSAGES.get("metric", now), false, metric));
			}
		}
	}

	private void set(EObject owner, EStructuralFeature feature, Object value) {
		if (!Objects.equals(owner.eGet(feature), value)) {
			command.append(SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value));
		}
	}

	static Locale language(Report report) {
		return Locale.forLanguageTag(Objects.requireNonNullElse(report.getLanguage(), "zh"));
	}
}
