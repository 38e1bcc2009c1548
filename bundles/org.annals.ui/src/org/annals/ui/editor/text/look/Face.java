/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.ui.editor.text.look;

import java.util.List;

import org.eclipse.swt.SWT;

/** The typefaces of an official document, each with what may stand in for it where it is not installed. */
public enum Face {

	/** Body, third and fourth level. */
	FANGSONG(SWT.NORMAL, "仿宋_GB2312", "仿宋", "FangSong_GB2312", "FangSong", "STFangsong", "FandolFang", "FandolFang R"),
	/** Second level. */
	KAI(SWT.BOLD, "楷体_GB2312", "楷体", "KaiTi_GB2312", "KaiTi", "STKaiti", "Kaiti SC", "LXGW WenKai GB", "LXGW WenKai",
			"霞鹜文楷", "AR PL KaitiM GB", "AR PL UKai CN", "FandolKai"),
	/** First level. */
	HEI(SWT.BOLD, "黑体", "SimHei", "STHeiti", "Heiti SC", "FandolHei", "Noto Sans SC", "Source Han Sans SC",
			"Noto Sans CJK SC", "WenQuanYi Micro Hei", "Microsoft YaHei", "PingFang SC"),
	/** Title. */
	SONG(SWT.BOLD, "方正小标宋简体", "方正小标宋_GBK", "FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", "华文中宋", "STZhongsong",
			"Noto Serif SC", "Source Han Serif SC", "Noto Serif CJK SC", "宋体", "SimSun", "Songti SC", "FandolSong"),
	/** Debris and guidance: what is no part of the document. */
	PLAIN(SWT.NORMAL, "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC",
			"WenQuanYi Micro Hei");

	/** What every face falls back to. */
	private static final List<String> LAST = List.of("Noto Serif SC", "Noto Serif CJK SC", "Source Han Serif SC", "宋体",
			"SimSun", "Songti SC", "Noto Sans CJK SC");

	private final int substituteStyle;
	private final List<String> names;

	Face(int substituteStyle, String... names) {
		this.substituteStyle = substituteStyle;
		this.names = List.of(names);
	}

	/** A family to use. @param style SWT.NORMAL or SWT.BOLD */
	record Choice(String family, int style) {
	}

	/** The first that is installed; a stand-in is bold where the face itself is heavier or another hand than the body. */
	Choice choose(java.util.Set<String> installed) {
		for (String name : names) {
			if (installed.contains(name)) {
				return new Choice(name, isHeavy(name) ? SWT.NORMAL : substituteStyle);
			}
		}
		for (String name : LAST) {
			if (installed.contains(name)) {
				return new Choice(name, substituteStyle);
			}
		}
		return new Choice("Serif", substituteStyle);
	}

	private boolean isHeavy(String name) {
		return this == KAI || this == HEI && (name.contains("黑体") || name.contains("Hei") && !name.contains("Micro"))
				|| this == SONG && (name.contains("标宋") || name.contains("BiaoSong") || name.contains("中宋")
						|| name.equals("STZhongsong"));
	}
}
