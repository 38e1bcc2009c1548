/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.jar.Manifest;

import picocli.CommandLine.IVersionProvider;

/** The version of the command line: that of its bundle, and of the Java that runs it. */
final class Version implements IVersionProvider {

	@Override
	public String[] getVersion() {
		return new String[] { "annals " + bundle() + " (Java " + Runtime.version() + ")" };
	}

	/** The bundle's version from the manifest of the jar this class lies in; "0" outside a jar. */
	static String bundle() {
		String own = Version.class.getResource("Version.class").toString();
		int jar = own.indexOf("!/");
		if (jar > 0) {
			try (InputStream stream = java.net.URI.create(own.substring(0, jar + 2) + "META-INF/MANIFEST.MF").toURL()
					.openStream()) {
				String version = new Manifest(stream).getMainAttributes().getValue("Bundle-Version");
				return version == null ? "0" : version;
			} catch (IOException e) {
				return "0";
			}
		}
		return "0";
	}
}
