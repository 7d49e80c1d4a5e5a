package org.musubi.render;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names of files from titles of diagrams: signs that Windows, macOS or Linux refuse become {@code _}, long titles are
 * cut, equal ones are numbered.
 */
final class FileNames {
  /** 60 Japanese letters are 180 of the 255 bytes a name may have. */
  private static final int LONGEST = 60;
  private static final String FORBIDDEN = "[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Cn}\\p{Cs}\\s]+";
  private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5",
      "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  private FileNames() {
  }

  /** A name without extension for each title, in the same order. */
  static List<String> of(List<String> titles, Locale locale) {
    Set<String> taken = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (String title : titles) {
      String safe = safe(title);
      String base = safe.isEmpty() ? ExportText.UNNAMED.in(locale) : safe;
      String name = base;
      for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
        name = base + "_" + i;
      }
      names.add(name);
    }
    return names;
  }

  private static String safe(String title) {
    String composed = Normalizer.normalize(title == null ? "" : title, Normalizer.Form.NFC);
    int[] signs = composed.replaceAll(FORBIDDEN, "_").codePoints().limit(LONGEST).toArray();
    String name = new String(signs, 0, signs.length).replaceAll("^[._]+|[._]+$", "");
    return RESERVED.contains(name.toLowerCase(Locale.ROOT)) ? name + "_" : name;
  }
}
