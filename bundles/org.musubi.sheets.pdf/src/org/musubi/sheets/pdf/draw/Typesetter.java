package org.musubi.sheets.pdf.draw;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.musubi.sheets.pdf.book.RichText;
import org.musubi.sheets.pdf.look.Letters;

/** Breaks texts into lines where Japanese and western typesetting allow it. */
final class Typesetter {

  /** Signs no line begins with. */
  private static final String NOT_FIRST = "、。，．,.:;!?・：；？！゛゜ヽヾゝゞ々ー’”)〕]}〉》」』】）］｝｣､｡･%％‰℃、"
      + "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶｧｨｩｪｫｯｬｭｮｰ";
  /** Signs no line ends with. */
  private static final String NOT_LAST = "‘“(〔[{〈《「『【（［｛｢￥¥$＄";

  private final Typography typography;
  private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.JAPANESE);

  Typesetter(Typography typography) {
    this.typography = typography;
  }

  /**
   * Lines of a text.
   *
   * @param room width of a line; a single letter wider than that still gets a line
   */
  List<TextLine> lines(RichText text, Letters base, double room) throws IOException {
    Setting setting = new Setting(text, base);
    List<TextLine> lines = new ArrayList<>();
    String all = text.text();
    for (int start = 0; start <= all.length();) {
      int end = all.indexOf('\n', start);
      end = end < 0 ? all.length() : end;
      setting.paragraph(start, end, room, lines);
      start = end + 1;
    }
    return lines;
  }

  /** Width of a text on one line in points. */
  double width(String text, Letters letters) throws IOException {
    return typography.width(text, letters);
  }

  private final class Setting {
    private final String text;
    private final Letters[] letters;

    Setting(RichText rich, Letters base) {
      text = rich.text();
      letters = new Letters[text.length()];
      Letters current = base;
      int next = 0;
      for (int i = 0; i < letters.length; i++) {
        while (next < rich.stretches().size() && rich.stretches().get(next).start() <= i) {
          current = base.with(rich.stretches().get(next++).font());
        }
        letters[i] = current;
      }
    }

    void paragraph(int start, int end, double room, List<TextLine> lines) throws IOException {
      if (Double.isInfinite(room) || width(start, end) <= room) {
        lines.add(line(start, end, true));
        return;
      }
      breaks.setText(text.substring(start, end));
      int lineStart = start;
      int possible = start;
      double used = 0;
      double usedUntilPossible = 0;
      for (int i = start; i < end;) {
        int sign = text.codePointAt(i);
        double wide = typography.width(sign, letters[i]);
        if (i > lineStart && used + wide > room && !Character.isWhitespace(sign)) {
          int cut = possible > lineStart ? possible : i;
          used = cut == possible ? used - usedUntilPossible : 0;
          lines.add(line(lineStart, cut, false));
          lineStart = cut;
          usedUntilPossible = 0;
        }
        used += wide;
        i += Character.charCount(sign);
        if (i < end && isBreak(i, start)) {
          possible = i;
          usedUntilPossible = used;
        }
      }
      lines.add(line(lineStart, end, true));
    }

    private boolean isBreak(int at, int start) {
      return breaks.isBoundary(at - start) && NOT_FIRST.indexOf(text.charAt(at)) < 0
          && NOT_LAST.indexOf(text.charAt(at - 1)) < 0;
    }

    private double width(int start, int end) throws IOException {
      double width = 0;
      for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
        width += typography.width(text.codePointAt(i), letters[i]);
      }
      return width;
    }

    private TextLine line(int start, int end, boolean last) throws IOException {
      int from = start;
      int to = end;
      while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      List<TextLine.Part> parts = new ArrayList<>();
      double width = 0;
      for (int i = from; i < to;) {
        int next = i;
        while (next < to && letters[next].equals(letters[i])) {
          next++;
        }
        double wide = width(i, next);
        parts.add(new TextLine.Part(text.substring(i, next), letters[i], wide));
        width += wide;
        i = next;
      }
      if (parts.isEmpty()) {
        // An empty line is as high as letters would be.
        int near = Math.min(from, letters.length - 1);
        parts.add(new TextLine.Part("", near < 0 ? Letters.PLAIN : letters[near], 0));
      }
      return new TextLine(parts, width, last);
    }
  }
}
