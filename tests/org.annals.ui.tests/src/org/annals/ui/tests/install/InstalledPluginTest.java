/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.annals.core.op.Core;
import org.annals.core.op.ReadReport;
import org.annals.core.op.WriteReport;
import org.annals.core.source.SourceFile;
import org.annals.ui.AnnalsUi;
import org.annals.ui.checking.Checking;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Dialogs;
import org.annals.ui.tests.driver.OpenExample;
import org.annals.ui.tests.driver.Pointer;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import stranger.failing.FailingFormat;
import stranger.failing.FailingPage;
import stranger.failing.FailingRule;
import stranger.failing.FailingStage;
import stranger.failing.FailingWriter;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

/** A plug-in in the running workbench does no harm while it is there, and leaves nothing when it is gone. */
class InstalledPluginTest {

	private static final String TYPE = "org.example.hostile";

	@TempDir
	private Path temp;
	private OpenExample desk;

	@BeforeEach
	void project() throws Exception {
		desk = new OpenExample("installed-plugin");
	}

	@AfterEach
	void tidy() throws Exception {
		desk.close();
		assertEquals(0, TypesPage.left(), "nothing is left behind");
	}

	@Test
	void tenTimesInstalledAndUninstalledLeavesNoFilesNoBundlesNoExtensionsAndNoThreads() throws Exception {
		Path jar = ClubRepository.plugin(temp, TYPE, hooks(), FailingRule.class, FailingPage.class, FailingStage.class,
				FailingFormat.class, FailingWriter.class);
		TypesPage page = TypesPage.open();
		page.install(jar, TYPE);
		page.uninstall(TYPE);
		Set<String> bundles = bundles();
		Set<String> extensions = extensions();
		Set<String> threads = threads();
		int problems = AnnalsUi.core().problems().size();
		for (int i = 0; i < 10; i++) {
			page.install(jar, TYPE);
			page.uninstall(TYPE);
			assertEquals(0, TypesPage.left());
		}
		assertEquals(bundles, bundles());
		assertEquals(extensions, extensions());
		assertEquals(problems, AnnalsUi.core().problems().size());
		Set<String> more = threads();
		more.removeAll(threads);
		assertEquals(Set.of(), more, "threads");
		page.close();
	}

	private static String hooks() {
		String pack = "stranger.failing.";
		return "<extension point=\"org.annals.ui.pages\"><page id=\"hostile.page\" name=\"Hostile page\" order=\"1000\" class=\"" + pack
				+ "FailingPage\"/></extension><extension point=\"org.annals.core.rules\"><rule id=\"hostile.rule\" severity=\"warning\""
				+ " appliesTo=\"report\" name=\"n\" explanation=\"e\" class=\"" + pack + "FailingRule\"/></extension>"
				+ "<extension point=\"org.annals.core.readers\"><format id=\"hostile.format\" class=\"" + pack
				+ "FailingFormat\"/><stage id=\"hostile.stage\" class=\"" + pack + "FailingStage\"/></extension>"
				+ "<extension point=\"org.annals.core.writers\"><writer id=\"hostile\" extension=\"hostile\" name=\"n\" class=\"" + pack
				+ "FailingWriter\"/></extension>";
	}

	@Test
	void givenAPluginThatThrowsInEachHook_whenItIsInstalledInTheRunningWorkbench_thenReportsAreReadCheckedAndWrittenAsBefore()
			throws Exception {
		byte[] text = new String(Files.readAllBytes(Path.of(System.getProperty("annals.root"), "examples/duty-report.txt")))
				.concat(FailingRule.WORD).getBytes();
		IFile file = desk.project().getFile("a.annals");
		write(text, "annals", file);
		List<String> before = findings(desk.open(file));
		Desk.run(() -> Desk.page().closeAllEditors(false));
		String plain = written(text, "txt");
		TypesPage page = TypesPage.open();
		page.install(ClubRepository.plugin(temp, TYPE, hooks(), FailingRule.class, FailingPage.class, FailingStage.class,
				FailingFormat.class, FailingWriter.class), TYPE);
		page.close();
		int shells = shells();
		ReportEditor editor = desk.open(file);
		assertEquals(before, findings(editor));
		Desk.until("the rule is named", () -> Checking.of(editor).findings().problems().stream()
				.anyMatch(problem -> problem.id().equals("hostile.rule")));
		show(editor, "hostile.page");
		Label words = Widgets.byId(Label.class, "page.failed");
		assertTrue(Desk.ask(words::getText).contains("Hostile page"));
		Shots.take("plugin-hostile");
		show(editor, "text");
		assertEquals(shells, shells(), "no dialog");
		assertEquals(plain, written(text, "txt"));
		assertThrows(Exception.class, () -> written(text, "hostile"));
		Desk.run(() -> Desk.page().closeAllEditors(false));
		TypesPage again = TypesPage.open();
		again.uninstall(TYPE);
		again.close();
		assertEquals(before, findings(desk.open(file)));
	}

	private static void write(byte[] text, String format, IFile file) throws Exception {
		file.create(bytes(text, format), true, false, null);
	}

	private static String written(byte[] text, String format) throws Exception {
		return new String(bytes(text, format));
	}

	private static byte[] bytes(byte[] text, String format) throws Exception {
		Core core = AnnalsUi.core();
		var reading = new ReadReport(core, new SourceFile("a.txt", text), null).execute(null);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new WriteReport(reading.text(), reading.type(), core.writers().find(format).orElseThrow()).execute(out, null);
		return out.toByteArray();
	}

	private static List<String> findings(ReportEditor editor) {
		Desk.until("checked", () -> Checking.of(editor).findings().isCurrent());
		return Checking.of(editor).findings().all().stream().map(finding -> finding.rule() + " " + finding.message()).sorted().toList();
	}

	private static void show(ReportEditor editor, String id) {
		CTabFolder folder = Widgets.byId(CTabFolder.class, "report.pages");
		CTabItem tab = Widgets.find("tab " + id, CTabItem.class, item -> id.equals(item.getData("id")));
		Desk.run(() -> folder.showItem(tab));
		Pointer.click(tab);
		Desk.until("page " + id, () -> id.equals(editor.shownPage()));
	}

	private static int shells() {
		return Desk.ask(() -> (int) Arrays.stream(Desk.display().getShells()).filter(Shell::isVisible).count());
	}

	private static Set<String> bundles() {
		return Arrays.stream(Platform.getBundle("org.eclipse.osgi").getBundleContext().getBundles()).map(Bundle::getLocation)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> extensions() {
		Set<String> all = new TreeSet<>();
		for (IExtensionPoint point : Platform.getExtensionRegistry().getExtensionPoints()) {
			for (IExtension extension : point.getExtensions()) {
				all.add(point.getUniqueIdentifier() + " " + extension.getContributor().getName() + " " + extension.getLabel());
			}
		}
		return all;
	}

	/** Names without numbers, of those that stay; workers of the platform come and go. */
	private static Set<String> threads() {
		return Thread.getAllStackTraces().keySet().stream().map(Thread::getName).filter(name -> !name.startsWith("Worker-"))
				.map(name -> name.replaceAll("\\d+", "#")).collect(Collectors.toCollection(TreeSet::new));
	}
}
