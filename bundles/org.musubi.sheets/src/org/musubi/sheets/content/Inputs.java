package org.musubi.sheets.content;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.musubi.model.core.Identifiable;
import org.musubi.model.plan.Project;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.types.CellTypes;

/** Columns whose cells are read back: they show a value as its type writes it. */
public final class Inputs {

  private Inputs() {
  }

  /** Makes a column print and take a value. */
  public static <R, T> Column<R> of(Column<R> column, EditScope scope, CellType<T> type,
      Function<? super R, ? extends T> get, BiConsumer<? super R, ? super T> set) {
    return of(column, scope, type, get, set, row -> true);
  }

  /**
   * Makes a column print and take a value.
   *
   * @param possible false for rows that have no such value, whose cell stays empty
   */
  public static <R, T> Column<R> of(Column<R> column, EditScope scope, CellType<T> type,
      Function<? super R, ? extends T> get, BiConsumer<? super R, ? super T> set, Predicate<? super R> possible) {
    // To tell elements of one name apart takes a look at all of them, so the name of each is looked up once.
    Map<Identifiable, String> names = new HashMap<>();
    return cell(column, type, get, set, possible).text(row -> {
      if (!possible.test(row)) {
        return "";
      }
      T value = get.apply(row);
      return value instanceof Identifiable element
          ? names.computeIfAbsent(element, e -> type.show(value, scope)) : type.show(value, scope);
    });
  }

  /**
   * Makes a column that prints in its own way take a value; the same value once more changes nothing.
   *
   * @param possible false for rows that have no such value
   */
  public static <R, T> Column<R> cell(Column<R> column, CellType<T> type, Function<? super R, ? extends T> get,
      BiConsumer<? super R, ? super T> set, Predicate<? super R> possible) {
    return column.edits(type, get, (row, value) -> {
      if (!type.same(get.apply(row), value)) {
        set.accept(row, value);
      }
    }, possible);
  }

  /** Makes a column print and take a day, written short: {@code R8.5.1}. */
  public static <R> Column<R> day(Column<R> column, SheetContext context, Function<? super R, LocalDate> get,
      BiConsumer<? super R, LocalDate> set) {
    return column.edits(CellTypes.day(), get, set).text(row -> context.years().briefDay(get.apply(row)));
  }

  /** Makes a column print and take a fiscal year, written short: {@code R8}. */
  public static <R> Column<R> year(Column<R> column, SheetContext context, Function<? super R, FiscalYear> get,
      BiConsumer<? super R, FiscalYear> set) {
    return column.edits(CellTypes.year(), get, set).text(row -> context.years().brief(get.apply(row)));
  }

  /** Headings by which columns can be told apart: a heading that was there before is numbered. */
  public static List<String> distinct(List<String> headings) {
    Map<String, Integer> seen = new HashMap<>();
    return headings.stream().map(heading -> {
      int number = seen.merge(heading, 1, Integer::sum);
      return number == 1 ? heading : heading + "(" + number + ")";
    }).toList();
  }

  /** The name of a project with its code before it. */
  public static CellType<String> projectName(EditScope scope) {
    return CellTypes.coded(() -> scope.model().getProjects().stream().map(Project::getCode).toList());
  }

  /** Key of a column that stands for an element: the same as long as the element lives. */
  public static String key(Identifiable element) {
    return "x" + element.getId().replaceAll("[^A-Za-z0-9]", "_");
  }
}
