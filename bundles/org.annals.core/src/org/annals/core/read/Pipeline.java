/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.annals.core.contribution.Patience;
import org.annals.core.contribution.Problem;
import org.annals.core.message.Messages;
import org.annals.core.read.Readers.Stage;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Runs the reading stages so that the text is kept whatever they do: a stage that throws is named and left out, and a
 * draft that does not write out as its source is given up for one of plain paragraphs.
 */
public final class Pipeline {

	private static final Messages MESSAGES = Messages.of(Pipeline.class);

	private final List<Stage> stages;

	/** @param stages in the order in which they are run */
	public Pipeline(List<Stage> stages) {
		this.stages = List.copyOf(stages);
	}

	/**
	 * @param fresh   makes an empty draft of the source; called again for each new try
	 * @param monitor may be null
	 * @throws OperationCanceledException when the monitor is cancelled
	 */
	public Draft run(Supplier<Draft> fresh, IProgressMonitor monitor) {
		List<Stage> left = new ArrayList<>(stages);
		List<String> failures = new ArrayList<>();
		while (true) {
			Draft draft = fresh.get();
			Stage failed = attempt(left, draft, failures, monitor);
			if (failed == null) {
				Draft whole = isWhole(draft) ? draft : plain(fresh.get(), failures);
				failures.forEach(failure -> whole.doubt(Range.at(0), "stage", failure));
				return whole;
			}
			left.remove(failed);
		}
	}

	/** The stage that threw, or null when all went well. */
	private static Stage attempt(List<Stage> stages, Draft draft, List<String> failures, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, stages.size());
		for (Stage stage : stages) {
			// Splitting alone looks at the monitor only now and then.
			progress.checkCanceled();
			progress.split(1);
			try {
				Patience.run(stage.stage(), () -> stage.stage().apply(draft));
			} catch (TimeoutException e) {
				failures.add(MESSAGES.get("stage.endless", stage.id(), Patience.limitSeconds()));
				return stage;
			} catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
				failures.add(MESSAGES.get("stage.failed", stage.id(), Problem.reason(e)));
				return stage;
			}
		}
		return null;
	}

	/** A draft that cannot be written out at all has lost its text. */
	private static boolean isWhole(Draft draft) {
		try {
			return ReportText.of(draft.report()).text().equals(draft.source().text());
		} catch (RuntimeException | StackOverflowError e) {
			return false;
		}
	}

	private static Draft plain(Draft draft, List<String> failures) {
		failures.add(MESSAGES.get("stage.lossy", draft.source().name()));
		draft.setOutline(Outline.plain(draft.source()));
		new StructureStage().apply(draft);
		new LayoutStage().apply(draft);
		return draft;
	}
}
