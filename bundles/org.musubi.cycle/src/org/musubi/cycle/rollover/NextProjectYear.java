package org.musubi.cycle.rollover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.cycle.text.CodeSequence;
import org.musubi.cycle.text.CycleText;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.Identifiable;
import org.musubi.model.core.TraceKind;
import org.musubi.model.core.TraceLink;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.council.Councils;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.evaluation.ImprovementKind;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.Innovation;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.plan.ProgressState;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.plan.ProjectStatus;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Task;

/** The plan of one project for the next year, made from the one before. */
final class NextProjectYear {

  private NextProjectYear() {
  }

  /** Work, schedule, tasks and budget as before, dates a year later, nothing done yet. */
  static ProjectYear create(CarryOver carry, AnnualPlan annualPlan) {
    ProjectYear before = carry.from();
    ProjectYear next = PlanFactory.eINSTANCE.createProjectYear();
    next.setFiscalYear(before.getFiscalYear().next());
    next.setContent(content(carry));
    next.getQuarters().addAll(before.getQuarters());
    next.setExpectedCount(before.getExpectedCount());
    next.setExpectedUnit(before.getExpectedUnit());
    next.setEvaluationMethod(before.getEvaluationMethod());
    next.setPerson(before.getPerson());
    next.setState(ProgressState.NOT_STARTED);
    next.getBudget().addAll(EcoreUtil.copyAll(before.getBudget()));
    carry.project().getYears().add(next);
    next.setAnnualPlan(annualPlan);
    if (carry.project().getStatus() != ProjectStatus.RUNNING) {
      carry.project().setStatus(ProjectStatus.RUNNING);
    }
    copyTasks(before, next);
    CouncilModel model = Councils.modelOf(before);
    link(next, TraceKind.DERIVED_FROM, before, CycleText.TRACE_CARRIED.in(model, MusubiLabels.of(before.getFiscalYear(), CycleText.locale(model))));
    return next;
  }

  private static String content(CarryOver carry) {
    String before = carry.from().getContent() == null ? "" : carry.from().getContent().strip();
    return before.isEmpty() && carry.project().getContent() != null ? carry.project().getContent().strip() : before;
  }

  private static void copyTasks(ProjectYear before, ProjectYear next) {
    CodeSequence codes = new CodeSequence(Councils.modelOf(before), PlanPackage.Literals.TASK);
    Map<Task, Task> copies = new HashMap<>();
    for (Task task : before.getTasks()) {
      Task copy = PlanFactory.eINSTANCE.createTask();
      copy.setCode(task.getCode() == null ? null : codes.next());
      copy.setName(task.getName());
      copy.setOwner(task.getOwner());
      copy.setStart(task.getStart() == null ? null : task.getStart().plusYears(1));
      copy.setEnd(task.getEnd() == null ? null : task.getEnd().plusYears(1));
      if (!task.isDone()) {
        copy.setDecision(task.getDecision());
      }
      next.getTasks().add(copy);
      copies.put(task, copy);
    }
    copies.forEach((task, copy) -> task.getDependsOn().stream()
        .filter(copies::containsKey)
        .forEach(other -> copy.getDependsOn().add(copies.get(other))));
  }

  /** Takes an adopted improvement action into a plan: its text, the link, the way back. */
  static void take(ImprovementAction action, ProjectYear next) {
    CycleText sentence = switch (action.getKind()) {
      case EXPAND -> CycleText.CONTENT_EXPANDED;
      case REDUCE -> CycleText.CONTENT_REDUCED;
      case CONTINUE -> CycleText.CONTENT_CONTINUED;
      default -> CycleText.CONTENT_IMPROVED;
    };
    CouncilModel model = Councils.modelOf(next);
    append(next, sentence.in(model, action.getText()));
    link(next, TraceKind.IMPLEMENTS, action, CycleText.TRACE_IMPROVEMENT.in(model));
    action.setCreatedProjectYear(next);
  }

  /** Takes what a merged project did, with whom and for what, into the plan of the project it is merged into. */
  static void merge(CarryOver merged, ProjectYear next) {
    Project source = merged.project();
    Project into = next.getProject();
    String what = merged.from().getContent() == null ? "" : merged.from().getContent();
    CouncilModel model = Councils.modelOf(next);
    append(next, CycleText.CONTENT_MERGED.in(model, source.getName(), what).strip());
    link(next, TraceKind.DERIVED_FROM, merged.from(), CycleText.TRACE_MERGED.in(model, source.getName()));
    for (ProjectPartner partner : source.getPartners()) {
      if (into.getPartners().stream().noneMatch(own -> own.getOrganization() == partner.getOrganization())) {
        into.getPartners().add(copyOf(partner));
      }
    }
    addMissing(into.getIssues(), source.getIssues());
    addMissing(into.getMeasures(), source.getMeasures());
    addMissing(into.getTargets(), source.getTargets());
    addMissing(into.getLogicElements(), source.getLogicElements());
    addMissing(into.getLinkedProjects(), List.of(source));
    merged.actions().forEach(action -> take(action, next));
  }

  /** A second leading partner would leave nobody in charge (rule PLN-05), so the leader of the merged one joins in. */
  private static ProjectPartner copyOf(ProjectPartner partner) {
    ProjectPartner copy = EcoreUtil.copy(partner);
    if (copy.getInvolvement() == Involvement.LEAD) {
      copy.setInvolvement(Involvement.CO_LEAD);
    }
    return copy;
  }

  private static <T> void addMissing(List<T> list, List<? extends T> added) {
    list.addAll(added.stream().filter(element -> !list.contains(element)).collect(Collectors.toList()));
  }

  private static void append(ProjectYear year, String sentence) {
    String before = year.getContent() == null || year.getContent().isBlank() ? "" : year.getContent() + "\n";
    year.setContent(before + sentence);
  }

  private static void link(ProjectYear source, TraceKind kind, Identifiable target, String comment) {
    TraceLink link = CoreFactory.eINSTANCE.createTraceLink();
    link.setKind(kind);
    link.setTarget(target);
    link.setComment(comment);
    source.getTraces().add(link);
  }

  static Innovation innovation(ImprovementKind kind) {
    return switch (kind) {
      case EXPAND -> Innovation.EXPAND;
      case IMPROVE, REDUCE -> Innovation.REVIEW;
      case CONTINUE -> Innovation.CONTINUE;
      default -> Innovation.END;
    };
  }
}
