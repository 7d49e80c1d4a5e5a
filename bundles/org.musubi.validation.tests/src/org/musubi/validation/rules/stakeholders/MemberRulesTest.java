package org.musubi.validation.rules.stakeholders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.musubi.model.core.CouncilLevel;
import org.musubi.model.stakeholders.Contact;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.MembershipRole;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.Sector;
import org.musubi.validation.Problem;
import org.musubi.validation.Rule;
import org.musubi.validation.Severity;
import org.musubi.validation.rules.Elements;
import org.musubi.validation.testing.RuleTestBase;

class MemberRulesTest extends RuleTestBase {

  private final Rule sectors = new CoreSectorWithoutMember();
  private final Rule areaCouncil = new AreaCouncilWithoutUsualMembers();
  private final Rule prefecturalCouncil = new PrefecturalCouncilWithoutUsualMembers();
  private final Rule seats = new SeatWithoutTermOrRepresentative();
  private final Rule term = new TermLongerThanOrdinance();
  private final Rule maximum = new MoreMembersThanOrdinance();

  private final Council council = Elements.council(model);

  private Organization member(String name, String type) {
    Organization organization = Elements.organization(model, name, catalogues.organizationType(type).orElseThrow());
    Elements.seat(council, organization);
    return organization;
  }

  @Test
  void eachCoreSectorHasAMember() {
    member("みなと市", "OT04");
    member("みなと労基署", "OT12");
    member("みなと商工会", "OT19");
    Organization insurer = member("協会けんぽ", "OT24");
    assertClean(sectors);
    council.getMemberships().getLast().setRole(MembershipRole.OBSERVER);
    assertTrue(assertProblem(sectors, council).message().contains("医療保険側"));
    council.getMemberships().removeLast();
    assertFixed(sectors, assertProblem(sectors, council));
    assertEquals(insurer, council.getMemberships().getLast().getOrganization());
  }

  @Test
  void aTermThatIsOverDoesNotRepresentASector() {
    member("みなと市", "OT04");
    member("みなと労基署", "OT12");
    member("みなと商工会", "OT19");
    member("協会けんぽ", "OT24");
    council.getMemberships().getFirst().setTo(LocalDate.of(2026, 3, 31));
    assertProblem(sectors, council);
    council.getMemberships().getFirst().setTo(LocalDate.of(2026, 4, 1));
    assertClean(sectors);
  }

  @Test
  void aCouncilWithoutMembersGetsOneProblem() {
    String message = assertProblem(sectors, council).message();
    assertTrue(message.contains("地域保健側、労働安全・衛生側、事業所側、医療保険側"), message);
  }

  @Test
  void anAreaCouncilNeedsAMunicipalityAndTheInspectionOffice() {
    Organization city = member("みなと市", "OT04");
    Problem problem = assertProblem(areaCouncil, council);
    assertTrue(problem.message().contains("労働基準監督署"), problem.message());
    assertFixed(areaCouncil, problem);
    assertEquals("OT12", council.getMemberships().getLast().getOrganization().getType().getCode());

    council.getMemberships().removeIf(seat -> seat.getOrganization() == city);
    assertFixed(areaCouncil, assertProblem(areaCouncil, council));
    assertEquals(city, council.getMemberships().getLast().getOrganization());
  }

  @Test
  void anObserverIsEnoughAndOtherLevelsAreNotAsked() {
    member("中核市", "OT03");
    member("みなと労基署", "OT12");
    council.getMemberships().getLast().setRole(MembershipRole.OBSERVER);
    assertClean(areaCouncil);
    council.getMemberships().clear();
    council.setLevel(CouncilLevel.MUNICIPAL);
    assertClean(areaCouncil);
    assertClean(prefecturalCouncil);
  }

