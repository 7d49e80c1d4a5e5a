package org.musubi.handover.pdf;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.musubi.render.pdf.PageText;

/** Breaks texts into lines where Japanese and western typesetting allow it. */
final class LineBreaker {

  private final PageText letters;
  private final Locale locale;

  LineBreaker(PageText letters, Locale locale) {
    this.letters = letters;
    this.locale = locale;
  }

  /** Lines no wider than asked for; a single letter wider than that still gets a line. Never empty. */
  List<String> lines(String text, PdfFont font, double width) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : text.isEmpty() ? List.of("") : text.lines().toList()) {
      breakLine(line, font, width, lines);
    }
    return lines;
  }

  private void breakLine(String line, PdfFont font, double width, List<String> lines) throws IOException {
    BreakIterator breaks = BreakIterator.getLineInstance(locale);
    breaks.setText(line);
    StringBuilder current = new StringBuilder();
    double used = 0;
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      String part = line.substring(start, end);
      double wide = width(part, font);
      if (used + width(part.stripTrailing(), font) > width && !current.isEmpty()) {
        lines.add(current.toString().stripTrailing());
        current.setLength(0);
        used = 0;
      }
      if (wide > width) {
        part = breakWord(part, font, width, lines);
        wide = width(part, font);
      }
      current.append(part);
      used += wide;
    }
    lines.add(current.toString().stripTrailing());
  }

  /** Tears a word that is wider than a line; the rest that fits is returned. */
  private String breakWord(String word, PdfFont font, double width, List<String> lines) throws IOException {
    StringBuilder current = new StringBuilder();
    for (int sign : word.codePoints().toArray()) {
      String next = Character.toString(sign);
      if (!current.isEmpty() && width(current + next, font) > width) {
        lines.add(current.toString());
        current.setLength(0);
      }
      current.append(next);
    }
    return current.toString();
  }

  double width(String text, PdfFont font) throws IOException {
    return letters.width(text, font.size(), font.bold());
  }
}
