/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.read;

import java.util.ArrayList;
import java.util.List;

import org.annals.core.contribution.Contribution;
import org.annals.core.contribution.ExtensionPoint;
import org.annals.core.contribution.Problem;
import org.annals.core.source.SourceFormat;
import org.annals.core.types.TypeProfile;
import org.eclipse.core.runtime.IExtensionRegistry;

/** The contributed formats and reading stages: the one class that reads {@code org.annals.core.readers}. */
public final class Readers {

	private static final String POINT = "org.annals.core.readers";

	/**
	 * A contributed stage.
	 *
	 * @param id    its id
	 * @param type  the report type it is for, null for all
	 * @param after id of the stage that it follows; for a type's own stages only
	 * @param stage the stage itself
	 */
	public record Stage(String id, String type, String after, ReadingStage stage) {
	}

	private final List<SourceFormat> formats;
	private final List<Stage> stages;
	private final List<Problem> problems;

	/** Reads the extension point; what cannot be used is in {@link #problems}. */
	public Readers(IExtensionRegistry registry, Contribution.Resources resources) {
		ExtensionPoint point = new ExtensionPoint(registry, resources, POINT);
		formats = point.read("format", contribution -> {
			String id = contribution.require("id");
			return GuardedFormat.of(id, contribution.createInTime(SourceFormat.class));
		});
		stages = point.read("stage", contribution -> new Stage(contribution.require("id"), contribution.get("type"),
				contribution.get("after"), contribution.createInTime(ReadingStage.class)));
		problems = point.problems();
	}

	/** Formats in the order in which they are asked whether they accept a file. */
	public List<SourceFormat> formats() {
		return formats;
	}

	/** The pipeline for a type: the common stages in declared order, a type's own ones behind the stage they name. */
	public List<Stage> stages(TypeProfile type) {
		List<Stage> pipeline = new ArrayList<>(stages.stream().filter(stage -> stage.type() == null).toList());
		for (Stage own : stages) {
			if (own.type() != null && own.type().equals(type.id())) {
				int place = pipeline.size();
				for (int i = 0; i < pipeline.size(); i++) {
					if (pipeline.get(i).id().equals(own.after())) {
						place = i + 1;
					}
				}
				pipeline.add(place, own);
			}
		}
		return List.copyOf(pipeline);
	}

	/** Contributions that were left out. */
	public List<Problem> problems() {
		return problems;
	}
}
