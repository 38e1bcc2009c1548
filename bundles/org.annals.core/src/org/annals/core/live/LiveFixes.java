/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.live;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Checker;
import org.annals.core.check.Finding;
import org.annals.core.check.LineRule;
import org.annals.core.check.RuleDescriptor;
import org.annals.core.check.SeveritySettings;
import org.annals.core.edit.ApplyFix;
import org.annals.core.message.Messages;
import org.annals.core.op.Core;
import org.annals.core.session.ReportSession;
import org.annals.core.text.Line;
import org.annals.core.text.Range;
import org.annals.core.text.ReportText;
import org.eclipse.emf.common.command.Command;

/**
 * Makes commands of the fixes of live findings. A check apart has fixes for its own report only, so the rule is asked again
 * about the report as it is now. For the session's thread.
 */
public final class LiveFixes {

	private static final Messages MESSAGES = Messages.of(LiveFixes.class);

	private final ReportSession session;
	private final Core core;
	private final Supplier<SeveritySettings> settings;

	/** @param settings the same as for the check */
	public LiveFixes(ReportSession session, Core core, Supplier<SeveritySettings> settings) {
		this.session = session;
		this.core = core;
		this.settings = settings;
	}

	/** Mends one finding; empty when it has no fix, or the report no longer has it there. */
	public Optional<Command> fix(LiveFinding finding) {
		if (finding.fix() == null || !finding.place().exists()) {
			return Optional.empty();
		}
		ReportText text = session.text();
		Range place = finding.place().range(text);
		return core.rules().find(finding.rule()).flatMap(rule -> findings(rule, text, place).stream()
				.filter(now -> now.range().equals(place) && finding.isLike(now)).findFirst()
				.map(now -> new ApplyFix(session.report(), now.fix())));
	}

	/** Mends all findings of a rule as one step; empty when the report has none that has a fix. */
	public Optional<Command> fixAll(String ruleId) {
		return core.rules().find(ruleId).flatMap(rule -> {
			long count = findings(rule, session.text(), null).stream().filter(finding -> finding.fix() != null).count();
			return count == 0 ? Optional.empty()
					: Optional.of(new ApplyAllFixes(session.report(),
							MESSAGES.get("fix-all", String.valueOf(count), rule.name()), (int) count,
							text -> findings(rule, text, null)));
		});
	}

	/** @param place where findings are wanted, or null for everywhere */
	private List<Finding> findings(RuleDescriptor rule, ReportText text, Range place) {
		CheckContext context = new CheckContext(text, session.type());
		if (place != null && rule.rule() instanceof LineRule) {
			List<Line> lines = context.lines().stream().filter(line -> line.range().covers(place)).toList();
			context = new CheckContext(text, session.type(), lines);
		}
		return new Checker(List.of(rule), settings.get()).check(context, null).findings();
	}
}
