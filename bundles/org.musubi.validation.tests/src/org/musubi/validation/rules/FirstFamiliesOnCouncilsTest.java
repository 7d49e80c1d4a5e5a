package org.musubi.validation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.musubi.catalogue.starter.StarterCouncil;
import org.musubi.catalogue.starter.StarterRequest;
import org.musubi.catalogue.starter.StarterTemplate;
import org.musubi.model.core.CouncilLevel;
import org.musubi.model.core.Language;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.values.FiscalYear;
import org.musubi.validation.Problem;
import org.musubi.validation.Rule;
import org.musubi.validation.Severity;
import org.musubi.validation.engine.Validator;
import org.musubi.validation.rules.core.CoreRules;
import org.musubi.validation.rules.data.DataRules;
import org.musubi.validation.rules.issues.IssuesRules;
import org.musubi.validation.rules.logic.LogicRules;
import org.musubi.validation.rules.stakeholders.StakeholdersRules;
import org.musubi.validation.testing.RuleTestBase;

/** What the rules from COR to LOG say about a council in good order and about one on its first day. */
class FirstFamiliesOnCouncilsTest extends RuleTestBase {

  private static final List<Rule> RULES = Stream.of(CoreRules.all(), StakeholdersRules.all(), DataRules.all(),
      IssuesRules.all(), LogicRules.all()).flatMap(List::stream).toList();

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreLanguage() {
    Locale.setDefault(before);
  }

  private List<Problem> problems(CouncilModel council) {
    return new Validator(RULES, settings).check(council, today);
  }

  private static Map<String, Long> counts(List<Problem> problems) {
    return problems.stream()
        .collect(Collectors.groupingBy(problem -> problem.rule().id(), TreeMap::new, Collectors.counting()));
  }

  /**
   * A finding from a national plan no issue uses; assessments of the first year only; caveats to be said; old
   * figures that were put beside the published ones of their years, and one that is published for no other area.
   */
  @Test
  void theSampleCouncilIsInOrderButForWhatIsTrue() throws Exception {
    today = LocalDate.of(2025, 11, 22);
    List<Problem> problems = problems(midori());
    assertEquals(Map.of("COR-03", 1L, "STK-12", 1L, "DAT-04", 1L, "DAT-06", 6L, "DAT-08", 1L), counts(problems),
        () -> problems.stream().map(Problem::message).collect(Collectors.joining("\n")));
  }

  @Test
  void aCouncilOnItsFirstDayIsAskedForMembersAndWork() {
    assertEquals(Map.of("STK-01", 1L, "STK-02", 2L, "STK-11", 1L),
        counts(problems(starter(StarterTemplate.EMPTY, CouncilLevel.SECONDARY))));
  }

  @ParameterizedTest
  @EnumSource(CouncilLevel.class)
  void theUsualMembersDoNotDrownTheSecretariat(CouncilLevel level) {
    List<Problem> problems = problems(starter(StarterTemplate.STANDARD, level));
    assertTrue(counts(problems).containsKey("STK-04"), () -> counts(problems).toString());
    assertFalse(counts(problems).containsKey("STK-06"), "no more members are proposed than the limit allows");
    assertFalse(problems.size() > 3, () -> counts(problems).toString());
    assertTrue(problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR),
        "nothing that keeps a new council from printing its empty sheets");
  }

  @Test
  void messagesAreInTheLanguageOfTheUser() throws Exception {
    Locale.setDefault(Locale.ENGLISH);
    today = LocalDate.of(2025, 11, 22);
    for (Problem problem : problems(midori())) {
      assertFalse(problem.message().matches("(?s).*(\\{\\d|null|ください|ません).*"), problem.message());
      problem.fixes().forEach(fix -> assertFalse(fix.label().matches("(?s).*(\\{\\d|null|する).*"), fix.label()));
    }
  }

  private CouncilModel starter(StarterTemplate template, CouncilLevel level) {
    CouncilModel council = StarterCouncil.create(catalogues, new StarterRequest("", "みなと圏域", level,
        catalogues.area("JP-44").orElseThrow(), new FiscalYear(2026), template, Language.JA));
    model.eResource().getContents().set(0, council);
    return council;
  }
}
