package org.musubi.charts;

import java.io.File;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.util.autodetect.FontFileFinder;

/** A font file of this machine with Japanese letters as TrueType outlines, which alone can be embedded in a PDF. */
record EmbeddableFont(File file) {

  /** Most wanted first: Google and Debian fonts, older distributions. Collections are left out. */
  private static final List<String> KNOWN = List.of(
      "notosansjp-regular.ttf", "ipaexg.ttf", "fonts-japanese-gothic.ttf", "ipag.ttf", "takaopgothic.ttf",
      "vl-pgothic-regular.ttf", "mplus-1p-regular.ttf", "arial unicode.ttf", "droidsansfallbackfull.ttf",
      "droidsansfallback.ttf");

  static Optional<EmbeddableFont> installed() {
    Map<String, File> files = new HashMap<>();
    for (URI uri : new FontFileFinder().find()) {
      File file = new File(uri);
      files.putIfAbsent(file.getName().toLowerCase(Locale.ROOT), file);
    }
    return KNOWN.stream().map(files::get).filter(file -> file != null).findFirst().map(EmbeddableFont::new);
  }
}
