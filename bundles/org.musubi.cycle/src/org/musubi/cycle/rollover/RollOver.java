package org.musubi.cycle.rollover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.musubi.cycle.actuals.Actuals;
import org.musubi.cycle.text.CycleText;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.evaluation.ImprovementKind;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.ProgressState;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.values.FiscalYear;

/**
 * Reads from plans, evaluations and improvement actions of a fiscal year what the next annual plan will hold
 * (domain.md 0.3, finding 4: Check → Act).
 *
 * <p>The decision about a project is, in this order: the one given by hand; the strongest of the adopted improvement
 * actions of the year (end, merge, transfer, reduce, expand, improve, continue); the end of a project that was
 * cancelled or whose last fiscal year it is; to continue.
 */
public final class RollOver {

  private static final List<ImprovementKind> STRONGEST_FIRST = List.of(ImprovementKind.STOP, ImprovementKind.MERGE,
      ImprovementKind.TRANSFER, ImprovementKind.REDUCE, ImprovementKind.EXPAND, ImprovementKind.IMPROVE,
      ImprovementKind.CONTINUE);

  private final CouncilModel model;
  private final FiscalYear from;
  private final Map<Project, Decision> byHand;
  private final List<EvaluationItem> items;

  private RollOver(CouncilModel model, FiscalYear from, Map<Project, Decision> byHand) {
    this.model = model;
    this.from = from;
    this.byHand = byHand;
    this.items = model.getEvaluations().stream()
        .filter(sheet -> from.equals(sheet.getFiscalYear()))
        .map(EvaluationSheet::getItems)
        .flatMap(List::stream)
        .toList();
  }

  /** What would be carried from a fiscal year into the next. */
  public static RollOverPlan plan(CouncilModel model, FiscalYear from) {
    return plan(model, from, Map.of());
  }

  /**
   * What would be carried from a fiscal year into the next.
   *
   * @param byHand decisions that overrule those of the evaluation
   */
  public static RollOverPlan plan(CouncilModel model, FiscalYear from, Map<Project, Decision> byHand) {
    return new RollOver(model, from, byHand).plan();
  }

  private RollOverPlan plan() {
    List<CarryOver> projects = new ArrayList<>();
    for (Project project : model.getProjects()) {
      Actuals.yearOf(project, from).ifPresent(year -> projects.add(carry(year)));
    }
    Optional<AnnualPlan> next = annualPlans().filter(plan -> from.next().equals(plan.getFiscalYear())).findFirst();
    MidTermPlan midTerm = next.map(AnnualPlan::getMidTermPlan).or(this::covering).orElse(null);
    String problem = projects.isEmpty() ? CycleText.NO_ANNUAL_PLAN.text(MusubiLabels.of(from)) : null;
    return new RollOverPlan(model, from, midTerm, next.orElse(null), checkEnds(projects),
        councilActions(next.orElse(null)), problem);
  }

  private Stream<AnnualPlan> annualPlans() {
    return model.getMidTermPlans().stream().flatMap(plan -> plan.getAnnualPlans().stream());
  }

  /** The mid-term plan that covers the next year, first of all the one the ended year belongs to. */
  private Optional<MidTermPlan> covering() {
    Comparator<MidTermPlan> ownFirst = Comparator.comparing(plan -> plan.getAnnualPlans().stream()
        .noneMatch(annual -> from.equals(annual.getFiscalYear())));
    return model.getMidTermPlans().stream()
        .filter(plan -> Actuals.covers(plan, from.next()))
        .min(ownFirst);
  }

