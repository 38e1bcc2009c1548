/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.preview;

import java.util.Optional;

import org.annals.core.message.Messages;
import org.annals.core.text.Range;
import org.annals.document.page.TextPlaces;
import org.annals.ui.editor.ReportPage;
import org.annals.ui.typeset.PagePainter;
import org.annals.ui.typeset.SetReport;
import org.annals.ui.typeset.Typesetting;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The report as it will be printed, page by page; it follows every change while it is in front, and a click leads to the text. */
public final class PreviewPage extends ReportPage {

	private static final Messages MESSAGES = Messages.of(PreviewPage.class);
	private static final String TEXT = "text";
	private static final int THUMBNAILS = 128;
	private static final int LEAST_SIZE = 100;

	private final Typesetting.Follower follower = new Typesetting.Follower() {

		@Override
		public void set(SetReport report) {
			show(report);
		}

		@Override
		public void failed() {
			view.say(MESSAGES.get("failed"));
		}
	};
	private PageView view;
	private Thumbnails thumbnails;
	private PreviewBar bar;
	private FontNotice fonts;
	/** Offset in the text that is to be shown when the pages are there; -1 for none. */
	private int wanted = -1;

	@Override
	protected Control create(Composite parent) {
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(all);
		PagePainter painter = new PagePainter(parent.getDisplay());
		bar = new PreviewBar(all);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(bar.control());
		thumbnails = new Thumbnails(all, painter, () -> view.scroll().goTo(thumbnails.chosen()));
		thumbnails.table().setData("id", "preview.thumbnails");
		GridDataFactory.fillDefaults().grab(false, true).hint(THUMBNAILS, LEAST_SIZE).applyTo(thumbnails.table());
		view = new PageView(all, painter, MESSAGES.get("waiting"));
		view.canvas().setData("id", "preview.pages");
		GridDataFactory.fillDefaults().grab(true, true).hint(LEAST_SIZE, LEAST_SIZE).applyTo(view.canvas());
		fonts = new FontNotice(all);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(true).applyTo(fonts.control());
		bar.bind(view, () -> PrintReport.ask(editor()));
		view.scroll().addListener(this::looked);
		new ViewKeys(view, editor().getSite(), this::clicked, this::enter);
		ViewKeys.zoomCommands(view, editor().getSite(), thumbnails.table());
		thumbnails.table().addListener(SWT.DefaultSelection, event -> view.canvas().setFocus());
		// The pages come first, so that a tab that is chosen puts the focus there.
		all.setTabList(new Control[] { view.canvas(), thumbnails.table(), bar.control(), fonts.control() });
		name(thumbnails.table(), () -> MESSAGES.get("thumbnails"));
		name(view.canvas(), () -> MESSAGES.get("name", editor().getPartName(), view.scroll().page() + 1, view.count()));
		return all;
	}

	private interface Name {

		String get();
	}

	private void name(Control control, Name name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = name.get();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				SetReport report = view.report();
				if (control == view.canvas() && report != null) {
					StringBuilder words = new StringBuilder();
					report.page(view.scroll().page()).lines().forEach(line -> words.append(line.text()).append('\n'));
					event.result = words.toString();
				}
			}
		});
	}

	@Override
	protected void shown() {
		wanted = editor().selection().takeCaret();
		Typesetting.of(editor()).follow(follower, Typesetting.Need.PAINT);
	}

	@Override
	protected void hidden() {
		Typesetting.of(editor()).leave(follower);
	}

	private void show(SetReport report) {
		view.set(report);
		thumbnails.set(report);
		thumbnails.select(view.scroll().page());
		fonts.set(report.fonts(), report.pages());
		if (wanted >= 0) {
			int offset = wanted;
			wanted = -1;
			new TextPlaces(report.pages()).of(offset).ifPresent(view::show);
		}
		looked();
	}

	private void looked() {
		bar.update();
		thumbnails.select(view.scroll().page());
	}

	@Override
	protected void selected(EObject element) {
		Optional<Range> range = session().text().range(element);
		SetReport report = view.report();
		if (range.isPresent() && report != null && report.version() == session().version()) {
			new TextPlaces(report.pages()).of(range.get().start()).ifPresent(view::show);
		} else {
			range.ifPresent(found -> wanted = found.start());
		}
	}

	private void clicked(PageView.PagePoint point) {
		new TextPlaces(view.report().pages()).at(point.page(), point.x(), point.y()).ifPresent(place -> write(place.offset()));
	}

	/** The line that is marked, if it is on the page in view, else the beginning of the page. */
	private void enter() {
		if (view.report() != null) {
			TextPlaces.Place spot = view.spot();
			boolean marked = spot != null && spot.page() == view.scroll().page();
			write(marked ? spot.offset() : new TextPlaces(view.report().pages()).start(view.scroll().page()));
		}
	}

	private void write(int offset) {
		int at = Math.clamp(offset, 0, session().text().text().length());
		editor().showPage(TEXT);
		editor().reveal(session().text().elementAt(at), Range.at(at));
	}

	@Override
	protected void setFocus() {
		view.canvas().setFocus();
	}

	@Override
	protected void dispose() {
		Typesetting.of(editor()).leave(follower);
	}
}
