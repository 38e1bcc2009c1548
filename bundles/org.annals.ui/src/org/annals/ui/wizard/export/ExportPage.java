/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.wizard.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.annals.core.message.Messages;
import org.annals.core.op.FileNames;
import org.annals.core.op.WriteOrder;
import org.annals.core.op.WriteOrder.Target;
import org.annals.core.write.WriterDescriptor;
import org.annals.core.write.WriterOptions;
import org.annals.ui.AnnalsUi;
import org.annals.ui.wizard.Fields;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Asks for formats and place of an export, and shows the findings before the button that exports. */
final class ExportPage extends WizardPage {

	private static final Messages MESSAGES = Messages.of(ExportPage.class);
	private static final String FORMATS = "formats";
	private static final String FOLDER = "folder";
	private static final int ROWS = 8;
	/** What only formats have that are laid out as documents. */
	private static final String STYLE = "style";

	private final ExportSource source;
	private Table formats;
	private Text name;
	private Text folder;
	private OptionsPart options;
	private FirstPage page;
	private FindingsPart findings;

	ExportPage(ExportSource source) {
		super("export", MESSAGES.get("title", source.name()), null);
		this.source = source;
		setDescription(MESSAGES.get("description"));
		if (source.unsaved()) {
			setMessage(MESSAGES.get("unsaved"), IMessageProvider.INFORMATION);
		}
	}

	@Override
	public void createControl(Composite parent) {
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).numColumns(2).spacing(16, 5).applyTo(all);
		form(all);
		page = new FirstPage(all, source);
		GridDataFactory.fillDefaults().applyTo(page.control());
		findings = new FindingsPart(all, source, this::validate);
		setControl(all);
		changed();
	}

	private void form(Composite all) {
		Composite form = new Composite(all, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
		formats(form);
		options = new OptionsPart(form, installed(), getDialogSettings(), this::changed);
		name = Fields.text(form, MESSAGES.get("name"), "export.name");
		GridDataFactory.createFrom((GridData) name.getLayoutData()).span(2, 1).applyTo(name);
		name.setText(source.name());
		folder = Fields.text(form, MESSAGES.get("folder"), "export.folder");
		String last = Objects.requireNonNullElse(getDialogSettings().get(FOLDER), "");
		// The folder of last time may have been a stick that is not there now.
		folder.setText(last.isEmpty() || !Files.isDirectory(Path.of(last)) ? source.file().getParent().toString() : last);
		Fields.button(form, SWT.PUSH, MESSAGES.get("browse"), "export.browse", this::browse);
		name.addListener(SWT.Modify, event -> changed());
		folder.addListener(SWT.Modify, event -> changed());
	}

	private void formats(Composite all) {
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4)
				.applyTo(Fields.label(all, MESSAGES.get("formats")));
		formats = Fields.named(new Table(all, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION), MESSAGES.get("formats"),
				"export.formats");
		String[] ticked = getDialogSettings().getArray(FORMATS);
		new TableColumn(formats, SWT.NONE).setWidth(210);
		new TableColumn(formats, SWT.NONE).setWidth(200);
		for (WriterDescriptor writer : installed()) {
			TableItem item = new TableItem(formats, SWT.NONE);
			item.setText(0, writer.name());
			item.setData(writer);
			item.setChecked(ticked != null && Arrays.asList(ticked).contains(writer.format()));
		}
		formats.addListener(SWT.Selection, event -> changed());
		int rows = Math.min(formats.getItemCount(), ROWS);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(SWT.DEFAULT, formats.getItemHeight() * rows)
				.applyTo(formats);
	}

	/** Documents come first, for they are what an office delivers. */
	private static List<WriterDescriptor> installed() {
		return AnnalsUi.core().writers().all().stream()
				.sorted(Comparator.comparing((WriterDescriptor writer) -> writer.option(STYLE).isEmpty())).toList();
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText(MESSAGES.get("browse.title"));
		dialog.setFilterPath(folder.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			folder.setText(chosen);
		}
	}

	private List<WriterDescriptor> writers() {
		return Arrays.stream(formats.getItems()).filter(TableItem::getChecked).map(item -> (WriterDescriptor) item.getData())
				.toList();
	}

	/** What will be written; the report's own file is left alone. */
	WriteOrder order() {
		Path place = Path.of(folder.getText().strip());
		List<Target> targets = WriteOrder.targets(writers(), place, name.getText().strip()).stream()
				.map(target -> target.file().equals(source.file())
						? new Target(target.writer(), FileNames.free(place, target.file().getFileName().toString()))
						: target)
				.toList();
		return new WriteOrder(source.name(), source.file(), monitor -> new WriteOrder.Loaded(source.text(), source.type()), targets);
	}

	/** What is chosen about the formats. */
	WriterOptions options() {
		return options.chosen();
	}

	/** Keeps formats, options and folder for the next time; the report's own folder is no choice to be kept. */
	void remember() {
		getDialogSettings().put(FORMATS, writers().stream().map(WriterDescriptor::format).toArray(String[]::new));
		options.remember();
		String chosen = folder.getText().strip();
		getDialogSettings().put(FOLDER, chosen.equals(source.file().getParent().toString()) ? "" : chosen);
	}

	/** Shows which file each format becomes. */
	private void changed() {
		validate();
		options.enable(writers());
		page.show(writers().stream().anyMatch(writer -> writer.option(STYLE).isPresent()) ? options.value(STYLE) : null);
		List<Target> targets = problem() == null ? order().targets() : List.of();
		for (TableItem item : formats.getItems()) {
			item.setText(1, targets.stream().filter(target -> target.writer() == item.getData())
					.map(target -> target.file().getFileName().toString()).findFirst().orElse(""));
		}
	}

	private String problem() {
		String file = name.getText().strip();
		String place = folder.getText().strip();
		if (writers().isEmpty()) {
			return MESSAGES.get("formats.none");
		}
		if (file.isEmpty() || !FileNames.legal(file).equals(file)) {
			return MESSAGES.get("name.illegal", file);
		}
		try {
			return place.isEmpty() || !Files.isDirectory(Path.of(place)) ? MESSAGES.get("folder.none", place) : null;
		} catch (InvalidPathException e) {
			return MESSAGES.get("folder.none", place);
		}
	}

	private void validate() {
		String problem = problem();
		// Before anything was ticked there is nothing to complain of.
		setErrorMessage(problem == null || writers().isEmpty() ? null : problem);
		setPageComplete(problem == null && findings.mayExport());
	}

	/** Stops checking. */
	void cancel() {
		if (findings != null) {
			findings.cancel();
			page.cancel();
		}
	}
}
