/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.util.function.UnaryOperator;

/**
 * Gives classes compiled for Java 5 the verification frames of a newer class file, because a JVM keeps no class without
 * them in its cache. Needs Java 24; {@link PackageCli} finds it by name and does without on an older one.
 */
final class NewClassFile implements UnaryOperator<byte[]> {

	private static final int JAVA_6 = 50;

	private final ClassFile classFile;

	/** @param loader finds the classes that the rewritten ones speak of */
	NewClassFile(ClassLoader loader) {
		classFile = ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS, ClassFile.ClassHierarchyResolverOption
				.of(ClassHierarchyResolver.ofResourceParsing(loader).orElse(ClassHierarchyResolver.defaultResolver())));
	}

	/** The same class, newer when it is too old. */
	@Override
	public byte[] apply(byte[] bytes) {
		int major = (bytes[6] & 0xFF) << 8 | bytes[7] & 0xFF;
		if (major >= JAVA_6) {
			return bytes;
		}
		ClassTransform version = (builder, element) -> {
			if (element instanceof ClassFileVersion) {
				builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
			} else {
				builder.with(element);
			}
		};
		ClassTransform frames = ClassTransform.transformingMethodBodies((builder, element) -> builder.with(element));
		return classFile.transformClass(classFile.parse(bytes), frames.andThen(version));
	}
}
