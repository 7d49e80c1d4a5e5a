package org.musubi.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.musubi.sheets.content.CommonText;
import org.musubi.sheets.content.Handouts;
import org.musubi.sheets.content.ModelLists;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.content.Variant;
import org.musubi.sheets.grid.Composer;
import org.musubi.sheets.grid.Grid;
import org.musubi.sheets.layout.PageSetup.Paper;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.ValueList;
import org.musubi.sheets.xlsx.Book;
import org.musubi.sheets.xlsx.WorkbookAddition;

/** Makes the workbook of a file: builds its sheets, lays them out and takes out what a public one must not hold. */
final class BookMaker {

  private final SheetContext context;
  private final HandoutLayout handout;
  private final UnaryOperator<String> filter;

  /**
   * Makes workbooks of one export.
   *
   * @param paper paper of all sheets, or null for the one each is designed for
   */
  BookMaker(SheetContext context, Paper paper) {
    this.context = context;
    this.handout = new HandoutLayout(context, paper);
    filter = context.isPublic()
        ? new Redaction(context.model(), context.say(ExportText.PERSON_REMOVED))
        : UnaryOperator.identity();
  }

  /** Takes personal data out of the texts of a public workbook; leaves others as they are. */
  UnaryOperator<String> filter() {
    return filter;
  }

  /** The worksheets of a sheet as they are handed out, not laid out yet. */
  List<SheetLayout> layouts(SheetDefinition sheet) throws SheetExportException {
    try {
      return sheet.build(context).stream().map(handout::of).toList();
    } catch (RuntimeException e) {
      throw new SheetExportException(ExportText.SHEET_NOT_MADE, e, sheet.name(context.locale()), e);
    }
  }

  /** The workbook with some sheets and additions; {@code begun} is told the name of each sheet. */
  Book book(List<SheetDefinition> sheets, List<WorkbookAddition> additions, Consumer<String> begun)
      throws SheetExportException {
    List<Book.Worksheet> worksheets = new ArrayList<>();
    Map<String, ValueList> lists = new LinkedHashMap<>();
    new ModelLists(context).all().forEach(list -> lists.put(list.name(), list));
    for (SheetDefinition sheet : sheets) {
      String name = sheet.name(context.locale());
      begun.accept(name);
      try {
        add(sheet, worksheets);
        sheet.lists(context).forEach(list -> lists.put(list.name(), list));
      } catch (RuntimeException e) {
        throw new SheetExportException(ExportText.SHEET_NOT_MADE, e, name, e);
      }
    }
    worksheets.forEach(worksheet -> worksheet.grid().filterTexts(filter));
    return new Book(worksheets,
        additions.stream().map(addition -> (Book.Addition) workbook -> addition.addTo(workbook, filter)).toList(),
        lists.values().stream().map(this::filtered).toList(),
        stamp(sheets),
        filter.apply(title(sheets, additions)),
        filter.apply(context.say(ExportText.FOOTER, context.councilName(), context.years().label(context.year()))),
        context.say(CommonText.CUT));
  }

  private void add(SheetDefinition sheet, List<Book.Worksheet> worksheets) throws SheetExportException {
    List<SheetLayout> layouts = layouts(sheet);
    for (int i = 0; i < layouts.size(); i++) {
      SheetLayout layout = layouts.get(i);
      Grid grid = Composer.compose(layout, context.variant() != Variant.MEETING);
      String number = Handouts.label(context, sheet.key());
      Book.Print print = new Book.Print(
          handout.isFilledIn(layout) ? context.say(ExportText.HINT_PAGE) : "",
          number.isEmpty() || layouts.size() == 1 ? number : context.say(ExportText.HANDOUT_PART, number, i + 1),
          context.variant() == Variant.FILL_IN);
      worksheets.add(new Book.Worksheet(sheet.key(), i + 1, layout.subject(), layout, grid, print));
    }
  }

  private ValueList filtered(ValueList list) {
    return new ValueList(list.name(), list.values().stream().map(filter).toList());
  }

  private String title(List<SheetDefinition> sheets, List<WorkbookAddition> additions) {
    Set<String> names = new LinkedHashSet<>();
    sheets.forEach(sheet -> names.add(sheet.name(context.locale())));
    additions.forEach(addition -> names.add(addition.name()));
    return context.years().label(context.year()) + " " + context.councilName() + " " + String.join("・", names);
  }

  private Book.Stamp stamp(List<SheetDefinition> sheets) {
    return new Book.Stamp(context.model().getId(), context.printedOn(), List.of(
        "year=" + context.year(),
        "language=" + context.locale().getLanguage(),
        "public=" + context.isPublic(),
        "variant=" + context.variant().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        "sheets=" + sheets.stream().map(SheetDefinition::key).collect(Collectors.joining(","))));
  }
}
