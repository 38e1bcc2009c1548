/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.annals.document.page.GlyphRun;
import org.annals.document.page.Line;
import org.annals.ui.editor.text.TextView;
import org.annals.ui.preview.PrintReport;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Keys;
import org.annals.ui.tests.driver.Pointer;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import org.annals.ui.typeset.SetReport;
import org.annals.ui.typeset.Typesetting;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview shows the pages of the print, follows the report, and leads to the text. */
class PreviewPageTest extends PageJourney {

	private static final double INCH = 25.4;
	private static final int FIT_WIDTH = 0;
	private static final int WHOLE_PAGE = 1;
	private static final int HUNDRED = 4;

	private Canvas pages;
	private Combo zoom;

	@BeforeEach
	void showPage() {
		page("preview");
		pages = Widgets.byId(Canvas.class, "preview.pages");
		zoom = Widgets.byId(Combo.class, "preview.zoom");
		Desk.until("focus in the preview", pages::isFocusControl);
		upToDate();
		zoom(FIT_WIDTH);
	}

	private SetReport upToDate() {
		return Desk.await("pages of the report as it is", () -> {
			SetReport set = Typesetting.of(editor()).current();
			return set != null && set.isPaintable() && set.version() == session().version() ? set : null;
		});
	}

	private void zoom(int index) {
		Desk.run(() -> {
			zoom.select(index);
			zoom.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
			pages.setFocus();
		});
	}

	private String number() {
		return Desk.ask(() -> Widgets.now(Text.class, text -> "preview.number".equals(text.getData("id"))).getText());
	}

	private void atPage(String wanted) {
		Desk.until("page " + wanted, () -> Widgets.now(Text.class, text -> "preview.number".equals(text.getData("id")))
				.getText().equals(wanted));
	}

	/** Middle of a run on the canvas; the preview must stand at its top, one page as wide as the view. */
	private Point place(GlyphRun run) {
		SetReport set = upToDate();
		return Desk.ask(() -> {
			Rectangle client = pages.getClientArea();
			double scale = (client.width - 32) / set.paper().width();
			return pages.toDisplay(16 + (int) (run.x(0) * scale) + 1, 16 + (int) ((run.baseline() - 1) * scale));
		});
	}

	@Test
	void givenAReport_whenThePreviewIsShown_thenItHasThePagesOfThePrint() {
		SetReport set = upToDate();
		assertTrue(set.count() >= 3, "pages: " + set.count());
		assertEquals("1", number());
		Label count = Widgets.byId(Label.class, "preview.count");
		assertTrue(Desk.ask(count::getText).contains(Integer.toString(set.count())), () -> Desk.ask(count::getText));
		assertEquals(set.count(), Desk.ask(Widgets.byId(Table.class, "preview.thumbnails")::getItemCount));
		assertTrue(ink(pages) > 500, "nothing is painted");
		Shots.take("preview");
	}

	/** Pixels of the middle of a control that are nearly black. */
	private static int ink(Canvas canvas) {
		ImageData data = Desk.ask(() -> {
			Rectangle client = canvas.getClientArea();
			Image image = new Image(canvas.getDisplay(), client.width, client.height);
			GC gc = new GC(canvas);
			canvas.update();
			gc.copyArea(image, 0, 0);
			gc.dispose();
			ImageData copied = image.getImageData();
			image.dispose();
			return copied;
		});
		int dark = 0;
		for (int y = 0; y < data.height; y++) {
			for (int x = data.width / 4; x < data.width * 3 / 4; x++) {
				dark += data.palette.getRGB(data.getPixel(x, y)).getHSB()[2] < 0.4 ? 1 : 0;
			}
		}
		return dark;
	}

	@Test
	void givenThumbnails_whenArrowsArePressed_thenThePreviewGoesToThePage() {
		Table thumbnails = Widgets.byId(Table.class, "preview.thumbnails");
		Desk.run(thumbnails::setFocus);
		Keys.press(SWT.ARROW_DOWN);
		atPage("2");
		Keys.press(SWT.END);
		int last = upToDate().count();
		atPage(Integer.toString(last));
		assertEquals(last - 1, Desk.ask(thumbnails::getSelectionIndex));
		Desk.until("small pages", () -> thumbnails.getItem(last - 1).getImage() != null);
		Shots.take("preview-thumbnails");
	}

