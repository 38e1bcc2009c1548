/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests.install;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes a repository of invented report types, as a stranger would supply it. */
final class ClubRepository {

	/** Id of the type that can be installed. */
	static final String TYPE = "org.example.club";

	private ClubRepository() {
	}

	/** The text of a type. */
	static String type(String id, String english, String chinese) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<reportType xmlns="urn:annals:type:1" id="%s" version="1.2" language="zh" base="org.annals.type.general">
					<name lang="en">%s</name>
					<name lang="zh">%s</name>
					<description lang="en">What the club did, for whom, and with how many people.</description>
					<description lang="zh">社团一年来做了什么、为谁做、有多少人参加。</description>
				</reportType>
				""".formatted(id, english, chinese);
	}

	/** A zip file with the type, and one that needs a newer Annals. */
	static Path make(Path zip) throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		add(files, TYPE, "Club report", "社团年度报告", "org.annals.core");
		add(files, "org.example.future", "Report of the future", "未来报告", "org.annals.core;bundle-version=\"[9.0,10.0)\"");
		try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream stream = new ZipOutputStream(out)) {
			write(stream, files);
		}
		return zip;
	}

	private static void add(Map<String, byte[]> files, String id, String english, String chinese, String needs)
			throws IOException {
		files.put("features/" + id + ".feature_1.2.0.jar", jar(null, Map.of("feature.xml", ("<feature id=\"" + id
				+ ".feature\" version=\"1.2.0\" label=\"%label\" provider-name=\"%provider\"><description>%about</description>"
				+ "<plugin id=\"" + id + "\" version=\"1.2.0\"/></feature>"), "feature.properties",
				"label = " + english + "\nprovider = County Federation of Clubs\nabout = The yearly report of a club to the county.\n",
				"feature_zh.properties", "label = " + chinese + "\nprovider = 县社团联合会\nabout = 社团每年向县联合会提交的报告。\n")));
		files.put("plugins/" + id + "_1.2.0.jar", jar(manifest(id, needs), Map.of("types/a.reporttype", type(id, english, chinese),
				"plugin.xml", "<plugin><extension point=\"org.annals.core.reportTypes\"><reportType file=\"types/a.reporttype\"/></extension></plugin>")));
	}

	private static Manifest manifest(String id, String needs) {
		Manifest manifest = new Manifest();
		Attributes headers = manifest.getMainAttributes();
		headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		headers.putValue("Bundle-ManifestVersion", "2");
		headers.putValue("Bundle-SymbolicName", id + ";singleton:=true");
		headers.putValue("Bundle-Name", id);
		headers.putValue("Bundle-Vendor", "County Federation of Clubs");
		headers.putValue("Bundle-Version", "1.2.0");
		headers.putValue("Require-Bundle", needs);
		return manifest;
	}

	/** The jar of one plug-in with the type and, copied from this test's own bundle, classes. */
	static Path plugin(Path folder, String id, String extensions, Class<?>... classes) throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put("a.reporttype", type(id, "Report of " + id, "报告" + id).getBytes(StandardCharsets.UTF_8));
		files.put("plugin.xml", ("<plugin><extension point=\"org.annals.core.reportTypes\"><reportType file=\"a.reporttype\"/></extension>"
				+ extensions + "</plugin>").getBytes(StandardCharsets.UTF_8));
		for (Class<?> type : classes) {
			try (InputStream stream = type.getResourceAsStream(type.getSimpleName() + ".class")) {
				files.put(type.getName().replace('.', '/') + ".class", stream.readAllBytes());
			}
		}
		return Files.write(folder.resolve(id + ".jar"), pack(manifest(id, "org.annals.core,org.annals.ui,org.eclipse.swt"), files));
	}

	private static byte[] jar(Manifest manifest, Map<String, String> files) throws IOException {
		Map<String, byte[]> contents = new LinkedHashMap<>();
		files.forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));
		return pack(manifest, contents);
	}

	private static byte[] pack(Manifest manifest, Map<String, byte[]> contents) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JarOutputStream jar = manifest == null ? new JarOutputStream(bytes) : new JarOutputStream(bytes, manifest)) {
			write(jar, contents);
		}
		return bytes.toByteArray();
	}

	private static void write(ZipOutputStream zip, Map<String, byte[]> files) throws IOException {
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			zip.putNextEntry(new ZipEntry(file.getKey()));
			zip.write(file.getValue());
			zip.closeEntry();
		}
	}
}
