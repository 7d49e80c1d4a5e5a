package org.musubi.sheets;

import java.text.Normalizer;
import java.util.Locale;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.SheetContext;

/**
 * Names of exported files without extension: {@code 令和8年度_みどり圏域地域・職域連携推進協議会_評価シート}, with
 * {@code _記入用}, {@code _会議資料} and {@code _公開用} behind the variants. Japanese names are what secretariats file papers by; signs that Windows, macOS or Linux
 * refuse become {@code _}, and long council names are cut so that every system takes the name.
 */
final class FileNames {

  /** Letters of the council name kept: 40 Japanese letters are 120 of the 255 bytes a name may have. */
  private static final int LONGEST_COUNCIL = 40;
  private static final String FORBIDDEN = "[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cn}\\p{Cs}\\s]+";

  private FileNames() {
  }

  static String of(SheetContext context, String content) {
    Locale locale = context.locale();
    String council = safe(context.councilName());
    String name = council.isEmpty()
        ? context.years().era(context.year()) + "_" + safe(content)
        : ExportText.FILE_NAME.in(locale, context.years().era(context.year()), shortened(council), safe(content));
    return name + variant(context) + (context.isPublic() ? ExportText.FILE_PUBLIC.in(locale) : "");
  }

  private static String variant(SheetContext context) {
    return switch (context.variant()) {
      case COUNCIL -> "";
      case FILL_IN -> ExportText.FILE_FILL_IN.in(context.locale());
      case MEETING -> ExportText.FILE_MEETING.in(context.locale());
    };
  }

  private static String safe(String text) {
    String composed = Normalizer.normalize(Lines.orEmpty(text), Normalizer.Form.NFC);
    return composed.replaceAll(FORBIDDEN, "_").replaceAll("^[._]+|[._]+$", "");
  }

  private static String shortened(String text) {
    int[] signs = text.codePoints().limit(LONGEST_COUNCIL).toArray();
    return new String(signs, 0, signs.length);
  }
}
