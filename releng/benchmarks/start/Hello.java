/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
/** The least a JVM can do: the yardstick for cold starts. */
public final class Hello {

	private Hello() {
	}

	public static void main(String[] arguments) {
		System.out.println("hello");
	}
}
