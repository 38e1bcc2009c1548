/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.findings;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.live.LiveFinding;
import org.annals.core.message.Messages;
import org.annals.core.text.Range;
import org.annals.core.writing.Candidate;
import org.annals.ui.AnnalsUi;
import org.annals.ui.checking.Checking;
import org.annals.ui.editor.ReportEditor;
import org.annals.ui.editor.text.TextView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.handlers.HandlerUtil;

/** Answers the commands about findings: the next one, the one before, mending the one at the caret, checking now. */
public final class FindingHandler extends AbstractHandler {

	private static final Messages MESSAGES = Messages.of(FindingHandler.class);

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ReportEditor editor && Checking.of(editor) != null) {
			String command = event.getCommand().getId();
			switch (command.substring(command.lastIndexOf('.') + 1)) {
			case "nextFinding" -> new FindingWalk(editor).toNext(caret(editor));
			case "previousFinding" -> new FindingWalk(editor).toPrevious(caret(editor));
			case "check" -> Checking.of(editor).now();
			case "quickFix" -> offer(editor);
			case "fixAll" -> new FindingWalk(editor).at(caret(editor)).stream().filter(finding -> finding.fix() != null)
					.findFirst().ifPresent(finding -> Checking.of(editor).fixAll(finding.rule()));
			default -> throw new IllegalStateException(command);
			}
		}
		return null;
	}

	/** The caret in the report's text; its start on pages without caret. */
	private static int caret(ReportEditor editor) {
		TextView view = editor.getAdapter(TextView.class);
		return view == null ? 0 : view.selection().start();
	}

	private static void offer(ReportEditor editor) {
		TextView view = editor.getAdapter(TextView.class);
		if (view == null) {
			return;
		}
		MenuManager menu = new MenuManager();
		List<LiveFinding> here = new FindingWalk(editor).at(caret(editor));
		fixes(editor, view, here).forEach(menu::add);
		if (menu.isEmpty()) {
			Action none = action(MESSAGES.get(here.isEmpty() ? "fix.nothing" : "fix.by-hand"), null, () -> {
				// nothing to do, the words are the answer
			});
			none.setEnabled(false);
			menu.add(none);
		}
		Menu popup = menu.createContextMenu(view.widget());
		Rectangle at = view.bounds(Range.at(caret(editor)));
		popup.setLocation(at.x, at.y + at.height);
		popup.setData("id", "quickfix");
		// After the chosen action has run.
		popup.addListener(SWT.Hide, event -> event.display.asyncExec(menu::dispose));
		popup.setVisible(true);
	}

	/** What the context menu of the page offers at the caret. */
	static List<IContributionItem> fixes(ReportEditor editor) {
		TextView view = editor.getAdapter(TextView.class);
		return view == null || Checking.of(editor) == null ? List.of()
				: fixes(editor, view, new FindingWalk(editor).at(caret(editor)));
	}

	private static List<IContributionItem> fixes(ReportEditor editor, TextView view, List<LiveFinding> here) {
		List<IContributionItem> items = new ArrayList<>();
		for (LiveFinding finding : here) {
			if (finding.fix() != null) {
				items.add(item(finding.fix(), "fix", () -> Checking.of(editor).fix(finding)));
				items.add(item(MESSAGES.get("fix.all", finding.name()), "fix",
						() -> Checking.of(editor).fixAll(finding.rule())));
				items.add(new Separator());
			}
		}
		view.editing().metricCandidate(view.widget().getCaretOffset()).map(Candidate::range).ifPresent(number -> {
			String shown = view.widget().getTextRange(number.start(), number.length());
			items.add(item(MESSAGES.get("metric.make", shown), "metric", () -> view.editing().makeMetric(number)));
		});
		return items;
	}

	private static IContributionItem item(String label, String icon, Runnable run) {
		return new ActionContributionItem(action(label, icon, run));
	}

	private static Action action(String label, String icon, Runnable run) {
		Action action = new Action(label.replace("&", "&&")) {

			@Override
			public void run() {
				run.run();
			}
		};
		if (icon != null) {
			action.setImageDescriptor(AnnalsUi.icon(icon));
		}
		return action;
	}
}
