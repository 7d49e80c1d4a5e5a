package org.musubi.cycle.rollover;

import java.util.List;
import org.musubi.model.evaluation.EvaluationFactory;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.evaluation.ImprovementKind;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.ProjectPartner;

/** Improvement actions: where one is demanded and what a new one starts with (domain.md 5.8.1, rule EVL-07). */
public final class Improvements {

  private Improvements() {
  }

  /** True when an item is rated C or D and nothing is written down that will be done about it. */
  public static boolean isDemanded(EvaluationItem item) {
    RatingValue rating = item.getRating();
    return (rating == RatingValue.C || rating == RatingValue.D)
        && item.getImprovements().stream().allMatch(action -> action.getText() == null || action.getText().isBlank());
  }

  /** The items of a sheet that demand an improvement action. */
  public static List<EvaluationItem> demandedIn(EvaluationSheet sheet) {
    return sheet.getItems().stream().filter(Improvements::isDemanded).toList();
  }

  /** Writes an improvement action for next year; the leading partner of the project is responsible. */
  public static ImprovementAction add(EvaluationItem item, ImprovementKind kind, String text) {
    ImprovementAction action = EvaluationFactory.eINSTANCE.createImprovementAction();
    action.setKind(kind);
    action.setText(text);
    if (item.getSheet() != null && item.getSheet().getFiscalYear() != null) {
      action.setTargetYear(item.getSheet().getFiscalYear().next());
    }
    if (item.getProject() != null) {
      item.getProject().getPartners().stream()
          .filter(partner -> partner.getInvolvement() == Involvement.LEAD)
          .map(ProjectPartner::getOrganization)
          .findFirst()
          .ifPresent(action::setResponsible);
    }
    item.getImprovements().add(action);
    return action;
  }
}
