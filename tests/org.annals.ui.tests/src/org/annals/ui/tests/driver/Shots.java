/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.tests.driver;

import java.io.File;
import java.util.concurrent.CountDownLatch;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;

/** Keeps what the screen shows, to be looked at. */
public final class Shots {

	private static final String FOLDER = System.getProperty("annals.shots", "target/shots");

	private static final int FRAMES_MILLIS = 60;

	private Shots() {
	}

	/** The toolkit paints with the next frame of the screen, for which there is no event. */
	private static void awaitPaint() {
		Desk.idle();
		CountDownLatch painted = new CountDownLatch(1);
		Desk.run(() -> Desk.display().timerExec(FRAMES_MILLIS, painted::countDown));
		try {
			painted.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError(e);
		}
	}

	/** Writes the whole screen to a PNG; the file's name carries the language. */
	public static void take(String name) {
		awaitPaint();
		Desk.run(() -> {
			Rectangle screen = Desk.display().getBounds();
			Image image = new Image(Desk.display(), screen.width, screen.height);
			GC gc = new GC(Desk.display());
			gc.copyArea(image, 0, 0);
			gc.dispose();
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			image.dispose();
			File folder = new File(FOLDER);
			folder.mkdirs();
			loader.save(new File(folder, name + ".png").getPath(), SWT.IMAGE_PNG);
		});
	}
}
