package org.musubi.sheets.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.xlsx.Book;

/**
 * Finds out which of our sheets the worksheets of a house style stand for.
 *
 * <p>Worksheets of a sheet are of one kind when they have a table in common: several evaluations of a year look alike
 * and share a worksheet of the house style, the evaluation of council management is another kind.
 */
final class SheetMatch {

  /**
   * A kind of worksheet.
   *
   * @param sheet  key of the sheet definition
   * @param number from 1
   */
  record Kind(String sheet, int number) {

    /** As it is written in a mark. */
    String written() {
      return number == 1 ? sheet : sheet + "." + number;
    }
  }

  private final List<SheetDefinition> known;
  private final Map<String, List<List<Book.Worksheet>>> kinds = new LinkedHashMap<>();

  SheetMatch(Book book, List<SheetDefinition> known) {
    this.known = known;
    Map<String, List<Book.Worksheet>> bySheet = new LinkedHashMap<>();
    book.sheets().forEach(sheet -> bySheet.computeIfAbsent(sheet.key(), key -> new ArrayList<>()).add(sheet));
    bySheet.forEach((sheet, worksheets) -> kinds.put(sheet, kinds(worksheets, Book.Worksheet::layout)));
  }

  /** Puts worksheets of a sheet together that are of one kind. */
  static <W> List<List<W>> kinds(List<W> worksheets, Function<W, SheetLayout> layout) {
    List<List<W>> kinds = new ArrayList<>();
    List<Set<String>> tables = new ArrayList<>();
    for (W worksheet : worksheets) {
      Set<String> names = tables(layout.apply(worksheet));
      int kind = 0;
      while (kind < kinds.size() && !isAlike(names, tables.get(kind))) {
        kind++;
      }
      if (kind == kinds.size()) {
        kinds.add(new ArrayList<>());
        tables.add(new HashSet<>());
      }
      kinds.get(kind).add(worksheet);
      tables.get(kind).addAll(names);
    }
    return kinds;
  }

  private static boolean isAlike(Set<String> one, Set<String> other) {
    return one.equals(other) || !Collections.disjoint(one, other);
  }

  private static Set<String> tables(SheetLayout layout) {
    Set<String> names = new HashSet<>();
    layout.blocks().forEach(placed -> {
      if (placed.block() instanceof Table<?> table) {
        names.add(table.name());
      }
    });
    return names;
  }

  /** Key of the sheet with a key or a name. */
  Optional<String> sheetNamed(String name) {
    return Stream.concat(kinds.keySet().stream().filter(name::equalsIgnoreCase),
        known.stream().filter(sheet -> names(sheet).anyMatch(name::equalsIgnoreCase)).map(SheetDefinition::key))
        .findFirst();
  }

  private static Stream<String> names(SheetDefinition sheet) {
    return Stream.of(sheet.key(), sheet.name(Locale.JAPANESE), sheet.name(Locale.ENGLISH));
  }

  /** All names of sheets, for proposals. */
  List<String> names() {
    return known.stream().flatMap(SheetMatch::names).distinct().toList();
  }

  /** All kinds that are to be written, as marks. */
  List<String> marks() {
    List<String> marks = new ArrayList<>();
    kinds.forEach((sheet, ofSheet) -> {
      for (int i = 1; i <= ofSheet.size(); i++) {
        marks.add("{{sheet " + new Kind(sheet, i).written() + "}}");
      }
    });
    return marks;
  }

  /** True when the sheet is to be written. */
  boolean isWritten(String sheet) {
    return kinds.containsKey(sheet);
  }

  /** How many kinds of worksheets a sheet has. */
  int kindsOf(String sheet) {
    return kinds.getOrDefault(sheet, List.of()).size();
  }

  /** The worksheets of a kind in their order. */
  List<Book.Worksheet> worksheets(Kind kind) {
    List<List<Book.Worksheet>> ofSheet = kinds.getOrDefault(kind.sheet(), List.of());
    return kind.number() <= ofSheet.size() ? ofSheet.get(kind.number() - 1) : List.of();
  }

  /** The kind a tab is named after, when it has no mark. */
  Optional<Kind> kindOfTab(String tab) {
    for (Map.Entry<String, List<List<Book.Worksheet>>> sheet : kinds.entrySet()) {
      int number = 0;
      for (List<Book.Worksheet> worksheets : sheet.getValue()) {
        number++;
        if (worksheets.stream().anyMatch(worksheet -> worksheet.grid().name().equals(tab))) {
          return Optional.of(new Kind(sheet.getKey(), number));
        }
      }
    }
    return known.stream().filter(sheet -> names(sheet).skip(1).anyMatch(tab::equals)).findFirst()
        .map(sheet -> new Kind(sheet.key(), 1));
  }
}
