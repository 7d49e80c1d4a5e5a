package org.musubi.sheets.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.musubi.model.data.Mark;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.issues.Changeability;
import org.musubi.model.plan.MilestoneKind;
import org.musubi.model.stakeholders.AgreementState;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.Variant;
import org.musubi.sheets.layout.Value;

/**
 * A sign or colour and what it means on the sheets.
 *
 * @param where subject of the sheets that use it
 */
record SignRow(Value sign, String meaning, String where) {

  /** The signs beside and in place of figures, as they are printed. */
  static List<SignRow> ofFigures(SheetContext context) {
    List<SignRow> rows = new ArrayList<>();
    String figures = context.say(FigureText.IN_FIGURES);
    rows.add(new SignRow(Value.MISSING, context.say(FigureText.SIGN_MISSING), figures));
    rows.add(new SignRow(Value.SUPPRESSED, context.say(FigureText.SIGN_WITHHELD), figures));
    String marks = context.say(FigureText.IN_MARKS);
    rows.add(row(context.label(Mark.MUCH_BETTER), FigureText.SIGN_MUCH_BETTER, marks, context));
    rows.add(row(context.label(Mark.BETTER), FigureText.SIGN_BETTER, marks, context));
    rows.add(row(context.label(Mark.SIMILAR), FigureText.SIGN_SIMILAR, marks, context));
    rows.add(row(context.label(Mark.WORSE), FigureText.SIGN_WORSE, marks, context));
    rows.add(row(context.label(Mark.MUCH_WORSE), FigureText.SIGN_MUCH_WORSE, marks, context));
    return rows;
  }

  /** All other signs, and the colours. */
  static List<SignRow> others(SheetContext context) {
    List<SignRow> rows = new ArrayList<>();
    String ratings = context.say(FigureText.IN_EVALUATION);
    rows.add(row(joined(context, RatingValue.A, RatingValue.B, RatingValue.BSTAR, RatingValue.C, RatingValue.D),
        FigureText.SIGN_GRADES, ratings, context));
    rows.add(row(context.label(RatingValue.E), FigureText.SIGN_E, ratings, context));
    rows.add(row(joined(context, Changeability.YES, Changeability.PARTLY, Changeability.NO),
        FigureText.SIGN_CHANGEABLE, context.say(FigureText.IN_CAUSES), context));
    rows.add(row(joined(context, AgreementState.AGREED, AgreementState.CONDITIONAL, AgreementState.DECLINED),
        FigureText.SIGN_AGREEMENT, context.say(FigureText.IN_MEMBERS), context));
    rows.add(row("◎ ○ △ ×", FigureText.SIGN_PROGRESS, context.say(FigureText.IN_PROGRESS), context));
    rows.add(row("◎ ○ △ □", FigureText.SIGN_POLICIES, context.say(FigureText.IN_POLICIES), context));
    rows.add(row("◎ ○ □ △ ◇ ☆", FigureText.SIGN_PARTS, context.say(FigureText.IN_PARTS), context));
    rows.add(row(joined(context, MilestoneKind.START, MilestoneKind.EVALUATION, MilestoneKind.MEETING),
        FigureText.SIGN_ROADMAP, context.say(FigureText.IN_ROADMAP), context));
    rows.add(row("〃", FigureText.SIGN_DITTO, context.say(FigureText.IN_LISTS), context));
    rows.addAll(colours(context));
    return rows;
  }

  private static List<SignRow> colours(SheetContext context) {
    String everywhere = context.say(FigureText.EVERYWHERE);
    List<SignRow> rows = new ArrayList<>();
    if (context.variant() != Variant.MEETING) {
      rows.add(row(context.say(FigureText.YELLOW), FigureText.COLOUR_INPUT, everywhere, context));
    }
    rows.add(row(context.say(FigureText.GREY), FigureText.COLOUR_DERIVED, everywhere, context));
    rows.add(new SignRow(Value.alert(context.say(FigureText.ORANGE)), context.say(FigureText.COLOUR_ALERT),
        everywhere));
    return rows;
  }

  private static SignRow row(String sign, FigureText meaning, String where, SheetContext context) {
    return new SignRow(Value.text(sign), context.say(meaning), where);
  }

  private static String joined(SheetContext context, Enumerator... values) {
    return Lines.join(" ", Stream.of(values).map(context::label).toList());
  }
}
