/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.contribution;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Lets the rules and stages of strangers work for a limited time, so that one which never ends stops neither the others nor
 * the person. One that took too long is not asked again until the program is started anew.
 */
public final class Patience {

	/** What the names of our own bundles and classes begin with. */
	static final String HOUSE = "org.annals.";

	private static final long LIMIT_MS = Long.getLong("annals.rule.limit", 10_000);

	/** Reading or writing a whole file may take so many times as long. */
	private static final int FILE = 6;

	private static final Set<Object> EXHAUSTED = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

	/** Made only when a stranger's work is there. */
	private static final class Workers {

		static final ExecutorService POOL = Executors.newCachedThreadPool(work -> {
			Thread thread = new Thread(work, "annals-contribution");
			thread.setDaemon(true);
			return thread;
		});
	}

	private Patience() {
	}

	/** Whether an object is of the house, and so trusted to come to an end; a name is enough, for this is no lock. */
	public static boolean isOwn(Object contributed) {
		return contributed.getClass().getName().startsWith(HOUSE);
	}

	/**
	 * Runs the work of a contributed object; what it throws is thrown here.
	 *
	 * @throws TimeoutException when it takes too long, or did so before; it may still be running
	 */
	public static void run(Object contributed, Runnable work) throws TimeoutException {
		if (isOwn(contributed)) {
			work.run();
		} else {
			run(contributed, LIMIT_MS, work);
		}
	}

	/** The same for work on a whole file, which may take longer. */
	public static void runLong(Object contributed, Runnable work) throws TimeoutException {
		if (isOwn(contributed)) {
			work.run();
		} else {
			run(contributed, LIMIT_MS * FILE, work);
		}
	}

	/** Runs work that makes a stranger's object, whom nothing tells from others but {@code key}. */
	static void make(Object key, Runnable work) throws TimeoutException {
		run(key, LIMIT_MS, work);
	}

	private static void run(Object contributed, long limit, Runnable work) throws TimeoutException {
		if (EXHAUSTED.contains(contributed)) {
			throw new TimeoutException();
		}
		Future<?> running = Workers.POOL.submit(work);
		try {
			running.get(limit, TimeUnit.MILLISECONDS);
		} catch (TimeoutException e) {
			EXHAUSTED.add(contributed);
			running.cancel(true);
			throw e;
		} catch (InterruptedException e) {
			running.cancel(true);
			Thread.currentThread().interrupt();
		} catch (ExecutionException e) {
			if (e.getCause() instanceof OperationCanceledException canceled) {
				throw canceled;
			}
			throw new Failure(e.getCause());
		}
	}

	/** How long one may take, in seconds. */
	public static long limitSeconds() {
		return LIMIT_MS / 1000;
	}

	/** How long one may take with a whole file, in seconds. */
	public static long longLimitSeconds() {
		return LIMIT_MS * FILE / 1000;
	}

	/** What was thrown on the other thread. */
	private static final class Failure extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Failure(Throwable cause) {
			super(String.valueOf(cause), cause);
		}

		@Override
		public String toString() {
			return getMessage();
		}
	}
}
