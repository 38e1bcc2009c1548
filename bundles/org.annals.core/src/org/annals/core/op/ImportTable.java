/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.op;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.annals.core.message.Messages;
import org.annals.core.session.ReportSession;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.table.CellException;
import org.annals.core.table.NumberText;
import org.annals.core.table.form.FormTable;
import org.annals.core.table.form.Forms;
import org.annals.core.table.read.RawTable;
import org.annals.core.table.read.TableImport;
import org.annals.core.table.spec.FormCell;
import org.annals.core.table.spec.TableForm;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/**
 * The user action "fill tables from a file": a document, a workbook or a text with separators, whose tables are recognised
 * by the words of their rows and columns. What the file says is shown before anything is changed.
 */
public final class ImportTable {

	private static final Messages MESSAGES = Messages.of(ImportTable.class);

	private final Forms forms;
	private final SourceFile file;

	/**
	 * Where a value of the file lands.
	 *
	 * @param cell  that takes it
	 * @param old   what stands there now
	 * @param value what the file has, as it stands there
	 */
	public record Landing(FormCell cell, String old, String value) {

		public boolean isChange() {
			return !old.equals(value);
		}
	}

	/**
	 * What a table of a file would do to the report's table.
	 *
	 * @param form     of both
	 * @param landings in the order of the file; where the file has no value the report keeps its own
	 * @param doubts   what fits nowhere or is no number, one sentence each
	 */
	public record Preview(TableForm form, List<Landing> landings, List<String> doubts) {

		/** How many cells would hold something else. */
		public long changes() {
			return landings.stream().filter(Landing::isChange).count();
		}
	}

	/** @param forms of the report's type */
	public ImportTable(Forms forms, SourceFile file) {
		this.forms = forms;
		this.file = file;
	}

	/**
	 * @param monitor may be null
	 * @throws SourceException when the file cannot be read
	 */
	public TableImport.Result execute(IProgressMonitor monitor) throws SourceException {
		return new TableImport(forms.all()).read(file, SubMonitor.convert(monitor));
	}

	/**
	 * All tables of the file, each with the form that it seems to fill.
	 *
	 * @throws SourceException when the file cannot be read or has no table
	 */
	public List<TableImport.Candidate> candidates(IProgressMonitor monitor) throws SourceException {
		List<TableImport.Candidate> all = new TableImport(forms.all()).candidates(file, SubMonitor.convert(monitor));
		if (all.isEmpty()) {
			throw new SourceException(MESSAGES.get("import-table.none", file.name()));
		}
		return all;
	}

	/** What a table of the file would do to the report. */
	public static Preview preview(ReportSession session, RawTable table, TableForm form) {
		TableImport.Filled filled = TableImport.fill(table, form);
		FormTable target = target(session, form);
		List<Landing> landings = new ArrayList<>();
		List<String> doubts = new ArrayList<>(filled.doubts());
		filled.values().forEach((cell, text) -> {
			if (!text.isBlank()) {
				landings.add(new Landing(cell, target == null ? "" : target.text(cell), FormTable.normal(cell, text)));
				String doubt = doubt(cell, text);
				if (doubt != null) {
					doubts.add(MESSAGES.get("import-table.doubt", cell.label(Locale.getDefault().getLanguage()), doubt));
				}
			}
		});
		return new Preview(form, landings, doubts);
	}

	private static String doubt(FormCell cell, String text) {
		try {
			if (cell.isNumber()) {
				NumberText.parse(text).in(cell.unit());
			}
			return null;
		} catch (CellException e) {
			return e.getMessage();
		}
	}

	private static FormTable target(ReportSession session, TableForm form) {
		return FormTable.of(session).stream().filter(table -> table.form() == form).findFirst().orElse(null);
	}

	/** One command for the session, which undo takes back whole; it adds tables that the report lacks. Null for nothing to do. */
	public static Command command(ReportSession session, List<Preview> previews) {
		return new Filling(session, previews).isPointless() ? null : new Filling(session, previews);
	}

	/** Cells can be filled only when their table is there, so the second half is made when the first is done. */
	private static final class Filling extends CompoundCommand {

		private final ReportSession session;
		private final List<Preview> previews;

		Filling(ReportSession session, List<Preview> previews) {
			super(MESSAGES.get("step.import-table", previews.stream().mapToLong(Preview::changes).sum()));
			this.session = session;
			this.previews = previews;
		}

		boolean isPointless() {
			return previews.stream().allMatch(preview -> preview.changes() == 0);
		}

		@Override
		protected boolean prepare() {
			return true;
		}

		@Override
		public void execute() {
			for (Preview preview : previews) {
				if (preview.changes() > 0 && target(session, preview.form()) == null) {
					appendAndExecute(new AddTable(session, preview.form()).command());
				}
			}
			for (Preview preview : previews) {
				Map<FormCell, String> texts = new LinkedHashMap<>();
				preview.landings().forEach(landing -> texts.put(landing.cell(), landing.value()));
				Command set = preview.changes() == 0 ? null : target(session, preview.form()).set(texts, getLabel());
				if (set != null) {
					appendAndExecute(set);
				}
			}
		}
	}
}
