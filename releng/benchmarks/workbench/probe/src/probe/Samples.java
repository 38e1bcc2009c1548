/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package probe;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/** Times of one kind, in milliseconds: by the clock, and of the processor, which a busy machine disturbs less. */
final class Samples {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private double[] times = new double[0];
	private double[] busy = new double[0];
	private long start;
	private long cpu;

	/** Begins one; call on the thread whose work counts. */
	void begin() {
		cpu = THREADS.getCurrentThreadCpuTime();
		start = System.nanoTime();
	}

	void end() {
		add(System.nanoTime() - start);
	}

	/** @param nanos what the clock says; what the processor did since {@link #begin} is added */
	void add(long nanos) {
		times = with(times, nanos);
		busy = with(busy, THREADS.getCurrentThreadCpuTime() - cpu);
	}

	private static double[] with(double[] all, long nanos) {
		double[] more = Arrays.copyOf(all, all.length + 1);
		more[all.length] = nanos / 1e6;
		return more;
	}

	/** @param share above 0; 0.5 for the median, 1 for the greatest */
	static double at(double[] all, double share) {
		double[] sorted = all.clone();
		Arrays.sort(sorted);
		return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(share * sorted.length) - 1];
	}

	@Override
	public String toString() {
		return String.format("median %6.1f  p95 %6.1f  max %6.1f ms, processor median %6.1f  p95 %6.1f ms  (%d)", at(times, 0.5),
				at(times, 0.95), at(times, 1), at(busy, 0.5), at(busy, 0.95), times.length);
	}
}
