/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check;

import java.util.Optional;

/**
 * A contributed rule.
 *
 * @param id          for example punct.halfwidth
 * @param severity    the default; empty for a rule that is off unless a type or a person asks for it
 * @param appliesTo   what it looks at: line, report, section, metric, commitment, shortcoming, citation
 * @param language    the language of reports that it is for, or null for all
 * @param name        a short name in the language of the person
 * @param explanation why it matters and what is right, in the language of the person
 * @param rule        the check itself
 */
public record RuleDescriptor(String id, Optional<Severity> severity, String appliesTo, String language, String name,
		String explanation, Rule rule) {
}
