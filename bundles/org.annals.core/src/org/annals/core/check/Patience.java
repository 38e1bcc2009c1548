/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.check;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Lets the rules of strangers work for a limited time, so that one which never ends stops neither the other rules nor the
 * person. A rule that took too long is not asked again until the program is started anew.
 */
final class Patience {

	private static final long LIMIT_MS = Long.getLong("annals.rule.limit", 10_000);

	private static final Set<Rule> EXHAUSTED = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

	/** Made only when a stranger's rule is there. */
	private static final class Workers {

		static final ExecutorService POOL = Executors.newCachedThreadPool(work -> {
			Thread thread = new Thread(work, "annals-rule");
			thread.setDaemon(true);
			return thread;
		});
	}

	private Patience() {
	}

	/**
	 * Runs the work of a rule; what it throws is thrown here.
	 *
	 * @throws TimeoutException when it takes too long, or did so before; it may still be running
	 */
	static void run(Rule rule, Runnable work) throws TimeoutException {
		if (rule.getClass().getClassLoader() == Patience.class.getClassLoader()) {
			work.run();
			return;
		}
		if (EXHAUSTED.contains(rule)) {
			throw new TimeoutException();
		}
		Future<?> running = Workers.POOL.submit(work);
		try {
			running.get(LIMIT_MS, TimeUnit.MILLISECONDS);
		} catch (TimeoutException e) {
			EXHAUSTED.add(rule);
			running.cancel(true);
			throw e;
		} catch (InterruptedException e) {
			running.cancel(true);
			Thread.currentThread().interrupt();
		} catch (ExecutionException e) {
			throw new RuleFailure(e.getCause());
		}
	}

	/** How long a rule may take, in seconds. */
	static long limitSeconds() {
		return LIMIT_MS / 1000;
	}

	/** What a rule threw on its own thread. */
	static final class RuleFailure extends RuntimeException {

		private static final long serialVersionUID = 1L;

		RuleFailure(Throwable cause) {
			super(String.valueOf(cause), cause);
		}

		@Override
		public String toString() {
			return getMessage();
		}
	}
}
