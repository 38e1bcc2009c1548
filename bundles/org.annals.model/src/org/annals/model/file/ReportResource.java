/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.model.file;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.annals.model.file.ReportFileException.Reason;
import org.annals.model.file.migration.MigrationException;
import org.annals.model.file.migration.Migrations;
import org.annals.model.report.Report;
import org.annals.model.report.ReportPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMLResourceImpl;
import org.xml.sax.SAXParseException;

/**
 * The native file as an EMF resource, so that editors and plain Java read and write the same bytes. Its only content is
 * the {@link Report}; failures are {@link ReportFileException}s.
 */
public class ReportResource extends XMLResourceImpl {

	static {
		// In plain Java nobody else registers the metamodel.
		ReportPackage.eINSTANCE.eClass();
	}

	private String name;
	private Migrations migrations = Migrations.STANDARD;

	/** @param uri where the file lies, also its name in messages; may be null */
	public ReportResource(URI uri) {
		super(uri);
		setEncoding(ReportOptions.ENCODING);
	}

	/** Sets the name of the file in messages, where it is not the one of the URI. */
	void setName(String name) {
		this.name = name;
	}

	/** Sets how files of older versions are brought up to date. */
	void setMigrations(Migrations migrations) {
		this.migrations = migrations;
	}

	private String name() {
		if (name != null) {
			return name;
		}
		URI uri = getURI();
		if (uri == null) {
			return "?";
		}
		return uri.isFile() ? uri.toFileString() : uri.isPlatform() ? uri.toPlatformString(true) : URI.decode(uri.toString());
	}

	@Override
	protected boolean useUUIDs() {
		return false;
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new ReportLoad(createXMLHelper());
	}

	@Override
	protected XMLSave createXMLSave() {
		return new ReportSave(this);
	}

	@Override
	public void doLoad(InputStream stream, Map<?, ?> options) throws IOException {
		byte[] file = stream.readNBytes(ReportFormat.MAXIMUM_SIZE + 1);
		if (file.length > ReportFormat.MAXIMUM_SIZE) {
			throw new ReportFileException(Reason.TOO_LARGE, name(), Integer.toString(ReportFormat.MAXIMUM_SIZE >> 20), 0, null);
		}
		try {
			super.doLoad(new ByteArrayInputStream(current(file)), ReportOptions.forLoading(options));
		} catch (Refusal refusal) {
			throw refusal.in(name());
		} catch (IOWrappedException failure) {
			throw notXml(failure);
		} catch (CharConversionException failure) {
			throw notXml(failure);
		} finally {
			// What the file was written in is no reason to write anything but UTF-8.
			setEncoding(ReportOptions.ENCODING);
		}
	}

	private IOException notXml(IOException failure) {
		Throwable cause = failure instanceof IOWrappedException ? failure.getCause() : failure;
		return switch (cause) {
			case SAXParseException broken -> new ReportFileException(Reason.NOT_XML, name(), "", broken.getLineNumber(), broken);
			case CharConversionException broken -> new ReportFileException(Reason.NOT_XML, name(), "", 0, broken);
			case null, default -> failure;
		};
	}

	private byte[] current(byte[] file) throws IOException {
		int schema = RootTag.schema(file, name());
		if (schema == ReportFormat.SCHEMA) {
			return file;
		}
		try {
			return migrations.apply(file, schema, ReportFormat.SCHEMA);
		} catch (MigrationException failure) {
			throw new ReportFileException(Reason.MIGRATION_FAILED, name(), Integer.toString(schema), 0, failure);
		}
	}

	@Override
	public void doSave(OutputStream stream, Map<?, ?> options) throws IOException {
		List<?> roots = options == null ? null : (List<?>) options.get(XMLResource.OPTION_ROOT_OBJECTS);
		List<?> contents = roots == null ? getContents() : roots;
		if (contents.size() != 1 || !(contents.get(0) instanceof Report report)) {
			throw new IllegalStateException("a report file holds exactly one report");
		}
		try {
			SaveCheck.check(report);
		} catch (Refusal refusal) {
			throw refusal.in(name());
		}
		stamp(report);
		Map<Object, Object> all = new HashMap<>(ReportOptions.SAVE);
		all.put(XMLResource.OPTION_ROOT_OBJECTS, List.of(report));
		super.doSave(stream, all);
	}

	/** The version is the file's, not the person's: nobody is told of it and undo does not know it. */
	private static void stamp(Report report) {
		boolean deliver = report.eDeliver();
		report.eSetDeliver(false);
		report.setSchema(ReportFormat.SCHEMA);
		report.eSetDeliver(deliver);
	}
}
