/*
 * Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.annals.document.back;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Edits documents by LibreOffice without a screen, with a profile of its own and a macro in its own language. */
final class LibreOffice {

	private static final int PATIENCE_S = 180;
	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	private static final String DOCTYPE = "<!DOCTYPE %s PUBLIC \"-//OpenOffice.org//DTD OfficeDocument 1.0//EN\" \"%s\">\n";

	private LibreOffice() {
	}

	static boolean isInstalled() {
		return program() != null;
	}

	private static String program() {
		for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
			Path candidate = Path.of(folder, "soffice");
			if (Files.isExecutable(candidate)) {
				return candidate.toString();
			}
		}
		return null;
	}

	/**
	 * Opens a DOCX, runs statements on it, and saves it as DOCX.
	 *
	 * @param statements in Basic; the document is {@code doc}; see {@link #MACRO} for what they may call
	 */
	static byte[] edit(Path folder, byte[] docx, String statements) throws IOException, InterruptedException {
		Path in = Files.write(folder.resolve("in.docx"), docx);
		Path out = folder.resolve("out.docx");
		Path profile = folder.resolve("profile");
		// The first start writes macros of its own, so ours come after it.
		run(folder, profile, "--terminate_after_init");
		Path basic = Files.createDirectories(profile.resolve("user/basic/Standard"));
		String library = "xmlns:library=\"http://openoffice.org/2000/library\"";
		String link = "xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
		for (String kind : new String[] { "script", "dialog" }) {
			Files.writeString(basic.getParent().resolve(kind + ".xlc"), HEAD + DOCTYPE.formatted("library:libraries", "libraries.dtd")
					+ "<library:libraries " + library + " " + link + "><library:library library:name=\"Standard\" xlink:href=\""
					+ "$(USER)/basic/Standard/" + kind + ".xlb/\" xlink:type=\"simple\" library:link=\"false\"/></library:libraries>");
			Files.writeString(basic.resolve(kind + ".xlb"), HEAD + DOCTYPE.formatted("library:library", "library.dtd")
					+ "<library:library " + library + " library:name=\"Standard\" library:readonly=\"false\" library:passwordprotected=\"false\">"
					+ (kind.equals("script") ? "<library:element library:name=\"Back\"/>" : "") + "</library:library>");
		}
		String macro = MACRO.replace("STATEMENTS", statements).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
		Files.writeString(basic.resolve("Back.xba"), HEAD + DOCTYPE.formatted("script:module", "module.dtd")
				+ "<script:module xmlns:script=\"http://openoffice.org/2000/script\" script:name=\"Back\" script:language=\"StarBasic\">"
				+ macro + "</script:module>");
		run(folder, profile, "macro:///Standard.Back.Edit(\"" + in.toUri() + "\",\"" + out.toUri() + "\")");
		Path error = folder.resolve("out.docx.error");
		if (Files.exists(error)) {
			throw new IOException(Files.readString(error));
		}
		if (!Files.exists(out)) {
			throw new IOException("LibreOffice wrote nothing: " + Files.readString(folder.resolve("soffice.log")));
		}
		return Files.readAllBytes(out);
	}

	private static void run(Path folder, Path profile, String what) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(program(), "-env:UserInstallation=" + profile.toUri(), "--headless", "--norestore", what)
				.redirectErrorStream(true).redirectOutput(folder.resolve("soffice.log").toFile()).start();
		if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
		}
	}

	/** What statements may call: Swap words, Find a cursor at words, ParagraphAt of words. */
	static final String MACRO = """
			Sub Edit(source As String, target As String)
				Dim hidden(0) As New com.sun.star.beans.PropertyValue
				hidden(0).Name = "Hidden"
				hidden(0).Value = True
				Dim doc As Object
				doc = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
				On Error Goto Failed
				STATEMENTS
				Dim filter(0) As New com.sun.star.beans.PropertyValue
				filter(0).Name = "FilterName"
				filter(0).Value = "MS Word 2007 XML"
				doc.storeToURL(target, filter())
			Failed:
				If Err <> 0 Then
					Open ConvertFromURL(target) & ".error" For Output As #1
					Print #1, Error & " in line " & Erl
					Close #1
				End If
				doc.close(True)
				StarDesktop.terminate()
			End Sub

			Function Find(doc As Object, words As String) As Object
				Dim search As Object
				search = doc.createSearchDescriptor()
				search.SearchString = words
				Find = doc.findFirst(search)
			End Function

			Sub Swap(doc As Object, old As String, now As String)
				Dim found As Object
				found = Find(doc, old)
				found.setString(now)
			End Sub

			Function ParagraphAt(doc As Object, words As String) As Object
				Dim cursor As Object
				cursor = doc.Text.createTextCursorByRange(Find(doc, words))
				cursor.gotoStartOfParagraph(False)
				cursor.gotoEndOfParagraph(True)
				ParagraphAt = cursor
			End Function
			""";
}
