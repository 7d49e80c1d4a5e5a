package org.musubi.sheets.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.Entry;

/**
 * Several texts, one a line, with a dot before each where there are more than one. A line that begins with a wide
 * blank continues the one above.
 */
final class LinesType extends EntryType<List<String>> {

  private static final String BULLET = "・";
  private static final String CONTINUED = "\n\u3000";
  private static final Pattern BULLETS =
      Pattern.compile("^[ \\t]*[・•●‣◦▪・*][ \\t\\u3000]*|^[ \\t]*[-–—][ \\t\\u3000]+");

  @Override
  List<String> nothing() {
    return List.of();
  }

  @Override
  List<String> accept(Entry entry, EditScope scope) {
    return Plain.isNothing(entry.shown()) ? List.of() : read(entry.shown());
  }

  private static List<String> read(String text) {
    List<String> items = new ArrayList<>();
    for (String line : text.replace("\r\n", "\n").replace('\r', '\n').split("\n")) {
      String plain = Plain.trim(BULLETS.matcher(line).replaceFirst(""));
      if (line.startsWith("\u3000") && !items.isEmpty() && !plain.isEmpty()) {
        items.set(items.size() - 1, items.getLast() + "\n" + plain);
      } else if (!plain.isEmpty()) {
        items.add(plain);
      }
    }
    return List.copyOf(items);
  }

  @Override
  public String hint(EditScope scope) {
    return TypeText.HINT_LINES.in(scope.locale());
  }

  @Override
  public String show(List<String> value, EditScope scope) {
    List<String> items = filled(value);
    List<String> lines = items.stream().map(item -> item.replaceAll("\\s*\\R\\s*", CONTINUED)).toList();
    return lines.size() < 2 ? String.join("", lines) : BULLET + String.join("\n" + BULLET, lines);
  }

  /** Dots, blanks at the ends of lines and empty lines make no difference. */
  @Override
  public boolean same(List<String> one, List<String> other) {
    return read(show(one, null)).equals(read(show(other, null)));
  }

  private static List<String> filled(List<String> items) {
    return items == null ? List.of()
        : items.stream().filter(Objects::nonNull).map(Plain::trim).filter(item -> !item.isEmpty()).toList();
  }
}
