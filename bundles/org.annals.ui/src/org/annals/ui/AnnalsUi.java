/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui;

import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.annals.core.op.Core;
import org.annals.core.types.TypeFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.Bundle;

/** What all of the workbench shares: the installed contributions, the icons, the log. */
public final class AnnalsUi {

	/** Symbolic name of this bundle. */
	public static final String ID = "org.annals.ui";

	private static final ILog LOG = Platform.getLog(AnnalsUi.class);

	private AnnalsUi() {
	}

	/** Everything that is installed; read when first asked for. */
	public static Core core() {
		return CoreHolder.CORE;
	}

	/** An icon of the set, by its file name without ending; never null. Drawn ahead (releng/tools/DrawIcons), for a fast start. */
	public static ImageDescriptor icon(String name) {
		return icon(name, ".png");
	}

	/** The same icon as it was drawn, for sizes other than its own; slower than {@link #icon}. */
	public static ImageDescriptor drawing(String name) {
		return icon(name, ".svg");
	}

	private static ImageDescriptor icon(String name, String ending) {
		return ImageDescriptor.createFromURLSupplier(true,
				() -> FileLocator.find(Platform.getBundle(ID), IPath.fromOSString("icons/" + name + ending)));
	}

	/** The shared image of an icon; the caller does not dispose it. Call on the display's thread. */
	public static Image image(String name) {
		return JFaceResources.getResources().get(icon(name));
	}

	/** Notes what went wrong; people get a sentence, never this. */
	public static void log(String message, Throwable cause) {
		LOG.log(new Status(IStatus.ERROR, ID, message, cause));
	}

	/** The file at a path inside a bundle, or null: what reads contributed files asks for it. */
	public static URL find(String contributor, String path) {
		Bundle bundle = Platform.getBundle(contributor);
		return bundle == null ? null : FileLocator.find(bundle, IPath.fromOSString(path));
	}

	/** Where people lay files of types: their own folder, and one in each folder of reports. */
	private static List<Path> typeFolders() {
		List<Path> folders = new ArrayList<>(List.of(TypeFolder.own()));
		if (Platform.getInstanceLocation() != null && Platform.getInstanceLocation().isSet()) {
			for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
				if (project.isOpen() && project.getLocation() != null) {
					folders.add(project.getLocation().toPath().resolve(TypeFolder.NAME));
				}
			}
		}
		return folders;
	}

	/** Reads no contribution before somebody asks. */
	private static final class CoreHolder {

		static final Core CORE = new Core(RegistryFactory.getRegistry(), AnnalsUi::find, AnnalsUi::typeFolders);
	}
}
