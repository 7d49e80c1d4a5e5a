package org.musubi.handover.content;

import static org.musubi.handover.content.CouncilChapter.column;

import java.util.ArrayList;
import java.util.List;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.Reflection;

/** What was learnt: what helped, what hindered, what to keep and to try. */
final class LessonsChapter implements Chapter {

  @Override
  public HandoverText title() {
    return HandoverText.LESSONS_TITLE;
  }

  @Override
  public void write(HandoverContext context, BookletBuilder out) {
    List<List<String>> factors = new ArrayList<>();
    List<List<String>> reflections = new ArrayList<>();
    for (EvaluationSheet sheet : context.evaluations()) {
      for (EvaluationItem item : sheet.getItems()) {
        String hindered = HandoverContext.lines(item.getFactorMinus(), item.getDifficulty());
        if (!HandoverContext.isBlank(item.getFactorPlus()) || !hindered.isEmpty()) {
          factors.add(List.of(HandoverContext.lines(context.name(item), item.getProject() == null ? ""
              : context.say(HandoverText.IN_BRACKETS, context.name(item.getProject()))),
              HandoverContext.text(item.getFactorPlus()), hindered));
        }
      }
      for (Reflection reflection : sheet.getReflections()) {
        reflections.add(List.of(HandoverContext.text(reflection.getKept()),
            HandoverContext.text(reflection.getProblem()), HandoverContext.text(reflection.getTryNext())));
      }
    }
    if (factors.isEmpty() && reflections.isEmpty()) {
      out.text(context.say(HandoverText.LESSONS_NONE));
      return;
    }
    if (!reflections.isEmpty()) {
      out.heading(2, context.say(HandoverText.REFLECTIONS));
      out.table(List.of(column(context, HandoverText.COLUMN_KEEP, 1), column(context, HandoverText.COLUMN_PROBLEM, 1),
          column(context, HandoverText.COLUMN_TRY, 1)), reflections);
    }
    if (!factors.isEmpty()) {
      out.heading(2, context.say(HandoverText.FACTORS));
      out.table(List.of(column(context, HandoverText.COLUMN_ITEM, 2), column(context, HandoverText.COLUMN_PLUS, 2.4),
          column(context, HandoverText.COLUMN_MINUS, 2.4)), factors);
    }
  }
}
