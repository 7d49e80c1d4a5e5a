package org.musubi.sheets;

import java.nio.charset.StandardCharsets;
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

  /** Bytes of a name, so that an extension and a short addition of the user still fit into the 255 a system takes. */
  private static final int LONGEST_NAME = 235;
  private static final String FORBIDDEN = "[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cn}\\p{Cs}\\s]+";

  private FileNames() {
  }

  static String of(SheetContext context, String content) {
    return of(context, content, "");
  }

  /**
   * A name.
   *
   * @param number kept behind the content when that is cut, so that names stay different
   */
  static String of(SheetContext context, String content, String number) {
    String end = variant(context) + (context.isPublic() ? ExportText.FILE_PUBLIC.in(context.locale()) : "");
    int room = LONGEST_NAME - bytes(named(context, number) + end);
    return named(context, cut(safe(content), room) + number) + end;
  }

  private static String named(SheetContext context, String content) {
    String council = shortened(safe(context.councilName()));
    String era = context.years().era(context.year());
    return council.isEmpty() ? era + "_" + content
        : ExportText.FILE_NAME.in(context.locale(), era, council, content);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String cut(String text, int room) {
    String cut = text;
    while (bytes(cut) > room) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut;
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
