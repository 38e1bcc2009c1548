/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.typeset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.annals.document.font.Pen;
import org.annals.document.font.SubsetFont;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;

/** The shapes of glyphs as paths of a device, in units of their fonts with y downwards, each made when first painted. */
final class GlyphPaths {

	private final Device device;
	private final Map<SubsetFont, List<Path>> paths = new HashMap<>();

	GlyphPaths(Device device) {
		this.device = device;
	}

	Path of(SubsetFont font, int glyph) {
		List<Path> known = paths.computeIfAbsent(font, key -> new ArrayList<>());
		while (known.size() <= glyph) {
			known.add(null);
		}
		Path path = known.get(glyph);
		if (path == null) {
			path = new Path(device);
			font.shape(glyph).trace(new PathPen(path));
			known.set(glyph, path);
		}
		return path;
	}

	void dispose() {
		for (List<Path> known : paths.values()) {
			for (Path path : known) {
				if (path != null) {
					path.dispose();
				}
			}
		}
		paths.clear();
	}

	private record PathPen(Path path) implements Pen {

		@Override
		public void move(double x, double y) {
			path.moveTo((float) x, (float) -y);
		}

		@Override
		public void line(double x, double y) {
			path.lineTo((float) x, (float) -y);
		}

		@Override
		public void curve(double controlX, double controlY, double x, double y) {
			path.quadTo((float) controlX, (float) -controlY, (float) x, (float) -y);
		}

		@Override
		public void close() {
			path.close();
		}
	}
}
