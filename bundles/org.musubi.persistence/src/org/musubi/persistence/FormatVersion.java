package org.musubi.persistence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Version of the file format. Files of the same or an older version are read; newer ones are refused, because what
 * they hold beyond our knowledge would be lost on saving.
 */
record FormatVersion(int major, int minor) implements Comparable<FormatVersion> {

  /** What this program reads and writes. */
  static final FormatVersion CURRENT = new FormatVersion(1, 0);

  private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");
  private static final String NAMESPACES = "http://org.musubi/";

  /** The version a text like {@code 1.0} means, or null when it means none. */
  static FormatVersion parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    return form.matches()
        ? new FormatVersion(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))) : null;
  }

  /** The version in the name of one of our namespaces ({@code http://org.musubi/plan/1.0}), null for any other. */
  static FormatVersion ofNamespace(String namespace) {
    return namespace.startsWith(NAMESPACES) ? parse(namespace.substring(namespace.lastIndexOf('/') + 1)) : null;
  }

  boolean isNewerThanKnown() {
    return compareTo(CURRENT) > 0;
  }

  @Override
  public int compareTo(FormatVersion other) {
    return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
