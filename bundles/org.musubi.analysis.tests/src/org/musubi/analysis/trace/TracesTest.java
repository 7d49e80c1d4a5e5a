package org.musubi.analysis.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.musubi.model.core.TraceKind;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;

/** From any element back to where it came from and on to what came of it. */
class TracesTest {

  private final ChainCouncil council = new ChainCouncil();

  @Test
  void nextYearLeadsBackToTheFigure() {
    Trace trace = trace(council.nextYear);
    List<EObject> chain = List.of(council.figure, council.finding, council.issue, council.logic, council.activity,
        council.project, council.thisYear, council.item, council.improvement, council.nextYear);
    assertTrue(trace.elements().containsAll(chain), trace.elements().toString());
    Map<EObject, Integer> columns = trace.columns();
    for (int i = 1; i < chain.size(); i++) {
      assertTrue(columns.get(chain.get(i - 1)) < columns.get(chain.get(i)), "step " + i + " of " + columns.values());
    }
    assertEquals(List.of(), trace.consequences().children());
  }

  @Test
  void everyStepOfTheChainHasItsKind() {
    Traces traces = Traces.of(council.model);
    assertEquals(StepKind.EVIDENCE, kind(traces, council.figure, council.finding));
    assertEquals(StepKind.FOUND, kind(traces, council.finding, council.issue));
    assertEquals(StepKind.CAUSE, kind(traces, council.cause, council.issue));
    assertEquals(StepKind.MODELLED, kind(traces, council.issue, council.logic));
    assertEquals(StepKind.PROJECT, kind(traces, council.activity, council.project));
    assertEquals(StepKind.YEAR, kind(traces, council.project, council.thisYear));
    assertEquals(StepKind.EVALUATED, kind(traces, council.thisYear, council.item));
    assertEquals(StepKind.EVALUATED, kind(traces, council.actual, council.item));
    assertEquals(StepKind.IMPROVED, kind(traces, council.item, council.improvement));
    assertEquals(StepKind.CARRIED_OVER, kind(traces, council.improvement, council.nextYear));
  }

  @Test
  void theFigureLeadsOnToTheNextYear() {
    Trace trace = trace(council.figure);
    assertTrue(contains(trace.consequences(), council.nextYear));
    assertTrue(contains(trace.consequences(), council.improvement));
    assertEquals(List.of(), trace.origins().children());
    assertFalse(trace.elements().contains(council.otherProject), "it shares plan and measure only");
  }

  @Test
  void whatOtherProjectsShareSaysNothingAboutThisOne() {
    Trace trace = trace(council.improvement);
    assertTrue(trace.elements().contains(council.issue));
    assertFalse(trace.elements().contains(council.otherIssue));
    assertFalse(trace.elements().contains(council.otherProject));
    assertTrue(trace.elements().contains(council.measure));
  }

  @Test
  void aMeasureItselfLeadsToAllItsProjects() {
    Trace trace = trace(council.measure);
    assertTrue(contains(trace.origins(), council.project));
    assertTrue(contains(trace.origins(), council.otherProject));
  }

  @Test
  void anItemWithoutProjectGoesBackOverItsMeasure() {
    council.item.setProject(null);
    assertTrue(contains(trace(council.improvement).origins(), council.issue));
  }

  @Test
  void anOrganisationIsTracedByWhoUsesIt() {
    Trace trace = trace(council.partner);
    TraceNode project = trace.consequences().children().stream()
        .filter(node -> node.element() == council.project).findFirst().orElseThrow();
    assertEquals(StepKind.USED, project.step().kind());
    assertTrue(contains(trace.consequences(), council.nextYear));
  }

  @Test
  void circlesEndWhereTheyBegan() {
    Project second = PlanFactory.eINSTANCE.createProject();
    council.model.getProjects().add(second);
    ChainCouncil.link(second, TraceKind.DERIVED_FROM, council.project);
    ChainCouncil.link(council.project, TraceKind.DERIVED_FROM, second);
    ChainCouncil.link(council.project, TraceKind.DERIVED_FROM, council.project);
    Trace trace = trace(second);
    assertTrue(contains(trace.origins(), council.figure));
    assertTrue(repeated(trace.origins(), second));
    assertEquals(trace.elements(), trace.columns().keySet());
  }

  @Test
  void traceLinksPointFromTheConsequenceToTheOrigin() {
    ChainCouncil.link(council.otherProject, TraceKind.REPLACES, council.project);
    ChainCouncil.link(council.otherIssue, TraceKind.CONFLICTS, council.issue);
    Traces traces = Traces.of(council.model);
    assertEquals(StepKind.REPLACES, kind(traces, council.project, council.otherProject));
    assertEquals(List.of(), traces.origins(council.otherIssue));
  }

  @Test
  void elementsWithoutAnyLinkHaveAnEmptyTrace() {
    Measure lonely = LogicFactory.eINSTANCE.createMeasure();
    council.model.getMeasures().add(lonely);
    assertTrue(trace(lonely).isEmpty());
    assertEquals(Map.of(lonely, 0), trace(lonely).columns());
    assertTrue(trace(council.model.getIssueAnalyses().getFirst()).consequences().children().size() > 2, "its parts");
  }

  @Test
  void stagesAreInTheOrderOfTheWork() {
    List<TraceStage> stages = new ArrayList<>(trace(council.issue).byStage().keySet());
    assertEquals(stages.stream().sorted().toList(), stages);
    assertTrue(stages.containsAll(List.of(TraceStage.DATA, TraceStage.ISSUE, TraceStage.IMPROVEMENT)));
  }

  @Test
  void longChainsOfYearsAreNoProblem() {
    Project previous = council.project;
    for (int i = 0; i < 20000; i++) {
      Project next = PlanFactory.eINSTANCE.createProject();
      council.model.getProjects().add(next);
      ChainCouncil.link(next, TraceKind.DERIVED_FROM, previous);
      previous = next;
    }
    Trace trace = trace(previous);
    assertTrue(trace.elements().contains(council.figure));
    assertTrue(trace.columns().get(previous) > 20000);
  }

  private Trace trace(EObject element) {
    return Traces.of(council.model).trace(element);
  }

  private static StepKind kind(Traces traces, EObject origin, EObject consequence) {
    List<TraceStep> steps = traces.consequences(origin).stream().filter(s -> s.consequence() == consequence).toList();
    assertEquals(1, steps.size());
    assertTrue(traces.origins(consequence).contains(steps.getFirst()));
    return steps.getFirst().kind();
  }

  private static boolean contains(TraceNode node, EObject element) {
    return node.element() == element || node.children().stream().anyMatch(child -> contains(child, element));
  }

  private static boolean repeated(TraceNode node, EObject element) {
    return node.element() == element && node.repeated()
        || node.children().stream().anyMatch(child -> repeated(child, element));
  }
}
