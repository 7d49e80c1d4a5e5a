package org.musubi.sheets.types;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;

/** A value for each line, in the order of the lines of another column. */
final class PerLineType<T> extends EntryType<List<T>> {

  private static final String NOTHING = "–";
  private static final Pattern BETWEEN = Pattern.compile("[、・,,//]");

  private final CellType<T> type;

  PerLineType(CellType<T> type) {
    this.type = type;
  }

  @Override
  List<T> nothing() {
    return List.of();
  }

  @Override
  List<T> accept(Entry entry, EditScope scope) throws UnreadableException {
    if (!(entry instanceof Entry.Text(String text))) {
      return trimmed(Collections.singletonList(type.read(entry, scope)));
    }
    String[] lines = Plain.trim(text.replace("\r\n", "\n")).split("\n");
    if (lines.length == 1 && BETWEEN.matcher(lines[0]).find()) {
      return onOneLine(lines[0], scope);
    }
    return read(lines, scope);
  }

  /** A line may hold several values that are short enough: 継続・改善. */
  private List<T> onOneLine(String line, EditScope scope) throws UnreadableException {
    try {
      return read(new String[] {line}, scope);
    } catch (UnreadableException e) {
      try {
        return read(BETWEEN.split(line), scope);
      } catch (UnreadableException furtherOn) {
        throw e;
      }
    }
  }

  private List<T> read(String[] lines, EditScope scope) throws UnreadableException {
    List<T> values = new ArrayList<>();
    for (String line : lines) {
      values.add(type.read(Entry.text(line), scope));
    }
    return trimmed(values);
  }

  @Override
  public String show(List<T> value, EditScope scope) {
    return trimmed(value).stream().map(one -> shown(one, scope)).collect(Collectors.joining("\n"));
  }

  private String shown(T value, EditScope scope) {
    String text = value == null ? "" : type.show(value, scope);
    return text.isEmpty() ? NOTHING : text;
  }

  @Override
  public boolean same(List<T> one, List<T> other) {
    List<T> left = trimmed(one);
    List<T> right = trimmed(other);
    boolean same = left.size() == right.size();
    for (int i = 0; same && i < left.size(); i++) {
      same = type.same(left.get(i), right.get(i));
    }
    return same;
  }

  private static <T> List<T> trimmed(List<T> values) {
    List<T> trimmed = values == null ? new ArrayList<>() : new ArrayList<>(values);
    while (!trimmed.isEmpty() && trimmed.getLast() == null) {
      trimmed.removeLast();
    }
    return Collections.unmodifiableList(trimmed);
  }

  @Override
  public String hint(EditScope scope) {
    return TypeText.HINT_PER_LINE.in(scope.locale());
  }

  @Override
  public List<String> choices(EditScope scope) {
    return type.choices(scope);
  }
}
