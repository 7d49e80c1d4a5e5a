package org.musubi.sheets.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.musubi.analysis.diagnosis.Diagnosis;
import org.musubi.model.core.Provenance;
import org.musubi.model.diagnosis.Checklist;
import org.musubi.model.diagnosis.ChecklistArea;
import org.musubi.sheets.content.CommonText;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.RowEdit;
import org.musubi.sheets.layout.Fields;
import org.musubi.sheets.layout.Notes;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.ValueList;

/** チェックリスト (domain.md 6.9): items with answers, scores by area, level reached, radar. */
public final class ChecklistSheet implements SheetDefinition {

  private static final PageSetup PAGE = new PageSetup(PageSetup.Paper.A4, "items", "items", "D");

  /** Lines of both result tables with the line between them. */
  private static final int CHART_LINES = 19;

  @Override
  public String key() {
    return "checklist";
  }

  @Override
  public String name(Locale locale) {
    return ChecklistText.SHEET.in(locale);
  }

  @Override
  public List<ValueList> lists(SheetContext context) {
    return List.of(new ValueList(ItemColumns.ANSWER_LIST, new AnswerType().choices(context)),
        new ValueList(ItemColumns.AREA_LIST, context.labels().all(ChecklistArea.class)));
  }

  @Override
  public List<SheetLayout> build(SheetContext context) {
    YearList list = new YearList(context);
    Diagnosis diagnosis = list.diagnosis();
    List<ItemRow> rows =
        diagnosis.rows().stream().map(row -> new ItemRow(list, row.question(), row.lastYear())).toList();
    ResultTables results = new ResultTables(context, diagnosis);
    Table<ItemRow> items = new Table<>("items", context.say(ChecklistText.TABLE_ITEMS),
        new ItemColumns(context).all(), List.of(new Section<>("all", null, rows, Map.of(), Table.MIN_ROWS)),
        ItemRow::id).growing(new ItemEdit(list));
    Table<?> areas = results.areas();
    return List.of(new SheetLayout(name(context.locale()), PAGE)
        .about(list.present().map(Checklist::getId).orElse(null))
        .at(1, head(context, list, diagnosis, results))
        .at(5, items)
        .below(0, Notes.across("B", "J", null, legend(context, list, rows)))
        .below(1, areas)
        .beside(areas, results.chart(CHART_LINES))
        .under(areas, 1, results.levels()));
  }

  /** Rows that come back without an id are items the council adds. */
  private record ItemEdit(YearList list) implements RowEdit<ItemRow> {
    @Override
    public ItemRow create(EditScope scope, String section) {
      return new ItemRow(list, list.add(), null);
    }

    @Override
    public void remove(ItemRow row) {
      list.remove(row.question());
    }
  }

  private static Fields head(SheetContext context, YearList list, Diagnosis diagnosis, ResultTables results) {
    return new Fields()
        .title("B", "J", context.say(ChecklistText.TITLE, context.councilTitle(),
            context.years().label(context.year())))
        .field(2, "B", "D", context.say(CommonText.MADE_ON, context.years().day(context.printedOn())))
        .computed(2, "E", "H", results.levelReached())
        .computed(2, "I", "J", results.answered())
        .field(3, "B", "D", context.say(ChecklistText.LEVEL_CLAIMED,
            list.present().map(Checklist::getClaimedLevel).map(context::label).orElse("")))
        .field(3, "E", "J", context.say(ChecklistText.LEVEL_BEFORE, before(context, diagnosis)));
  }

  private static String before(SheetContext context, Diagnosis diagnosis) {
    if (diagnosis.before() == null) {
      return "–";
    }
    String level = diagnosis.levelBefore() == null
        ? context.say(ChecklistText.LEVEL_NONE) : context.label(diagnosis.levelBefore());
    return context.say(CommonText.WITH_DETAIL, level, context.years().label(diagnosis.before().getFiscalYear()));
  }

  private static List<String> legend(SheetContext context, YearList list, List<ItemRow> rows) {
    List<String> legend = new ArrayList<>(List.of(context.say(ChecklistText.LEGEND_ANSWERS),
        context.say(ChecklistText.LEGEND_SCORES), context.say(ChecklistText.LEGEND_LEVEL)));
    if (rows.stream().anyMatch(row -> !row.isOwn() && row.question().getProvenance() == Provenance.OURS)) {
      legend.add(context.say(ChecklistText.NOTE_OURS));
    }
    if (list.present().isEmpty()) {
      legend.add(context.say(ChecklistText.NOT_STARTED));
    }
    return legend;
  }
}
