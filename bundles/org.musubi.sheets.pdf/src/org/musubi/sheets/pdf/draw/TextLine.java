package org.musubi.sheets.pdf.draw;

import java.util.List;
import org.musubi.sheets.pdf.look.Letters;

/**
 * One line of a text as it is set.
 *
 * @param width without spaces at its end
 * @param last  whether the paragraph ends here
 */
record TextLine(List<Part> parts, double width, boolean last) {

  /** Letters of one kind. */
  record Part(String text, Letters letters, double width) {
  }

  /** Size of the largest letters. */
  double size() {
    return parts.stream().mapToDouble(part -> part.letters().size()).max().orElse(0);
  }

  TextLine scaled(double factor) {
    return new TextLine(parts.stream().map(part ->
        new Part(part.text(), part.letters().scaled(factor), part.width() * factor)).toList(), width * factor, last);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(part.text()));
    return text.toString();
  }
}
