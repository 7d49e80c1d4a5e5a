package org.musubi.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.model.catalogue.CatalogueFactory;
import org.musubi.model.core.Area;
import org.musubi.model.core.AreaKind;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.core.DocumentRef;
import org.musubi.model.core.Identifiable;
import org.musubi.model.core.Period;
import org.musubi.model.core.Unit;
import org.musubi.model.core.UnitKind;
import org.musubi.model.council.CouncilFactory;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.AgreementState;
import org.musubi.model.stakeholders.Contact;
import org.musubi.model.stakeholders.CooperationKind;
import org.musubi.model.stakeholders.CooperationOffer;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.ExpectedRole;
import org.musubi.model.stakeholders.Meeting;
import org.musubi.model.stakeholders.MeetingKind;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.MembershipRole;
import org.musubi.model.stakeholders.Merit;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.Sector;
import org.musubi.model.stakeholders.StakeholderAssessment;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.stakeholders.WorkingGroup;
import org.musubi.model.support.MusubiObject;
import org.musubi.model.values.FiscalYear;

/**
 * The invented council みどり圏域 of domain.md 5.14 as a model in memory. Ids are numbered in order of the model so that
 * two runs write the same files.
 */
final class MidoriCouncil {

  static final FiscalYear YEAR = new FiscalYear(2024);
  static final LocalDate PRINTED = LocalDate.of(2025, 3, 10);

  static {
    AnalysisSetup.register();
  }

  final CouncilModel model = CouncilFactory.eINSTANCE.createCouncilModel();
  final Council council = StakeholdersFactory.eINSTANCE.createCouncil();
  final List<Organization> organizations = new ArrayList<>();
  final Unit percent = unit("%", UnitKind.PERCENT);
  final Unit firms = unit("事業所", UnitKind.COUNT);
  final Unit times = unit("回", UnitKind.COUNT);
  Area nation;
  Area prefecture;
  Meeting councilMeeting;
  Meeting evaluationMeeting;

  private MidoriCouncil() {
    model.setName("みどり圏域");
    model.setOwnCatalogue(CatalogueFactory.eINSTANCE.createCatalogue());
    model.getOwnCatalogue().getUnits().addAll(List.of(percent, firms, times));
    areas();
    council();
    members();
    MidoriIssues.addTo(this);
    MidoriPlan.addTo(this);
    MidoriEvaluation.addTo(this);
    numberIds("_%04d", element -> true);
    MidoriPartners.addTo(this);
    MidoriWorkshop.addTo(this);
    // Elements of the other sheets keep their numbers.
    numberIds("_w%04d", element -> element.getId().contains("-"));
  }

  /** The council with everything. */
  static CouncilModel create() {
    return new MidoriCouncil().model;
  }

  /** A council about which nothing is known yet. */
  static CouncilModel empty() {
    CouncilModel model = CouncilFactory.eINSTANCE.createCouncilModel();
    ((MusubiObject) model).assignId("_model");
    return model;
  }

  private void numberIds(String form, Predicate<Identifiable> which) {
    int number = 0;
    ((MusubiObject) model).assignId("_model");
    for (Iterator<EObject> all = model.eAllContents(); all.hasNext();) {
      EObject element = all.next();
      if (which.test((Identifiable) element)) {
        ((MusubiObject) element).assignId(form.formatted(++number));
      }
    }
  }

  private static Unit unit(String symbol, UnitKind kind) {
    Unit unit = CoreFactory.eINSTANCE.createUnit();
    unit.setName(symbol);
    unit.setKind(kind);
    return unit;
  }

  private void areas() {
    nation = area("全国", AreaKind.NATION);
    prefecture = area("あおば県", AreaKind.PREFECTURE);
    Area own = area("みどり圏域", AreaKind.SECONDARY);
    own.setPopulation(212_000);
    own.setParent(prefecture);
    model.setArea(own);
    model.getOwnCatalogue().getAreas().addAll(List.of(nation, prefecture));
  }

  private static Area area(String name, AreaKind kind) {
    Area area = CoreFactory.eINSTANCE.createArea();
    area.setName(name);
    area.setKind(kind);
    return area;
  }

