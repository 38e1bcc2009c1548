/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.form;

import java.util.List;
import java.util.function.Consumer;

import org.annals.core.message.Messages;
import org.annals.core.op.AddTable;
import org.annals.core.op.FillTotals;
import org.annals.core.table.form.CellTable;
import org.annals.core.table.spec.TableForm;
import org.annals.ui.AnnalsUi;
import org.annals.ui.editor.FocusHandlers;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.editor.grid.CellGrid;
import org.annals.ui.editor.grid.GridClip;
import org.annals.ui.editor.table.MessageBar;
import org.annals.ui.editor.table.SheetAction;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;

/** What can be done with the tables of the page, by its bar, its menu and the commands of the workbench. */
final class FormActions {

	private static final Messages MESSAGES = Messages.of(FormActions.class);
	private static final String OWN = "org.annals.ui.";
	private static final String TABS = "org.eclipse.ui.navigate.";

	private final ReportEditor editor;
	private final FormModels models;
	private final Runnable now;
	private final Consumer<FormModels.Spot> show;
	private CellGrid grid;
	private FormBar bar;
	private MessageBar line;
	private GridClip clip;

	/**
	 * @param now  shows at once what changed
	 * @param show goes to a table or cell
	 */
	FormActions(ReportEditor editor, FormModels models, Runnable now, Consumer<FormModels.Spot> show) {
		this.editor = editor;
		this.models = models;
		this.now = now;
		this.show = show;
	}

	List<SheetAction> all() {
		return List.of(action("totals", "totals", "Ctrl+Shift+T", this::fillTotals),
				new SheetAction("form.next", "next-finding", MESSAGES.get("next"), "F8", () -> models.wrong() > 0, () -> nextWrong(1)),
				new SheetAction("form.add", "add", MESSAGES.get("add"), null, () -> !missing().isEmpty(), this::add),
				new SheetAction("form.read", "import", MESSAGES.get("read"), null, () -> true,
						this::read),
				action("paste", "paste-table", "Ctrl+V", () -> clip.paste()),
				action("copy", "copy-table", null, () -> clip.copyAll()));
	}

	private SheetAction action(String id, String icon, String key, Runnable action) {
		return new SheetAction("form." + id, icon, MESSAGES.get(id), key, () -> grid.focus() != null, action);
	}

	/** Lets the keys do so too while the grid has the focus. */
	void bind(CellGrid to, FormBar with, MessageBar says) {
		grid = to;
		bar = with;
		line = says;
		clip = new GridClip(grid, line::show);
		new FocusHandlers(editor.getSite(), grid.control()).bind(IWorkbenchCommandConstants.EDIT_COPY, clip::copy)
				.bind(IWorkbenchCommandConstants.EDIT_PASTE, clip::paste).bind(OWN + "pastePlain", clip::paste)
				.bind(IWorkbenchCommandConstants.EDIT_CUT, clip::cut)
				.bind(IWorkbenchCommandConstants.EDIT_DELETE, grid.edits()::clear)
				.bind(IWorkbenchCommandConstants.EDIT_SELECT_ALL, grid::selectAll)
				.bind(OWN + "nextFinding", () -> nextWrong(1)).bind(OWN + "previousFinding", () -> nextWrong(-1))
				.bind(OWN + "fillTotals", this::fillTotals)
				// their keys would leave the page
				.bind(TABS + "nextTab", () -> turn(1)).bind(TABS + "previousTab", () -> turn(-1));
	}

	/** By its command: the wizard knows the editor, and not the other way round. */
	private void read() {
		try {
			editor.getSite().getService(IHandlerService.class).executeCommand(OWN + "readTable", null);
		} catch (CommandException e) {
			AnnalsUi.log(e.getMessage(), e);
		}
	}

	private List<TableForm> missing() {
		return AddTable.missing(editor.session());
	}

	private void add() {
		if (missing().size() == 1) {
			add(missing().getFirst());
		} else {
			bar.choose("form.add", missing(), this::add);
		}
	}

	private void add(TableForm form) {
		editor.session().execute(new AddTable(editor.session(), form).command());
		now.run();
		models.all().stream().filter(model -> model.table().form() == form).findFirst()
				.ifPresent(model -> show.accept(new FormModels.Spot(model, null)));
		grid.control().setFocus();
		line.show(MESSAGES.get("added"), false);
	}

	private void fillTotals() {
		if (grid.focus() == null) {
			return;
		}
		grid.edits().take();
		CellTable table = grid.model().table();
		Command fill = new FillTotals(table.values(), editor.session().type().forms().equations(table.form()))
				.execute(editor.session().domain());
		grid.edits().apply(fill);
		now.run();
		grid.control().setFocus();
		line.show(MESSAGES.get(fill == null ? "totals.none" : "totals.done"), false);
	}

	/** Shows the table of the next tab. */
	private void turn(int step) {
		grid.edits().take();
		now.run();
		if (!models.all().isEmpty()) {
			int at = Math.floorMod(models.all().indexOf(grid.model()) + step, models.all().size());
			show.accept(new FormModels.Spot(models.all().get(at), null));
		}
	}

	private void nextWrong(int step) {
		grid.edits().take();
		now.run();
		models.followOthers(grid.model());
		FormModels.Spot spot = models.nextWrong(grid.model(), grid.focus(), step);
		if (spot == null) {
			line.show(MESSAGES.get("next.none"), false);
		} else {
			show.accept(spot);
			grid.control().setFocus();
		}
	}
}
