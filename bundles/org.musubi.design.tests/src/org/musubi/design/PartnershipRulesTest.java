package org.musubi.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.model.stakeholders.AgreementState;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.RelationKind;
import org.musubi.model.stakeholders.Relationship;
import org.musubi.viewpoint.validation.DiagramValidation;
import org.musubi.viewpoint.validation.Violation;
import org.musubi.viewpoint.view.Diagram;
/** DG01 on the sample council: the rules of the map and their fixes. */
class PartnershipRulesTest {

  private Scene scene;
  private Diagram map;

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

  private List<Violation> violations(String rule) {
    return new DiagramValidation(Scene.specification()).validate(map).stream()
        .filter(violation -> rule.equals(violation.rule().getName())).toList();
  }

  @Test
  void brokenRulesNameTheOrganizationAndOfferAFix() {
    Organization bank = organization("信用金庫");
    bank.getOffers().clear();
    bank.getMerits().clear();
    scene.follow();
    Violation violation = violations("STK-08").getFirst();
    assertSame(bank, violation.element());
    assertTrue(violation.message().startsWith("「信用金庫」には参加のメリットも"), violation.message());
    DiagramValidation validation = new DiagramValidation(Scene.specification());
    scene.play(map, () -> validation.apply(violation.fixes().getFirst(), violation, map, scene.tools()), () -> {
      assertEquals(bank.getType().getTypicalCooperations().stream().map(t -> t.getKind()).toList(),
          bank.getOffers().stream().map(o -> o.getKind()).toList());
      assertFalse(bank.getOffers().isEmpty());
      assertEquals(List.of(), violations("STK-08"));
    });
  }

  @Test
  void powerfulOrganizationsNeedAnAgreedRole() {
    Organization office = organization("労基署");
    office.getExpectedRoles().clear();
    scene.follow();
    Violation violation = violations("STK-07").stream().filter(v -> v.element() == office).findFirst().orElseThrow();
    DiagramValidation validation = new DiagramValidation(Scene.specification());
    scene.play(map, () -> validation.apply(violation.fixes().getFirst(), violation, map, scene.tools()), () -> {
      assertEquals(office.getType().getExpectedRoles().size(), office.getExpectedRoles().size());
      assertTrue(violations("STK-07").stream().anyMatch(v -> v.element() == office), "asking is not agreeing");
    });
    office.getExpectedRoles().getFirst().setAgreement(AgreementState.AGREED);
    assertTrue(violations("STK-07").stream().noneMatch(v -> v.element() == office));
  }

  @Test
  void dataTiesNeedAnAgreement() {
    Relationship tie = tie(RelationKind.DATA);
    tie.setAgreement(scene.model().getDocuments().getFirst());
    assertTrue(violations("STK-09").stream().noneMatch(v -> v.element() == tie));
    tie.setAgreement(null);
    assertTrue(violations("STK-09").stream().anyMatch(v -> v.element() == tie));
  }

  @Test
  void organizationsWithoutTiesAreFound() {
    Organization bank = organization("信用金庫");
    List.copyOf(bank.getOutgoingRelationships()).forEach(EcoreUtil::delete);
    List.copyOf(bank.getIncomingRelationships()).forEach(EcoreUtil::delete);
    scene.follow();
    assertEquals(List.of(bank), violations("TIES").stream().map(Violation::element).toList());
    bank.setActive(false);
    assertEquals(List.of(), violations("TIES"));
  }
}
