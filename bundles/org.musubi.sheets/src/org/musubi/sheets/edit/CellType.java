package org.musubi.sheets.edit;

import java.util.List;
import java.util.Objects;

/**
 * What a cell can hold.
 *
 * @param <T> the value in the model; null stands for an empty cell
 */
public interface CellType<T> {

  /**
   * Reads an entry.
   *
   * @return the value, null for an empty cell and for a sign that stands for nothing (–)
   * @throws UnreadableException when the entry is no such value
   */
  T read(Entry entry, EditScope scope) throws UnreadableException;

  /** The value as a person reads it and as it could be typed again; empty for null. */
  String show(T value, EditScope scope);

  /** True when two values mean the same. */
  default boolean same(T one, T other) {
    return Objects.equals(one, other);
  }

  /** What may be entered, in a few words for the person who fills in the sheet; empty when anything may be typed. */
  default String hint(EditScope scope) {
    return "";
  }

  /** What can be chosen, as {@link #show} writes it; empty when anything may be typed. */
  default List<String> choices(EditScope scope) {
    return List.of();
  }
}
