package org.musubi.design.services;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.musubi.design.plan.DelayedTasks;
import org.musubi.design.plan.EvaluationTips;
import org.musubi.design.plan.PlanText;
import org.musubi.design.text.Figures;
import org.musubi.model.core.NamedElement;
import org.musubi.model.data.Aspect;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.Task;
import org.musubi.model.values.FiscalYear;

/**
 * The evaluation overview (DG12) of a sheet: items by aspect with letter and trend, improvement actions, delayed
 * tasks. One group of services an aspect and a rating, because services of a specification take variables only.
 */
public class EvaluationOverviewServices {

  public String overviewTitle(EvaluationSheet sheet) {
    return PlanText.OVERVIEW.with(Figures.name(sheet));
  }

  public String overallLabel(EvaluationSheet sheet) {
    return EvaluationTips.overall(sheet);
  }

  public boolean hasNoItems(EvaluationSheet sheet) {
    return sheet.getItems().isEmpty();
  }

  public String overviewHint(EvaluationSheet sheet) {
    return PlanText.EMPTY_SHEET.with();
  }

  public String itemLabel(EvaluationItem item) {
    return EvaluationTips.label(item);
  }

  public String itemTooltip(EvaluationItem item) {
    return EvaluationTips.of(item);
  }

  public boolean isEvaluationItem(EObject element) {
    return element instanceof EvaluationItem;
  }

  /** For the filter that leaves what needs improvement: C, D, E and what nobody has rated. */
  public boolean needsAttention(EvaluationItem item) {
    RatingValue rating = item.getRating();
    return rating == null || rating == RatingValue.C || rating == RatingValue.D || rating == RatingValue.E;
  }

  public String improvementsLabel(EvaluationSheet sheet) {
    return PlanText.IMPROVEMENTS.with();
  }

  public String improvementLabel(ImprovementAction action) {
    return EvaluationTips.label(action);
  }

  public String improvementTooltip(ImprovementAction action) {
    return EvaluationTips.of(action);
  }

  public boolean isAdopted(ImprovementAction action) {
    return action.isAdopted();
  }

  public List<Task> delayedTasks(EvaluationSheet sheet) {
    return DelayedTasks.of(sheet);
  }

  public String delayedTasksLabel(EvaluationSheet sheet) {
    return PlanText.DELAYED.with(DelayedTasks.of(sheet).size());
  }

  public String delayedTaskLabel(Task task) {
    return DelayedTasks.label(task);
  }

  public String delayedTaskTooltip(Task task) {
    return DelayedTasks.tooltip(task);
  }

  public boolean isTask(EObject self, EObject element) {
    return element instanceof Task;
  }

  public Integer allDone(EObject self) {
    return 100;
  }

  public String newItemName(EObject self) {
    return PlanText.NEW_ITEM.with();
  }

  /** What a new item looks at: the measure or project it was made of. */
  public String itemNameOf(EObject self, EObject subject) {
    return subject instanceof NamedElement named ? PlanText.NEW_ITEM_OF.with(Figures.name(named))
        : PlanText.NEW_ITEM.with();
  }

  public String newActionText(EObject self) {
    return PlanText.NEW_ACTION.with();
  }

  /** The year after the one evaluated, in which an improvement takes effect. */
  public FiscalYear yearAfter(EObject self, EvaluationItem item) {
    FiscalYear year = item.getSheet() == null ? null : item.getSheet().getFiscalYear();
    return year == null ? null : year.next();
  }

  public boolean isImprovable(EObject self, EObject container) {
    return container instanceof EvaluationItem;
  }

  public boolean canImprove(EObject self, EObject item) {
    return item instanceof EvaluationItem;
  }

  public String whyNotImprove(EObject self, EObject item) {
    return canImprove(self, item) ? null : PlanText.NOT_ITEM_END.with();
  }

  public boolean canStandInAspect(EObject self, EObject container, EObject element) {
    return element instanceof EvaluationItem item && Objects.equals(item.getSheet(), container);
  }

  public String whyNotStandInAspect(EObject self, EObject container, EObject element) {
    return canStandInAspect(self, container, element) ? null : PlanText.NOT_ITEM_PLACE.with();
  }

  public boolean canEvaluate(EObject self, EObject container, EObject element) {
    return container instanceof EvaluationSheet && (element instanceof Measure || element instanceof Project);
  }

  public String whyNotEvaluate(EObject self, EObject container, EObject element) {
    return canEvaluate(self, container, element) ? null : PlanText.NOT_ITEM_PLACE.with();
  }

  public List<Measure> measureToEvaluate(EObject self, EObject element) {
    return element instanceof Measure measure ? List.of(measure) : List.of();
  }

  public List<Project> projectToEvaluate(EObject self, EObject element) {
    return element instanceof Project project ? List.of(project) : List.of();
  }

  /** The logic model the measure or project of an item belongs to; null when there is none. */
  public LogicModel logicModelOfItem(EvaluationItem item) {
    List<LogicElement> elements = item.getMeasure() != null && !item.getMeasure().getElements().isEmpty()
        ? item.getMeasure().getElements()
        : item.getProject() != null ? item.getProject().getLogicElements() : List.of();
    return elements.stream().map(LogicElement::eContainer).filter(LogicModel.class::isInstance)
        .map(LogicModel.class::cast).findFirst().orElse(null);
  }

  public boolean hasLogicModelOfItem(EvaluationItem item) {
    return logicModelOfItem(item) != null;
  }

