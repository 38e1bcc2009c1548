/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.install;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.annals.core.message.Messages;
import org.annals.core.types.TypeFolder;
import org.annals.install.InstallException;
import org.annals.install.InstallTypes;
import org.annals.install.ListOffers;
import org.annals.install.Offer;
import org.annals.install.Outcome;
import org.annals.install.Place;
import org.annals.install.Store;
import org.annals.install.TypeEntry;
import org.annals.install.UninstallType;
import org.annals.install.UninstallType.Removed;
import org.annals.ui.AnnalsUi;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Does what the page of report types is asked to, shows how far it is, and says below the page what came of it. */
final class TypesWork {

	private static final Messages MESSAGES = Messages.of(TypesWork.class);

	private final TypesDialog dialog;
	private final Composite row;
	private final Label icon;
	private final Label text;
	private final Button restart;
	private final ProgressMonitorPart progress;
	private boolean running;

	/** Work that may be cancelled. */
	@FunctionalInterface
	private interface Work<T> {

		T run(IProgressMonitor monitor) throws InstallException;
	}

	TypesWork(Composite area, TypesDialog dialog) {
		this.dialog = dialog;
		row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 44).applyTo(row);
		icon = new Label(row, SWT.NONE);
		icon.setImage(AnnalsUi.image("hint"));
		text = new Label(row, SWT.WRAP);
		text.setData("id", "types.message");
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).hint(400, SWT.DEFAULT).applyTo(text);
		restart = new Button(row, SWT.PUSH);
		restart.setText(MESSAGES.get("restart"));
		restart.setData("id", "types.restart");
		restart.addListener(SWT.Selection, event -> dialog.restart());
		restart.setVisible(false);
		progress = new ProgressMonitorPart(area, GridLayoutFactory.fillDefaults().create(), true);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(progress);
		progress.setVisible(false);
		say(MESSAGES.get("drop"), false);
	}

	boolean isRunning() {
		return running;
	}

	/** Says what came of something. */
	void say(String sentence, boolean problem) {
		icon.setImage(AnnalsUi.image(problem ? "warning" : "hint"));
		text.setText(sentence.replace("&", "&&"));
		text.setToolTipText(sentence);
		text.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
		row.layout(true, true);
	}

	/** Installs from a file or folder; lets the person choose first where there is something to choose or to trust. */
	void install(String from) {
		try {
			Place place = new Place(from);
			Set<String> only = Set.of();
			if (place.kind() != Place.Kind.TYPES) {
				List<Offer> offers = run(monitor -> new ListOffers(place).execute(monitor));
				if (offers == null) {
					return;
				}
				OffersDialog choice = new OffersDialog(dialog.getShell(), from, offers);
				if (choice.open() != Window.OK) {
					return;
				}
				only = choice.chosen();
			}
			Set<String> chosen = only;
			Outcome outcome = run(monitor -> {
				Outcome made = new InstallTypes(new WorkbenchHost(), Store.own(), TypeFolder.own(), place, chosen)
						.execute(monitor);
				Changed.take(monitor);
				return made;
			});
			if (outcome != null) {
				tell(outcome);
			}
		} catch (InstallException e) {
			say(e.getMessage(), true);
		}
	}

	private void tell(Outcome outcome) {
		Changed.show();
		dialog.refresh();
		outcome.types().forEach(dialog::select);
		List<String> sentences = new ArrayList<>(outcome.refusals());
		int count = outcome.units().size() + outcome.files().size();
		if (count > 0) {
			sentences.add(0, MESSAGES.get("installed", String.join(", ", outcome.types().stream().map(TypesWork::named).toList())));
		}
		sentences.addAll(outcome.unchanged());
		outcome.replaced().forEach(unit -> sentences.add(MESSAGES.get("replaced", unit.name(), unit.version())));
		if (outcome.isRestart()) {
			sentences.add(MESSAGES.get("restart.needed"));
		}
		restart.setVisible(outcome.isRestart());
		say(String.join("\n", sentences), !outcome.refusals().isEmpty());
	}

	private static String named(String id) {
		return AnnalsUi.core().types().find(id).map(type -> MESSAGES.get("type", type.name(), id)).orElse(id);
	}

	/** Takes a type away, after asking. */
	void uninstall(TypeEntry entry) {
		// Of several versions of one id the very file is meant that was chosen.
		String what = entry.unit() != null ? entry.unit().id() : entry.file() != null ? entry.file().getFileName().toString() : entry.id();
		if (!MessageDialog.openQuestion(dialog.getShell(), MESSAGES.get("title"), MESSAGES.get("uninstall.ask", entry.name()))) {
			return;
		}
		try {
			Removed removed = run(monitor -> {
				Removed gone = new UninstallType(new WorkbenchHost(), Store.own(), TypeFolder.own(), what).execute(monitor);
				Changed.take(monitor);
				return gone;
			});
			if (removed != null) {
				Changed.show();
				dialog.refresh();
				say(MESSAGES.get("uninstalled", entry.name()), false);
			}
		} catch (InstallException e) {
			say(e.getMessage(), true);
		}
	}

	/** Runs work on a thread of its own; null when it was cancelled. */
	private <T> T run(Work<T> work) throws InstallException {
		List<T> made = new ArrayList<>();
		running = true;
		dialog.enable(false);
		say(MESSAGES.get("working"), false);
		progress.setVisible(true);
		progress.attachToCancelComponent(null);
		try {
			ModalContext.run(monitor -> {
				try {
					made.add(work.run(monitor));
				} catch (InstallException e) {
					throw new InvocationTargetException(e);
				}
			}, true, progress, dialog.getShell().getDisplay());
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof InstallException refused) {
				throw refused;
			}
			if (!(e.getCause() instanceof OperationCanceledException)) {
				AnnalsUi.log(String.valueOf(e.getCause()), e.getCause());
				throw new InstallException(MESSAGES.get("unexpected"), e.getCause());
			}
		} catch (InterruptedException e) {
			made.clear();
		} finally {
			running = false;
			if (!progress.isDisposed()) {
				progress.removeFromCancelComponent(null);
				progress.setVisible(false);
				dialog.enable(true);
			}
		}
		if (made.isEmpty()) {
			say(MESSAGES.get("cancelled"), false);
			return null;
		}
		return made.get(0);
	}
}
