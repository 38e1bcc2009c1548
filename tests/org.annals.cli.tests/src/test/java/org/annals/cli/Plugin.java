/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Makes plug-ins as a stranger would, sound and broken ones, and repositories of them. */
final class Plugin {

	/** A type of an invented club. */
	static final String TYPE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<reportType xmlns="urn:annals:type:1" id="org.example.club" version="1.0" language="en" base="org.annals.type.general">
				<name lang="en">Report of a club</name>
				<name lang="zh">社团年度报告</name>
				<words use="term" source="words/club.txt"/>
			</reportType>
			""";

	private final String id;
	private final String version;
	private final Map<String, byte[]> files = new LinkedHashMap<>();
	private final Map<String, String> headers = new LinkedHashMap<>();
	private final StringBuilder extensions = new StringBuilder();

	Plugin(String id, String version) {
		this.id = id;
		this.version = version;
		header("Bundle-SymbolicName", id + ";singleton:=true");
		header("Bundle-Name", "Club reports");
		header("Bundle-Vendor", "Example Office");
		header("Require-Bundle", "org.annals.core");
	}

	/** The sound example: a type with a word list and a sample. */
	static Plugin club(String version) {
		return new Plugin("org.example.club", version).type("types/club.reporttype", TYPE)
				.file("types/words/club.txt", "club|night\n").file("samples/club.txt", "Report of the club, 2025\n");
	}

	Plugin header(String name, String value) {
		headers.put(name, value);
		return this;
	}

	Plugin file(String name, String content) {
		files.put(name, content.getBytes(StandardCharsets.UTF_8));
		return this;
	}

	Plugin file(String name, byte[] content) {
		files.put(name, content);
		return this;
	}

	Plugin type(String file, String content) {
		file(file, content);
		return extension("org.annals.core.reportTypes", "<reportType file=\"" + file + "\"/>");
	}

	Plugin extension(String point, String elements) {
		extensions.append("<extension point=\"").append(point).append("\">").append(elements).append("</extension>");
		return this;
	}

	/** A rule whose class is compiled from a body of its method check and other members. */
	Plugin rule(String rule, String type, String members) {
		compile(type, "package org.example; import org.annals.core.check.*; public class " + type + " implements Rule { "
				+ members + " }");
		return extension("org.annals.core.rules", "<rule id=\"" + rule
				+ "\" severity=\"error\" appliesTo=\"report\" name=\"n\" explanation=\"e\" class=\"org.example." + type + "\"/>");
	}

	Plugin compile(String type, String source) {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try {
			Path out = Files.createTempDirectory("annals-plugin");
			JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///org/example/" + type + ".java"),
					JavaFileObject.Kind.SOURCE) {

				@Override
				public CharSequence getCharContent(boolean ignore) {
					return source;
				}
			};
			boolean done = compiler.getTask(null, null, null,
					List.of("-proc:none", "--release", "21", "-cp", classPath(), "-d", out.toString()), null, List.of(file))
					.call();
			if (!done) {
				throw new IllegalArgumentException(source);
			}
			try (Stream<Path> classes = Files.walk(out)) {
				for (Path made : classes.filter(Files::isRegularFile).toList()) {
					files.put(out.relativize(made).toString().replace('\\', '/'), Files.readAllBytes(made));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return this;
	}

	private static String classPath() throws IOException {
		try (Stream<Path> jars = Files.list(Path.of(System.getProperty("annals.product"), "plugins"))) {
			return String.join(java.io.File.pathSeparator, jars.map(Path::toString).toList());
		}
	}

	/** Its jar. */
	byte[] bytes() {
		Manifest manifest = new Manifest();
		Attributes attributes = manifest.getMainAttributes();
		attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		attributes.putValue("Bundle-ManifestVersion", "2");
		attributes.putValue("Bundle-Version", version);
		headers.forEach((name, value) -> {
			if (!value.isEmpty()) {
				attributes.putValue(name, value);
			}
		});
		if (!extensions.isEmpty()) {
			files.putIfAbsent("plugin.xml", ("<?xml version=\"1.0\"?><plugin>" + extensions + "</plugin>")
					.getBytes(StandardCharsets.UTF_8));
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
			write(jar, files);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	/** Writes its jar into a folder. */
	Path jar(Path folder) throws IOException {
		return Files.write(folder.resolve(id + "_" + version + ".jar"), bytes());
	}

	/** A repository with a feature for each plug-in; {@code zip} is a zip file when it is called so, else a folder. */
	static Path repository(Path zip, Plugin... plugins) throws IOException {
		Map<String, byte[]> all = new LinkedHashMap<>();
		all.put("p2.index", "version=1\n".getBytes(StandardCharsets.UTF_8));
		for (Plugin plugin : plugins) {
			all.put("features/" + plugin.id + ".feature_" + plugin.version + ".jar", plugin.feature());
			all.put("plugins/" + plugin.id + "_" + plugin.version + ".jar", plugin.bytes());
		}
		if (zip.toString().endsWith(".zip")) {
			try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream stream = new ZipOutputStream(out)) {
				write(stream, all);
			}
		} else {
			for (Map.Entry<String, byte[]> file : all.entrySet()) {
				Files.createDirectories(zip.resolve(file.getKey()).getParent());
				Files.write(zip.resolve(file.getKey()), file.getValue());
			}
		}
		return zip;
	}

	private byte[] feature() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JarOutputStream jar = new JarOutputStream(bytes)) {
			write(jar, Map.of("feature.xml", ("<feature id=\"" + id + ".feature\" label=\"%label\" version=\"" + version
					+ "\" provider-name=\"Example Office\"><description>For " + id + "</description><plugin id=\"" + id
					+ "\" version=\"" + version + "\"/></feature>").getBytes(StandardCharsets.UTF_8), "feature.properties",
					"label = Clubs of the county\n".getBytes(StandardCharsets.UTF_8), "feature_zh.properties",
					"label = 全县社团报告\n".getBytes(StandardCharsets.UTF_8)));
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
