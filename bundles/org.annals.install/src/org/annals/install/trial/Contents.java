/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.install.trial;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.annals.core.message.Messages;
import org.annals.core.types.TypeSource;
import org.annals.install.InstallException;
import org.annals.install.source.BundleJar;
import org.annals.install.source.Header;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a plug-in that is to be installed would contribute, and whether that can be; nothing of it is run. */
public final class Contents {

	private static final Messages MESSAGES = Messages.of(Contents.class);
	private static final String HOUSE = "org.annals.";
	private static final String CORE = "org.annals.core.";

	private final IExtensionRegistry registry;
	private final Set<String> replaced;
	private final Set<String> ids = new HashSet<>();
	private final List<TypeSource> types = new ArrayList<>();
	private boolean contributing;
	private boolean restarting;

	/** @param replaced names of the bundles that will be replaced; what they contribute is in nobody's way */
	public Contents(IExtensionRegistry registry, Set<String> replaced) {
		this.registry = registry;
		this.replaced = replaced;
	}

	/** The types that were found so far. */
	public List<TypeSource> types() {
		return types;
	}

	/** Whether anything speaks to Annals. */
	public boolean isContributing() {
		return contributing;
	}

	/** Whether it changes the workbench in a way that shows wholly only after a restart. */
	public boolean isRestarting() {
		return restarting;
	}

	/** @throws InstallException when something in a bundle cannot be used */
	public void check(BundleJar jar) throws InstallException {
		restarting |= jar.header("Bundle-Activator") != null;
		Element plugin;
		try {
			plugin = jar.plugin();
		} catch (IOException e) {
			throw new InstallException(MESSAGES.get("xml", jar.name(), "plugin.xml",
					String.valueOf(e.getMessage()).split(":")[0]), e);
		}
		if (plugin == null) {
			return;
		}
		Header name = Header.parse(jar.header("Bundle-SymbolicName")).get(0);
		if (!name.attribute("singleton:", "").equals("true")) {
			throw new InstallException(MESSAGES.get("singleton", jar.name()));
		}
		for (Element extension : children(plugin)) {
			String point = extension.getAttribute("point");
			if (extension.getTagName().equals("extension")) {
				contributing |= point.startsWith(HOUSE);
				restarting |= !point.startsWith(HOUSE);
				for (Element element : children(extension)) {
					if (point.startsWith(CORE)) {
						check(jar, point, element);
					}
				}
			}
		}
	}

	private void check(BundleJar jar, String point, Element element) throws InstallException {
		String id = element.getAttribute("id");
		if (!id.isEmpty() && (!ids.add(point + " " + id) || isTaken(point, element.getTagName(), id))) {
			throw new InstallException(MESSAGES.get("id-taken", jar.name(), id));
		}
		try {
			if (element.getTagName().equals("reportType")) {
				type(jar, element);
			}
			String type = element.getAttribute("class").split(":")[0].strip();
			if (!type.isEmpty() && !type.startsWith(CORE) && !jar.has(type.replace('.', '/') + ".class")
					&& jar.header("Bundle-ClassPath") == null) {
				throw new InstallException(MESSAGES.get("class-missing", jar.name(), type));
			}
		} catch (InstallException e) {
			throw e;
		} catch (IOException e) {
			throw new InstallException(MESSAGES.get("damaged", jar.name(), String.valueOf(e.getMessage())), e);
		}
	}

	private boolean isTaken(String point, String tag, String id) {
		for (IConfigurationElement known : registry.getConfigurationElementsFor(point)) {
			if (known.getName().equals(tag) && id.equals(known.getAttribute("id"))
					&& !replaced.contains(known.getContributor().getName())) {
				return true;
			}
		}
		return false;
	}

	private void type(BundleJar jar, Element element) throws IOException {
		String file = element.getAttribute("file");
		byte[] content = file.isEmpty() ? null : jar.read(file);
		if (content == null) {
			throw new InstallException(MESSAGES.get("file-missing", jar.name(), file));
		}
		String sample = element.getAttribute("sample");
		if (!sample.isEmpty() && !jar.has(sample)) {
			throw new InstallException(MESSAGES.get("file-missing", jar.name(), sample));
		}
		TypeText.check(content, file);
		types.add(new TypeSource(jar.name(), null, file, sample.isEmpty() ? null : sample, path -> {
			byte[] found = jar.read(path);
			if (found == null) {
				throw new IOException(path);
			}
			return new ByteArrayInputStream(found);
		}));
	}

	private static List<Element> children(Element parent) {
		List<Element> children = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element) {
				children.add(element);
			}
		}
		return children;
	}
}
