package org.musubi.sheets.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A list of elements that stands in a cell with a line for each, and further cells with a line for each of them:
 * improvements with their kinds, roles with their agreements.
 *
 * @param <E> the elements
 * @param elements all of them, changed in place
 * @param text     what stands in the first cell
 * @param rename   gives an element another text
 * @param create   makes an element that is not yet in the list
 * @param remove   takes an element out of the model
 */
public record Aligned<E>(List<E> elements, Function<E, String> text, BiConsumer<E, String> rename,
    Supplier<E> create, Consumer<E> remove) {

  /** The elements that have a line: those with a text. */
  public List<E> shown() {
    return elements.stream().filter(element -> !Lines.orEmpty(text.apply(element)).isEmpty()).toList();
  }

  /** The lines of the first cell. */
  public List<String> texts() {
    return shown().stream().map(element -> Lines.orEmpty(text.apply(element))).toList();
  }

  /** The lines of a further cell. */
  public <T> List<T> values(Function<E, T> value) {
    List<T> values = new ArrayList<>();
    shown().forEach(element -> values.add(value.apply(element)));
    return values;
  }

  /**
   * Makes the elements have these texts. As many lines as before are the same elements in other words; else elements
   * are known by their texts, new lines become elements, and elements without line go.
   */
  public void write(List<String> lines) {
    List<E> before = shown();
    if (before.size() == lines.size()) {
      for (int i = 0; i < lines.size(); i++) {
        rewrite(before.get(i), lines.get(i));
      }
      return;
    }
    List<E> left = new ArrayList<>(before);
    List<E> after = new ArrayList<>();
    for (String line : lines) {
      E known = left.stream().filter(element -> means(element, line)).findFirst().orElse(null);
      left.remove(known);
      after.add(known);
    }
    left.forEach(remove);
    for (int i = 0; i < lines.size(); i++) {
      if (after.get(i) == null) {
        E born = create.get();
        rename.accept(born, lines.get(i));
        after.set(i, born);
        elements.add(i == 0 ? 0 : elements.indexOf(after.get(i - 1)) + 1, born);
      }
    }
  }

  private void rewrite(E element, String line) {
    if (!means(element, line)) {
      rename.accept(element, line);
    }
  }

  private boolean means(E element, String line) {
    return Lines.orEmpty(text.apply(element)).equals(line.strip());
  }

  /** Sets a further value of each element that has a line; lines beyond the last element are left out. */
  public <T> void writeValues(List<T> values, BiConsumer<E, T> set) {
    List<E> shown = shown();
    for (int i = 0; i < shown.size(); i++) {
      set.accept(shown.get(i), i < values.size() ? values.get(i) : null);
    }
  }
}
