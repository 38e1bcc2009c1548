/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;

/**
 * Draws the icons of the workbench as PNG files beside their sources, once and at twice the size: drawing SVG files at the
 * start loads 600 classes. Run by hand after a change: {@code java -cp JSVG.jar releng/tools/DrawIcons.java FOLDER}.
 */
public final class DrawIcons {

	private DrawIcons() {
	}

	public static void main(String[] arguments) throws IOException {
		try (DirectoryStream<Path> icons = Files.newDirectoryStream(Path.of(arguments[0]), "*.svg")) {
			for (Path icon : icons) {
				SVGDocument drawing = new SVGLoader().load(icon.toUri().toURL());
				String name = icon.getFileName().toString().replace(".svg", "");
				ImageIO.write(draw(drawing, 1), "png", icon.resolveSibling(name + ".png").toFile());
				ImageIO.write(draw(drawing, 2), "png", icon.resolveSibling(name + "@2x.png").toFile());
			}
		}
	}

	private static BufferedImage draw(SVGDocument drawing, int scale) {
		int width = (int) Math.ceil(drawing.size().width * scale);
		int height = (int) Math.ceil(drawing.size().height * scale);
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
		Graphics2D canvas = image.createGraphics();
		canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		canvas.scale(scale, scale);
		drawing.render(null, canvas);
		canvas.dispose();
		return image;
	}
}
