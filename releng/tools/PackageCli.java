/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;

/**
 * Packages the command line of a materialised product, so that it starts as plain Java in a fraction of a second: copies of
 * the jars it needs, without signatures (a JVM keeps no class of a signed jar in its cache), an argument file for the JVM,
 * and a cache of loaded classes. Run as {@code java PackageCli.java PRODUCT [EXAMPLE…]}.
 */
public final class PackageCli {

	private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
	private static final String ROOT = "org.annals.cli";

	private final Path product;
	private final Path folder;
	private UnaryOperator<byte[]> rewrite;
	private final Map<String, Bundle> bundles = new LinkedHashMap<>();

	/** A bundle of the product: its line in bundles.info, its jar, and what its manifest says. */
	private record Bundle(String line, Path jar, List<String> exports, List<String> imports, List<String> requires) {
	}

	private PackageCli(Path product) {
		this.product = product;
		this.folder = product.resolve("cli");
	}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		PackageCli packaging = new PackageCli(Path.of(arguments[0]).toAbsolutePath().normalize());
		packaging.run(Arrays.asList(arguments).subList(1, arguments.length));
	}

	private void run(List<String> examples) throws IOException, InterruptedException {
		delete(folder);
		Files.createDirectories(folder.resolve("lib"));
		readBundles();
		Set<String> needed = closure();
		rewrite = rewrite(needed);
		List<String> index = new ArrayList<>();
		List<Path> classPath = new ArrayList<>();
		for (String name : needed) {
			Bundle bundle = bundles.get(name);
			Path copy = folder.resolve("lib").resolve(bundle.jar().getFileName());
			copyUnsigned(bundle.jar(), copy);
			classPath.add(copy);
		}
		for (Map.Entry<String, Bundle> entry : bundles.entrySet()) {
			Bundle bundle = entry.getValue();
			index.add(bundle.line() + "\t" + (needed.contains(entry.getKey()) ? "lib/" + bundle.jar().getFileName() : "-")
					+ "\t" + (speaks(bundle.jar()) ? "speaks" : "silent"));
		}
		Files.write(folder.resolve("bundles"), index, StandardCharsets.UTF_8);
		writeArguments(classPath, List.of());
		writeArguments(classPath, cache(examples));
		Files.writeString(folder.resolve("stamp"), System.getProperty("java.home") + "|" + product + "\n");
	}

	private void readBundles() throws IOException {
		for (String line : Files.readAllLines(product.resolve(BUNDLES), StandardCharsets.UTF_8)) {
			String[] fields = line.split(",");
			if (!line.startsWith("#") && fields.length > 2) {
				Path jar = product.resolve(fields[2]);
				Manifest manifest = new Manifest(new ByteArrayInputStream(read(jar, JarFile.MANIFEST_NAME)));
				bundles.put(fields[0], new Bundle(line, jar, names(manifest, "Export-Package"),
						names(manifest, "Import-Package"), names(manifest, "Require-Bundle")));
			}
		}
	}

	/** The names in a manifest header, without attributes and directives; commas inside quotes part nothing. */
	private static List<String> names(Manifest manifest, String header) {
		String value = manifest.getMainAttributes().getValue(header);
		if (value == null) {
			return List.of();
		}
		return Stream.of(value.replaceAll("\"[^\"]*\"", "").split(",")).map(clause -> clause.split(";")[0].strip()).toList();
	}

	/** The command line's bundle with all it needs, nearest first, which is the order that classes are looked for in. */
	private Set<String> closure() {
		Map<String, String> exporters = new LinkedHashMap<>();
		bundles.forEach((name, bundle) -> bundle.exports().forEach(exported -> exporters.putIfAbsent(exported, name)));
		Set<String> needed = new LinkedHashSet<>(List.of(ROOT));
		List<String> open = new ArrayList<>(needed);
		while (!open.isEmpty()) {
			Bundle bundle = bundles.get(open.remove(0));
			Stream.concat(bundle.requires().stream(), bundle.imports().stream().map(exporters::get))
					.filter(bundles::containsKey).filter(needed::add).forEach(open::add);
		}
		return needed;
	}

	/** Whether a bundle extends what the command line runs, or may be extended by it. */
	private static boolean speaks(Path bundle) throws IOException {
		String text = new String(read(bundle, "plugin.xml"), StandardCharsets.UTF_8);
		return text.contains("point=\"org.annals.core.") || text.contains("<extension-point")
				&& bundle.getFileName().toString().startsWith("org.annals.core_");
	}

	/** The content of a file of a bundle, which is a jar or, for some of the platform, a folder; empty where there is none. */
	private static byte[] read(Path bundle, String name) throws IOException {
		if (Files.isDirectory(bundle)) {
			Path file = bundle.resolve(name);
			return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
		}
		try (JarFile jar = new JarFile(bundle.toFile(), false)) {
			JarEntry entry = jar.getJarEntry(name);
			return entry == null ? new byte[0] : jar.getInputStream(entry).readAllBytes();
		}
	}

	/** Copies a jar without signature files and digests; entries are stored nearly as they are, which loads faster. */
	private void copyUnsigned(Path from, Path to) throws IOException {
		try (JarFile jar = new JarFile(from.toFile(), false);
				OutputStream out = Files.newOutputStream(to);
				JarOutputStream copy = new JarOutputStream(out)) {
			copy.setLevel(Deflater.NO_COMPRESSION);
			Manifest manifest = new Manifest();
			manifest.getMainAttributes().putAll(jar.getManifest().getMainAttributes());
			copy.putNextEntry(new ZipEntry(JarFile.MANIFEST_NAME));
			manifest.write(copy);
			for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
				String name = entry.getName();
				if (!name.matches("META-INF/(MANIFEST\\.MF|[^/]*\\.(SF|RSA|DSA|EC))")) {
					copy.putNextEntry(new ZipEntry(name));
					try (InputStream in = jar.getInputStream(entry)) {
						byte[] content = in.readAllBytes();
						copy.write(name.endsWith(".class") ? rewrite.apply(content) : content);
					}
				}
			}
		}
	}

	/** What makes old classes fit for the cache; does nothing where Java is too old for it. */
	@SuppressWarnings("unchecked")
	private UnaryOperator<byte[]> rewrite(Set<String> needed) throws IOException {
		List<URL> urls = new ArrayList<>();
		for (String name : needed) {
			urls.add(bundles.get(name).jar().toUri().toURL());
		}
		try {
			return (UnaryOperator<byte[]>) Class.forName("NewClassFile").getDeclaredConstructor(ClassLoader.class)
					.newInstance(new URLClassLoader(urls.toArray(URL[]::new)));
		} catch (ReflectiveOperationException | LinkageError e) {
			return UnaryOperator.identity();
		}
	}

	/** Writes what the JVM is started with. */
	private void writeArguments(List<Path> classPath, List<String> further) throws IOException {
		List<String> arguments = new ArrayList<>(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
				"-XX:CompileThresholdScaling=3", "-XX:-UsePerfData",
				// Mapped where it was made for, the cache needs no relocation.
				"-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0",
				// A cache that does not fit is no matter for the person, and the JVM would say so on standard output.
				"-Xlog:disable", "-Djava.awt.headless=true", "-Dlog4j2.StatusLogger.level=OFF",
				"-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
				"-Dorg.apache.logging.log4j.simplelog.level=OFF", "-Dannals.home=" + product));
		arguments.addAll(further);
		arguments.add("-cp");
		arguments.add(String.join(File.pathSeparator, classPath.stream().map(Path::toString).toList()));
		Files.write(folder.resolve("java.args"),
				arguments.stream().map(argument -> "\"" + argument.replace("\\", "\\\\").replace("\"", "\\\"") + "\"").toList(),
				StandardCharsets.UTF_8);
	}

	/**
	 * Makes the cache of loaded classes by a rehearsal.
	 *
	 * @return the JVM's arguments to use it; none where it could not be made, which costs speed only
	 */
	private List<String> cache(List<String> examples) throws IOException, InterruptedException {
		int version = Runtime.version().feature();
		Path cache = folder.resolve(version >= 24 ? "annals.aot" : "annals.jsa");
		boolean made;
		if (version >= 25) {
			made = rehearse(examples, "-XX:AOTCacheOutput=" + cache);
		} else if (version == 24) {
			Path recorded = folder.resolve("annals.aotconf");
			made = rehearse(examples, "-XX:AOTMode=record", "-XX:AOTConfiguration=" + recorded)
					&& rehearse(examples, "-XX:AOTMode=create", "-XX:AOTConfiguration=" + recorded, "-XX:AOTCache=" + cache);
		} else {
			made = rehearse(examples, "-XX:ArchiveClassesAtExit=" + cache);
		}
		if (!made || !Files.exists(cache)) {
			return List.of();
		}
		return List.of((version >= 24 ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + cache);
	}

	private boolean rehearse(List<String> examples, String... options) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.add("@" + folder.resolve("java.args"));
		command.addAll(List.of(options));
		command.add(ROOT + ".Rehearsal");
		command.addAll(examples);
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(folder.resolve("rehearsal.log").toFile()).start();
		return process.waitFor() == 0;
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> paths = Files.walk(folder)) {
				for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(path);
				}
			}
		}
	}
}
