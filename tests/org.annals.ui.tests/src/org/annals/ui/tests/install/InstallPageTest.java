/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.annals.install.Store;
import org.annals.ui.AnnalsUi;
import org.annals.ui.tests.driver.Desk;
import org.annals.ui.tests.driver.Dialogs;
import org.annals.ui.tests.driver.Shots;
import org.annals.ui.tests.driver.Widgets;
import stranger.failing.FailingWriter;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of report types says before and while something is installed. */
class InstallPageTest {

	private static final String TYPE = "org.example.shown";

	@TempDir
	private Path temp;

	@AfterEach
	void tidy() throws Exception {
		Dialogs.closeAll();
		assertEquals(0, TypesPage.left(), "nothing is left behind");
	}

	@Test
	void givenAnInstallationUnderWay_whenItIsCancelled_thenNothingIsInstalledAndThePageGoesOn() throws Exception {
		Path jar = ClubRepository.plugin(temp, TYPE, "");
		TypesPage page = TypesPage.open();
		CountDownLatch held = new CountDownLatch(1);
		CountDownLatch free = new CountDownLatch(1);
		// Somebody else changes the store, so that this installation has to wait in its midst.
		Thread other = new Thread(() -> hold(held, free));
		other.start();
		held.await();
		page.drop(jar);
		Dialogs.push("offers.install");
		ToolItem stop = Widgets.find("the button that cancels", ToolItem.class,
				item -> item.getParent().getParent() instanceof ProgressMonitorPart && item.isEnabled());
		assertFalse(Dialogs.isEnabled("types.install"), "nothing else is begun");
		Shots.take("types-progress");
		Desk.run(() -> stop.notifyListeners(SWT.Selection, new Event()));
		free.countDown();
		other.join();
		Desk.until("the page is ready", () -> Dialogs.isEnabled("types.install"));
		assertTrue(AnnalsUi.core().types().find(TYPE).isEmpty());
		assertEquals(0, TypesPage.left());
		Shots.take("types-cancelled");
		page.install(jar, TYPE);
		page.uninstall(TYPE);
		page.close();
	}

	private static void hold(CountDownLatch held, CountDownLatch free) {
		try {
			Store.own().change(() -> {
				held.countDown();
				try {
					free.await();
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
				return null;
			});
		} catch (java.io.IOException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void givenASignedPluginAndAnUnsignedOne_whenTheyAreOffered_thenWhoSignedAndWhatItHoldsIsSaid() throws Exception {
		Path plain = ClubRepository.plugin(temp, TYPE, "");
		Path programs = ClubRepository.plugin(temp, "org.example.programs", "", FailingWriter.class);
		sign(programs);
		boolean chinese = java.util.Locale.getDefault().getLanguage().equals("zh");
		TypesPage page = TypesPage.open();
		page.drop(plain);
		Label trust = Widgets.byId(Label.class, "offers.trust");
		assertTrue(Desk.ask(trust::getText).contains(chinese ? "只含数据" : "data only"), () -> Desk.ask(trust::getText));
		assertTrue(offer().contains(chinese ? "未签名" : "not signed"), InstallPageTest::offer);
		Shots.take("types-offer-data");
		Dialogs.push("offers.install");
		Desk.until("installed", () -> page.row(TYPE) != null && Dialogs.isEnabled("types.install"));
		page.drop(programs);
		Label warning = Widgets.byId(Label.class, "offers.trust");
		assertTrue(Desk.ask(warning::getText).contains("County Federation of Clubs"), () -> Desk.ask(warning::getText));
		assertTrue(offer().contains("Office of Examples"), InstallPageTest::offer);
		Shots.take("types-offer-programs");
		Dialogs.push("offers.install");
		Desk.until("installed", () -> page.row("org.example.programs") != null && Dialogs.isEnabled("types.install"));
		page.select("org.example.programs");
		Desk.until("what the signature is worth", () -> page.details().contains(chinese ? "未经核实" : "not verified"));
		assertTrue(page.details().contains("org.example.programs.jar"), page::details);
		Shots.take("types-signed");
		Dialogs.fill("types.filter", "PROGRAMS");
		Desk.until("one row", () -> page.row(TYPE) == null && page.row("org.example.programs") != null);
		Dialogs.fill("types.filter", "");
		page.uninstall("org.example.programs");
		page.uninstall(TYPE);
		page.close();
	}

	private static String offer() {
		Table offers = Widgets.byId(Table.class, "offers.list");
		return Desk.ask(() -> {
			TableItem item = offers.getItem(0);
			return item.getText(0) + "|" + item.getText(2) + "|" + item.getText(3);
		});
	}

	private void sign(Path jar) throws Exception {
		String keys = temp.resolve("keys").toString();
		tool("keytool", "-genkeypair", "-keyalg", "EC", "-keystore", keys, "-storepass", "secret", "-alias", "a", "-dname",
				"CN=Office of Examples");
		tool("jarsigner", "-keystore", keys, "-storepass", "secret", jar.toString(), "a");
	}

	private static void tool(String name, String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", name).toString()));
		command.addAll(List.of(arguments));
		assertEquals(0, new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor(), name);
	}

	@Test
	void givenATypeFileAndAPlugin_whenInstalled_thenNewReportOffersThemWithoutRestart() throws Exception {
		Path file = Files.writeString(temp.resolve("mine.reporttype"), ClubRepository.type("org.example.mine", "Type of mine", "我的类型"));
		TypesPage page = TypesPage.open();
		page.drop(file);
		Desk.until("installed", () -> page.message().contains("org.example.mine"));
		page.install(ClubRepository.plugin(temp, TYPE, ""), TYPE);
		page.close();
		Dialogs.command("org.annals.ui.new");
		Table types = Widgets.byId(Table.class, "new.type");
		String all = Desk.ask(() -> {
			StringBuilder names = new StringBuilder();
			for (TableItem item : types.getItems()) {
				names.append(item.getText()).append('|');
			}
			return names.toString();
		});
		boolean chinese = java.util.Locale.getDefault().getLanguage().equals("zh");
		assertTrue(all.contains(chinese ? "我的类型" : "Type of mine") && all.contains(TYPE), all);
		Shots.take("types-new-report");
		Dialogs.push("wizard.cancel");
		TypesPage again = TypesPage.open();
		again.uninstall(TYPE);
		again.uninstall(chinese ? "我的类型" : "Type of mine", "org.example.mine");
		again.close();
	}
}
