package org.musubi.design.scenario.diagrams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.design.scenario.Picture;
import org.musubi.design.scenario.Problem;
import org.musubi.design.scenario.Scene;
import org.musubi.model.stakeholders.AgreementState;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.RelationKind;
import org.musubi.model.stakeholders.Relationship;

/** DG01 on the sample council: the rules of the map and their fixes. */
class PartnershipRulesTest {

  private Scene scene;
  private Picture map;

  @BeforeEach
  void openMap() {
    scene = Scene.ofSample();
    map = scene.open("DG01", scene.model());
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private Organization organization(String shortName) {
    return scene.model().getOrganizations().stream().filter(o -> shortName.equals(o.getShortName())).findFirst()
        .orElseThrow();
  }

  private Relationship tie(RelationKind kind) {
    return scene.model().getRelationships().stream().filter(r -> r.getKind() == kind).findFirst().orElseThrow();
  }

  private List<Problem> problems(String rule) {
    return map.problems().stream().filter(problem -> rule.equals(problem.rule())).toList();
  }

  @Test
  void brokenRulesNameTheOrganizationAndOfferAFix() {
    Organization bank = organization("信用金庫");
    scene.change(() -> {
      bank.getOffers().clear();
      bank.getMerits().clear();
    });
    Problem problem = problems("STK-08").getFirst();
    assertSame(bank, problem.element());
    assertTrue(problem.message().startsWith("「信用金庫」には参加のメリットも"), problem.message());
    scene.play(map, () -> map.fix(problem, problem.fixes().getFirst()), () -> {
      assertEquals(bank.getType().getTypicalCooperations().stream().map(t -> t.getKind()).toList(),
          bank.getOffers().stream().map(o -> o.getKind()).toList());
      assertFalse(bank.getOffers().isEmpty());
      assertEquals(List.of(), problems("STK-08"));
    });
  }

  @Test
  void powerfulOrganizationsNeedAnAgreedRole() {
    Organization office = organization("労基署");
    scene.change(() -> office.getExpectedRoles().clear());
    Problem problem = problems("STK-07").stream().filter(v -> v.element() == office).findFirst().orElseThrow();
    scene.play(map, () -> map.fix(problem, problem.fixes().getFirst()), () -> {
      assertEquals(office.getType().getExpectedRoles().size(), office.getExpectedRoles().size());
      assertTrue(problems("STK-07").stream().anyMatch(v -> v.element() == office), "asking is not agreeing");
    });
    scene.change(() -> office.getExpectedRoles().getFirst().setAgreement(AgreementState.AGREED));
    assertTrue(problems("STK-07").stream().noneMatch(v -> v.element() == office));
  }

  @Test
  void dataTiesNeedAnAgreement() {
    Relationship tie = tie(RelationKind.DATA);
    scene.change(() -> tie.setAgreement(scene.model().getDocuments().getFirst()));
    assertTrue(problems("STK-09").stream().noneMatch(v -> v.element() == tie));
    scene.change(() -> tie.setAgreement(null));
    assertTrue(problems("STK-09").stream().anyMatch(v -> v.element() == tie));
  }

  @Test
  void organizationsWithoutTiesAreFound() {
    Organization bank = organization("信用金庫");
    scene.change(() -> {
      List.copyOf(bank.getOutgoingRelationships()).forEach(EcoreUtil::delete);
      List.copyOf(bank.getIncomingRelationships()).forEach(EcoreUtil::delete);
    });
    assertEquals(List.of(bank), problems("TIES").stream().map(Problem::element).toList());
    scene.change(() -> bank.setActive(false));
    assertEquals(List.of(), problems("TIES"));
  }
}
