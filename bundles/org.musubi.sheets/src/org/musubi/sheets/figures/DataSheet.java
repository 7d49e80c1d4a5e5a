package org.musubi.sheets.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.musubi.model.core.Area;
import org.musubi.model.core.AreaKind;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.Indicator;
import org.musubi.model.data.Observation;
import org.musubi.sheets.content.Caveats;
import org.musubi.sheets.content.CommonText;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Places;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Fields;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;

/** データ一覧 (domain.md 6.10): every value the council works with, nation, prefecture and area side by side. */
public final class DataSheet implements SheetDefinition {

  private static final PageSetup PAGE = new PageSetup(PageSetup.Paper.A4, "figures", "figures", "C");

  @Override
  public String key() {
    return "data";
  }

  @Override
  public String name(Locale locale) {
    return FigureText.SHEET_DATA.in(locale);
  }

  @Override
  public boolean isFilledIn() {
    return false;
  }

  @Override
  public List<SheetLayout> build(SheetContext context) {
    List<FigureRow> rows = FigureRows.of(context);
    List<Column<FigureRow>> columns = new DataColumns(context).all();
    String title = context.say(FigureText.TABLE_DATA);
    return List.of(new SheetLayout(name(context.locale()), PAGE)
        .at(1, head(context, rows))
        .at(5, rows.isEmpty()
            ? Table.of("figures", title, columns, rows, row -> row.main().getId())
            : Table.ofResults("figures", title, columns, rows, row -> row.main().getId()).streamed()));
  }

  private static Fields head(SheetContext context, List<FigureRow> rows) {
    return new Fields()
        .title("B", "O", context.say(FigureText.TITLE_DATA, context.years().label(context.year())))
        .field(2, "B", "D", context.say(CommonText.COUNCIL_NAME, context.councilName()))
        .field(2, "E", "K", context.say(FigureText.COMPARED, areas(context)))
        .field(2, "L", "O", context.say(FigureText.COUNT, indicators(rows), values(rows)))
        .note(3, "B", "O", context.say(CommonText.LEGEND_MARK) + "\n" + context.say(FigureText.LEGEND_VALUES))
        .note(4, "B", "O", rows.isEmpty() ? context.say(FigureText.NO_DATA)
            : String.join("\n", caveats(context, rows).texts()));
  }

  private static String areas(SheetContext context) {
    Area home = context.model().getArea();
    Area prefecture = Places.around(home, AreaKind.PREFECTURE);
    return Lines.join(" / ", List.of(context.say(FigureText.NATION),
        prefecture == null ? context.say(FigureText.PREFECTURE) : Lines.orEmpty(prefecture.getName()),
        home == null ? context.say(FigureText.OWN_AREA) : Lines.orEmpty(home.getName())));
  }

  private static long indicators(List<FigureRow> rows) {
    return rows.stream().map(FigureRow::indicator).distinct().count();
  }

  private static long values(List<FigureRow> rows) {
    return rows.stream().flatMap(FigureRow::shown).distinct().count();
  }

  /** What a reader must know about the sources and sets of the values, each asked once. */
  static Caveats caveats(SheetContext context, List<FigureRow> rows) {
    Caveats caveats = new Caveats(context);
    Set<Indicator> indicators = new HashSet<>();
    Set<DataSet> sets = new HashSet<>();
    List<Observation> firsts = new ArrayList<>();
    for (FigureRow row : rows) {
      row.shown().filter(value -> sets.add(value.getDataSet())).forEach(firsts::add);
      if (indicators.add(row.indicator())) {
        caveats.add(row.indicator());
      }
    }
    firsts.forEach(caveats::add);
    return caveats;
  }
}
