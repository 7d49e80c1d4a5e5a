package org.musubi.validation.rules.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.core.Period;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Goal;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.Project;
import org.musubi.validation.RuleContext;
import org.musubi.validation.rules.facts.Neighbours;

/** Where measures are used. */
final class Measures {

  private Measures() {
  }

  /** The projects a measure belongs to, by itself or by a box of a logic model they serve. */
  static Set<Project> projects(Measure measure, RuleContext context) {
    Set<Project> projects = new LinkedHashSet<>(context.inverse().projectsOf(measure));
    measure.getElements().forEach(element -> projects.addAll(context.inverse().projectsOf(element)));
    return projects;
  }

  /** The mid-term plans whose goals or projects are measured by it. */
  static Set<MidTermPlan> plans(Measure measure, RuleContext context) {
    Set<MidTermPlan> plans = new LinkedHashSet<>();
    context.inverse().goalsOf(measure)
        .forEach(goal -> Neighbours.nearest(goal, MidTermPlan.class).ifPresent(plans::add));
    context.inverse().projectsOf(measure).forEach(project -> plans.addAll(project.getPlans()));
    return plans;
  }

  /** The measure an element belongs to, and those of a changed plan, goal, project or box of a logic model. */
  static Collection<EObject> of(EObject changed) {
    List<EObject> measures = new ArrayList<>();
    Neighbours.nearest(changed, Measure.class).ifPresent(measures::add);
    switch (changed) {
      case MidTermPlan plan -> addPlan(plan, measures);
      case Period period -> Neighbours.nearest(period, MidTermPlan.class).ifPresent(plan -> addPlan(plan, measures));
      case Goal goal -> measures.addAll(goal.getMeasures());
      case LogicElement element -> measures.addAll(element.getMeasures());
      default -> Neighbours.nearest(changed, Project.class).ifPresent(project -> addProject(project, measures));
    }
    return measures;
  }

  private static void addPlan(MidTermPlan plan, List<EObject> measures) {
    plan.getProjects().forEach(project -> addProject(project, measures));
    plan.getGoals().forEach(goal -> addGoal(goal, measures));
  }

  private static void addGoal(Goal goal, List<EObject> measures) {
    measures.addAll(goal.getMeasures());
    goal.getGoals().forEach(child -> addGoal(child, measures));
  }

  private static void addProject(Project project, List<EObject> measures) {
    measures.addAll(project.getMeasures());
    project.getLogicElements().forEach(element -> measures.addAll(element.getMeasures()));
  }
}
