/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.annals.core.message.Messages;
import org.annals.core.session.ReportSession;
import org.annals.core.text.ReportText;
import org.annals.core.types.TypeProfile;
import org.annals.document.flow.Flow;
import org.annals.document.font.DocumentFonts;
import org.annals.document.font.InstalledFonts;
import org.annals.document.font.PlacedText;
import org.annals.document.line.LineCache;
import org.annals.document.page.GlyphRun;
import org.annals.document.page.Line;
import org.annals.document.page.Page;
import org.annals.document.page.Pages;
import org.annals.document.style.DocumentStyle;
import org.annals.document.write.Typesetter;
import org.annals.ui.AnnalsUi;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Sets an open report in pages apart from the display, and again after each change while somebody follows. Only the model is
 * read on the display's thread. All methods are for that thread.
 */
public final class Typesetting {

	/** Hears of pages. */
	public interface Follower {

		/** The report was set; on the display's thread. */
		void set(SetReport report);

		/** The report could not be set; the log says why. */
		default void failed() {
			// who has old pages goes on showing them
		}
	}

	/** What a follower needs. */
	public enum Need {
		/** The pages soon, for what looks at the text first. */
		BREAKS(300),
		/** Pages and glyphs at once. */
		PAINT(40);

		private final long restMillis;

		Need(long restMillis) {
			this.restMillis = restMillis;
		}
	}

	private static final Messages MESSAGES = Messages.of(Typesetting.class);
	private static final Typesetter TYPESETTER = new Typesetter(RegistryFactory.getRegistry(), AnnalsUi::find);

	private final ReportSession session;
	private final Display display;
	private final Map<Follower, Need> followers = new LinkedHashMap<>();
	private final ReportSession.Listener typing = change -> later();
	private final Job job = Job.createSystem(MESSAGES.get("job"), this::run);
	private volatile boolean disposed;
	private SetReport current;
	private boolean listening;
	/** This and what follows is of the job only. */
	private final LineCache lines = new LineCache();
	private DocumentFonts fonts;
	private DocumentStyle style;

	private record Request(long version, Flow flow, boolean paint) {
	}

	public Typesetting(ReportSession session, Display display) {
		this.session = session;
		this.display = display;
		job.setPriority(Job.SHORT);
	}

	/** What sets the report of an editor in pages; null before the editor is shown. */
	public static Typesetting of(IAdaptable editor) {
		return editor.getAdapter(Typesetting.class);
	}

	/** What was set last; may be of an older version, null before the first time. */
	public SetReport current() {
		return current;
	}

	/**
	 * A report that nobody changes meanwhile, with its glyphs; for any thread.
	 *
	 * @param style id of an installed style, or "" for that of the type
	 */
	public static SetReport of(ReportText text, TypeProfile type, String style) throws IOException {
		Flow flow = TYPESETTER.flow(text, type, style);
		return set(new Request(0, flow, true), new DocumentFonts(InstalledFonts.system(), flow.style()), new LineCache());
	}

	/** Calls back with the pages as they are, if known, and after each change until {@link #leave}. */
	public void follow(Follower follower, Need need) {
		followers.put(follower, need);
		if (!listening) {
			listening = true;
			session.addListener(typing);
		}
		if (suffices(need)) {
			follower.set(current);
		} else {
			job.schedule();
		}
	}

	public void leave(Follower follower) {
		followers.remove(follower);
		if (followers.isEmpty() && listening) {
			listening = false;
			session.removeListener(typing);
		}
	}

	/** The report as it is now, with its glyphs; waits for it. */
	public SetReport now() throws IOException {
		if (!suffices(Need.PAINT)) {
			// The job is the only one that uses fonts, and it may be at work.
			Flow flow = TYPESETTER.flow(session.text(), session.type());
			return set(new Request(session.version(), flow, true), new DocumentFonts(InstalledFonts.system(), flow.style()),
					new LineCache());
		}
		return current;
	}

	private boolean suffices(Need need) {
		return current != null && current.version() == session.version() && (need == Need.BREAKS || current.isPaintable());
	}

	private Need need() {
		return followers.containsValue(Need.PAINT) ? Need.PAINT : Need.BREAKS;
	}

	private void later() {
		if (!disposed && !followers.isEmpty()) {
			job.schedule(need().restMillis);
		}
	}

	private IStatus run(IProgressMonitor monitor) {
		try {
			// Read here, not while the display waits for the document.
			TYPESETTER.styles();
			FutureTask<Request> take = new FutureTask<>(this::take);
			display.syncExec(take);
			Request taken = take.get();
			if (taken != null && !monitor.isCanceled()) {
				SetReport set = set(taken, fonts(taken.flow().style()), lines);
				onDisplay(() -> accept(set));
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (IOException | ExecutionException | RuntimeException e) {
			if (!disposed) {
				AnnalsUi.log(MESSAGES.get("job"), e);
				onDisplay(() -> List.copyOf(followers.keySet()).forEach(Follower::failed));
			}
		}
		return Status.OK_STATUS;
	}

	private Request take() {
		if (disposed || followers.isEmpty() || suffices(need())) {
			return null;
		}
		return new Request(session.version(), TYPESETTER.flow(session.text(), session.type()), need() == Need.PAINT);
	}

	private DocumentFonts fonts(DocumentStyle wanted) {
		if (fonts == null || style != wanted) {
			style = wanted;
			fonts = new DocumentFonts(InstalledFonts.system(), wanted);
		}
		fonts.restart();
		return fonts;
	}

	private static SetReport set(Request request, DocumentFonts fonts, LineCache lines) throws IOException {
		Pages pages = Pages.of(request.flow(), lines);
		if (!request.paint()) {
			return new SetReport(request.version(), pages, null, null);
		}
		List<List<PlacedText>> texts = new ArrayList<>();
		for (Page page : pages.pages()) {
			List<PlacedText> placed = new ArrayList<>();
			for (Line line : page.lines()) {
				place(line, fonts, placed);
			}
			place(page.pageNumber(), fonts, placed);
			texts.add(placed);
		}
		return new SetReport(request.version(), pages, texts, fonts.report());
	}

	private static void place(Line line, DocumentFonts fonts, List<PlacedText> placed) throws IOException {
		for (GlyphRun run : line.runs()) {
			placed.addAll(fonts.place(run));
		}
	}

	private void onDisplay(Runnable action) {
		if (!disposed && !display.isDisposed()) {
			display.asyncExec(() -> {
				if (!disposed) {
					action.run();
				}
			});
		}
	}

	private void accept(SetReport report) {
		current = report;
		followers.forEach((follower, need) -> {
			if (need == Need.BREAKS || report.isPaintable()) {
				follower.set(report);
			}
		});
		if (!followers.isEmpty() && !suffices(need())) {
			later();
		}
	}

	/** The report is closed. */
	public void dispose() {
		disposed = true;
		job.cancel();
		followers.clear();
		session.removeListener(typing);
	}
}
