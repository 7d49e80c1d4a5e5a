package org.musubi.workbench.guide.develop;

import java.util.ArrayList;
import java.util.List;
import org.musubi.development.targets.TargetBasis;
import org.musubi.development.targets.TargetProposal;
import org.musubi.development.targets.TargetProposals;
import org.musubi.model.catalogue.IndicatorTemplate;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Project;
import org.musubi.model.values.FiscalYear;

/**
 * A line of the edit sheet.
 *
 * @param measure null for a project that has none yet
 */
record SheetRow(Project project, Measure measure) {

  /** The projects of a year, each with its measures; newest first, so that what was just adopted is on top. */
  static List<SheetRow> of(CouncilModel model, FiscalYear year) {
    List<SheetRow> rows = new ArrayList<>();
    for (Project project : model.getProjects().reversed()) {
      if (project.getYears().stream().anyMatch(each -> year.equals(each.getFiscalYear()))) {
        if (project.getMeasures().isEmpty()) {
          rows.add(new SheetRow(project, null));
        }
        project.getMeasures().forEach(measure -> rows.add(new SheetRow(project, measure)));
      }
    }
    return rows;
  }

  boolean hasMeasure() {
    return measure != null;
  }

  /** A target for a measure that has none. */
  TargetProposal proposal() {
    return TargetProposals.of(TargetBasis.of(measure, example()));
  }

  /** What the example of the project says about a measure of this name. */
  private String example() {
    ProjectTemplate template = project.getFromTemplate();
    if (template == null) {
      return null;
    }
    List<IndicatorTemplate> all = new ArrayList<>(template.getOutputIndicators());
    all.addAll(template.getOutcomeIndicators());
    return all.stream().filter(each -> each.getName() != null && each.getName().equals(measure.getName()))
        .map(IndicatorTemplate::getExampleTarget).filter(each -> each != null).findFirst().orElse(null);
  }
}
