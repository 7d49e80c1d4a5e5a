package org.musubi.viewpoint.text;

import java.util.ArrayList;
import java.util.List;

/** Where a line of Japanese or Western text may be broken (JIS X 4051, the rules labels need). */
final class LineBreaks {
  private static final String NOT_AT_START = "、。，．・：；？！）〕］｝〉》」』】〙〗〟’”»ー―ゝゞヽヾ々〻‐゠–〜～ﾞﾟ｡､･｣"
      + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶｧｨｩｪｫｬｭｮｯｰ℃％‰,.:;?!)]}%…‥";
  private static final String NOT_AT_END = "（〔［｛〈《「『【〘〖〝‘“«｢([{￥＄£¥$№";

  private LineBreaks() {
  }

  /** What must not be torn apart at all: each letter with the marks that belong to it. */
  static List<String> clusters(String text) {
    List<String> clusters = new ArrayList<>();
    int start = 0;
    boolean joined = false;
    for (int i = 0; i < text.length();) {
      int codePoint = text.codePointAt(i);
      boolean mark = CharacterWidths.isMark(codePoint) || codePoint == 'ﾞ' || codePoint == 'ﾟ';
      if (i > start && (!mark && !joined || isSpace(text.codePointAt(start)))) {
        clusters.add(text.substring(start, i));
        start = i;
      }
      joined = codePoint == 0x200d;
      i += Character.charCount(codePoint);
    }
    if (start < text.length()) {
      clusters.add(text.substring(start));
    }
    return clusters;
  }

  /** Whether a line may end after {@code before} and the next begin with {@code after}. */
  static boolean isAllowed(String before, String after) {
    int last = before.codePointAt(0);
    int first = after.codePointAt(0);
    if (isSpace(first)) {
      return false;
    }
    if (NOT_AT_START.indexOf(first) >= 0 || NOT_AT_END.indexOf(last) >= 0) {
      return false;
    }
    if (last == '…' && first == '…' || last == '―' && first == '―') {
      return false;
    }
    return isSpace(last) || !(isWord(last) && isWord(first));
  }

  static boolean isSpace(int codePoint) {
    return codePoint == ' ' || codePoint == '\t' || codePoint == 0x3000;
  }

  /** Letters, digits and what joins them into one word, number or address. */
  private static boolean isWord(int codePoint) {
    if (codePoint >= 0xff10 && codePoint <= 0xff5a) {
      return Character.isLetterOrDigit(codePoint);
    }
    if (CharacterWidths.isWide(codePoint) || codePoint >= 0xff61 && codePoint <= 0xff9f) {
      return false;
    }
    return Character.isLetterOrDigit(codePoint) || "-_.,'’/:%@&+#*=~".indexOf(codePoint) >= 0;
  }
}
