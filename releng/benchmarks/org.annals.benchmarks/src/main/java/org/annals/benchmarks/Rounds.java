/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Times rivals in turns, so that what disturbs a shared machine disturbs all of them, and ratios can be trusted where
 * times cannot.
 */
final class Rounds {

	private final Map<String, Callable<?>> rivals = new LinkedHashMap<>();
	private final Map<String, List<Double>> times = new LinkedHashMap<>();
	private int sink;

	void add(String name, Callable<?> rival) {
		rivals.put(name, rival);
		times.put(name, new ArrayList<>());
	}

	/** Runs each rival once per round; the first {@code warm} rounds are not counted. */
	void run(int warm, int counted) throws Exception {
		for (int round = 0; round < warm + counted; round++) {
			for (Map.Entry<String, Callable<?>> rival : rivals.entrySet()) {
				System.gc();
				long start = System.nanoTime();
				sink += rival.getValue().call().hashCode();
				double time = (System.nanoTime() - start) / 1e6;
				if (round >= warm) {
					times.get(rival.getKey()).add(time);
				}
			}
		}
	}

	/** Middle of the times, in milliseconds. */
	double median(String name) {
		return median(times.get(name));
	}

	/** Shortest time, in milliseconds. */
	double best(String name) {
		return Collections.min(times.get(name));
	}

	/** Middle of the ratios of each round. */
	double ratio(String name, String other) {
		List<Double> ratios = new ArrayList<>();
		for (int i = 0; i < times.get(name).size(); i++) {
			ratios.add(times.get(name).get(i) / times.get(other).get(i));
		}
		return median(ratios);
	}

	/** What was computed, so that no compiler leaves the work out. */
	int sink() {
		return sink;
	}

	private static double median(List<Double> values) {
		List<Double> sorted = new ArrayList<>(values);
		Collections.sort(sorted);
		return sorted.get(sorted.size() / 2);
	}
}
