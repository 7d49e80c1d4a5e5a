package org.musubi.sheets.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.musubi.model.core.RatingScheme;
import org.musubi.model.data.Aspect;
import org.musubi.model.evaluation.EvaluationFactory;
import org.musubi.model.evaluation.EvaluationScope;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.sheets.content.Caveats;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.SheetDefinition;
import org.musubi.sheets.layout.Block;
import org.musubi.sheets.layout.Notes;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Value;

/**
 * 評価シート (domain.md 6.4): a worksheet for each evaluation of the fiscal year, and one for the evaluation of council
 * management.
 */
public final class EvaluationReport implements SheetDefinition {

  private static final PageSetup PAGE = new PageSetup(PageSetup.Paper.A3, "items", "items", "C");
  private static final Map<Aspect, EvaluationText> HEADINGS = Map.of(
      Aspect.STRUCTURE, EvaluationText.HEADING_STRUCTURE,
      Aspect.PROCESS, EvaluationText.HEADING_PROCESS,
      Aspect.OUTPUT, EvaluationText.HEADING_OUTPUT,
      Aspect.OUTCOME, EvaluationText.HEADING_OUTCOME);

  /** Blank lines per aspect: eight in an empty sheet, one where an aspect has nothing in a filled one. */
  private static final int BLANK_IN_EMPTY = 2;

  @Override
  public String key() {
    return "evaluation";
  }

  @Override
  public String name(Locale locale) {
    return EvaluationText.SHEET.in(locale);
  }

  @Override
  public List<SheetLayout> build(SheetContext context) {
    List<SheetLayout> layouts = new ArrayList<>();
    List<EvaluationSheet> ofYear = context.model().getEvaluations().stream()
        .filter(sheet -> context.year().equals(sheet.getFiscalYear())).toList();
    List<EvaluationSheet> ofProjects =
        ofYear.stream().filter(sheet -> sheet.getScope() != EvaluationScope.COUNCIL).toList();
    for (EvaluationSheet sheet : ofProjects.isEmpty() ? List.of(blank(context, EvaluationScope.ANNUAL)) : ofProjects) {
      layouts.add(layout(context, sheet, numbered(context, EvaluationText.SHEET, layouts.size())));
    }
    List<EvaluationSheet> ofCouncil =
        ofYear.stream().filter(sheet -> sheet.getScope() == EvaluationScope.COUNCIL).toList();
    int written = 0;
    for (EvaluationSheet sheet : ofCouncil.isEmpty() ? List.of(blank(context, EvaluationScope.COUNCIL)) : ofCouncil) {
      layouts.add(CouncilPart.layout(context, sheet, numbered(context, EvaluationText.SHEET_COUNCIL, written++)));
    }
    return layouts;
  }

  private static String numbered(SheetContext context, EvaluationText name, int before) {
    String plain = context.say(name);
    return before == 0 ? plain : context.say(EvaluationText.SHEET_NUMBERED, plain, before + 1);
  }

  private static EvaluationSheet blank(SheetContext context, EvaluationScope scope) {
    EvaluationSheet sheet = EvaluationFactory.eINSTANCE.createEvaluationSheet();
    sheet.setFiscalYear(context.year());
    sheet.setScope(scope);
    sheet.setScheme(context.model().getRatingScheme());
    return sheet;
  }

  private static SheetLayout layout(SheetContext context, EvaluationSheet sheet, String name) {
    List<ItemRow> rows = new ArrayList<>();
    List<Section<ItemRow>> sections = new ArrayList<>();
    for (Aspect aspect : Aspect.values()) {
      List<ItemRow> ofAspect = sheet.getItems().stream()
          .filter(item -> item.getAspect() == aspect).map(item -> new ItemRow(item, context)).toList();
      rows.addAll(ofAspect);
      sections.add(new Section<>(aspect.name(), context.say(HEADINGS.get(aspect)), ofAspect, subtotal(context),
          sheet.getItems().isEmpty() ? BLANK_IN_EMPTY : 1));
    }
    SheetLayout layout = new SheetLayout(name, PAGE)
        .about(sheet.eContainer() == null ? "" : sheet.getId())
        .at(1, EvaluationHead.of(context, sheet, EvaluationText.TITLE, "{summary.grade=all}", "{summary.mean=all}"))
        .at(5, new Table<>("items", context.say(EvaluationText.TABLE_ITEMS), new ItemColumns(context, sheet).all(),
            sections, row -> row.item().getId()).growing(ItemEdits.rows(sheet, context)));
    addResults(layout, context, sheet, rows);
    return layout;
  }

  /** Chart, summary and details at the left; remarks and what was learnt at the right. */
  private static void addResults(SheetLayout layout, SheetContext context, EvaluationSheet sheet,
      List<ItemRow> rows) {
    SummaryTables tables = new SummaryTables(context, sheet);
    Table<Aspect> summary = tables.summary();
    List<String> texts = new ArrayList<>(legend(context, sheet));
    texts.addAll(notes(context, rows));
    Notes notes = Notes.across("P", "W", context.say(EvaluationText.LEGEND_HEADING), texts);
    layout.below(1, summary).beside(notes);
    if (!rows.isEmpty()) {
      layout.beside(summary, tables.chart());
    }
    tables.details(rows).ifPresent(details -> layout.under(summary, 1, details));
    Block above = notes;
    if (!rows.isEmpty()) {
      Table<ItemRow> words = new WordsTable(context).of(rows);
      layout.under(above, 1, words);
      above = words;
    }
    if (!sheet.getReflections().isEmpty()) {
      layout.under(above, 1, tables.reflections());
    }
  }

  private static Map<String, Value> subtotal(SheetContext context) {
    Map<String, Value> subtotal = new HashMap<>();
    subtotal.put("aspect", Value.text(context.say(EvaluationText.SUBTOTAL)));
    subtotal.put("points", Value.formula(RatingFormulas.mean()));
    subtotal.put("computed", Value.formula(RatingFormulas.grade("{$points}")));
    subtotal.put("reason", Value.textFormula("\"" + context.say(EvaluationText.SUBTOTAL_NOTE,
        "\"&IF(ISNUMBER({$points}),TEXT({$points},\"0.0\"),\"–\")&\"",
        "\"&COUNT({points:section})&\"",
        "\"&COUNTIF({grade:section},\"E\")&\"") + "\"", ""));
    return subtotal;
  }

  private static List<String> legend(SheetContext context, EvaluationSheet sheet) {
    List<EvaluationText> texts = new ArrayList<>(Arrays.asList(EvaluationText.LEGEND_CAUTION,
        EvaluationText.LEGEND_PRO_RATED, EvaluationText.LEGEND_ALERT));
    if (sheet.getScheme() == RatingScheme.RATE_AD || sheet.getScheme() == RatingScheme.HJ21) {
      texts.add(EvaluationText.LEGEND_REASON);
    }
    List<String> legend = new ArrayList<>(texts.stream().map(text -> context.say(text)).toList());
    legend.add(context.legendOfFills());
    return legend;
  }

  private static List<String> notes(SheetContext context, List<ItemRow> rows) {
    Caveats caveats = new Caveats(context);
    List<String> notes = new ArrayList<>();
    for (ItemRow row : rows) {
      if (row.measure() != null) {
        caveats.add(row.measure().getIndicator());
        caveats.add(row.item().getMeasurement() == null ? null : row.item().getMeasurement().getObservation());
      }
      notes.addAll(row.notes());
    }
    notes.addAll(caveats.texts());
    return notes;
  }
}
