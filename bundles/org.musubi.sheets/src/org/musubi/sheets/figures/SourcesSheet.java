package org.musubi.sheets.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.musubi.analysis.comparison.Marks;
import org.musubi.model.data.DataSet;
import org.musubi.sheets.content.CommonText;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.layout.Fields;
import org.musubi.sheets.layout.Notes;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;

/** 出典・注記 (domain.md 6.10): where the figures come from, what to keep in mind, and what the signs mean. */
public final class SourcesSheet implements SheetDefinition {

  private static final PageSetup SOURCES = new PageSetup(PageSetup.Paper.A4, "sources", "sources", "C");
  private static final PageSetup NOTES = new PageSetup(PageSetup.Paper.A4, null, null, "A");

  private final Supplier<List<SheetDefinition>> sheets;

  /**
   * The sheet.
   *
   * @param sheets the sheets that come with Musubi, asked for when the sheet is made
   */
  public SourcesSheet(Supplier<List<SheetDefinition>> sheets) {
    this.sheets = sheets;
  }

  @Override
  public String key() {
    return "sources";
  }

  @Override
  public String name(Locale locale) {
    return FigureText.SHEET_SOURCES.in(locale);
  }

  @Override
  public boolean isFilledIn() {
    return false;
  }

  @Override
  public List<SheetLayout> build(SheetContext context) {
    List<FigureRow> figures = FigureRows.of(context);
    SourceRows rows = SourceRows.of(context, figures);
    SourceColumns columns = new SourceColumns(context, names(context));
    SheetLayout sources = new SheetLayout(name(context.locale()), SOURCES)
        .at(1, head(context, rows))
        .at(4, new Table<>("sources", context.say(FigureText.TABLE_SOURCES), columns.sources(),
            sections(context, rows), SourceRow::id));
    Table<SignRow> signs = Table.ofResults("signs", context.say(FigureText.TABLE_SIGNS),
        columns.signs("B", "C", "D"), SignRow.ofFigures(context), SignRow::meaning);
    SheetLayout notes = new SheetLayout(context.say(FigureText.SHEET_NOTES), NOTES)
        .at(1, new Fields()
            .title("B", "I", context.say(FigureText.TITLE_NOTES, context.years().label(context.year())))
            .field(2, "B", "I", context.say(CommonText.COUNCIL_NAME, context.councilName())))
        .below(1, Notes.across("B", "I", context.say(FigureText.NOTES), notes(context, figures)))
        .below(1, signs)
        .beside(signs, Table.ofResults("others", context.say(FigureText.TABLE_OTHER_SIGNS),
            columns.signs("F", "G", "H"), SignRow.others(context), SignRow::meaning))
        .below(1, sets(context, columns));
    return List.of(sources, notes);
  }

  private Map<String, String> names(SheetContext context) {
    Map<String, String> names = new LinkedHashMap<>();
    sheets.get().forEach(sheet -> names.put(sheet.key(), sheet.name(context.locale())));
    return names;
  }

  private static Fields head(SheetContext context, SourceRows rows) {
    boolean empty = rows.published().isEmpty() && rows.named().isEmpty();
    return new Fields()
        .title("B", "I", context.say(FigureText.TITLE_SOURCES, context.years().label(context.year())))
        .field(2, "B", "D", context.say(CommonText.COUNCIL_NAME, context.councilName()))
        .field(2, "E", "I", context.say(CommonText.MADE_ON, context.years().day(context.printedOn())))
        .note(3, "B", "I", context.say(empty ? FigureText.NO_SOURCES : FigureText.HOW_TO_CITE));
  }

  /** Published sources first, then those a plan names in words; blank lines where there is none of either. */
  private static List<Section<SourceRow>> sections(SheetContext context, SourceRows rows) {
    List<Section<SourceRow>> sections = new ArrayList<>();
    boolean both = !rows.published().isEmpty() && !rows.named().isEmpty();
    if (!rows.published().isEmpty() || rows.named().isEmpty()) {
      sections.add(new Section<>("published", both ? context.say(FigureText.SECTION_PUBLISHED) : null,
          rows.published(), Map.of(), rows.published().isEmpty() ? Table.MIN_ROWS : 0));
    }
    if (!rows.named().isEmpty()) {
      sections.add(new Section<>("named", both ? context.say(FigureText.SECTION_NAMED) : null, rows.named(),
          Map.of(), 0));
    }
    return sections;
  }

  private static Table<DataSet> sets(SheetContext context, SourceColumns columns) {
    List<DataSet> sets = context.model().getDataSets();
    String title = context.say(FigureText.TABLE_SETS);
    return sets.isEmpty() ? Table.of("sets", title, columns.sets(), sets, DataSet::getId)
        : Table.ofResults("sets", title, columns.sets(), sets, DataSet::getId);
  }

  private static List<String> notes(SheetContext context, List<FigureRow> figures) {
    List<String> notes = new ArrayList<>(DataSheet.caveats(context, figures).qualityTexts());
    notes.add(context.say(FigureText.NOTE_MARKS, number(Marks.USUAL_BAND), number(Marks.USUAL_BAND * Marks.MUCH)));
    notes.add(context.say(FigureText.NOTE_SAME));
    notes.add(context.say(FigureText.NOTE_YEARS));
    notes.add(context.say(FigureText.NOTE_PUBLISHED));
    if (context.isPublic()) {
      notes.add(context.say(FigureText.NOTE_PUBLIC));
    }
    return notes;
  }

  private static String number(double number) {
    return Long.toString(Math.round(number));
  }
}
