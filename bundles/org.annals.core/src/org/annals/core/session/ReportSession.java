/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.session;

import java.util.EventObject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.annals.core.text.Markers;
import org.annals.core.text.Mentions;
import org.annals.core.text.ReportText;
import org.annals.core.types.TypeProfile;
import org.annals.model.file.ReportResource;
import org.annals.model.report.Report;
import org.annals.model.report.ReportPackage;
import org.annals.model.report.provider.label.LabelledItemProviders;
import org.annals.model.report.provider.label.ReportLabels;
import org.annals.model.text.ElementIds;
import org.annals.model.text.IdSource;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.emf.edit.provider.resource.ResourceItemProviderAdapterFactory;

/**
 * An open report: the model, its commands and its text, shared by all that show or change it. It belongs to one thread,
 * in the workbench that of the display; nothing else may touch the model.
 */
public final class ReportSession {

	/** Hears of each change of the report. */
	public interface Listener {

		/**
		 * One feature of one object of the report changed, by a command, its undo or its redo.
		 *
		 * @param change never a touch
		 */
		void changed(Notification change);
	}

	private final Report report;
	private TypeProfile type;
	private Function<Report, TypeProfile> types;
	private final ComposedAdapterFactory adapters;
	/** Pages of others follow the commands, too: one that throws must not make a command look as if it had failed. */
	private final BasicCommandStack commands = new BasicCommandStack() {

		@Override
		protected void notifyListeners() {
			for (CommandStackListener listener : List.copyOf(listeners)) {
				SafeRunner.run(() -> listener.commandStackChanged(new EventObject(this)));
			}
		}
	};
	private final AdapterFactoryEditingDomain domain;
	private final FreshIds ids;
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final Follower follower = new Follower();
	private ReportText text;
	private long version;

	/**
	 * @param report the report, contained in a resource or not; elements without id get one
	 * @param type   its type, or the general one where that is not installed
	 */
	public ReportSession(Report report, TypeProfile type) {
		this.report = report;
		this.type = type;
		adapters = new ComposedAdapterFactory(List.of(new ResourceItemProviderAdapterFactory(),
				new LabelledItemProviders(new ReportLabels(Markers::printed, Mentions::shown)),
				new ReflectiveItemProviderAdapterFactory()));
		domain = new AdapterFactoryEditingDomain(adapters, commands);
		Resource resource = report.eResource();
		if (resource == null) {
			resource = new ReportResource(null);
			resource.getContents().add(report);
		}
		domain.getResourceSet().getResources().add(resource);
		IdSource source = IdSource.random();
		ElementIds.assignMissing(report, source);
		ids = new FreshIds(report, source);
		report.eAdapters().add(follower);
	}

	public Report report() {
		return report;
	}

	/** The type that the report is judged by now. */
	public TypeProfile type() {
		return type;
	}

	/**
	 * Follows the report when it is moved to another version of its type, or back by undo.
	 *
	 * @param types finds the type of the report as it is
	 */
	public void followType(Function<Report, TypeProfile> types) {
		this.types = types;
	}

	/** The domain that EMF Edit's commands and item providers work with; its command stack is {@link #commands}. */
	public AdapterFactoryEditingDomain domain() {
		return domain;
	}

	public BasicCommandStack commands() {
		return commands;
	}

	/** Item providers for labels, children and properties. */
	public ComposedAdapterFactory adapters() {
		return adapters;
	}

	/** Changes the report by one step that undo takes back. */
	public void execute(Command command) {
		commands.execute(command);
	}

	/** The report written out as it is now; the same object until the report changes. */
	public ReportText text() {
		if (text == null) {
			text = ReportText.of(report);
		}
		return text;
	}

	/** Grows with each change; two equal versions of one session mean an unchanged report. */
	public long version() {
		return version;
	}

	/** Whether the report differs from its file, as far as commands know. */
	public boolean isDirty() {
		return commands.isSaveNeeded();
	}

	/** Says that the file now holds the report as it is. */
	public void saved() {
		commands.saveIsDone();
	}

	/** An id that no element of the report has. */
	public String newId() {
		return ids.next();
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/** Lets go of the report; the session is of no use any more. */
	public void dispose() {
		report.eAdapters().remove(follower);
		listeners.clear();
		commands.flush();
		adapters.dispose();
	}

	/** Follows the whole report, and gives ids to elements that others put in without one. */
	private final class Follower extends EContentAdapter {

		@Override
		public void notifyChanged(Notification change) {
			super.notifyChanged(change);
			if (change.isTouch() || change.getEventType() == Notification.REMOVING_ADAPTER) {
				return;
			}
			ids.follow(change);
			if (types != null && change.getNotifier() == report && (change.getFeature() == ReportPackage.Literals.REPORT__TYPE
					|| change.getFeature() == ReportPackage.Literals.REPORT__TYPE_VERSION)) {
				type = types.apply(report);
			}
			text = null;
			version++;
			for (Listener listener : listeners) {
				SafeRunner.run(() -> listener.changed(change));
			}
		}
	}
}
