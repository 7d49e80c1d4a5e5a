package org.musubi.validation.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.musubi.catalogue.starter.StarterCouncil;
import org.musubi.catalogue.starter.StarterRequest;
import org.musubi.catalogue.starter.StarterTemplate;
import org.musubi.model.core.CouncilLevel;
import org.musubi.model.core.Language;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.values.FiscalYear;
import org.musubi.validation.Rule;
import org.musubi.validation.engine.Validator;
import org.musubi.validation.rules.catalogue.CatalogueRules;
import org.musubi.validation.rules.checklist.ChecklistRules;
import org.musubi.validation.rules.evaluation.EvaluationRules;
import org.musubi.validation.rules.plan.PlanRules;
import org.musubi.validation.rules.workshop.WorkshopRules;
import org.musubi.validation.testing.RuleTestBase;

/** The rules from plan to checklist raise no false alarm: not about the sample council, not about one just begun. */
class SampleCouncilRulesTest extends RuleTestBase {

  private static final List<Rule> RULES = Stream.of(PlanRules.all(), EvaluationRules.all(), WorkshopRules.all(),
      CatalogueRules.all(), ChecklistRules.all()).flatMap(List::stream).toList();

  @Test
  void theSampleCouncilHasTwoLateTasksAndNoChecklistOfTheYear() throws Exception {
    today = LocalDate.of(2025, 11, 22);
    assertEquals(List.of("CHK-01 みどり圏域地域・職域連携推進協議会", "PLN-09 作業-36 集団健診(9月・10月・11月)",
        "PLN-09 作業-43 医療機関の一覧の作成"), problems(midori()));
  }

  @Test
  void aCouncilJustBegunIsLeftInPeace() {
    for (CouncilLevel level : CouncilLevel.values()) {
      for (StarterTemplate template : StarterTemplate.values()) {
        CouncilModel fresh = StarterCouncil.create(catalogues, new StarterRequest("", "みどり", level,
            catalogues.prefectures().getFirst(), FiscalYear.of(today), template, Language.JA));
        assertEquals(List.of(), problems(fresh), level + " " + template);
      }
    }
  }

  private List<String> problems(CouncilModel council) {
    return new Validator(RULES, settings).check(council, today).stream()
        .map(problem -> problem.rule().id() + " " + MusubiLabels.ofElement(problem.element())).toList();
  }
}