  private void council() {
    council.setName("みどり圏域地域・職域連携推進協議会");
    council.setEstablishedOn(LocalDate.of(2008, 4, 1));
    DocumentRef ordinance = CoreFactory.eINSTANCE.createDocumentRef();
    ordinance.setName("みどり圏域地域・職域連携推進協議会設置要綱");
    ordinance.setDate(LocalDate.of(2008, 3, 15));
    model.getDocuments().add(ordinance);
    council.setOrdinance(ordinance);
    model.setCouncil(council);
    councilMeeting = meeting("第1回協議会", MeetingKind.COUNCIL, LocalDate.of(2024, 6, 20));
    councilMeeting.getAgenda().addAll(List.of("令和6年度計画の承認", "課題の整理"));
    Meeting working = meeting("第1回ワーキング", MeetingKind.WORKING, LocalDate.of(2024, 9, 12));
    working.getAgenda().add("小規模事業場への働きかけ");
    evaluationMeeting = meeting("第2回協議会", MeetingKind.COUNCIL, LocalDate.of(2025, 2, 18));
    evaluationMeeting.getAgenda().addAll(List.of("事業の評価", "令和7年度計画"));
  }

  private Meeting meeting(String name, MeetingKind kind, LocalDate date) {
    Meeting meeting = StakeholdersFactory.eINSTANCE.createMeeting();
    meeting.setName(name);
    meeting.setKind(kind);
    meeting.setDate(date);
    council.getMeetings().add(meeting);
    return meeting;
  }

  private void members() {
    member("みどり保健所", "保健所", Sector.COMMUNITY, MembershipRole.CHAIR, "所長", "緑川 一郎", 5, 5);
    member("みどり市健康推進課", "みどり市", Sector.COMMUNITY, MembershipRole.MEMBER, "課長", "若葉 花子", 3, 5);
    member("全国健康保険協会あおば支部", "協会けんぽ", Sector.INSURER, MembershipRole.VICE_CHAIR, "企画総務部長",
        "健保 次郎", 5, 4);
    member("みどり商工会議所", "商工会議所", Sector.EMPLOYER, MembershipRole.MEMBER, "事務局長", "商田 三郎", 4, 3);
    member("みどり地域産業保健センター", "地産保", Sector.EMPLOYER, MembershipRole.MEMBER, "コーディネーター",
        "産保 四子", 2, 4);
    council.setSecretariat(organizations.getFirst());
    WorkingGroup group = StakeholdersFactory.eINSTANCE.createWorkingGroup();
    group.setName("小規模事業場WG");
    group.setTheme("従業員30人未満の事業所の健康づくり");
    group.getMembers().addAll(organizations.subList(2, 5));
    council.getWorkingGroups().add(group);
    councilMeeting.getParticipants().addAll(organizations);
  }

  private void member(String name, String shortName, Sector sector, MembershipRole role, String position,
      String person, int power, int interest) {
    StakeholdersFactory factory = StakeholdersFactory.eINSTANCE;
    Organization organization = factory.createOrganization();
    organization.setName(name);
    organization.setShortName(shortName);
    organization.setSectorOverride(sector);
    Contact contact = factory.createContact();
    contact.setPosition(position);
    contact.setPersonName(person);
    contact.setSection("担当課");
    contact.setPhone("000-111-%04d".formatted(organizations.size() + 1));
    contact.setMail("office%d@example.jp".formatted(organizations.size() + 1));
    organization.getContacts().add(contact);
    ExpectedRole expected = factory.createExpectedRole();
    expected.setText(shortName + "に期待する役割(事業の周知と場の提供)");
    expected.setAgreement(AgreementState.AGREED);
    organization.getExpectedRoles().add(expected);
    CooperationOffer offer = factory.createCooperationOffer();
    offer.setKind(CooperationKind.CHANNEL);
    offer.setDetail("会員事業所への案内");
    organization.getOffers().add(offer);
    Merit merit = factory.createMerit();
    merit.setText("健康経営の支援になる");
    organization.getMerits().add(merit);
    StakeholderAssessment assessment = factory.createStakeholderAssessment();
    assessment.setOn(LocalDate.of(2024, 5, 1));
    assessment.setPower(power);
    assessment.setInterest(interest);
    organization.getAssessments().add(assessment);
    model.getOrganizations().add(organization);
    organizations.add(organization);
    Membership seat = factory.createMembership();
    seat.setOrganization(organization);
    seat.setRole(role);
    seat.setRepresentative(contact);
    seat.setFrom(LocalDate.of(2024, 4, 1));
    seat.setTo(LocalDate.of(2026, 3, 31));
    council.getMemberships().add(seat);
  }

  static Period period(int from, int to) {
    Period period = CoreFactory.eINSTANCE.createPeriod();
    period.setStart(new FiscalYear(from));
    period.setEnd(new FiscalYear(to));
    return period;
  }
}
