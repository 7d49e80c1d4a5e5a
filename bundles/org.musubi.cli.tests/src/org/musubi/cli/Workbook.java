package org.musubi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A workbook as the XML it is made of, so that nothing hides behind a library.
 *
 * @param parts text of each part by name
 */
record Workbook(Map<String, String> parts) {

  private static final Pattern SHEET = Pattern.compile("<sheet [^>]*?name=\"([^\"]*)\"");

  static Workbook read(Path file) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (InputStream in = Files.newInputStream(file); ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return new Workbook(parts);
  }

  /** Names of the sheets, hidden ones included. */
  List<String> sheets() {
    return SHEET.matcher(parts.getOrDefault("xl/workbook.xml", "")).results().map(found -> found.group(1)).toList();
  }

  boolean holds(String text) {
    return !partsWith(text).isEmpty();
  }

  /** Parts with a text, in their markup or, when it is cut by markup, in what remains without. */
  List<String> partsWith(String text) {
    List<String> found = new ArrayList<>();
    parts.forEach((name, content) -> {
      if (content.contains(text) || content.replaceAll("<[^>]*>", "").contains(text)) {
        found.add(name);
      }
    });
    return found;
  }
}