  private CarryOver carry(ProjectYear year) {
    Project project = year.getProject();
    List<ImprovementAction> actions = actionsOf(project);
    List<ImprovementAction> adopted = actions.stream().filter(ImprovementAction::isAdopted).toList();
    List<ImprovementAction> undecided = actions.stream().filter(action -> !action.isAdopted()).toList();
    Optional<ImprovementAction> strongest = adopted.stream()
        .min(Comparator.comparingInt(action -> STRONGEST_FIRST.indexOf(action.getKind())));
    Decision decision;
    String decidedBy;
    if (byHand.containsKey(project)) {
      decision = byHand.get(project);
      decidedBy = CycleText.DECIDED_BY_HAND.text();
    } else if (strongest.isPresent()) {
      decision = Decision.of(strongest.get().getKind());
      decidedBy = CycleText.DECIDED_BY_ACTION.text(strongest.get().getText());
    } else if (isOver(year)) {
      decision = Decision.of(ImprovementKind.STOP);
      decidedBy = CycleText.PROJECT_ENDED.text();
    } else {
      decision = Decision.of(ImprovementKind.CONTINUE);
      decidedBy = (undecided.isEmpty() ? CycleText.NOTHING_DECIDED : CycleText.OPEN_ACTIONS).text(undecided.size());
    }
    if (decision.kind() == ImprovementKind.MERGE && decision.mergeInto() == null) {
      decision = new Decision(ImprovementKind.MERGE, onlyLinked(project));
    }
    List<TargetProposal> targets = decision.ends() ? List.of() : project.getMeasures().stream()
        .map(measure -> TargetProposals.of(measure, from))
        .flatMap(Optional::stream)
        .toList();
    return new CarryOver(year, Actuals.yearOf(project, from.next()).orElse(null), decision, decidedBy,
        adopted.stream().filter(action -> action.getCreatedProjectYear() == null).toList(), undecided, targets, null);
  }

  private boolean isOver(ProjectYear year) {
    Project project = year.getProject();
    boolean lastYear = project.getEndYear() != null && project.getEndYear().compareTo(from) <= 0;
    return lastYear || year.getState() == ProgressState.CANCELLED || ProjectEnd.isEnded(project);
  }

  private static Project onlyLinked(Project project) {
    return project.getLinkedProjects().size() == 1 ? project.getLinkedProjects().getFirst() : null;
  }

  private List<ImprovementAction> actionsOf(Project project) {
    return items.stream()
        .filter(item -> item.getProject() == project
            || item.getProject() == null && item.getMeasure() != null
                && project.getMeasures().contains(item.getMeasure()))
        .flatMap(item -> item.getImprovements().stream())
        .toList();
  }

  private List<ImprovementAction> councilActions(AnnualPlan next) {
    String focus = next == null || next.getFocus() == null ? "" : next.getFocus();
    return items.stream()
        .filter(item -> item.getProject() == null && !belongsToProject(item))
        .flatMap(item -> item.getImprovements().stream())
        .filter(action -> action.isAdopted() && action.getCreatedProjectYear() == null)
        .filter(action -> action.getText() != null && !focus.contains(action.getText()))
        .toList();
  }

  private boolean belongsToProject(EvaluationItem item) {
    return item.getMeasure() != null && model.getProjects().stream()
        .anyMatch(project -> project.getMeasures().contains(item.getMeasure())
            && Actuals.yearOf(project, from).isPresent());
  }

  /** A merger needs another project that goes on; a project that is planned for the next year cannot end before. */
  private static List<CarryOver> checkEnds(List<CarryOver> projects) {
    return projects.stream().map(carry -> carry.withProblem(problem(carry, projects))).toList();
  }

  private static String problem(CarryOver carry, List<CarryOver> projects) {
    if (!carry.decision().ends() || carry.isDone()) {
      return null;
    }
    String name = carry.project().getName();
    if (carry.next() != null) {
      return CycleText.ENDS_BUT_PLANNED.text(name, MusubiLabels.of(carry.next().getFiscalYear()));
    }
    if (carry.decision().kind() != ImprovementKind.MERGE) {
      return null;
    }
    Project into = carry.decision().mergeInto();
    if (into == null || into == carry.project()) {
      return CycleText.MERGE_WITHOUT_PARTNER.text(name);
    }
    boolean goesOn = projects.stream().anyMatch(other -> other.project() == into && !other.decision().ends());
    return goesOn ? null : CycleText.MERGE_PARTNER_ENDS.text(name, into.getName());
  }
}