  /** Rule EVL-07: C and D need an improvement. */
  public boolean isImprovedAsNeeded(EvaluationItem item) {
    return item.getRating() != RatingValue.C && item.getRating() != RatingValue.D
        || !item.getImprovements().isEmpty();
  }

  public String messageNoAction(EvaluationItem item) {
    return PlanText.RULE_NO_ACTION.with(Figures.codeAndName(item), EvaluationTips.letter(item.getRating()));
  }

  /** Rule EVL-04: a rating by hand that differs from the computed one needs a reason. */
  public boolean isExplained(EvaluationItem item) {
    boolean differs = item.getSelfRating() != null && item.getComputedRating() != null
        && item.getSelfRating() != item.getComputedRating();
    return !differs || item.getRatingReason() != null && !item.getRatingReason().isBlank();
  }

  public String messageNoReason(EvaluationItem item) {
    return PlanText.RULE_NO_REASON.with(Figures.codeAndName(item), EvaluationTips.letter(item.getSelfRating()),
        EvaluationTips.letter(item.getComputedRating()));
  }

  public String labelStructureAspect(EvaluationSheet sheet) {
    return EvaluationTips.aspect(sheet, Aspect.STRUCTURE);
  }

  public List<EvaluationItem> itemsOfStructureAspect(EvaluationSheet sheet) {
    return items(sheet, Aspect.STRUCTURE);
  }

  public List<ImprovementAction> improvementsOfStructureAspect(EvaluationSheet sheet) {
    return improvements(sheet, Aspect.STRUCTURE);
  }

  public String aspectNameStructure(EObject self) {
    return PlanText.label(Aspect.STRUCTURE);
  }

  public Aspect aspectStructure(EObject self) {
    return Aspect.STRUCTURE;
  }

  public String labelProcessAspect(EvaluationSheet sheet) {
    return EvaluationTips.aspect(sheet, Aspect.PROCESS);
  }

  public List<EvaluationItem> itemsOfProcessAspect(EvaluationSheet sheet) {
    return items(sheet, Aspect.PROCESS);
  }

  public List<ImprovementAction> improvementsOfProcessAspect(EvaluationSheet sheet) {
    return improvements(sheet, Aspect.PROCESS);
  }

  public String aspectNameProcess(EObject self) {
    return PlanText.label(Aspect.PROCESS);
  }

  public Aspect aspectProcess(EObject self) {
    return Aspect.PROCESS;
  }

  public String labelOutputAspect(EvaluationSheet sheet) {
    return EvaluationTips.aspect(sheet, Aspect.OUTPUT);
  }

  public List<EvaluationItem> itemsOfOutputAspect(EvaluationSheet sheet) {
    return items(sheet, Aspect.OUTPUT);
  }

  public List<ImprovementAction> improvementsOfOutputAspect(EvaluationSheet sheet) {
    return improvements(sheet, Aspect.OUTPUT);
  }

  public String aspectNameOutput(EObject self) {
    return PlanText.label(Aspect.OUTPUT);
  }

  public Aspect aspectOutput(EObject self) {
    return Aspect.OUTPUT;
  }

  public String labelOutcomeAspect(EvaluationSheet sheet) {
    return EvaluationTips.aspect(sheet, Aspect.OUTCOME);
  }

  public List<EvaluationItem> itemsOfOutcomeAspect(EvaluationSheet sheet) {
    return items(sheet, Aspect.OUTCOME);
  }

  public List<ImprovementAction> improvementsOfOutcomeAspect(EvaluationSheet sheet) {
    return improvements(sheet, Aspect.OUTCOME);
  }

  public String aspectNameOutcome(EObject self) {
    return PlanText.label(Aspect.OUTCOME);
  }

  public Aspect aspectOutcome(EObject self) {
    return Aspect.OUTCOME;
  }

  public boolean isRatedA(EvaluationItem item) {
    return item.getRating() == RatingValue.A;
  }

  public RatingValue ratingA(EObject self) {
    return RatingValue.A;
  }

  public boolean isRatedB(EvaluationItem item) {
    return item.getRating() == RatingValue.B;
  }

  public RatingValue ratingB(EObject self) {
    return RatingValue.B;
  }

  public boolean isRatedBStar(EvaluationItem item) {
    return item.getRating() == RatingValue.BSTAR;
  }

  public RatingValue ratingBStar(EObject self) {
    return RatingValue.BSTAR;
  }

  public boolean isRatedC(EvaluationItem item) {
    return item.getRating() == RatingValue.C;
  }

  public RatingValue ratingC(EObject self) {
    return RatingValue.C;
  }

  public boolean isRatedD(EvaluationItem item) {
    return item.getRating() == RatingValue.D;
  }

  public RatingValue ratingD(EObject self) {
    return RatingValue.D;
  }

  public boolean isRatedE(EvaluationItem item) {
    return item.getRating() == RatingValue.E;
  }

  public RatingValue ratingE(EObject self) {
    return RatingValue.E;
  }

  private static List<ImprovementAction> improvements(EvaluationSheet sheet, Aspect aspect) {
    return items(sheet, aspect).stream().flatMap(item -> item.getImprovements().stream()).toList();
  }

  private static List<EvaluationItem> items(EvaluationSheet sheet, Aspect aspect) {
    return sheet.getItems().stream().filter(item -> item.getAspect() == aspect).toList();
  }
}
