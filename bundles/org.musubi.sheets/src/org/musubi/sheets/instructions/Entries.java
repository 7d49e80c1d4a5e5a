package org.musubi.sheets.instructions;

import java.util.List;
import java.util.Map;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Validation;
import org.musubi.sheets.layout.ValueList;

/** Tells in words what may be entered into a column. */
final class Entries {

  /** More values, or longer ones, are only told by example: the drop-down list has them all. */
  private static final int MOST_CHOICES = 12;
  private static final int LONGEST = 64;
  private static final int EXAMPLES = 3;

  private final SheetContext context;
  private final Map<String, ValueList> lists;

  Entries(SheetContext context, Map<String, ValueList> lists) {
    this.context = context;
    this.lists = lists;
  }

  /** {@code 整数 1〜5}, {@code 一覧から選ぶ}, {@code 文章}. */
  String entry(Column<?> column) {
    String hint = column.edit() == null ? "" : column.edit().type().hint(context);
    if (!hint.isEmpty()) {
      return hint;
    }
    return switch (column.validation()) {
      case Validation.Whole whole -> context.say(InstructionText.WHOLE, whole.min(), whole.max());
      case Validation.FromList list when list.strict() -> context.say(InstructionText.CHOOSE);
      case Validation.FromList list -> context.say(InstructionText.CHOOSE_OR_WRITE);
      case Validation.Decimal decimal -> context.say(InstructionText.TEXT);
      case Validation.Day day -> day.hint();
      case null -> context.say(choicesOf(column).isEmpty() ? InstructionText.TEXT : InstructionText.CHOOSE);
    };
  }

  /** The values to choose from: all of a few, examples of many. */
  String choices(Column<?> column) {
    List<String> choices = choicesOf(column);
    String all = String.join(context.say(InstructionText.SLASH), choices);
    return choices.size() <= MOST_CHOICES && all.length() <= LONGEST ? all
        : context.say(InstructionText.MANY_CHOICES, choices.size(),
            String.join(context.say(InstructionText.COMMA), choices.subList(0, Math.min(EXAMPLES, choices.size()))));
  }

  private List<String> choicesOf(Column<?> column) {
    List<String> ofType = column.edit() == null ? List.of() : column.edit().type().choices(context);
    if (!ofType.isEmpty()) {
      return ofType;
    }
    return column.validation() instanceof Validation.FromList list && lists.containsKey(list.listName())
        ? lists.get(list.listName()).values() : List.of();
  }

  /** The headings of many columns: {@code 保健所〜地産保(20列)}. */
  String span(String first, String last, int number) {
    return context.say(InstructionText.SPAN, first, last, number);
  }
}
