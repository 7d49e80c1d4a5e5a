package org.musubi.sheets.instructions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.CellRole;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Columns;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Validation;
import org.musubi.sheets.layout.ValueList;

/** Tells in words what may be entered into the columns of a table. */
final class Entries {

  /** Neighbouring columns filled in alike are told together from this number on, e.g. one column an organisation. */
  private static final int MANY_ALIKE = 7;

  /** More values, or longer ones, are only told by example: the drop-down list has them all. */
  private static final int MOST_CHOICES = 12;
  private static final int LONGEST = 64;
  private static final int EXAMPLES = 3;
  private static final int LONGEST_EXAMPLES = 28;

  /** Of so many values no few are typical: the library of indicators. */
  private static final int LIBRARY = 50;

  private final SheetContext context;
  private final Map<String, ValueList> lists;

  Entries(SheetContext context, Map<String, ValueList> lists) {
    this.context = context;
    this.lists = lists;
  }

  /** What is entered into one column, or into several neighbouring ones alike. */
  record Line(String letters, String label, String entry, String choices) {
  }

  /** The input columns of a table that are not hidden. */
  <R> List<Line> of(Table<R> table, Collection<Integer> hidden) {
    List<Column<R>> inputs = table.columns().stream()
        .filter(column -> column.role() == CellRole.INPUT && !hidden.contains(column.index())).toList();
    List<Line> lines = new ArrayList<>();
    for (int first = 0; first < inputs.size();) {
      int next = first + 1;
      while (next < inputs.size() && isAlike(inputs.get(first), inputs.get(next), next - first)) {
        next++;
      }
      if (next - first < MANY_ALIKE) {
        next = first + 1;
      }
      lines.add(line(table, inputs.subList(first, next)));
      first = next;
    }
    return lines;
  }

  private boolean isAlike(Column<?> one, Column<?> other, int distance) {
    return other.index() == one.index() + distance
        && entry(one).equals(entry(other)) && choices(one).equals(choices(other));
  }

  private <R> Line line(Table<R> table, List<Column<R>> columns) {
    Column<R> first = columns.getFirst();
    Column<R> last = columns.getLast();
    String letters = Columns.letter(first.index());
    String label = label(table, first);
    return first == last
        ? new Line(letters, label, entry(first), choices(first))
        : new Line(letters + "–" + Columns.letter(last.index()), span(label, label(table, last), columns.size()),
            entry(first), choices(first));
  }

  /** {@code 保健所〜地産保(20列)}; columns of a blank form may have no headings yet. */
  private String span(String first, String last, int number) {
    return first.isEmpty() && last.isEmpty() ? context.say(InstructionText.COLUMNS, number)
        : context.say(InstructionText.SPAN, first, last, number);
  }

  /** The heading; with the one above it where that belongs to this column alone. */
  private static <R> String label(Table<R> table, Column<R> column) {
    String label = column.label().replace("\n", "");
    long shared = table.columns().stream()
        .filter(other -> column.group() != null && column.group().equals(other.group())).count();
    return shared == 1 ? Lines.join(" ", column.group(), label) : label;
  }

  /** {@code 整数 1〜5}, {@code 一覧から選ぶ}, {@code 文章}. */
  private String entry(Column<?> column) {
    String hint = column.edit() == null ? "" : column.edit().type().hint(context);
    if (!hint.isEmpty()) {
      return hint;
    }
    return switch (column.validation()) {
      case Validation.Whole whole -> context.say(InstructionText.WHOLE, whole.min(), whole.max());
      case Validation.Decimal number -> context.say(InstructionText.NUMBER);
      case Validation.Day day -> context.say(InstructionText.DAY);
      case Validation.FromList list when list.strict() -> context.say(InstructionText.CHOOSE);
      case Validation.FromList list -> context.say(InstructionText.CHOOSE_OR_WRITE);
      case null -> context.say(choicesOf(column).isEmpty() ? InstructionText.TEXT : InstructionText.CHOOSE);
    };
  }

  /** The values to choose from: all of a few, examples of many. */
  private String choices(Column<?> column) {
    List<String> choices = choicesOf(column);
    String all = String.join(context.say(InstructionText.SLASH), choices);
    if (choices.size() <= MOST_CHOICES && all.length() <= LONGEST) {
      return all;
    }
    return choices.size() >= LIBRARY ? context.say(InstructionText.LIBRARY, choices.size())
        : context.say(InstructionText.MANY_CHOICES, choices.size(), examples(choices));
  }

  private String examples(List<String> choices) {
    String comma = context.say(InstructionText.COMMA);
    String examples = choices.getFirst();
    for (String choice : choices.subList(1, Math.min(EXAMPLES, choices.size()))) {
      if (examples.length() + comma.length() + choice.length() <= LONGEST_EXAMPLES) {
        examples += comma + choice;
      }
    }
    return examples;
  }

  private List<String> choicesOf(Column<?> column) {
    List<String> ofType = column.edit() == null ? List.of() : column.edit().type().choices(context);
    if (!ofType.isEmpty()) {
      return ofType;
    }
    return column.validation() instanceof Validation.FromList list && lists.containsKey(list.listName())
        ? lists.get(list.listName()).values() : List.of();
  }
}