  @Test
  void aPrefecturalCouncilNeedsDoctorsTheLabourBureauAndTheInsurer() {
    council.setLevel(CouncilLevel.PREFECTURE);
    assertEquals(3, check(prefecturalCouncil).size());
    member("県医師会", "OT05");
    member("労働局", "OT11");
    assertFixed(prefecturalCouncil, assertProblem(prefecturalCouncil, council));
    assertEquals(3, council.getMemberships().size());
  }

  @Test
  void aTermRunsForwards() {
    Organization city = member("みなと市", "OT04");
    Membership seat = council.getMemberships().getFirst();
    seat.setRepresentative(Elements.contact(city, "課長"));
    seat.setFrom(LocalDate.of(2028, 3, 31));
    seat.setTo(LocalDate.of(2026, 4, 1));
    assertFixed(seats, assertProblem(seats, seat));
    assertEquals(LocalDate.of(2026, 4, 1), seat.getFrom());
  }

  @Test
  void somebodyRepresentsAMember() {
    Organization city = member("みなと市", "OT04");
    Contact contact = Elements.contact(city, "課長");
    Membership seat = council.getMemberships().getFirst();
    assertFixed(seats, assertProblem(seats, seat));
    assertEquals(contact, seat.getRepresentative());
  }

  @Test
  void aTermThatIsOverNeedsNoRepresentative() {
    member("みなと市", "OT04");
    council.getMemberships().getFirst().setTo(LocalDate.of(2026, 3, 31));
    assertClean(seats);
  }

  @Test
  void manySeatsNobodyHasFilledYetMakeOneProblem() {
    for (String name : List.of("一", "二", "三", "四")) {
      member(name, "OT04");
    }
    Problem problem = assertProblem(seats, council);
    assertEquals(Severity.WARNING, problem.severity());
    String message = problem.message();
    assertTrue(message.contains("4機関") && message.contains("一、二、三"), message);
    council.getMemberships().getFirst().setFrom(today);
    assertEquals(3 + 1, check(seats).size());
  }

  @Test
  void aTermOfTwoYearsEndsWithTheSecondYear() {
    member("みなと市", "OT04");
    Membership seat = council.getMemberships().getFirst();
    seat.setFrom(LocalDate.of(2026, 4, 1));
    seat.setTo(LocalDate.of(2028, 3, 31));
    assertClean(term);
    seat.setTo(LocalDate.of(2029, 3, 31));
    Problem problem = assertProblem(term, seat);
    assertEquals("協議会の任期を3年に改める", problem.fixes().get(1).label());
    assertFixed(term, problem);
    assertEquals(LocalDate.of(2028, 3, 31), seat.getTo());
    seat.setTo(LocalDate.of(2029, 3, 31));
    assertProblem(term, seat).fixes().get(1).change().run();
    assertClean(term);
    assertEquals(3, council.getTermYears());
  }

  @Test
  void noTermInTheOrdinanceNoLimit() {
    member("みなと市", "OT04");
    Membership seat = council.getMemberships().getFirst();
    seat.setFrom(LocalDate.of(2016, 4, 1));
    seat.setTo(LocalDate.of(2036, 3, 31));
    council.setTermYears(null);
    assertClean(term);
  }

  @Test
  void notMoreMembersThanTheOrdinanceAllows() {
    council.setMaxMembers(2);
    member("一", "OT04");
    member("二", "OT05");
    member("事務局", "OT02");
    council.getMemberships().getLast().setRole(MembershipRole.SECRETARIAT);
    assertClean(maximum);
    member("三", "OT24");
    Problem problem = assertProblem(maximum, council);
    assertTrue(problem.message().contains("3人") && problem.message().contains("2人"), problem.message());
    council.getMemberships().getFirst().setTo(today.minusDays(1));
    assertClean(maximum);
    council.getMemberships().getFirst().setTo(null);
    assertFixed(maximum, assertProblem(maximum, council));
  }

  @Test
  void theSectorSetByHandCounts() {
    Organization professor = member("大学", "OT05");
    professor.setSectorOverride(Sector.INSURER);
    assertTrue(check(sectors).getFirst().message().contains("地域保健側"));
  }
}
