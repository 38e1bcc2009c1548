/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import org.annals.core.message.Messages;
import org.annals.core.session.ReportSession;
import org.annals.core.type.SectionRole;
import org.annals.core.types.TypeProfile;
import org.annals.model.report.Mention;
import org.annals.model.report.Report;
import org.annals.model.report.ReportPackage;
import org.annals.model.report.ReportPackage.Literals;
import org.annals.model.report.provider.ReportEditPlugin;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;

/** Makes the fields of an element from the metamodel: from what its item provider says of each property. */
final class Fields {

	private static final Messages MESSAGES = Messages.of(Fields.class);

	private final ReportSession session;

	Fields(ReportSession session) {
		this.session = session;
	}

	/** The fields of an element, in order; those of a mention go on with those of its metric, those of a report with its office. */
	List<Field> of(EObject element) {
		List<Field> all = new ArrayList<>();
		switch (element) {
		case Mention mention when mention.getMetric() != null -> {
			all.addAll(direct(mention.getMetric(), ""));
			all.addAll(direct(mention, MESSAGES.get("group.mention")));
		}
		case Report report -> {
			all.addAll(direct(report, ""));
			if (report.getOrganisation() != null) {
				all.addAll(direct(report.getOrganisation(), MESSAGES.get("group.organisation")));
			}
		}
		default -> all.addAll(direct(element, ""));
		}
		return all;
	}

	/** The word for the class of an element. */
	static String kind(EObject element) {
		return ReportEditPlugin.INSTANCE.getString("_UI_" + element.eClass().getName() + "_type");
	}

	private List<Field> direct(EObject element, String group) {
		List<Field> found = new ArrayList<>();
		for (EStructuralFeature feature : List.of(Literals.SECTION__HEADING, Literals.ITEM__HEADING)) {
			if (feature.getEContainingClass().isInstance(element) && element.eGet(feature) != null) {
				found.add(heading(element, feature));
			}
		}
		if (session.adapters().adapt(element, IItemPropertySource.class) instanceof IItemPropertySource source) {
			for (IItemPropertyDescriptor descriptor : source.getPropertyDescriptors(element)) {
				if (descriptor.getFeature(element) instanceof EStructuralFeature feature && !feature.isDerived()
						&& !FieldOrder.isHidden(feature, element.eIsSet(feature))) {
					found.add(field(element, feature, descriptor, group));
				}
			}
		}
		found.sort(Comparator.comparing((Field field) -> !field.group().equals(group))
				.thenComparingInt(field -> FieldOrder.rank(field.feature())));
		return found;
	}

	private static Field heading(EObject element, EStructuralFeature feature) {
		FieldKind kind = FieldValues.isPlain(element.eGet(feature)) ? FieldKind.TEXT : FieldKind.FIXED;
		String label = ReportEditPlugin.INSTANCE
				.getString("_UI_" + feature.getEContainingClass().getName() + "_heading_feature");
		return new Field(element, feature, kind, "", label, kind == FieldKind.FIXED ? MESSAGES.get("heading.fixed") : "",
				List::of);
	}

	private Field field(EObject element, EStructuralFeature feature, IItemPropertyDescriptor descriptor, String group) {
		boolean numbering = feature.getEContainingClass() == ReportPackage.Literals.PASSAGE;
		FieldKind kind = kind(element, feature, descriptor);
		Supplier<List<Choice>> choices = List::of;
		if (feature == Literals.SECTION__ROLE) {
			choices = () -> roles(element.eGet(feature));
		} else if (kind == FieldKind.CHOICE || kind == FieldKind.OPEN_CHOICE) {
			choices = () -> choices(element, descriptor, feature instanceof EReference);
		}
		return new Field(element, feature, kind, numbering ? MESSAGES.get("group.numbering") : group,
				descriptor.getDisplayName(element), descriptor.getDescription(element), choices);
	}

	private static FieldKind kind(EObject element, EStructuralFeature feature, IItemPropertyDescriptor descriptor) {
		if (FieldOrder.isFixed(feature) || !descriptor.canSetProperty(element)) {
			return FieldKind.FIXED;
		}
		if (feature == Literals.SECTION__ROLE) {
			return FieldKind.CHOICE;
		}
		if (feature instanceof EReference reference) {
			if (reference.isMany()) {
				return FieldKind.FIXED;
			}
			return reference.getEReferenceType() == Literals.ACTOR ? FieldKind.OPEN_CHOICE : FieldKind.CHOICE;
		}
		if (feature.isMany()) {
			return ((EAttribute) feature).getEAttributeType().getInstanceClass() == String.class ? FieldKind.LIST
					: FieldKind.FIXED;
		}
		Class<?> type = feature.getEType().getInstanceClass();
		if (feature.getEType() instanceof EEnum) {
			return FieldKind.CHOICE;
		}
		if (type == boolean.class || type == Boolean.class) {
			return FieldKind.BOOLEAN;
		}
		if (type == String.class) {
			return FieldOrder.isLong(feature) ? FieldKind.LONG_TEXT : FieldKind.TEXT;
		}
		return Number.class.isAssignableFrom(type) || type == int.class ? FieldKind.NUMBER : FieldKind.FIXED;
	}

	private static List<Choice> choices(EObject element, IItemPropertyDescriptor descriptor, boolean none) {
		List<Choice> found = new ArrayList<>();
		if (none) {
			found.add(new Choice(null, ""));
		}
		IItemLabelProvider labels = descriptor.getLabelProvider(element);
		for (Object value : descriptor.getChoiceOfValues(element)) {
			if (value != null) {
				found.add(new Choice(value, labels.getText(value)));
			}
		}
		return found;
	}

	private List<Choice> roles(Object current) {
		List<Choice> found = new ArrayList<>();
		found.add(new Choice(null, ""));
		for (SectionRole role : session.type().roles()) {
			found.add(new Choice(role.getId(), TypeProfile.label(role.getNames()).orElse(role.getId())));
		}
		if (current != null && found.stream().noneMatch(choice -> current.equals(choice.value()))) {
			found.add(new Choice(current, current.toString()));
		}
		return found;
	}

	/** What a field shows that is only to be read. */
	String shown(Field field) {
		if (field.feature() == Literals.REPORT__TYPE) {
			return session.type().name();
		}
		return FieldValues.text(field.value());
	}
}
