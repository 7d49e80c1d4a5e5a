package org.musubi.workbench.forms.value;

import java.util.stream.IntStream;

/** Texts as typed: line ends unified, signs dropped that no council file can hold. */
record PlainText(boolean multiLine) implements ValueFormat {

  @Override
  public String format(Object value) {
    return value == null ? "" : value.toString();
  }

  @Override
  public Object parse(String text) {
    String clean = clean(text.replace("\r\n", "\n").replace('\r', '\n').replace('\u000B', '\n'));
    String result = multiLine ? clean.stripTrailing() : clean.replace('\n', ' ').replace('\t', ' ').strip();
    return result.isBlank() ? null : result;
  }

  /** XML 1.0 knows no control characters and no half characters; pasted text may hold them. */
  private static String clean(String text) {
    int[] kept = text.codePoints().filter(PlainText::isStorable).toArray();
    return IntStream.of(kept).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isStorable(int c) {
    return c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
  }
}
