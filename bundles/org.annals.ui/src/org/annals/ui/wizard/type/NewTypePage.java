/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.type;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.annals.core.kit.Kit;
import org.annals.core.kit.TypeDraft;
import org.annals.core.message.Messages;
import org.annals.core.write.OutputException;
import org.annals.ui.wizard.Fields;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for a type's names and sections, and where its project goes. */
final class NewTypePage extends WizardPage {

	private static final Messages MESSAGES = Messages.of(NewTypePage.class);
	private static final String PARENT = "parent";
	private static final String VENDOR = "vendor";
	private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

	private Text id;
	private Text name;
	private Text otherName;
	private Text description;
	private Text vendor;
	private Combo language;
	private SectionsTable sections;
	private boolean ownSections;
	private Text folder;
	/** What was suggested as folder; the person's own word stays. */
	private String suggested = "";
	private Text kit;

	NewTypePage() {
		super("type", MESSAGES.get("title"), null);
		setDescription(MESSAGES.get("description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).numColumns(4).applyTo(all);
		name = Fields.text(all, MESSAGES.get("name"), "type.name");
		otherName = Fields.text(all, MESSAGES.get("other-name"), "type.otherName");
		id = Fields.text(all, MESSAGES.get("id"), "type.id");
		id.setMessage("com.example.safety");
		language = Fields.combo(all, MESSAGES.get("language"), "type.language", SWT.READ_ONLY);
		vendor = Fields.text(all, MESSAGES.get("vendor"), "type.vendor");
		description = Fields.text(all, MESSAGES.get("sentence"), "type.description");
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4)
				.applyTo(Fields.label(all, MESSAGES.get("sections")));
		Composite middle = new Composite(all, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(middle);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(middle);
		sections = new SectionsTable(middle, () -> {
			ownSections = true;
			validate();
		});
		folder(all);
		kit(all);
		setControl(all);
		fill();
		name.setFocus();
	}

	private void folder(Composite all) {
		folder = wide(Fields.text(all, MESSAGES.get("folder"), "type.folder"), 2);
		Fields.button(all, SWT.PUSH, MESSAGES.get("browse"), "type.browse", () -> {
			DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SHEET);
			String chosen = dialog.open();
			if (chosen != null) {
				getDialogSettings().put(PARENT, chosen);
				suggest();
			}
		});
	}

	private void kit(Composite all) {
		kit = wide(Fields.text(all, MESSAGES.get("kit"), "type.kit"), 3);
		new Label(all, SWT.NONE);
		Label hint = new Label(all, SWT.WRAP);
		hint.setText(MESSAGES.get("kit.hint"));
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(360, SWT.DEFAULT).applyTo(hint);
	}

	private static Text wide(Text text, int columns) {
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(columns, 1).applyTo(text);
		return text;
	}

	private void fill() {
		language.setItems(LANGUAGES.stream().map(one -> one.getDisplayLanguage(Locale.getDefault())).toArray(String[]::new));
		language.select(Locale.getDefault().getLanguage().equals("zh") ? 0 : 1);
		kit.setText(Kit.known().orElse(""));
		String office = getDialogSettings().get(VENDOR);
		vendor.setText(office == null ? "" : office);
		sections.set(TypeDraft.usualSections(language()));
		suggest();
		language.addListener(SWT.Selection, event -> {
			if (!ownSections) {
				sections.set(TypeDraft.usualSections(language()));
			}
			validate();
		});
		id.addListener(SWT.Modify, event -> suggest());
		for (Text text : List.of(name, otherName, description, vendor, folder, kit)) {
			text.addListener(SWT.Modify, event -> validate());
		}
		setPageComplete(false);
	}

	/** A folder of the type's name, unless the person named one. */
	private void suggest() {
		String parent = getDialogSettings().get(PARENT);
		Path in = parent == null ? Path.of(System.getProperty("user.home")) : Path.of(parent);
		String last = draft().fileName().isEmpty() ? "type" : draft().fileName();
		boolean own = !folder.getText().equals(suggested);
		if (!own && last.matches("[a-z0-9_]+")) {
			suggested = in.resolve(last).toString();
			folder.setText(suggested);
		}
		validate();
	}

	private Locale language() {
		return LANGUAGES.get(Math.max(0, language.getSelectionIndex()));
	}

	TypeDraft draft() {
		return new TypeDraft(id.getText(), name.getText(), otherName.getText(), description.getText(), vendor.getText(), language(),
				sections.get());
	}

	Path folder() {
		return Path.of(folder.getText().strip());
	}

	/** As the person says it; blank for none. */
	String kit() {
		return kit.getText();
	}

	/** Keeps for the next type what will be the same. */
	void remember() {
		getDialogSettings().put(VENDOR, vendor.getText());
		if (folder().toAbsolutePath().getParent() != null) {
			getDialogSettings().put(PARENT, folder().toAbsolutePath().getParent().toString());
		}
	}

	private void validate() {
		boolean begun = !name.getText().isBlank() || !id.getText().isBlank();
		String complaint = complaint();
		setErrorMessage(begun && !id.getText().isBlank() ? complaint : null);
		setPageComplete(complaint == null);
	}

	private String complaint() {
		return draft().complaint().orElseGet(() -> {
			try {
				Path target = folder();
				if (folder.getText().isBlank() || !target.isAbsolute()) {
					return MESSAGES.get("folder.none");
				}
				if (Files.exists(target) && !isEmpty(target)) {
					return MESSAGES.get("folder.taken", target.toString());
				}
				if (!kit().isBlank()) {
					Kit.url(kit());
				}
				return null;
			} catch (InvalidPathException e) {
				return MESSAGES.get("folder.none");
			} catch (OutputException e) {
				return e.getMessage();
			}
		});
	}

	private static boolean isEmpty(Path folder) {
		String[] inside = folder.toFile().list();
		return inside != null && inside.length == 0;
	}
}
