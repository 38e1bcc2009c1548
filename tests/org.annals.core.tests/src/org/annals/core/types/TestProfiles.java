/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.core.types;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.annals.core.type.Words;

/** Report types made by hand, for tests of rules that must not depend on an installed type. */
public final class TestProfiles {

	private TestProfiles() {
	}

	/** A type without demands, knowing the measure words and counted nouns of the core. */
	public static TypeProfile general() {
		return of("");
	}

	/** A type with the given content of its XML, knowing the measure words and counted nouns of the core. */
	public static TypeProfile of(String content) {
		String xml = "<reportType xmlns='urn:annals:type:1' id='test' version='1' language='zh'>" + content
				+ "</reportType>";
		Lexicon lexicon = new Lexicon();
		lexicon.add(Words.COUNTED_NOUN, nouns());
		lexicon.add(Words.MEASURE_WORD, "个 名 项 次 期 件 条 场 家 人次 人 万元 亿元 份 篇 户 批");
		lexicon.add(Words.VERB, "培训 完成 新增 化解 开展 荣获 实现 覆盖 整改 发布");
		lexicon.add(Words.NUMERAL_TERM, "三会一课 两个维护 一岗双责 第一议题");
		try {
			return new TypeProfile(List.of(
					ReportTypeFile.load(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "test.reporttype")),
					lexicon);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String nouns() {
		Path file = Path.of(System.getProperty("annals.root"), "bundles/org.annals.core/types/words/counted-nouns.txt");
		try {
			return Files.readString(file).replaceAll("(?m)^#.*$", "");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
