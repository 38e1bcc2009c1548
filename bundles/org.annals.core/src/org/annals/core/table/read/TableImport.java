/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.table.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.annals.core.message.Messages;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.table.spec.FormCell;
import org.annals.core.table.spec.TableForm;
import org.eclipse.core.runtime.IProgressMonitor;

/** Recognises the tables of a file. */
public final class TableImport {

	private static final Messages MESSAGES = Messages.of(TableImport.class);

	private final List<TableForm> forms;

	/**
	 * A table of the file.
	 *
	 * @param form   that it fills
	 * @param values texts by cell
	 * @param doubts what could not be matched, one sentence each
	 */
	public record Filled(TableForm form, Map<FormCell, String> values, List<String> doubts) {
	}

	/**
	 * What a file gives.
	 *
	 * @param tables the tables recognised, in the order of the file
	 * @param doubts tables that are none of the type's, one sentence each
	 */
	public record Result(List<Filled> tables, List<String> doubts) {
	}

	public TableImport(List<TableForm> forms) {
		this.forms = forms;
	}

	/**
	 * A table of the file with the form that it seems to fill.
	 *
	 * @param table as the file has it
	 * @param form  that fits best and no table before it fits; null for none
	 */
	public record Candidate(RawTable table, TableForm form) {
	}

	/**
	 * All tables of a file, for a person to choose from.
	 *
	 * @throws SourceException when the file cannot be read
	 */
	public List<Candidate> candidates(SourceFile file, IProgressMonitor monitor) throws SourceException {
		List<Candidate> all = new ArrayList<>();
		List<TableForm> open = new ArrayList<>(forms);
		for (RawTable raw : TableFile.read(file, monitor)) {
			TableMatch match = TableMatcher.match(raw, open);
			all.add(new Candidate(raw, match == null ? null : match.form()));
			open.remove(match == null ? null : match.form());
		}
		return all;
	}

	/** What a table gives to a form, which need not be the one that fits best. */
	public static Filled fill(RawTable table, TableForm form) {
		return filled(table, TableMatcher.match(table, form));
	}

	private static Filled filled(RawTable raw, TableMatch match) {
		List<String> doubts = new ArrayList<>(raw.notes());
		doubts.addAll(match.doubts());
		return new Filled(match.form(), match.values(raw), doubts);
	}

	/** @throws SourceException when the file cannot be read */
	public Result read(SourceFile file, IProgressMonitor monitor) throws SourceException {
		List<Filled> found = new ArrayList<>();
		List<String> doubts = new ArrayList<>();
		List<TableForm> open = new ArrayList<>(forms);
		for (RawTable raw : TableFile.read(file, monitor)) {
			TableMatch match = TableMatcher.match(raw, open);
			if (match != null) {
				found.add(filled(raw, match));
				open.remove(match.form());
			} else {
				doubts.add(MESSAGES.get("table.unknown", file.name(), raw.start()));
			}
		}
		return new Result(found, doubts);
	}
}
