/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.annals.core.message.Messages;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFiles;
import org.annals.core.table.form.TableValues;
import org.annals.core.table.spec.TableForm;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Cell;
import org.annals.model.report.Report;
import org.annals.model.report.ReportPackage;
import org.annals.model.report.Table;
import org.annals.model.text.Reports;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * The user action "take over last year's figures": each cell of a table keeps what it held in the report of the year before,
 * so that equations across years can be checked wherever the report goes.
 */
public final class TakeLastYear {

	private static final Messages MESSAGES = Messages.of(TakeLastYear.class);
	private static final String YEAR = "\\d{4}";

	private final TypeProfile type;
	private final Report report;
	private final Report last;

	/**
	 * @param type   of the report
	 * @param report this year's
	 * @param last   that of the year before, of any type; is not changed
	 */
	public TakeLastYear(TypeProfile type, Report report, Report last) {
		this.type = type;
		this.report = report;
		this.last = last;
	}

	/**
	 * The report of the year before, read anew; empty where none is named, or none that is at hand and can be read.
	 *
	 * @param name of the predecessor as this year's report names it, or null
	 * @param file of this year's report
	 */
	public static Optional<Report> predecessor(Core core, String name, Path file) {
		try {
			Path found = path(name, file);
			return found == null || !Files.isRegularFile(found) ? Optional.empty()
					: Optional.of(new ReadReport(core, SourceFiles.load(found), null).execute(null).report());
		} catch (SourceException | IllegalArgumentException | FileSystemNotFoundException e) {
			// Last year's report is no part of this one, which is as good without it.
			return Optional.empty();
		}
	}

	/** @throws InvalidPathException when the name is none on this system */
	private static Path path(String name, Path file) {
		if (name == null || name.isBlank()) {
			return null;
		}
		return name.startsWith("file:") ? Path.of(URI.create(name)) : file.toAbsolutePath().resolveSibling(name).normalize();
	}

	/** Takes over what the predecessor holds now, where that is at hand and the report's type asks for it. */
	public static void refresh(Core core, TypeProfile type, Report report, Path file) {
		if (report.getPredecessor() != null && type.forms().isAcrossYears()) {
			predecessor(core, report.getPredecessor(), file).ifPresent(last -> new TakeLastYear(type, report, last).execute());
		}
	}

	/** Whether the other report is of the year right before; unknown years pass. */
	public boolean isYearBefore() {
		String year = report.getPeriod();
		String before = last.getPeriod();
		return year == null || before == null || !year.matches(YEAR) || !before.matches(YEAR)
				|| Integer.parseInt(year) - 1 == Integer.parseInt(before);
	}

	/** What cells held last year, as far as that is known and not kept already; none of a report of another year. */
	public Map<Cell, BigDecimal> figures() {
		Map<Cell, BigDecimal> figures = new LinkedHashMap<>();
		for (TableValues now : isYearBefore() ? type.forms().tables(report) : List.<TableValues>of()) {
			TableForm form = now.form();
			Reports.all(last, Table.class).stream().filter(table -> form.id().equals(table.getKey())).findFirst()
					.map(table -> new TableValues(table, form)).ifPresent(then -> form.cells().forEach(cell -> {
						Cell own = now.cell(cell);
						BigDecimal value = then.value(cell);
						if (own != null && value != null
								&& (own.getPrevious() == null || own.getPrevious().compareTo(value) != 0)) {
							figures.put(own, value);
						}
					}));
		}
		return figures;
	}

	/** Takes the figures over into a report that nobody edits yet. */
	public void execute() {
		figures().forEach(Cell::setPrevious);
	}

	/** One command for the session of an open report; null where there is nothing to take. */
	public Command command(EditingDomain domain) {
		CompoundCommand all = new CompoundCommand(MESSAGES.get("step.last-year"));
		figures().forEach((cell, value) -> all
				.append(SetCommand.create(domain, cell, ReportPackage.Literals.CELL__PREVIOUS, value)));
		return all.isEmpty() ? null : all;
	}
}
