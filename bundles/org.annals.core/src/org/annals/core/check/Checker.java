/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;

import org.annals.core.contribution.Patience;
import org.annals.core.contribution.Problem;
import org.annals.core.message.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Runs rules over a report; a rule that throws is reported by name, the others go on. */
public final class Checker {

	private static final Messages MESSAGES = Messages.of(Checker.class);

	/**
	 * The findings of a run.
	 *
	 * @param findings in the order of the text, graver ones first at the same place
	 * @param problems rules that failed
	 */
	public record Result(List<Finding> findings, List<Problem> problems) {
	}

	private final List<RuleDescriptor> rules;
	private final SeveritySettings settings;
	private final UnaryOperator<Rule> contributed;

	public Checker(List<RuleDescriptor> rules, SeveritySettings settings) {
		this(rules, settings, rule -> rule);
	}

	/** @param contributed gives the contributed rule that one of {@code rules} stands for */
	public Checker(List<RuleDescriptor> rules, SeveritySettings settings, UnaryOperator<Rule> contributed) {
		this.rules = List.copyOf(rules);
		this.settings = settings;
		this.contributed = contributed;
	}

	/**
	 * @param monitor may be null
	 * @throws OperationCanceledException when the monitor is cancelled
	 */
	public Result check(CheckContext context, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, rules.size());
		List<Finding> findings = new ArrayList<>();
		List<Problem> problems = new ArrayList<>();
		for (RuleDescriptor rule : rules) {
			// Splitting alone looks at the monitor only now and then.
			progress.checkCanceled();
			Optional<Severity> severity = settings.severity(rule, context.type());
			if (severity.isPresent() && (rule.language() == null || context.isLanguage(rule.language()))) {
				run(rule, severity.get(), context, findings, problems);
			}
			progress.split(1);
		}
		findings.sort(Comparator.comparing(Finding::range).thenComparing(Finding::severity)
				.thenComparing(Finding::rule));
		return new Result(List.copyOf(findings), List.copyOf(problems));
	}

	private void run(RuleDescriptor rule, Severity severity, CheckContext context, List<Finding> findings,
			List<Problem> problems) {
		List<Finding> own = new ArrayList<>();
		try {
			Patience.run(contributed.apply(rule.rule()),
					() -> rule.rule().check(context, new Findings(rule.id(), severity, context.text(), own::add)));
			findings.addAll(own);
		} catch (TimeoutException e) {
			problems.add(new Problem(rule.id(), contributed.apply(rule.rule()).getClass().getName(),
					MESSAGES.get("rule-endless", rule.id(), Patience.limitSeconds()), e));
		} catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
			problems.add(new Problem(rule.id(), contributed.apply(rule.rule()).getClass().getName(),
					MESSAGES.get("rule-failed", rule.id(), Problem.reason(e)), e));
		}
	}
}
