package org.musubi.sheets.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.musubi.model.core.RatingScheme;
import org.musubi.model.data.Aspect;
import org.musubi.model.evaluation.CouncilViewpoint;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationScope;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.ModelLists;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Notes;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Validation;
import org.musubi.sheets.layout.Value;

/** 協議会運営の評価: the eight fixed viewpoints of domain.md 6.4, each with a line whether rated or not. */
final class CouncilPart {

  private static final PageSetup PAGE = new PageSetup(PageSetup.Paper.A3, "council", "council", "C");
  private static final Set<CouncilViewpoint> OF_STRUCTURE = EnumSet.of(CouncilViewpoint.MEMBER_BREADTH,
      CouncilViewpoint.ROLE_AGREEMENT, CouncilViewpoint.BUDGET, CouncilViewpoint.HANDOVER);

  /** A line: a viewpoint with an item, or one nobody has rated yet. */
  private record Line(CouncilViewpoint viewpoint, ItemRow row) {

    String id() {
      return row == null ? viewpoint.name() : row.item().getId();
    }

    EvaluationItem item() {
      return row.item();
    }

    /** Part of the line that comes from an item, empty without one. */
    String of(Function<ItemRow, String> text) {
      return row == null ? "" : text.apply(row);
    }
  }

  private CouncilPart() {
  }

  static SheetLayout layout(SheetContext context, EvaluationSheet sheet, String name) {
    Section<Line> section = new Section<>("all", null, lines(context, sheet), subtotal(context), 0);
    Table<Line> table = new Table<>("council", context.say(EvaluationText.TABLE_COUNCIL), columns(context, sheet),
        List.of(section), Line::id);
    return new SheetLayout(name, PAGE)
        .at(1, CouncilHead.of(context, sheet))
        .at(5, table)
        .below(1, Notes.across("B", "N", context.say(EvaluationText.LEGEND_HEADING),
            List.of(context.say(EvaluationText.LEGEND_ALERT))));
  }

  private static List<Line> lines(SheetContext context, EvaluationSheet sheet) {
    List<Line> lines = new ArrayList<>();
    for (CouncilViewpoint viewpoint : CouncilViewpoint.values()) {
      List<Line> rated = sheet.getItems().stream().filter(item -> item.getViewpoint() == viewpoint)
          .map(item -> new Line(viewpoint, new ItemRow(item, context))).toList();
      lines.addAll(rated.isEmpty() ? List.of(new Line(viewpoint, null)) : rated);
    }
    sheet.getItems().stream().filter(item -> item.getViewpoint() == null)
        .map(item -> new Line(null, new ItemRow(item, context))).forEach(lines::add);
    return lines;
  }

  private static List<Column<Line>> columns(SheetContext context, EvaluationSheet sheet) {
    return List.of(
        Column.<Line>id(line -> line.of(row -> row.item().getId())),
        at(context, "B", "aspect", EvaluationText.ASPECT, 8).centered().text(line -> context.label(aspect(line))),
        at(context, "C", "viewpoint", EvaluationText.VIEWPOINT, 24).text(line -> viewpoint(context, line)),
        at(context, "D", "planned", EvaluationText.PLANNED, 30).text(line -> line.of(CouncilPart::planned)),
        at(context, "E", "result", EvaluationText.RESULT_COLUMN, 34).text(line -> line.of(CouncilPart::result)),
        at(context, "F", "previous", EvaluationText.PREVIOUS_RATING, 8).centered()
            .text(line -> line.of(row -> previous(context, row))),
        at(context, "G", "rating", EvaluationText.GRADE, 8).input().centered()
            .text(line -> line.of(row -> context.label(row.item().getRating())))
            .check(Validation.only(ModelLists.RATINGS))
            .highlight("OR({rating}=\"C\",{rating}=\"D\")", "\"▲\"@"),
        at(context, "H", "reason", EvaluationText.REASON, 32).text(line -> line.of(r -> r.item().getRatingReason())),
        at(context, "I", "plus", EvaluationText.FACTOR_PLUS, 28).text(line -> line.of(r -> r.item().getFactorPlus())),
        at(context, "J", "minus", EvaluationText.FACTOR_MINUS, 28).text(line -> line.of(ItemRow::factorMinus)),
        at(context, "K", "improvement", EvaluationText.IMPROVEMENT, 32).text(line -> line.of(ItemRow::improvements)),
        at(context, "L", "kind", EvaluationText.IMPROVEMENT_KIND, 10).centered()
            .text(line -> line.of(ItemRow::improvementKinds)).check(Validation.offer(ModelLists.IMPROVEMENTS)),
        at(context, "M", "responsible", EvaluationText.RESPONSIBLE, 16).text(line -> line.of(ItemRow::responsible)),
        at(context, "N", "remark", EvaluationText.REMARK, 14).text(line -> line.of(ItemRow::remark)),
        Column.<Line>helper("X", "points", line -> Value.BLANK, Value.BLANK)
            .formula(sheet.getScheme() == RatingScheme.QUAL ? "\"\""
                : RatingFormulas.points().replace("{$grade}", "{rating}"), "General"));
  }

  private static Column<Line> at(SheetContext context, String letter, String key, EvaluationText label,
      double width) {
    return Column.at(letter, key, context.say(label), width);
  }

  private static Aspect aspect(Line line) {
    if (line.row() != null) {
      return line.item().getAspect();
    }
    return OF_STRUCTURE.contains(line.viewpoint()) ? Aspect.STRUCTURE : Aspect.PROCESS;
  }

  /** The viewpoint, and what exactly was looked at where the item says more. */
  private static String viewpoint(SheetContext context, Line line) {
    return Lines.join("\n", context.label(line.viewpoint()), line.of(row -> row.item().getName()));
  }

  private static String planned(ItemRow row) {
    return Lines.join("\n", row.item().getPlannedText(),
        row.measure() == null ? "" : row.measure().getName());
  }

  private static String result(ItemRow row) {
    return row.item().getResultText();
  }

  /** Rating of the same viewpoint in the evaluation of the year before. */
  private static String previous(SheetContext context, ItemRow row) {
    return context.model().getEvaluations().stream()
        .filter(sheet -> sheet.getScope() == EvaluationScope.COUNCIL
            && context.year().previous().equals(sheet.getFiscalYear()))
        .flatMap(sheet -> sheet.getItems().stream())
        .filter(item -> item.getViewpoint() != null && item.getViewpoint() == row.item().getViewpoint())
        .map(item -> context.label(item.getRating()))
        .findFirst().orElse("–");
  }

  private static Map<String, Value> subtotal(SheetContext context) {
    Map<String, Value> subtotal = new HashMap<>();
    subtotal.put("aspect", Value.text(context.say(EvaluationText.SUBTOTAL)));
    subtotal.put("points", Value.formula(RatingFormulas.mean()));
    subtotal.put("rating", Value.formula(RatingFormulas.grade("{$points}")));
    subtotal.put("reason", Value.textFormula("\"" + context.say(EvaluationText.SUBTOTAL_NOTE,
        "\"&IF(ISNUMBER({$points}),TEXT({$points},\"0.0\"),\"–\")&\"",
        "\"&COUNT({points:section})&\"",
        "\"&COUNTIF({rating:section},\"E\")&\"") + "\"", ""));
    return subtotal;
  }
}
