package org.musubi.sheets.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.musubi.analysis.evaluation.HealthJapanScheme;
import org.musubi.analysis.evaluation.RateScheme;
import org.musubi.model.core.RatingScheme;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.evaluation.TargetBasis;
import org.musubi.model.stakeholders.Meeting;
import org.musubi.sheets.content.CommonText;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.Fields;
import org.musubi.sheets.layout.Formulas;
import org.musubi.sheets.layout.Value;

/** The head of an evaluation sheet: who evaluated, by which method, with which overall grade. */
final class EvaluationHead {

  private static final List<String> GRADES = List.of("A", "B", "C", "D");

  private EvaluationHead() {
  }

  /**
   * The head.
   *
   * @param grade cell with the computed overall grade
   * @param mean  cell with the mean it was rounded from
   */
  static Fields of(SheetContext context, EvaluationSheet sheet, EvaluationText title, String grade, String mean) {
    return new Fields()
        .title("B", "W", context.say(title, context.years().label(sheet.getFiscalYear())))
        .field(2, "B", "E", context.say(CommonText.COUNCIL_NAME, context.councilName()))
        .field(2, "F", "K", context.say(EvaluationText.MEETING, meeting(context, sheet)))
        .field(2, "L", "W", context.say(EvaluationText.PARTICIPANTS, Names.join("、", sheet.getParticipants())))
        .field(3, "B", "K", context.say(EvaluationText.METHOD, method(context, sheet)))
        .field(3, "L", "W", details(context, sheet))
        .computed(4, "B", "H", overall(context, sheet, grade, mean))
        .field(4, "I", "W", context.say(EvaluationText.COMMENT, Lines.orEmpty(sheet.getOverallComment())));
  }

  static String meeting(SheetContext context, EvaluationSheet sheet) {
    Meeting meeting = sheet.getConfirmedIn();
    return meeting == null
        ? context.years().day(sheet.getMadeOn())
        : Lines.join(" ", meeting.getName(), "(" + context.years().day(meeting.getDate()) + ")");
  }

  private static String method(SheetContext context, EvaluationSheet sheet) {
    List<String> methods = new ArrayList<>();
    methods.add(ticked(context, sheet, RatingScheme.RATE_AD, EvaluationText.METHOD_RATE));
    methods.add(ticked(context, sheet, RatingScheme.HJ21, EvaluationText.METHOD_HEALTH_JAPAN));
    if (sheet.getScheme() == RatingScheme.ROUND4) {
      methods.add(ticked(context, sheet, RatingScheme.ROUND4, EvaluationText.METHOD_ROUND));
    }
    if (sheet.getScheme() == RatingScheme.QUAL) {
      methods.add(ticked(context, sheet, RatingScheme.QUAL, EvaluationText.METHOD_TEXTS));
    }
    return String.join(" ", methods);
  }

  private static String ticked(SheetContext context, EvaluationSheet sheet, RatingScheme scheme,
      EvaluationText text) {
    return (sheet.getScheme() == scheme ? "■" : "□") + context.say(text);
  }

  private static String details(SheetContext context, EvaluationSheet sheet) {
    String basis = "";
    for (TargetBasis candidate : TargetBasis.values()) {
      basis += (sheet.getBasis() == candidate ? "■" : "□") + context.label(candidate) + " ";
    }
    RateScheme limits = RateScheme.of(sheet);
    String scheme = switch (sheet.getScheme()) {
      case RATE_AD -> context.say(EvaluationText.LIMITS, Formulas.literal(limits.thresholdA()),
          Formulas.literal(limits.thresholdB()), Formulas.literal(limits.thresholdC()));
      case HJ21 -> context.say(EvaluationText.TOLERANCE,
          Formulas.literal(HealthJapanScheme.of(sheet).tolerancePercent()));
      case ROUND4, QUAL -> "";
    };
    return Lines.join("  ", context.say(EvaluationText.BASIS, basis), scheme);
  }

  /** □A ■B □C □D: the grade of the council when given, else the computed one; it follows the cells. */
  static Value.Formula overall(SheetContext context, EvaluationSheet sheet, String grade, String mean) {
    RatingValue decided = sheet.getOverall();
    String counting = decided == null
        ? grade
        : Formulas.literal(decided == RatingValue.BSTAR ? "B" : context.label(decided));
    StringBuilder formula = new StringBuilder(Formulas.literal(context.say(EvaluationText.OVERALL)));
    for (String candidate : GRADES) {
      formula.append("&IF(").append(counting).append("=").append(Formulas.literal(candidate))
          .append(",\"■\",\"□\")&").append(Formulas.literal(candidate + " "));
    }
    if (decided != null && !GRADES.contains(context.label(decided))) {
      formula.append("&").append(Formulas.literal(context.say(EvaluationText.OTHER_GRADE, context.label(decided))));
    }
    formula.append("&\"").append(context.say(EvaluationText.OVERALL_COMPUTED, "\"&" + grade + "&\"",
        "\"&IF(ISNUMBER(" + mean + "),TEXT(" + mean + ",\"0.0\"),\"–\")&\"")).append("\"");
    return Value.textFormula(formula.toString(), context.say(EvaluationText.OVERALL) + "□A □B □C □D "
        + context.say(EvaluationText.OVERALL_COMPUTED, "A", "5.0"));
  }
}
