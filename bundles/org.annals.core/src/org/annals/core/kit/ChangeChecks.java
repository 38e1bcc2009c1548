/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.kit;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.annals.core.message.Messages;
import org.annals.core.table.spec.TableForm;
import org.annals.core.type.ChangedKind;
import org.annals.core.type.Dropping;
import org.annals.core.type.FormerId;
import org.annals.core.type.Renaming;
import org.annals.core.type.TypePackage.Literals;
import org.annals.core.type.VersionChange;
import org.annals.core.types.TypeProfile;
import org.annals.core.types.TypeVersion;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Finds what would keep reports of another version from becoming what the author of a type means. */
final class ChangeChecks {

	private static final Messages MESSAGES = Messages.of(ChangeChecks.class);

	private final TypeProfile profile;
	private final Voice say;

	/** Takes an element, the feature of it at fault, null for the element itself, and a sentence. */
	@FunctionalInterface
	interface Voice {
		void accept(EObject object, EStructuralFeature feature, String sentence);
	}

	ChangeChecks(TypeProfile profile, Voice say) {
		this.profile = profile;
		this.say = say;
	}

	void check() {
		for (FormerId former : profile.type().getFormers()) {
			if (former.getId() == null || former.getId().isBlank() || former.getId().equals(profile.id())) {
				say.accept(former, Literals.FORMER_ID__ID, MESSAGES.get("change.former", String.valueOf(former.getId())));
			}
		}
		Set<String> ways = new HashSet<>();
		for (VersionChange change : profile.type().getChanges()) {
			TypeVersion from = TypeVersion.of(change.getFrom());
			TypeVersion to = change.getTo() == null ? profile.version() : TypeVersion.of(change.getTo());
			if (!from.isStated()) {
				say.accept(change, Literals.VERSION_CHANGE__FROM, MESSAGES.get("change.from"));
			} else if (from.isCompatible(to)) {
				say.accept(change, Literals.VERSION_CHANGE__FROM, MESSAGES.get("change.same", from, to));
			} else if (!ways.add(from + " " + to)) {
				say.accept(change, Literals.VERSION_CHANGE__FROM, MESSAGES.get("change.twice", from, to));
			}
			check(change, to.equals(profile.version()));
		}
	}

	/** @param own whether it leads to this very version, whose ids are known */
	private void check(VersionChange change, boolean own) {
		Set<String> sources = new HashSet<>();
		Set<String> targets = new HashSet<>();
		for (Renaming rename : change.getRenames()) {
			String from = rename.getFrom();
			String to = rename.getTo();
			if (isBlank(from) || isBlank(to) || from.equals(to)) {
				say.accept(rename, isBlank(from) ? Literals.RENAMING__FROM : Literals.RENAMING__TO,
						MESSAGES.get("change.incomplete", rename.getKind(), String.valueOf(from), String.valueOf(to)));
				continue;
			}
			if (!sources.add(key(rename.getKind(), rename.getTable(), from))) {
				say.accept(rename, Literals.RENAMING__FROM, MESSAGES.get("change.source-twice", rename.getKind(), from));
			}
			if (!targets.add(key(rename.getKind(), rename.getTable(), to))) {
				say.accept(rename, Literals.RENAMING__TO, MESSAGES.get("change.target-twice", rename.getKind(), to));
			}
			if (own && !isThere(change, rename)) {
				say.accept(rename, Literals.RENAMING__TO, MESSAGES.get("change.target", rename.getKind(), to));
			}
		}
		for (Dropping drop : change.getDrops()) {
			if (isBlank(drop.getId())) {
				say.accept(drop, Literals.DROPPING__ID, MESSAGES.get("change.drop", drop.getKind()));
			} else if (!sources.add(key(drop.getKind(), drop.getTable(), drop.getId()))) {
				say.accept(drop, Literals.DROPPING__ID, MESSAGES.get("change.source-twice", drop.getKind(), drop.getId()));
			}
		}
	}

	private boolean isThere(VersionChange change, Renaming rename) {
		String to = rename.getTo();
		return switch (rename.getKind()) {
		case ROLE -> profile.role(to).isPresent();
		case METRIC -> profile.metrics().stream().anyMatch(metric -> to.equals(metric.getKey()));
		case TABLE -> profile.forms().find(to).isPresent();
		case ROW -> forms(change, rename.getTable()).stream().anyMatch(form -> form.rows(to) != null);
		case COLUMN -> forms(change, rename.getTable()).stream().anyMatch(form -> form.columns(to) != null);
		};
	}

	/** The forms that a table of the version before is now; all for null. */
	private List<TableForm> forms(VersionChange change, String table) {
		String now = table == null ? null : change.getRenames().stream()
				.filter(rename -> rename.getKind() == ChangedKind.TABLE && table.equals(rename.getFrom())).map(Renaming::getTo)
				.filter(Objects::nonNull).findFirst().orElse(table);
		return profile.forms().all().stream().filter(form -> now == null || now.equals(form.id())).toList();
	}

	private static String key(ChangedKind kind, String table, String id) {
		return kind + " " + (kind == ChangedKind.ROW || kind == ChangedKind.COLUMN ? table : "") + " " + id;
	}

	private static boolean isBlank(String id) {
		return id == null || id.isBlank();
	}
}
