/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check.rules.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.annals.core.check.CheckContext;
import org.annals.core.check.Findings;
import org.annals.core.check.Rule;
import org.annals.core.message.Messages;
import org.annals.core.table.equation.Condition;
import org.annals.core.table.equation.EquationException;
import org.annals.core.table.form.TableValues;
import org.annals.core.table.spec.TableForm;
import org.annals.core.text.Line;
import org.annals.core.text.Range;
import org.annals.core.type.Cue;
import org.annals.core.type.NoneSpec;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Section;
import org.annals.model.report.Table;
import org.annals.model.text.Reports;

/** A section that says "none" and nothing else where the type, a cell of a table or another line says that there is something. */
public final class NoneRule implements Rule {

	private static final Messages MESSAGES = Messages.of(NoneRule.class);
	/** Whole texts that say that there is nothing; whoever says what there is none of has thought about it. */
	private static final Pattern NONE = Pattern.compile("无|暂无|没有|暂没有|无内容|无此项|无相关(?:内容|情况|事项)|(?:none|nil|n/?a|not applicable)",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}\\p{P}]+|[\\s\\p{Z}\\p{P}]+$");

	@Override
	public void check(CheckContext context, Findings findings) {
		for (NoneSpec spec : context.type().nones()) {
			for (Section section : Reports.sections(context.report())) {
				if (spec.getRole() != null && spec.getRole().equals(section.getRole())) {
					none(section, context).ifPresent(none -> check(spec, section, none, context, findings));
				}
			}
		}
	}

	private static void check(NoneSpec spec, Section section, Range none, CheckContext context, Findings findings) {
		boolean never = spec.getWhen() == null && spec.getCues().isEmpty();
		List<Range> against = never ? List.of() : cells(spec, context);
		if (!never) {
			against.addAll(lines(spec, section, context));
		}
		if (never || !against.isEmpty()) {
			Findings.Draft draft = findings.at(none, section);
			against.forEach(draft::and);
			draft.say(TypeProfile.label(spec.getMessages()).orElseGet(() -> MESSAGES.get("none")));
		}
	}

	/** Where a section says "none"; empty where it says anything else, or nothing. */
	private static Optional<Range> none(Section section, CheckContext context) {
		Range whole = context.text().range(section).orElse(null);
		if (whole == null || !section.getSections().isEmpty()) {
			return Optional.empty();
		}
		int start = section.getHeading() == null ? whole.start()
				: context.text().range(section.getHeading()).map(Range::end).orElse(whole.start());
		String body = context.text(new Range(start, whole.end()));
		String core = AROUND.matcher(body).replaceAll("");
		int at = start + body.indexOf(core);
		return NONE.matcher(core).matches() ? Optional.of(new Range(at, at + core.length())) : Optional.empty();
	}

	/** The cells by which the condition holds; one that cannot be used was told when the type was read. */
	private static List<Range> cells(NoneSpec spec, CheckContext context) {
		List<Range> ranges = new ArrayList<>();
		List<TableValues> tables = context.type().forms().tables(context.report());
		if (spec.getWhen() == null || tables.isEmpty()) {
			return ranges;
		}
		Map<String, TableForm> forms = new HashMap<>();
		context.type().forms().all().forEach(form -> forms.put(form.id(), form));
		try {
			Condition condition = new Condition(spec.getWhen(), forms::get);
			TableValues values = tables.get(0);
			if (condition.holds(values)) {
				condition.cells().stream().map(values::cell).filter(cell -> cell != null)
						.flatMap(cell -> context.text().range(cell).stream()).forEach(ranges::add);
			}
		} catch (EquationException e) {
			return ranges;
		}
		return ranges;
	}

	/** A cue that is no expression is left out; null for it. */
	private static Pattern compile(Cue cue) {
		try {
			return Pattern.compile(cue.getValue().strip());
		} catch (PatternSyntaxException e) {
			return null;
		}
	}

	private static List<Range> lines(NoneSpec spec, Section section, CheckContext context) {
		List<Range> ranges = new ArrayList<>();
		Range own = context.text().range(section).orElseThrow();
		for (Cue cue : spec.getCues()) {
			Pattern pattern = compile(cue);
			if (pattern == null) {
				continue;
			}
			for (Line line : context.lines()) {
				if (!(line.passage() instanceof Table) && (line.range().end() <= own.start() || line.range().start() >= own.end())) {
					Matcher matcher = pattern.matcher(context.text(line.range()));
					if (matcher.find()) {
						ranges.add(new Range(matcher.start(), matcher.end()).shift(line.range().start()));
					}
				}
			}
		}
		return ranges;
	}
}
