package org.musubi.render.office;

/** Text in XML. */
final class Markup {
  private Markup() {
  }

  /** Text as content or attribute value; characters that XML does not allow are left out. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints().filter(Markup::isAllowed).forEach(c -> {
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\n' -> out.append("&#10;");
        default -> out.appendCodePoint(c);
      }
    });
    return out.toString();
  }

  /** The text that {@link #escape} was given. */
  static String unescape(String escaped) {
    return escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#10;", "\n")
        .replace("&amp;", "&");
  }

  private static boolean isAllowed(int c) {
    return c == '\n' || c == '\t' || c >= 0x20 && c != 0xfffe && c != 0xffff && !(c >= 0xd800 && c <= 0xdfff);
  }
}
