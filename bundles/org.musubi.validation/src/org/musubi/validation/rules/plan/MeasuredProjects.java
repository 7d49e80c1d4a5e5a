package org.musubi.validation.rules.plan;

import java.util.LinkedHashSet;
import java.util.Set;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Project;
import org.musubi.validation.RuleContext;

/** The projects a measure measures, itself or by the boxes of a logic model. */
final class MeasuredProjects {

  private MeasuredProjects() {
  }

  static Set<Project> of(Measure measure, RuleContext context) {
    Set<Project> projects = new LinkedHashSet<>(context.inverse().projectsOf(measure));
    for (LogicElement element : measure.getElements()) {
      projects.addAll(context.inverse().projectsOf(element));
    }
    return projects;
  }
}
