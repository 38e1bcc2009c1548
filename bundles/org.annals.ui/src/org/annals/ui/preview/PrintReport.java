/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.preview;

import java.io.IOException;

import org.annals.core.message.Messages;
import org.annals.ui.AnnalsUi;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.typeset.PagePainter;
import org.annals.ui.typeset.SetReport;
import org.annals.ui.typeset.Typesetting;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;

/** Prints a report: the same pages by the same painting as the preview, in the printer's resolution. */
public final class PrintReport {

	private static final Messages MESSAGES = Messages.of(PrintReport.class);
	private static final double INCH = 25.4;

	private PrintReport() {
	}

	/** Asks for printer and pages, and prints the report of an editor as it is now. */
	public static void ask(ReportEditor editor) {
		Shell shell = editor.getSite().getShell();
		SetReport[] report = new SetReport[1];
		BusyIndicator.showWhile(shell.getDisplay(), () -> report[0] = set(editor));
		if (report[0] == null) {
			MessageDialog.openError(shell, MESSAGES.get("print.title"), MESSAGES.get("failed"));
			return;
		}
		PrinterData usual = new PrinterData();
		usual.startPage = 1;
		usual.endPage = report[0].count();
		PrintDialog dialog = new PrintDialog(shell);
		dialog.setText(MESSAGES.get("print.title"));
		dialog.setPrinterData(usual);
		PrinterData chosen = dialog.open();
		if (chosen != null) {
			String title = report[0].pages().flow().title();
			BusyIndicator.showWhile(shell.getDisplay(),
					() -> print(shell, chosen, report[0], title.isEmpty() ? editor.getPartName() : title));
		}
	}

	private static SetReport set(ReportEditor editor) {
		try {
			return Typesetting.of(editor).now();
		} catch (IOException | RuntimeException e) {
			AnnalsUi.log(MESSAGES.get("print.title"), e);
			return null;
		}
	}

	private static void print(Shell shell, PrinterData data, SetReport report, String title) {
		boolean printed;
		try {
			Printer printer = new Printer(data);
			try {
				printed = print(printer, data, report, title);
			} finally {
				printer.dispose();
			}
		} catch (SWTException | SWTError e) {
			AnnalsUi.log(MESSAGES.get("print.title"), e);
			printed = false;
		}
		if (!printed) {
			MessageDialog.openError(shell, MESSAGES.get("print.title"), MESSAGES.get("print.failed", title));
		}
	}

	/**
	 * Prints the pages that were chosen.
	 *
	 * @param data  its scope and pages, the first being 1
	 * @param title name of the job
	 * @return whether the printer took them
	 */
	public static boolean print(Printer printer, PrinterData data, SetReport report, String title) {
		boolean range = data.scope == PrinterData.PAGE_RANGE;
		int first = range ? Math.clamp(data.startPage, 1, report.count()) : 1;
		int last = range ? Math.clamp(data.endPage, first, report.count()) : report.count();
		if (!printer.startJob(title)) {
			return false;
		}
		PagePainter painter = new PagePainter(printer);
		GC gc = new GC(printer);
		try {
			for (int number = first; number <= last; number++) {
				if (!printer.startPage()) {
					printer.cancelJob();
					return false;
				}
				painter.paint(gc, report, number - 1, place(printer.getDPI(), printer.computeTrim(0, 0, 0, 0), report));
				printer.endPage();
			}
		} finally {
			gc.dispose();
		}
		printer.endJob();
		return true;
	}

	/**
	 * Where paper lies that a printer begins to print on.
	 *
	 * @param dpi  resolution of the printer
	 * @param trim from the printable area to the edges of the paper
	 */
	public static PagePainter.Place place(Point dpi, Rectangle trim, SetReport report) {
		return new PagePainter.Place(trim.x, trim.y, dpi.x / INCH, 0, report.paper().height(), false);
	}
}
