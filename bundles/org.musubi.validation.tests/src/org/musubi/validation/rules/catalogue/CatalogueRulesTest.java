package org.musubi.validation.rules.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.musubi.model.catalogue.Catalogue;
import org.musubi.model.catalogue.CatalogueFactory;
import org.musubi.model.catalogue.ProjectTemplate;
import org.musubi.model.core.Unit;
import org.musubi.model.data.Aspect;
import org.musubi.model.data.Direction;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Project;
import org.musubi.validation.Problem;
import org.musubi.validation.Rule;
import org.musubi.validation.rules.facts.CouncilTestBase;

/** CAT-01 to CAT-03: project examples and what is made of them. */
class CatalogueRulesTest extends CouncilTestBase {

  private final Rule targets = new TemplateUsedWithoutTargets();
  private final Rule changed = new TemplateChangedSinceUse();
  private final Rule indicators = new TemplateWithoutIndicators();
  private final Project project = project("健康宣言セミナー");

  @Test
  void measuresOfAProjectFromAnExampleNeedTargets() {
    Measure measure = measure("参加数", Aspect.OUTPUT);
    measure.setTargetValue(null);
    measure.setBaselineValue(null);
    project.getMeasures().add(measure);
    assertClean(targets);
    project.setFromTemplate(catalogues.projectTemplates().getFirst());
    Problem problem = assertProblem(targets, project);
    assertTrue(problem.message().contains("参加数") && problem.fixes().isEmpty(), problem.message());
    measure.setTargetValue(30.0);
    assertClean(targets);
  }

  @Test
  void targetsAreProposedFromTheBaseline() {
    project.setFromTemplate(catalogues.projectTemplates().getFirst());
    Unit percent = catalogues.unit("U-PERCENT").orElseThrow();
    Measure rate = measure("実施率", Aspect.OUTCOME);
    Measure low = measure("未実施率", Aspect.OUTCOME);
    Measure count = measure("宣言数", Aspect.OUTCOME);
    for (Measure measure : List.of(rate, low, count)) {
      measure.setTargetValue(null);
      measure.setTargetYear(null);
      project.getMeasures().add(measure);
    }
    rate.setUnitOverride(percent);
    rate.setBaselineValue(97.0);
    low.setUnitOverride(percent);
    low.setDirectionOverride(Direction.DOWN);
    low.setBaselineValue(38.0);
    count.setBaselineValue(48.0);
    Problem problem = assertProblem(targets, project);
    assertTrue(problem.fixes().getFirst().label().contains("未実施率 33.0%"), problem.fixes().getFirst().label());
    assertFixed(targets, problem);
    assertEquals(List.of(100.0, 33.0, 52.8), List.of(rate, low, count).stream().map(Measure::getTargetValue).toList());
    assertEquals(FY2026, count.getTargetYear());
  }

  @Test
  void qualitativeMeasuresAndRangesNeedNoTarget() {
    project.setFromTemplate(catalogues.projectTemplates().getFirst());
    Measure measure = measure("関係", Aspect.PROCESS);
    measure.setTargetValue(null);
    measure.setDirectionOverride(Direction.TEXT);
    project.getMeasures().add(measure);
    assertClean(targets);
    measure.setDirectionOverride(Direction.RANGE);
    assertProblem(targets, project);
    measure.setRangeLow(10.0);
    assertClean(targets);
  }

  @Test
  void anExampleChangedAfterwardsIsLookedAtAndNoted() {
    ProjectTemplate template = template();
    project.setFromTemplate(template);
    project.setCreatedOn(today.minusDays(10));
    template.setChangedOn(today.minusDays(10));
    assertClean(changed);
    template.setChangedOn(today.minusDays(9));
    assertFixed(changed, assertProblem(changed, project));
    assertTrue(project.getNotes().getFirst().getText().contains("T-01 出前講座"));
    template.setChangedOn(today.plusDays(1));
    assertProblem(changed, project);
  }

  @Test
  void anOwnExampleNeedsOutputAndOutcomeIndicators() {
    ProjectTemplate template = template();
    assertEquals(2, check(indicators).size());
    template.getOutputIndicators().add(catalogues.projectTemplates().getFirst().getOutputIndicators().getFirst());
    assertProblem(indicators, template);
    template.getOutcomeIndicators().add(catalogues.projectTemplates().getFirst().getOutcomeIndicators().getFirst());
    assertClean(indicators);
  }

  private ProjectTemplate template() {
    Catalogue own = CatalogueFactory.eINSTANCE.createCatalogue();
    model.setOwnCatalogue(own);
    ProjectTemplate template = CatalogueFactory.eINSTANCE.createProjectTemplate();
    template.setCode("T-01");
    template.setName("出前講座");
    own.getProjectTemplates().add(template);
    return template;
  }
}
