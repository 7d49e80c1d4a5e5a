package org.musubi.sheets.types;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musubi.model.core.Identifiable;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.UnreadableException;

/** Several elements by name or code, separated by 、 or on lines of their own. */
final class ElementListType<E extends Identifiable> extends EntryType<List<E>> {

  private static final Pattern SEPARATOR = Pattern.compile("[、,,;;]");
  private static final Pattern BULLET = Pattern.compile("^\\s*[・•●]\\s*");
  private static final int MOST_PARTS_OF_A_NAME = 6;

  private final ElementType<E> type;

  private final String separator;

  ElementListType(ElementType<E> type) {
    this(type, "、");
  }

  /**
   * A list.
   *
   * @param separator printed between the names
   */
  ElementListType(ElementType<E> type, String separator) {
    this.type = type;
    this.separator = separator;
  }

  @Override
  List<E> nothing() {
    return List.of();
  }

  @Override
  List<E> accept(Entry entry, EditScope scope) throws UnreadableException {
    return Plain.isNothing(entry.shown()) ? List.of() : read(type.index(scope), entry.shown(), scope);
  }

  private List<E> read(ElementIndex<E> index, String text, EditScope scope) throws UnreadableException {
    Set<E> found = new LinkedHashSet<>();
    for (String line : text.split("\\R")) {
      List<E> whole = index.find(line);
      String plain = whole.size() == 1 ? "" : Plain.trim(BULLET.matcher(line).replaceFirst(""));
      found.addAll(whole.size() == 1 ? whole : List.of());
      if (!plain.isEmpty()) {
        readLine(index, plain, scope, found);
      }
    }
    return List.copyOf(found);
  }

  /** A name may hold separators itself: the longest stretch that is a name is taken. */
  private void readLine(ElementIndex<E> index, String line, EditScope scope, Set<E> found)
      throws UnreadableException {
    List<E> whole = index.find(line);
    if (whole.size() == 1) {
      found.add(whole.getFirst());
      return;
    }
    List<int[]> parts = parts(line);
    int at = 0;
    while (at < parts.size()) {
      int end = Math.min(parts.size(), at + MOST_PARTS_OF_A_NAME);
      while (end > at + 1 && index.find(line.substring(parts.get(at)[0], parts.get(end - 1)[1])).size() != 1) {
        end--;
      }
      String name = line.substring(parts.get(at)[0], parts.get(end - 1)[1]);
      if (!Plain.isNothing(name)) {
        found.add(type.one(index, name, scope));
      }
      at = end;
    }
  }

  private static List<int[]> parts(String line) {
    List<int[]> parts = new ArrayList<>();
    Matcher separator = SEPARATOR.matcher(line);
    int from = 0;
    while (separator.find()) {
      parts.add(new int[] {from, separator.start()});
      from = separator.end();
    }
    parts.add(new int[] {from, line.length()});
    return parts;
  }

  @Override
  public String hint(EditScope scope) {
    return type.severalHint(scope);
  }

  @Override
  public String show(List<E> value, EditScope scope) {
    if (value == null || value.isEmpty()) {
      return "";
    }
    ElementIndex<E> index = type.index(scope);
    List<E> elements = value.stream().distinct().toList();
    List<String> labels = elements.stream().map(index::label).toList();
    String line = String.join(separator, labels);
    String lines = String.join("\n", labels);
    boolean separable = labels.stream().noneMatch(label -> SEPARATOR.matcher(label).find());
    return separable && means(index, line, elements, scope) ? line
        : means(index, lines, elements, scope) ? lines
        : String.join("\n", elements.stream().map(index::labelWithId).toList());
  }

  private boolean means(ElementIndex<E> index, String text, List<E> elements, EditScope scope) {
    try {
      return read(index, text, scope).equals(elements);
    } catch (UnreadableException e) {
      return false;
    }
  }

  @Override
  public boolean same(List<E> one, List<E> other) {
    return ids(one).equals(ids(other));
  }

  private static List<String> ids(List<? extends Identifiable> elements) {
    return elements == null ? List.of() : elements.stream().map(Identifiable::getId).distinct().toList();
  }

  @Override
  public List<String> choices(EditScope scope) {
    return type.choices(scope);
  }
}
