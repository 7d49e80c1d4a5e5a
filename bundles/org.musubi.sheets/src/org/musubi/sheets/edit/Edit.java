package org.musubi.sheets.edit;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a cell of a column stands for in the model.
 *
 * <p>An entry read by the type from the cell that the column printed for a row is the same value as {@code get} gives:
 * a sheet that comes back as it went changes nothing.
 *
 * @param <R>      what a row is made from
 * @param <T>      the value of a cell
 * @param get      the present value of a row
 * @param set      changes the model; called inside one undoable step
 * @param possible false for rows that have no such value, whose cell is not read
 */
public record Edit<R, T>(CellType<T> type, Function<? super R, ? extends T> get, BiConsumer<? super R, ? super T> set,
    Predicate<? super R> possible) {

  public Edit {
    Objects.requireNonNull(type);
    Objects.requireNonNull(get);
    Objects.requireNonNull(set);
    Objects.requireNonNull(possible);
  }

  /** The present value in words. */
  public String shown(R row, EditScope scope) {
    return type.show(get.apply(row), scope);
  }
}
