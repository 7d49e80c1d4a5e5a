package org.musubi.sheets.evaluation;

import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.sheets.content.CommonText;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.Fields;

/** The head of the evaluation of council management. */
final class CouncilHead {

  private CouncilHead() {
  }

  static Fields of(SheetContext context, EvaluationSheet sheet) {
    return new Fields()
        .title("B", "O", context.say(EvaluationText.TITLE_COUNCIL, context.years().label(sheet.getFiscalYear())))
        .field(2, "B", "C", context.say(CommonText.COUNCIL_NAME, context.councilName()))
        .field(2, "D", "E", context.say(EvaluationText.MEETING, EvaluationHead.meeting(context, sheet)))
        .field(2, "F", "O", context.say(EvaluationText.PARTICIPANTS, Names.join("、", sheet.getParticipants())))
        .computed(3, "B", "C", EvaluationHead.overall(context, sheet, "{council.rating=all}", "{council.points=all}"))
        .field(3, "D", "O", context.say(EvaluationText.COMMENT, Lines.orEmpty(sheet.getOverallComment())));
  }
}
