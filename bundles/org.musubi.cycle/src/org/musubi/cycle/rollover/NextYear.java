package org.musubi.cycle.rollover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.cycle.actuals.Actuals;
import org.musubi.cycle.text.CodeSequence;
import org.musubi.cycle.text.CycleText;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.Period;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.evaluation.ImprovementKind;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.PlanStatus;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.values.FiscalYear;

/**
 * Makes the next annual plan from a roll-over plan. Run again it adds only what was adopted since: nothing is carried
 * twice, and what people changed in the next year's plan stays as it is.
 */
public final class NextYear {

  /** Fiscal years of a mid-term plan begun by roll-over (domain.md 0.3: about three). */
  public static final int MID_TERM_YEARS = 3;

  private final RollOverPlan plan;
  private final List<ProjectYear> created = new ArrayList<>();
  private final List<Project> ended = new ArrayList<>();

  private NextYear(RollOverPlan plan) {
    this.plan = plan;
  }

  /**
   * What was done.
   *
   * @param annualPlan the annual plan of the next year
   * @param created plans of projects made now
   * @param ended projects that ended now
   * @param newTargets measures with a new target made now
   */
  public record Result(AnnualPlan annualPlan, List<ProjectYear> created, List<Project> ended, int newTargets) {
  }

  /**
   * Carries everything that can be carried; entries with a problem are left out.
   *
   * @param accepted target proposals to be taken over, a selection of those of the plan
   * @param today date of the new plan
   * @throws IllegalArgumentException when the plan has a problem as a whole
   */
  public static Result create(RollOverPlan plan, Collection<TargetProposal> accepted, LocalDate today) {
    if (plan.problem() != null) {
      throw new IllegalArgumentException(plan.problem());
    }
    return new NextYear(plan).create(accepted, today);
  }

  private Result create(Collection<TargetProposal> accepted, LocalDate today) {
    AnnualPlan annualPlan = plan.next() != null ? plan.next() : createAnnualPlan(today);
    plan.councilActions().forEach(action -> annualPlan.setFocus(line(annualPlan.getFocus(), action.getText())));
    List<CarryOver> open = plan.projects().stream()
        .filter(carry -> carry.problem() == null && !carry.isDone())
        .toList();
    open.stream().filter(carry -> !carry.decision().ends()).forEach(carry -> carry(carry, annualPlan));
    open.stream().filter(carry -> carry.decision().ends()).forEach(this::end);
    int newTargets = accept(accepted);
    return new Result(annualPlan, List.copyOf(created), List.copyOf(ended), newTargets);
  }

  private static int accept(Collection<TargetProposal> accepted) {
    List<TargetProposal> once = new ArrayList<>();
    for (TargetProposal proposal : accepted) {
      if (once.stream().noneMatch(other -> other.measure() == proposal.measure())) {
        once.add(proposal);
      }
    }
    once.forEach(TargetProposals::accept);
    return once.size();
  }

  private AnnualPlan createAnnualPlan(LocalDate today) {
    CouncilModel model = plan.model();
    MidTermPlan midTerm = plan.midTermPlan() != null ? plan.midTermPlan() : createMidTermPlan();
    AnnualPlan annualPlan = PlanFactory.eINSTANCE.createAnnualPlan();
    annualPlan.setCode(new CodeSequence(model, PlanPackage.Literals.ANNUAL_PLAN).next());
    annualPlan.setName(CycleText.PLAN_NAME.in(model, MusubiLabels.of(plan.to(), CycleText.locale(model))));
    annualPlan.setFiscalYear(plan.to());
    annualPlan.setStatus(PlanStatus.DRAFT);
    annualPlan.setMadeOn(today);
    previousPlan().ifPresent(previous -> annualPlan.getBudget().addAll(EcoreUtil.copyAll(previous.getBudget())));
    midTerm.getAnnualPlans().add(annualPlan);
    return annualPlan;
  }

  private Optional<AnnualPlan> previousPlan() {
    return plan.projects().stream().map(carry -> carry.from().getAnnualPlan()).filter(Objects::nonNull).findFirst();
  }

  private MidTermPlan createMidTermPlan() {
    FiscalYear last = plan.to().plus(MID_TERM_YEARS - 1);
    MidTermPlan midTerm = PlanFactory.eINSTANCE.createMidTermPlan();
    midTerm.setCode(new CodeSequence(plan.model(), PlanPackage.Literals.MID_TERM_PLAN).next());
    midTerm.setName(CycleText.MIDTERM_NAME.in(plan.model(), shortLabel(plan.to()), shortLabel(last)));
    Period period = CoreFactory.eINSTANCE.createPeriod();
    period.setStart(plan.to());
    period.setEnd(last);
    midTerm.setPeriod(period);
    previousPlan().map(AnnualPlan::getMidTermPlan).ifPresent(previous -> {
      midTerm.setVision(previous.getVision());
      midTerm.setAuthor(previous.getAuthor());
      midTerm.setAlignText(previous.getAlignText());
      midTerm.getIssues().addAll(previous.getIssues());
      midTerm.getUpperGoals().addAll(previous.getUpperGoals());
      midTerm.getLogicModels().addAll(previous.getLogicModels());
    });
    plan.model().getMidTermPlans().add(midTerm);
    return midTerm;
  }

  /** 令和8年度, FY2026. */
  private String shortLabel(FiscalYear year) {
    Locale locale = CycleText.locale(plan.model());
    return locale == Locale.ENGLISH ? MusubiLabels.of(year, locale) : year.eraLabel();
  }

  private void carry(CarryOver carry, AnnualPlan annualPlan) {
    Project project = carry.project();
    ProjectYear next = carry.next();
    if (next == null) {
      next = NextProjectYear.create(carry, annualPlan);
      created.add(next);
      project.setInnovation(NextProjectYear.innovation(carry.decision().kind()));
      if (project.getEndYear() != null && project.getEndYear().compareTo(plan.to()) < 0) {
        project.setEndYear(plan.to());
      }
      if (annualPlan.getMidTermPlan() != null && !annualPlan.getMidTermPlan().getProjects().contains(project)) {
        annualPlan.getMidTermPlan().getProjects().add(project);
      }
    } else if (next.getAnnualPlan() == null) {
      next.setAnnualPlan(annualPlan);
    }
    for (ImprovementAction action : carry.actions()) {
      NextProjectYear.take(action, next);
    }
  }

  private void end(CarryOver carry) {
    Project project = carry.project();
    if (carry.decision().kind() == ImprovementKind.MERGE) {
      Project into = carry.decision().mergeInto();
      Actuals.yearOf(into, plan.to()).ifPresent(next -> NextProjectYear.merge(carry, next));
    }
    ProjectEnd.end(project, plan.from());
    ended.add(project);
  }

  private static String line(String text, String added) {
    String start = text == null || text.isBlank() ? "" : text.stripTrailing() + "\n";
    return start + "・" + added;
  }
}
