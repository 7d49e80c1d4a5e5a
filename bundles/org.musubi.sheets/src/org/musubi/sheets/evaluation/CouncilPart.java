package org.musubi.sheets.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.musubi.model.core.RatingScheme;
import org.musubi.model.data.Aspect;
import org.musubi.model.evaluation.CouncilViewpoint;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationScope;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.sheets.content.Inputs;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.ModelLists;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.layout.Column;
import org.musubi.sheets.layout.Notes;
import org.musubi.sheets.layout.PageSetup;
import org.musubi.sheets.layout.Section;
import org.musubi.sheets.layout.SheetLayout;
import org.musubi.sheets.layout.Table;
import org.musubi.sheets.layout.Validation;
import org.musubi.sheets.layout.Value;
import org.musubi.sheets.types.CellTypes;

/** 協議会運営の評価: the eight fixed viewpoints of domain.md 6.4, each with a line whether rated or not. */
final class CouncilPart {

  private static final PageSetup PAGE = new PageSetup(PageSetup.Paper.A3, "council", "council", "C");
  private static final Set<CouncilViewpoint> OF_STRUCTURE = EnumSet.of(CouncilViewpoint.MEMBER_BREADTH,
      CouncilViewpoint.ROLE_AGREEMENT, CouncilViewpoint.BUDGET, CouncilViewpoint.HANDOVER);

  /** A line: a viewpoint with an item, or one nobody has rated yet, which gets its item with the first entry. */
  private static final class Line {

    private final CouncilViewpoint viewpoint;
    private final EvaluationSheet sheet;
    private final SheetContext context;
    private ItemRow row;

    Line(CouncilViewpoint viewpoint, EvaluationItem item, EvaluationSheet sheet, SheetContext context) {
      this.viewpoint = viewpoint;
      this.sheet = sheet;
      this.context = context;
      this.row = item == null ? null : new ItemRow(item, context);
    }

    String id() {
      return row == null ? viewpoint.name() : row.item().getId();
    }

    /** What comes from the item, or what stands for it where there is none. */
    <T> T of(Function<EvaluationItem, T> value, T without) {
      return row == null ? without : value.apply(row.item());
    }

    /** Part of the line that comes from an item, empty without one. */
    String text(Function<ItemRow, String> text) {
      return row == null ? "" : text.apply(row);
    }

    Aspect aspect() {
      return of(EvaluationItem::getAspect, OF_STRUCTURE.contains(viewpoint) ? Aspect.STRUCTURE : Aspect.PROCESS);
    }

    EvaluationItem item() {
      if (row == null) {
        Aspect aspect = aspect();
        EvaluationItem item = ItemEdits.create(sheet, context);
        item.setViewpoint(viewpoint);
        item.setAspect(aspect);
        row = new ItemRow(item, context);
      }
      return row.item();
    }
  }

  private CouncilPart() {
  }

  static SheetLayout layout(SheetContext context, EvaluationSheet sheet, String name) {
    Section<Line> section = new Section<>("all", null, lines(context, sheet), subtotal(context), 0);
    Table<Line> table = new Table<>("council", context.say(EvaluationText.TABLE_COUNCIL), columns(context, sheet),
        List.of(section), Line::id);
    return new SheetLayout(name, PAGE)
        .about(sheet.eContainer() == null ? "" : sheet.getId())
        .at(1, CouncilHead.of(context, sheet))
        .at(5, table)
        .below(1, Notes.across("B", "O", context.say(EvaluationText.LEGEND_HEADING),
            List.of(context.say(EvaluationText.LEGEND_ALERT))));
  }

  private static List<Line> lines(SheetContext context, EvaluationSheet sheet) {
    List<Line> lines = new ArrayList<>();
    for (CouncilViewpoint viewpoint : CouncilViewpoint.values()) {
      List<Line> rated = sheet.getItems().stream().filter(item -> item.getViewpoint() == viewpoint)
          .map(item -> new Line(viewpoint, item, sheet, context)).toList();
      lines.addAll(rated.isEmpty() ? List.of(new Line(viewpoint, null, sheet, context)) : rated);
    }
    sheet.getItems().stream().filter(item -> item.getViewpoint() == null)
        .map(item -> new Line(null, item, sheet, context)).forEach(lines::add);
    return lines;
  }

