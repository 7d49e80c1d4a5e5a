package org.musubi.sheets.pdf.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the parts of a number format, which are separated by semicolons.
 *
 * @param pattern as it is written
 * @param rgb     colour asked for, or null
 */
record FormatSection(String pattern, Integer rgb) {

  private static final int MOST_SECTIONS = 4;
  private static final Map<String, Integer> COLORS = Map.of("black", 0, "blue", 0x0000ff, "cyan", 0x00ffff, "green",
      0x00ff00, "magenta", 0xff00ff, "red", 0xff0000, "white", 0xffffff, "yellow", 0xffff00, "赤", 0xff0000, "青",
      0x0000ff);
  private static final Pattern IN_BRACKETS = Pattern.compile("\\[([^\\]]*)\\]");

  static List<FormatSection> of(String format) {
    List<FormatSection> sections = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < format.length(); i++) {
      char sign = format.charAt(i);
      if (sign == '\\' && i + 1 < format.length()) {
        current.append(sign).append(format.charAt(++i));
        continue;
      }
      quoted ^= sign == '"';
      if (sign == ';' && !quoted && sections.size() < MOST_SECTIONS - 1) {
        sections.add(section(current.toString()));
        current.setLength(0);
      } else {
        current.append(sign);
      }
    }
    sections.add(section(current.toString()));
    return sections;
  }

  private static FormatSection section(String pattern) {
    Matcher brackets = IN_BRACKETS.matcher(pattern);
    Integer rgb = null;
    while (brackets.find() && rgb == null) {
      rgb = COLORS.get(brackets.group(1).toLowerCase(Locale.ROOT));
    }
    return new FormatSection(pattern, rgb);
  }

  /** The part for a number. */
  static FormatSection forNumber(List<FormatSection> sections, double value) {
    boolean hasText = sections.size() > 1 && sections.getLast().isText();
    int numbers = hasText ? sections.size() - 1 : sections.size();
    if (value < 0 && numbers > 1) {
      return sections.get(1);
    }
    return value == 0 && numbers > 2 ? sections.get(2) : sections.getFirst();
  }

  /** The part for a text, or null when texts are shown as they are. */
  static FormatSection forText(List<FormatSection> sections) {
    if (sections.size() == MOST_SECTIONS || sections.getLast().isText()) {
      return sections.getLast();
    }
    return null;
  }

  /** Whether the part has a place for a text. */
  boolean isText() {
    return bare().indexOf('@') >= 0;
  }

  boolean isGeneral() {
    String bare = bare().strip();
    return bare.equalsIgnoreCase("General") || bare.equals("G/標準") || bare.equalsIgnoreCase("Standard");
  }

  /** Whether a number is not shown at all, only words. */
  boolean isWords() {
    return !bare().matches("(?s).*[0#?A-Za-z].*");
  }

  /** The part without quoted signs. */
  String bare() {
    return IN_BRACKETS.matcher(pattern.replaceAll("\"[^\"]*\"", "").replaceAll("\\\\.", "")).replaceAll("");
  }

  /** The part with a text in its place. */
  String withText(String text) {
    StringBuilder shown = new StringBuilder();
    String rest = IN_BRACKETS.matcher(pattern).replaceAll("");
    boolean quoted = false;
    for (int i = 0; i < rest.length(); i++) {
      char sign = rest.charAt(i);
      if (sign == '"') {
        quoted = !quoted;
      } else if (quoted) {
        shown.append(sign);
      } else if (sign == '\\' && i + 1 < rest.length()) {
        shown.append(rest.charAt(++i));
      } else if (sign == '@') {
        shown.append(text);
      } else if (sign == '_' || sign == '*') {
        i++;
      } else if (rest.regionMatches(true, i, "General", 0, 7)) {
        shown.append(text);
        i += 6;
      } else if (rest.startsWith("G/標準", i)) {
        shown.append(text);
        i += 3;
      } else {
        shown.append(sign);
      }
    }
    return shown.toString();
  }
}
