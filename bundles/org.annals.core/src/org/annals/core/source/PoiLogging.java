/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.source;

/** POI logs by Log4j, which without this prints to the terminal that nobody listens. */
public final class PoiLogging {

	private static final String LOGGING = "log4j2.loggerContextFactory";

	private PoiLogging() {
	}

	/** To be called before the first class of POI is used. */
	public static void quiet() {
		if (System.getProperty(LOGGING) == null) {
			System.setProperty(LOGGING, "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
		}
	}
}