  private static List<Column<Line>> columns(SheetContext context, EvaluationSheet sheet) {
    return List.of(
        Column.<Line>id(line -> line.text(row -> row.item().getId())),
        at(context, "B", "aspect", EvaluationText.ASPECT, 8).centered().text(line -> context.label(line.aspect())),
        at(context, "C", "viewpoint", EvaluationText.VIEWPOINT, 24).names().text(line -> viewpoint(context, line)),
        text(context, at(context, "D", "planned", EvaluationText.PLANNED, 28),
            EvaluationItem::getPlannedText, EvaluationItem::setPlannedText),
        text(context, at(context, "E", "result", EvaluationText.RESULT_COLUMN, 32),
            EvaluationItem::getResultText, EvaluationItem::setResultText),
        at(context, "F", "previous", EvaluationText.PREVIOUS_RATING, 8).centered()
            .text(line -> line.text(row -> previous(context, row))),
        edited(context, at(context, "G", "rating", EvaluationText.GRADE, 8).centered(),
            CellTypes.choice(RatingValue.class), EvaluationItem::getRating, EvaluationItem::setSelfRating, null)
            .check(Validation.only(ModelLists.RATINGS))
            .highlight("OR({rating}=\"C\",{rating}=\"D\")", "\"▲\"@"),
        text(context, at(context, "H", "reason", EvaluationText.REASON, 30),
            EvaluationItem::getRatingReason, EvaluationItem::setRatingReason),
        text(context, at(context, "I", "plus", EvaluationText.FACTOR_PLUS, 26),
            EvaluationItem::getFactorPlus, EvaluationItem::setFactorPlus),
        text(context, at(context, "J", "minus", EvaluationText.FACTOR_MINUS, 26),
            EvaluationItem::getFactorMinus, EvaluationItem::setFactorMinus),
        edited(context, at(context, "K", "improvement", EvaluationText.IMPROVEMENT, 30), CellTypes.lines(),
            item -> ItemEdits.improvements(item).texts(), (item, lines) -> ItemEdits.improvements(item).write(lines),
            List.of()),
        edited(context, at(context, "L", "kind", EvaluationText.IMPROVEMENT_KIND, 10).centered(),
            ImprovementKinds.TYPE, ImprovementKinds::of, ImprovementKinds::set, List.of())
            .check(Validation.offer(ModelLists.IMPROVEMENTS)),
        edited(context, at(context, "M", "responsible", EvaluationText.RESPONSIBLE, 18),
            CellTypes.perLine(new ResponsibleType(context)), ItemEdits::responsible, ItemEdits::setResponsible,
            List.of()),
        text(context, at(context, "N", "remark", EvaluationText.REMARK, 12),
            EvaluationItem::getRemark, EvaluationItem::setRemark),
        text(context, at(context, "O", "difficulty", EvaluationText.DIFFICULTY, 18),
            EvaluationItem::getDifficulty, EvaluationItem::setDifficulty),
        Column.<Line>helper("X", "points", line -> Value.BLANK, Value.BLANK)
            .formula(sheet.getScheme() == RatingScheme.QUAL ? "\"\""
                : RatingFormulas.points().replace("{$grade}", "{rating}"), "General"));
  }

  private static Column<Line> text(SheetContext context, Column<Line> column, Function<EvaluationItem, String> get,
      BiConsumer<EvaluationItem, String> set) {
    return edited(context, column, CellTypes.text(), get, set, null);
  }

  private static <T> Column<Line> edited(SheetContext context, Column<Line> column, CellType<T> type,
      Function<EvaluationItem, T> get, BiConsumer<EvaluationItem, T> set, T without) {
    return Inputs.of(column, context, type, line -> line.of(get, without),
        (line, value) -> set.accept(line.item(), value));
  }

  private static Column<Line> at(SheetContext context, String letter, String key, EvaluationText label,
      double width) {
    return Column.at(letter, key, context.say(label), width);
  }

  /** The viewpoint, and what exactly was looked at where the item says more. */
  private static String viewpoint(SheetContext context, Line line) {
    return Lines.join("\n", context.label(line.viewpoint), line.text(row -> row.item().getName()),
        line.text(row -> row.measure() == null ? "" : row.measure().getName()));
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
