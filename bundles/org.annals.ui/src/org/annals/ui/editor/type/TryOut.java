/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.type;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.annals.core.check.Finding;
import org.annals.core.kit.TryType;
import org.annals.core.kit.TypeComplaint;
import org.annals.core.message.Messages;
import org.annals.core.source.SourceException;
import org.annals.core.source.SourceFile;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Section;
import org.annals.model.text.ProseRuns;
import org.annals.ui.AnnalsUi;
import org.annals.ui.emf.Signs;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Shows what is wrong with a type as it is being written, and what it makes of its sample. */
final class TryOut {

	private static final Messages MESSAGES = Messages.of(TryOut.class);

	private final Path file;
	private final Tree tree;
	private final Text sentence;
	private final BiConsumer<String, List<TypeComplaint>> tried;
	private int newest;

	/**
	 * @param go    shows the place of what is wrong, when that is opened
	 * @param tried gets each text that was tried and is still the newest, with what is wrong with it
	 */
	TryOut(Composite parent, Path file, Consumer<TypeComplaint> go, BiConsumer<String, List<TypeComplaint>> tried) {
		this.tried = tried;
		this.file = file;
		SashForm halves = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		tree = TypeWidgets.named(new Tree(halves, SWT.BORDER | SWT.SINGLE), MESSAGES.get("name"), "type.result");
		// A sentence is longer than the tree is wide.
		sentence = TypeWidgets.named(new Text(halves, SWT.WRAP | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL), MESSAGES.get("sentence"),
				"type.sentence");
		halves.setWeights(3, 1);
		tree.addListener(SWT.Selection, event -> sentence.setText(((TreeItem) event.item).getText()));
		tree.addListener(SWT.DefaultSelection, event -> go(event.item.getData(), go));
	}

	private static void go(Object complaint, Consumer<TypeComplaint> go) {
		if (complaint instanceof TypeComplaint place) {
			go.accept(place);
		}
	}

	/** Tries the type as the text says; what comes of an older text is dropped. */
	void show(String text) {
		// The editor may be closed while the typing pauses, or before the job is through.
		if (tree.isDisposed()) {
			return;
		}
		int number = ++newest;
		Display display = tree.getDisplay();
		Job job = Job.createSystem(MESSAGES.get("name"), (ICoreRunnable) monitor -> {
			Runnable shown = tried(text);
			display.asyncExec(() -> {
				if (!tree.isDisposed() && number == newest) {
					shown.run();
				}
			});
		});
		job.schedule();
	}

	private Runnable tried(String text) {
		try {
			SourceFile sample = TryType.sampleOf(file).orElse(null);
			TryType.Result result = new TryType(AnnalsUi.core(), file, text, sample).execute(null);
			return () -> {
				fill(result, sample);
				tried.accept(text, result.complaints());
			};
		} catch (IOException | SourceException e) {
			return () -> {
				tree.removeAll();
				item(null, "error", e.getMessage());
			};
		}
	}

	private void fill(TryType.Result result, SourceFile sample) {
		tree.setRedraw(false);
		tree.removeAll();
		boolean fine = result.complaints().isEmpty();
		TreeItem type = item(null, fine ? "done" : "error", MESSAGES.get(fine ? "fine" : "complaints", result.complaints().size()));
		for (TypeComplaint complaint : result.complaints()) {
			item(type, "error", MESSAGES.get("line", complaint.line(), complaint.sentence())).setData(complaint);
		}
		type.setExpanded(true);
		if (result.reading() == null) {
			item(null, "help", MESSAGES.get(sample == null ? "no-sample" : "unread"));
		} else {
			TreeItem sections = item(null, "report", MESSAGES.get("sections", Path.of(sample.name()).getFileName().toString()));
			result.reading().report().getSections().forEach(section -> section(sections, section, result.reading().type()));
			TreeItem findings = item(null, result.findings().isEmpty() ? "done" : "warning",
					MESSAGES.get("findings", result.findings().size()));
			for (Finding finding : result.findings()) {
				item(findings, "report", finding.message()).setImage(Signs.image(finding.severity()));
			}
			sections.setExpanded(true);
			findings.setExpanded(true);
		}
		tree.setRedraw(true);
		sentence.setText(!fine ? type.getItem(0).getText() : result.reading() == null ? tree.getItem(1).getText() : "");
	}

	private void section(TreeItem parent, Section section, TypeProfile type) {
		String role = type.role(section.getRole()).flatMap(found -> TypeProfile.label(found.getNames())).orElse(MESSAGES.get("no-role"));
		String heading = section.getHeading() == null ? "" : ProseRuns.plainText(section.getHeading());
		TreeItem item = item(parent, section.getRole() == null ? "warning" : "done", MESSAGES.get("section", heading, role));
		section.getSections().forEach(child -> section(item, child, type));
	}

	private TreeItem item(TreeItem parent, String icon, String text) {
		TreeItem item = parent == null ? new TreeItem(tree, SWT.NONE) : new TreeItem(parent, SWT.NONE);
		item.setImage(AnnalsUi.image(icon));
		item.setText(text);
		return item;
	}
}
