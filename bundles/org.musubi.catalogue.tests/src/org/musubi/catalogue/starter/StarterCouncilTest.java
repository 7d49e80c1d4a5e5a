package org.musubi.catalogue.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.core.CouncilLevel;
import org.musubi.model.core.Language;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.stakeholders.MembershipRole;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.values.FiscalYear;

/** What a secretariat finds in a council it has just made. */
class StarterCouncilTest {

  private final Catalogues catalogues = new Catalogues();

  @ParameterizedTest
  @EnumSource(CouncilLevel.class)
  void everyLevelHasItsSecretariatAndMembers(CouncilLevel level) {
    CouncilModel model = create(level, StarterTemplate.STANDARD, Language.JA);
    assertNotNull(model.getCouncil().getSecretariat(), "secretariat");
    assertEquals(1, model.getCouncil().getMemberships().stream()
        .filter(m -> m.getRole() == MembershipRole.SECRETARIAT).count());
    assertTrue(model.getOrganizations().size() >= 10, "members: " + model.getOrganizations().size());
    Set<String> codes = new HashSet<>();
    for (Organization organization : model.getOrganizations()) {
      assertTrue(codes.add(organization.getCode()), organization.getCode());
      assertNotNull(organization.getType());
    }
    assertEquals(level, model.getCouncil().getLevel());
  }

  @ParameterizedTest
  @EnumSource(CouncilLevel.class)
  void theLimitOfMembersFitsThoseItProposes(CouncilLevel level) {
    CouncilModel model = create(level, StarterTemplate.STANDARD, Language.JA);
    long members = model.getCouncil().getMemberships().stream().map(seat -> seat.getRole())
        .filter(role -> role != MembershipRole.SECRETARIAT && role != MembershipRole.OBSERVER).count();
    int limit = model.getCouncil().getMaxMembers();
    assertTrue(members <= limit && limit % 5 == 0, members + " of " + limit);
    assertEquals(25, create(level, StarterTemplate.EMPTY, Language.JA).getCouncil().getMaxMembers());
  }

  @Test
  void anAreaCouncilExpectsNoRolesOfThePrefecturalOne() {
    CouncilModel model = create(CouncilLevel.SECONDARY, StarterTemplate.STANDARD, Language.JA);
    List<String> roles = model.getOrganizations().stream().flatMap(o -> o.getExpectedRoles().stream())
        .map(r -> r.getText()).toList();
    assertTrue(roles.stream().anyMatch(text -> text.contains("2次医療圏協議会に委員として")), "roles: " + roles);
    assertTrue(roles.stream().noneMatch(text -> text.contains("都道府県協議会に委員として")), "roles: " + roles);
  }

  @Test
  void anEmptyCouncilHasAPlanOfThreeYearsAndTheUsualCriteria() {
    CouncilModel model = create(CouncilLevel.SECONDARY, StarterTemplate.EMPTY, Language.JA);
    assertTrue(model.getOrganizations().isEmpty());
    assertEquals("みなと圏域 地域・職域連携推進協議会", model.getName());
    assertEquals("JP-17", model.getArea().getParent().getCode());
    assertEquals(List.of(5.0, 4.0, 3.0, 3.0),
        model.getIssueAnalyses().getFirst().getCriteria().stream().map(c -> c.getWeight()).toList());
    assertEquals(List.of(2026, 2027, 2028), model.getMidTermPlans().getFirst().getAnnualPlans().stream()
        .map(AnnualPlan::getFiscalYear).map(FiscalYear::year).toList());
    assertEquals("令和8年度 実施計画", model.getMidTermPlans().getFirst().getAnnualPlans().getFirst().getName());
  }

  @Test
  void aPrefecturalCouncilTakesNameAndCodeOfItsPrefecture() {
    StarterRequest request = new StarterRequest(null, null, CouncilLevel.PREFECTURE,
        catalogues.area("JP-17").orElseThrow(), new FiscalYear(2026), StarterTemplate.EMPTY, Language.JA);
    CouncilModel model = StarterCouncil.create(catalogues, request);
    assertEquals("石川県", model.getArea().getName());
    assertEquals("17", model.getArea().getJisCode());
    assertNull(model.getArea().getParent());
  }

  @Test
  void theLanguageOfTheCouncilDecidesItsTexts() {
    CouncilModel model = create(CouncilLevel.SECONDARY, StarterTemplate.EMPTY, Language.EN);
    assertSame(Language.EN, model.getLanguage());
    assertEquals("Annual plan FY2026", model.getMidTermPlans().getFirst().getAnnualPlans().getFirst().getName());
  }

  private CouncilModel create(CouncilLevel level, StarterTemplate template, Language language) {
    return StarterCouncil.create(catalogues, new StarterRequest("", "みなと圏域", level,
        catalogues.area("JP-17").orElseThrow(), new FiscalYear(2026), template, language));
  }
}