	@Test
	void givenKeys_whenTheyArePressed_thenPagesAndSizeChange() {
		zoom(WHOLE_PAGE);
		Shots.take("preview-whole-page");
		Keys.press(SWT.PAGE_DOWN);
		atPage("2");
		Keys.press(SWT.PAGE_UP);
		atPage("1");
		Keys.press(SWT.END);
		atPage(Integer.toString(upToDate().count()));
		Keys.press(SWT.HOME);
		atPage("1");
		zoom(HUNDRED);
		Keys.chord(SWT.CTRL, '=');
		Desk.until("larger", () -> zoom.getText().equals("125%"));
		Keys.chord(SWT.CTRL, '-');
		Keys.chord(SWT.CTRL, '-');
		Desk.until("smaller", () -> zoom.getText().equals("75%"));
		Keys.chord(SWT.CTRL, '0');
		Desk.until("as printed", () -> zoom.getText().equals("100%"));
		Shots.take("preview-zoomed");
	}

	@Test
	void givenANumber_whenItIsEntered_thenThatPageIsShown() {
		Text number = Widgets.byId(Text.class, "preview.number");
		Pointer.click(number);
		Keys.chord(SWT.CTRL, 'a');
		Keys.type("3");
		Keys.press(SWT.CR);
		Desk.until("focus back", pages::isFocusControl);
		atPage("3");
	}

	@Test
	void givenALine_whenItIsClicked_thenTheCaretIsThereInTheText() {
		GlyphRun run = upToDate().page(0).lines().stream().map(Line::runs).map(runs -> runs.get(0))
				.filter(first -> first.text().startsWith("基层")).findFirst().orElse(upToDate().page(0).lines().get(4).runs().get(0));
		Pointer.click(place(run));
		Desk.until("the text", () -> "text".equals(editor().shownPage()));
		assertEquals(run.start(), Desk.ask(() -> editor().getAdapter(TextView.class).caret()));
		Shots.take("preview-to-text");
	}

	@Test
	void givenTheCaretFarDown_whenThePreviewIsShown_thenThatPageIsInView() {
		int last = upToDate().count() - 1;
		int offset = upToDate().page(last).lines().getLast().runs().get(0).start();
		page("text");
		Desk.run(() -> editor().getAdapter(TextView.class).place(offset));
		page("preview");
		Shots.take("preview-at-caret");
		atPage(Integer.toString(last + 1));
		Keys.press(SWT.CR);
		Desk.until("the text again", () -> "text".equals(editor().shownPage()));
		assertEquals(offset, Desk.ask(() -> editor().getAdapter(TextView.class).caret()));
	}

	@Test
	void givenTextThatIsTyped_whenThePreviewIsShownAgain_thenItHasTheText() {
		SetReport before = upToDate();
		page("text");
		Desk.run(() -> editor().getAdapter(TextView.class).place(text().indexOf("带领局党组")));
		Keys.type("xyz");
		page("preview");
		SetReport after = upToDate();
		assertNotEquals(before.version(), after.version());
		assertTrue(after.page(0).lines().stream().anyMatch(line -> line.text().contains("xyz")));
		Shots.take("preview-after-typing");
		Keys.chord(SWT.CTRL, 'z');
		Desk.until("undo", () -> !session().text().text().contains("xyz"));
		assertTrue(upToDate().page(0).lines().stream().noneMatch(line -> line.text().contains("xyz")));
	}

	@Test
	void givenAPrinter_whenSomePagesArePrinted_thenItsFileHasThem(@TempDir Path folder) throws Exception {
		PrinterData file = Desk.ask(() -> Arrays.stream(Printer.getPrinterList())
				.filter(data -> data.name.equals("Print to File")).findFirst().orElse(null));
		Assumptions.assumeTrue(file != null, "no printer that prints to a file");
		long all = print(file, folder.resolve("all.pdf"), PrinterData.ALL_PAGES);
		long one = print(file, folder.resolve("one.pdf"), PrinterData.PAGE_RANGE);
		assertTrue(one > 1000 && all > one * 3 / 2, one + " of " + all);
	}

