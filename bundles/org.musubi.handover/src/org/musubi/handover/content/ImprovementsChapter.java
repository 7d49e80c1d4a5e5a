package org.musubi.handover.content;

import static org.musubi.handover.content.CouncilChapter.column;

import java.util.Comparator;
import java.util.List;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.values.FiscalYear;

/** Improvement actions that follow from the evaluation, for the coming year and later. */
final class ImprovementsChapter implements Chapter {

  @Override
  public HandoverText title() {
    return HandoverText.IMPROVEMENTS_TITLE;
  }

  @Override
  public void write(HandoverContext context, BookletBuilder out) {
    List<ImprovementAction> actions = actions(context);
    if (actions.isEmpty()) {
      out.text(context.say(HandoverText.IMPROVEMENTS_NONE));
      return;
    }
    out.note(context.say(HandoverText.IMPROVEMENTS_NOTE));
    out.table(List.of(column(context, HandoverText.COLUMN_IMPROVEMENT, 3.4),
        column(context, HandoverText.COLUMN_FROM, 2.4),
        column(context, HandoverText.COLUMN_WHEN, 1.9), column(context, HandoverText.COLUMN_RESPONSIBLE, 1.5),
        column(context, HandoverText.COLUMN_WENT, 2)),
        actions.stream().map(action -> row(context, action)).toList());
  }

  /** The actions of the evaluated year, the most important first. */
  static List<ImprovementAction> actions(HandoverContext context) {
    return context.evaluations().stream().flatMap(sheet -> sheet.getItems().stream())
        .flatMap(item -> item.getImprovements().stream())
        .sorted(Comparator.comparing(ImprovementAction::getPriority, Comparator.nullsLast(Comparator.reverseOrder())))
        .toList();
  }

  /** Those that are in no plan yet. */
  static List<ImprovementAction> open(HandoverContext context) {
    return actions(context).stream().filter(action -> action.getCreatedProjectYear() == null).toList();
  }

  private static List<String> row(HandoverContext context, ImprovementAction action) {
    EvaluationItem item = action.getItem();
    return List.of(context.say(HandoverText.IMPROVEMENT, HandoverContext.text(action.getText()),
            context.label(action.getKind())),
        HandoverContext.lines(context.name(item), item.getProject() == null ? ""
            : context.say(HandoverText.IN_BRACKETS, context.name(item.getProject())),
            context.labelled(HandoverText.COLUMN_RATING, ProjectsChapter.rating(context, item))),
        HandoverContext.lines(context.year(action.getTargetYear()), action.getDueBy() == null ? ""
            : context.say(HandoverText.BY, context.date(action.getDueBy()))),
        context.organization(action.getResponsible()), went(context, action));
  }

  private static String went(HandoverContext context, ImprovementAction action) {
    if (action.getCreatedProjectYear() != null) {
      FiscalYear year = action.getCreatedProjectYear().getFiscalYear();
      return context.say(HandoverText.WENT_INTO, context.name(action.getCreatedProjectYear().getProject()),
          context.year(year));
    }
    return context.say(action.isAdopted() ? HandoverText.ADOPTED : HandoverText.NOT_ADOPTED);
  }
}
