/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package probe;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.annals.core.live.BigReport;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.editor.text.TextView;
import org.annals.ui.workspace.ReportFiles;
import org.annals.ui.workspace.ReportsProject;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** Opens the big report, types into it and into a bare text of the same look by turns, and scrolls both. */
final class ReportProbe {

	private static final String TYPED = "推进河道保洁工作并完善各项制度走访居民家庭";
	private static final int ROUND = 50;

	private final Display display;
	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private final int keys = Integer.getInteger("probe.keys", 500);

	ReportProbe(Display display) {
		this.display = display;
	}

	void run() throws Exception {
		IFile file = file();
		for (int i = 0; i < Integer.getInteger("probe.opens", 3); i++) {
			open(file, i);
		}
		ReportEditor editor = (ReportEditor) page.getActiveEditor();
		TextView view = editor.getAdapter(TextView.class);
		StyledText text = view.widget();
		Probe.write("size: chars " + text.getCharCount() + ", lines " + text.getLineCount() + ", focus " + text.isFocusControl());
		memory("opened");
		StyledText bare = bare(text);
		// The first check, and the widgets' own measuring of lines out of sight.
		Idle.millis(display, 6000);
		int middle = middle(text);
		typing(view, text, bare, middle);
		scrolling(text, bare);
		pages(editor);
		memory("at the end");
		bare.getShell().dispose();
		page.closeEditor(editor, false);
		file.delete(true, new NullProgressMonitor());
	}

	private IFile file() throws Exception {
		IProject project = ReportsProject.open(null);
		IFile file = project.getFile("big.annals");
		Files.deleteIfExists(project.getLocation().toPath().resolve("big.annals"));
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		file = ReportFiles.create(project, "big.annals", BigReport.make(), null);
		ResourcesPlugin.getWorkspace().save(false, null);
		Idle.millis(display, 1000);
		return file;
	}

	private void open(IFile file, int round) throws Exception {
		page.closeAllEditors(false);
		Idle.millis(display, 1500);
		long start = System.nanoTime();
		ReportEditor editor = (ReportEditor) ReportFiles.open(page, file);
		long opened = System.nanoTime();
		StyledText text = editor.getAdapter(TextView.class).widget();
		text.update();
		display.update();
		long painted = System.nanoTime();
		Idle.drain(display);
		long idle = System.nanoTime();
		Probe.write(String.format("open %d: %6.0f ms until painted (call %.0f), %6.0f ms until idle", round + 1,
				(painted - start) / 1e6, (opened - start) / 1e6, (idle - start) / 1e6));
	}

	/** As wide and with the same type, but nothing that knows of reports. */
	private StyledText bare(StyledText like) {
		Shell shell = new Shell(display, SWT.SHELL_TRIM | SWT.ON_TOP);
		shell.setLayout(new FillLayout());
		StyledText bare = new StyledText(shell, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED);
		bare.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		bare.setFont(like.getFont());
		bare.setLineSpacing(like.getLineSpacing());
		bare.setMargins(like.getLeftMargin(), like.getTopMargin(), like.getRightMargin(), like.getBottomMargin());
		bare.setText(like.getText());
		shell.setSize(like.getSize().x + 8, like.getSize().y + 30);
		shell.setLocation(60, 60);
		shell.setVisible(true);
		like.forceFocus();
		return bare;
	}

	/** Behind the text of a body line in the middle, where nothing but text stands. */
	private static int middle(StyledText text) {
		int line = text.getLineCount() / 2;
		while (text.getLine(line).length() < 60) {
			line++;
		}
		return text.getOffsetAtLine(line) + 8;
	}

