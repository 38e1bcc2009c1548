/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.annals.model.file.ReportFile;
import org.annals.model.report.DocumentRoot;
import org.annals.model.report.Report;
import org.annals.model.report.ReportFactory;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** Compares the native file with EMF's XMI of the same model and with a bare StAX pass, warm, on 5 MB. */
public final class NativeFileBenchmark {

	private static final int GROUPS = 2400;
	private static final int WARM = 15;
	private static final int COUNTED = 31;

	/** References are looked up at the end, once the map below can be complete. */
	private static final Map<Object, Object> PLAIN = Map.of(XMLResource.OPTION_ENCODING, "UTF-8",
			XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);

	/** Without extended metadata XMI loses the text of mixed content, and the files would not hold the same. */
	private static final Map<Object, Object> KEEP_TEXT = Map.of(XMLResource.OPTION_ENCODING, "UTF-8",
			XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true, XMLResource.OPTION_EXTENDED_META_DATA, true);

	/** As it comes, XMI seeks each reference in the whole tree and needs minutes for one load: no fair opponent. */
	private static final class MappedXmi extends XMIResourceImpl {

		private final Map<String, EObject> ids = new HashMap<>();

		MappedXmi() {
			super(URI.createURI("memory:/report.xmi"));
		}

		@Override
		protected EObject getEObjectByID(String id) {
			if (ids.isEmpty()) {
				getAllContents().forEachRemaining(object -> ids.put(EcoreUtil.getID(object), object));
			}
			return ids.get(id);
		}
	}

	private NativeFileBenchmark() {
	}

	/** Runs all and prints sizes, times and ratios. */
	public static void main(String[] arguments) throws Exception {
		Report report = SampleReport.make(GROUPS);
		Resource plain = new MappedXmi();
		plain.getContents().add(EcoreUtil.copy(report));
		Resource whole = new MappedXmi();
		DocumentRoot root = ReportFactory.eINSTANCE.createDocumentRoot();
		root.setReport(EcoreUtil.copy(report));
		whole.getContents().add(root);
		byte[] nativeFile = saveNative(report);
		byte[] wholeFile = save(whole, KEEP_TEXT);
		byte[] plainFile = save(plain, PLAIN);

		Rounds rounds = new Rounds();
		rounds.add("load native", () -> ReportFile.load(new ByteArrayInputStream(nativeFile), "benchmark"));
		rounds.add("load XMI", () -> load(wholeFile, KEEP_TEXT));
		rounds.add("load XMI without text", () -> load(plainFile, PLAIN));
		rounds.add("save native", () -> saveNative(report));
		rounds.add("save XMI", () -> save(whole, KEEP_TEXT));
		rounds.add("save XMI without text", () -> save(plain, PLAIN));
		rounds.add("pass StAX", () -> pass(nativeFile));
		rounds.run(WARM, COUNTED);

		PrintStream out = System.out;
		out.printf(Locale.ROOT, "sizes: native %.2f MB, XMI %.2f MB, XMI without text %.2f MB (%d rounds, sink %d)%n",
				nativeFile.length / 1e6, wholeFile.length / 1e6, plainFile.length / 1e6, COUNTED, rounds.sink());
		for (String kind : new String[] { "load", "save" }) {
			for (String rival : new String[] { " native", " XMI", " XMI without text" }) {
				out.printf(Locale.ROOT, "%-22s median %6.1f ms, best %6.1f ms, native is %.2f times as long (best: %.2f)%n",
						kind + rival, rounds.median(kind + rival), rounds.best(kind + rival),
						rounds.ratio(kind + " native", kind + rival), rounds.best(kind + " native") / rounds.best(kind + rival));
			}
			out.printf(Locale.ROOT, "%s native / StAX pass: %.2f (best: %.2f)%n", kind, rounds.ratio(kind + " native", "pass StAX"),
					rounds.best(kind + " native") / rounds.best("pass StAX"));
		}
		out.printf(Locale.ROOT, "%-22s median %6.1f ms, best %6.1f ms%n", "pass StAX", rounds.median("pass StAX"),
				rounds.best("pass StAX"));
	}

	private static EObject load(byte[] file, Map<Object, Object> options) throws IOException {
		Resource resource = new MappedXmi();
		resource.load(new ByteArrayInputStream(file), options);
		return resource.getContents().get(0);
	}

	private static byte[] save(Resource resource, Map<Object, Object> options) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(8 << 20);
		resource.save(bytes, options);
		return bytes.toByteArray();
	}

	private static byte[] saveNative(Report report) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(8 << 20);
		ReportFile.save(report, bytes);
		return bytes.toByteArray();
	}

	private static Integer pass(byte[] file) throws XMLStreamException {
		XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(file));
		int events = 0;
		while (reader.hasNext()) {
			reader.next();
			events++;
		}
		return events;
	}
}
