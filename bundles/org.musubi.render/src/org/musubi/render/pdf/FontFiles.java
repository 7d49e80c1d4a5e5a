package org.musubi.render.pdf;

import java.io.File;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.fontbox.util.autodetect.FontFileFinder;

/** Font files of this machine that hold Japanese letters as TrueType outlines, which alone PDFBox can embed. */
final class FontFiles {
  /**
   * A file and, where it is a collection, the font in it.
   *
   * @param file the file
   * @param fontName PostScript name in a collection, null = the file is one font
   * @param bold whether its letters are bold
   */
  record FontFile(File file, String fontName, boolean bold) {
  }

  private record Known(String fileName, String fontName, boolean bold) {
  }

  /** Most wanted first: Debian and Google fonts, Windows, macOS, older distributions; at the end fonts with signs. */
  private static final List<Known> KNOWN = List.of(
      new Known("notosansjp-regular.ttf", null, false), new Known("notosansjp-bold.ttf", null, true),
      new Known("ipaexg.ttf", null, false), new Known("ipag.ttf", null, false),
      new Known("yugothm.ttc", "YuGothic-Medium", false), new Known("yugothr.ttc", "YuGothic-Regular", false),
      new Known("yugothb.ttc", "YuGothic-Bold", true),
      new Known("meiryo.ttc", "Meiryo", false), new Known("meiryob.ttc", "Meiryo-Bold", true),
      new Known("biz-udgothicr.ttc", "BIZ-UDPGothic-Regular", false),
      new Known("biz-udgothicb.ttc", "BIZ-UDPGothic-Bold", true),
      new Known("msgothic.ttc", "MS-PGothic", false), new Known("arial unicode.ttf", null, false),
      new Known("takaopgothic.ttf", null, false), new Known("takaogothic.ttf", null, false),
      new Known("vl-pgothic-regular.ttf", null, false), new Known("vl-gothic-regular.ttf", null, false),
      new Known("mplus-1p-regular.ttf", null, false), new Known("mplus-1p-bold.ttf", null, true),
      new Known("droidsansfallbackfull.ttf", null, false), new Known("droidsansfallback.ttf", null, false),
      new Known("seguisym.ttf", null, false), new Known("segoeui.ttf", null, false),
      new Known("dejavusans.ttf", null, false), new Known("liberationsans-regular.ttf", null, false));

  private FontFiles() {
  }

  /** What is installed, the most wanted first. */
  static List<FontFile> installed() {
    Map<String, File> files = new HashMap<>();
    for (URI uri : new FontFileFinder().find()) {
      File file = new File(uri);
      files.putIfAbsent(file.getName().toLowerCase(Locale.ROOT), file);
    }
    List<FontFile> result = new ArrayList<>();
    for (Known known : KNOWN) {
      File file = files.get(known.fileName());
      if (file != null) {
        result.add(new FontFile(file, known.fontName(), known.bold()));
      }
    }
    return result;
  }
}