	private long print(PrinterData data, Path target, int scope) throws Exception {
		boolean printed = Desk.ask(() -> {
			data.printToFile = true;
			data.fileName = target.toString();
			data.scope = scope;
			data.startPage = 2;
			data.endPage = 2;
			Printer printer = new Printer(data);
			try {
				return PrintReport.print(printer, data, Typesetting.of(editor()).now(), "test");
			} finally {
				printer.dispose();
			}
		});
		assertTrue(printed);
		// The toolkit hands the job over piece by piece while events are dispatched.
		Desk.await("the whole file", () -> {
			byte[] so = target.toFile().exists() ? Files.readAllBytes(target) : new byte[0];
			return new String(so, StandardCharsets.ISO_8859_1).stripTrailing().endsWith("%%EOF");
		});
		byte[] bytes = Files.readAllBytes(target);
		assertEquals("%PDF", new String(bytes, 0, 4, StandardCharsets.US_ASCII));
		Path kept = Path.of(System.getProperty("annals.shots", "target/shots"), target.getFileName().toString());
		Files.createDirectories(kept.getParent());
		Files.write(kept, bytes);
		return bytes.length;
	}

	@Test
	void givenAPrintersResolution_whenAPageIsPainted_thenInkStandsWhereThePageHasIt() {
		SetReport set = upToDate();
		int dpi = 150;
		ImageData data = Desk.ask(() -> {
			Image image = new Image(pages.getDisplay(), (int) (210 * dpi / INCH), (int) (297 * dpi / INCH));
			GC gc = new GC(image);
			gc.setBackground(new Color(255, 255, 255));
			gc.fillRectangle(image.getBounds());
			org.annals.ui.typeset.PagePainter painter = new org.annals.ui.typeset.PagePainter(pages.getDisplay());
			painter.paint(gc, set, 1, PrintReport.place(new Point(dpi, dpi), new Rectangle(0, 0, 0, 0), set));
			gc.dispose();
			ImageData painted = image.getImageData();
			image.dispose();
			return painted;
		});
		Rectangle ink = null;
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				if (data.palette.getRGB(data.getPixel(x, y)).red < 128) {
					Rectangle point = new Rectangle(x, y, 1, 1);
					ink = ink == null ? point : ink.union(point);
				}
			}
		}
		double left = ink.x * INCH / dpi;
		double right = (ink.x + ink.width) * INCH / dpi;
		double top = ink.y * INCH / dpi;
		assertEquals(set.paper().left(), left, 2.5);
		assertEquals(set.paper().width() - set.paper().right(), right, 2.5);
		assertTrue(top > set.paper().top() && top < set.paper().top() + 8, "top " + top);
	}

	@Test
	void givenPagesOfThePrint_whenTheTextIsShown_thenLinesSayWhereTheyBeginUntilTheyAreHidden() {
		int start = new org.annals.document.page.TextPlaces(upToDate().pages()).start(1);
		page("text");
		TextView view = Desk.ask(() -> editor().getAdapter(TextView.class));
		Desk.run(() -> view.place(start));
		Desk.until("a dashed line", () -> dashes(view, start) > 6);
		Shots.take("text-page-breaks");
		try {
			toggleBreaks();
			Desk.until("no line", () -> dashes(view, start) < 4);
		} finally {
			toggleBreaks();
		}
		Desk.until("a dashed line again", () -> dashes(view, start) > 6);
	}

	private static void toggleBreaks() {
		Desk.run(() -> {
			try {
				Desk.page().getWorkbenchWindow().getService(IHandlerService.class)
						.executeCommand("org.annals.ui.pageBreaks", null);
			} catch (org.eclipse.core.commands.common.CommandException e) {
				throw new AssertionError(e);
			}
		});
	}

	/** How often the colour changes along the top of the line in which an offset stands. */
	private static int dashes(TextView view, int offset) {
		Rectangle bounds = view.bounds(new org.annals.core.text.Range(offset, offset + 1));
		Point at = view.widget().toControl(bounds.x, bounds.y);
		view.widget().update();
		Rectangle client = view.widget().getClientArea();
		int most = 0;
		for (int y = at.y - 2; y <= at.y + 2; y++) {
			Image image = new Image(view.widget().getDisplay(), client.width, 1);
			GC gc = new GC(view.widget());
			gc.copyArea(image, 0, y);
			gc.dispose();
			ImageData data = image.getImageData();
			image.dispose();
			int changes = 0;
			// Right of the text nothing else is painted.
			for (int x = data.width - view.widget().getRightMargin() + 2; x < data.width; x++) {
				changes += data.getPixel(x, 0) == data.getPixel(x - 1, 0) ? 0 : 1;
			}
			most = Math.max(most, changes);
		}
		return most;
	}
}