	private void typing(TextView view, StyledText text, StyledText bare, int middle) {
		Map<StyledText, Typist> typists = new LinkedHashMap<>();
		typists.put(text, new Typist(display, text));
		typists.put(bare, new Typist(display, bare));
		Map<String, Samples> samples = new LinkedHashMap<>();
		for (StyledText widget : typists.keySet()) {
			widget.setSelection(middle);
			widget.showSelection();
		}
		Samples warm = new Samples();
		typists.get(text).press(Typist.chars(TYPED), 40, warm, null);
		typists.get(bare).press(Typist.chars(TYPED), 40, warm, null);
		for (int done = 0; done < keys; done += ROUND) {
			for (StyledText widget : typists.keySet()) {
				String name = widget == text ? "report" : "bare";
				widget.forceFocus();
				Samples felt = samples.computeIfAbsent("char felt, " + name, key -> new Samples());
				typists.get(widget).press(Typist.chars(TYPED), ROUND, sample(samples, "char", name), felt);
			}
		}
		for (int round = 0; round < 4; round++) {
			for (StyledText widget : typists.keySet()) {
				String name = widget == text ? "report" : "bare";
				Typist typist = typists.get(widget);
				widget.forceFocus();
				typist.press(i -> Typist.key(SWT.BS, SWT.BS, 0), 10, sample(samples, "backspace", name), null);
				typist.press(i -> Typist.key(SWT.CR, SWT.CR, 0), 5, sample(samples, "enter", name), null);
				typist.press(i -> Typist.key(SWT.BS, SWT.BS, 0), 5, sample(samples, "join lines", name), null);
				typist.press(i -> Typist.key((char) 0, i % 2 == 0 ? SWT.ARROW_DOWN : SWT.ARROW_UP, 0), 10,
						sample(samples, "arrow", name), null);
			}
		}
		report(view, text, typists.get(text), samples);
		Probe.write("keys that painted nothing: report " + typists.get(text).unpainted() + ", bare " + typists.get(bare).unpainted());
		samples.forEach((name, all) -> Probe.write(String.format("key %-22s %s", name, all)));
	}

	/** What a bare text does not have: steps of undo, mentions of figures, levels. */
	private void report(TextView view, StyledText text, Typist typist, Map<String, Samples> samples) {
		text.forceFocus();
		Typist.Commanded undo = new Typist.Commanded("org.eclipse.ui.edit.undo");
		Typist.Commanded redo = new Typist.Commanded("org.eclipse.ui.edit.redo");
		for (int i = 0; i < 10; i++) {
			typist.run(undo, sample(samples, "undo", "report"));
		}
		for (int i = 0; i < 10; i++) {
			typist.run(redo, sample(samples, "redo", "report"));
		}
		int mention = text.getText().indexOf("全年", text.getCharCount() / 2);
		while (!Character.isDigit(text.getText(mention, mention).charAt(0))) {
			mention++;
		}
		text.setSelection(mention + 1);
		text.showSelection();
		typist.press(Typist.chars("1234567"), 7, sample(samples, "in a mention", "report"), null);
		typist.press(i -> Typist.key(SWT.BS, SWT.BS, 0), 7, sample(samples, "in a mention", "report"), null);
		typist.press(i -> Typist.key(SWT.CR, SWT.CR, 0), 1, new Samples(), null);
		typist.press(i -> Typist.key(SWT.TAB, SWT.TAB, i % 2 == 0 ? 0 : SWT.SHIFT), 12, sample(samples, "tab", "report"), null);
	}

	private static Samples sample(Map<String, Samples> samples, String key, String name) {
		return samples.computeIfAbsent(key + ", " + name, made -> new Samples());
	}

	private void scrolling(StyledText text, StyledText bare) {
		for (boolean again : new boolean[] { false, true }) {
			for (StyledText widget : new StyledText[] { text, bare }) {
				widget.forceFocus();
				widget.setSelection(0);
				widget.setTopIndex(0);
				Idle.millis(display, 500);
				Samples pages = new Samples();
				long begin = System.nanoTime();
				for (int i = 0; i < 150; i++) {
					pages.begin();
					widget.notifyListeners(SWT.KeyDown, Typist.key((char) 0, SWT.PAGE_DOWN, 0));
					widget.update();
					display.update();
					pages.end();
					Idle.drain(display);
				}
				Probe.write(String.format("page down%s, %-8s %s, %.0f ms in all", again ? " again" : "", widget == text ? "report" : "bare",
						pages, (System.nanoTime() - begin) / 1e6));
			}
		}
	}

	private void pages(ReportEditor editor) throws Exception {
		for (String id : new String[] { "metrics", "commitments", "overview", "source", "text", "metrics" }) {
			Idle.millis(display, 800);
			long start = System.nanoTime();
			editor.showPage(id);
			display.update();
			long shown = System.nanoTime();
			Idle.drain(display);
			Probe.write(String.format("page %-12s %6.0f ms until painted, %6.0f ms until idle", id, (shown - start) / 1e6,
					(System.nanoTime() - start) / 1e6));
		}
	}

	private void memory(String when) throws Exception {
		Idle.millis(display, 1500);
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		Runtime runtime = Runtime.getRuntime();
		long used = runtime.totalMemory() - runtime.freeMemory();
		Path status = Path.of("/proc/self/status");
		String rss = !Files.exists(status) ? "?" : Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS"))
				.map(line -> line.replaceAll("\\D", "")).findFirst().orElse("0");
		Probe.write(String.format("memory %s: %d MB of heap used, %d MB heap, %d MB resident", when, used >> 20,
				runtime.totalMemory() >> 20, Long.parseLong(rss) >> 10));
	}
}
