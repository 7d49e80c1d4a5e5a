package org.musubi.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.AgreementState;
import org.musubi.model.stakeholders.CooperationKind;
import org.musubi.model.stakeholders.ExpectedRole;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.MembershipRole;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.Sector;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.content.Variant;
import org.musubi.sheets.edit.Entry;

/** What entries in the list of members change. */
class MemberEntriesTest {

  private static final CouncilSheet SHEET = CouncilSheet.MEMBERS;
  private static final String CHAMBER = "みどり商工会議所";

  private final CouncilModel model = MidoriCouncil.create();
  private final SheetContext context = EditableCells.context(model, MidoriCouncil.YEAR, Locale.JAPANESE);
  private final Organization chamber = model.getOrganizations().get(3);
  private final Membership seat = model.getCouncil().getMemberships().get(3);

  private String enter(String column, String text) {
    return EditableCells.enter(SHEET, context, "members", CHAMBER, column, text);
  }

  @Test
  void termsAreReadInManyForms() {
    for (String text : List.of("R6.5.1〜R8.4.30", "令和6年5月1日から令和8年4月30日まで", "2024-05-01 〜 2026-04-30",
        "R6.5.1〜\nR8.4.30", "R6/5/1~R8/4/30", "2024/5/1 - 2026/4/30")) {
      enter("term", "");
      assertEquals("", enter("term", text), text);
      assertEquals(LocalDate.of(2024, 5, 1), seat.getFrom(), text);
      assertEquals(LocalDate.of(2026, 4, 30), seat.getTo(), text);
    }
    assertEquals("", enter("term", "R6.4.1〜"));
    assertNull(seat.getTo());
    assertEquals("「R8.4.1〜R6.3.31」は終わりの日が始めの日より前です。", enter("term", "R8.4.1〜R6.3.31"));
    assertTrue(enter("term", "R6.4.1〜来年").startsWith("「来年」は日付として読めません"));
  }

  @Test
  void theOfficeAndTheTelephoneStandInOneCell() {
    assertEquals("", enter("contact", "経営支援課\n000-999-0001(内線12)"));
    assertEquals("経営支援課", seat.getRepresentative().getSection());
    assertEquals("000-999-0001(内線12)", seat.getRepresentative().getPhone());
    assertEquals("", enter("contact", "総務課"));
    assertEquals("総務課", seat.getRepresentative().getSection());
    assertNull(seat.getRepresentative().getPhone());
    assertEquals("", enter("contact", "000-999-0002"));
    assertEquals("000-999-0002", seat.getRepresentative().getPhone());
  }

  @Test
  void rolesInTheCouncilAndInTheWorkingGroup() {
    assertEquals("", enter("roles", "副会長"));
    assertEquals(MembershipRole.VICE_CHAIR, seat.getRole());
    model.getCouncil().getWorkingGroups().getFirst().getMembers().clear();
    assertEquals("", enter("roles", "委員・WG"));
    assertEquals(MembershipRole.MEMBER, seat.getRole());
    assertTrue(seat.isAttendsWorkingGroup());
    assertEquals("", enter("roles", "委員"));
    assertFalse(seat.isAttendsWorkingGroup());
    assertTrue(enter("roles", "代表").startsWith("「代表」は選べません"));
  }

  @Test
  void expectedRolesWithTheirAgreements() {
    ExpectedRole first = chamber.getExpectedRoles().getFirst();
    assertEquals("", enter("expected", first.getText() + "\n会場の提供\n会報での周知"));
    assertEquals(3, chamber.getExpectedRoles().size());
    assertSame(first, chamber.getExpectedRoles().getFirst());
    assertEquals("", enter("agreement", "〇\n△\n依頼済"));
    assertEquals(List.of(AgreementState.AGREED, AgreementState.CONDITIONAL, AgreementState.ASKED),
        chamber.getExpectedRoles().stream().map(ExpectedRole::getAgreement).toList());
    assertTrue(enter("agreement", "?").startsWith("「?」は選べません"));
  }

  @Test
  void offersNeedAKind() {
    assertEquals("", enter("offers", "・場・時間の提供:研修室\n・事業所への周知:会員事業所への案内"));
    assertEquals(List.of(CooperationKind.CHANNEL, CooperationKind.VENUE),
        chamber.getOffers().stream().map(offer -> offer.getKind()).toList(), "the one that was there stays");
    assertEquals("研修室", chamber.getOffers().get(1).getDetail());
    assertTrue(enter("offers", "研修室を貸す").startsWith("「研修室を貸す」は協力の種類ではありません"));
  }

  @Test
  void aFirstAssessmentIsOfTheDayOfTheSheet() {
    chamber.getAssessments().clear();
    assertEquals("", enter("power", "4"));
    assertEquals("", enter("interest", "5"));
    assertEquals(1, chamber.getAssessments().size());
    assertEquals(MidoriCouncil.PRINTED, chamber.getAssessments().getFirst().getOn());
    assertTrue(enter("power", "6").contains("1〜5"));
  }

  @Test
  void theSectorIsOnlyKeptWhereItDiffersFromTheType() {
    assertEquals("", enter("sector", "住民関係機関"));
    assertEquals(Sector.RESIDENT, chamber.getSectorOverride());
  }

  @Test
  void aNewRowIsASeatOfAnOrganisationThatIsThereOrNew() {
    EditableCells.addRow(EditableCells.table(SHEET, context, "members"), context, "all",
        Map.of("organization", "みどり労働基準監督署", "sector", "労働", "position", "署長", "person", "監督 五郎", "roles", "オブザーバー"));
    Organization office = model.getOrganizations().getLast();
    Membership made = model.getCouncil().getMemberships().getLast();
    assertEquals("みどり労働基準監督署", office.getName());
    assertEquals("機関-01", office.getCode());
    assertSame(office, made.getOrganization());
    assertEquals("監督 五郎", made.getRepresentative().getPersonName());
    assertEquals("署長", made.getRepresentative().getPosition());
    assertEquals(MembershipRole.OBSERVER, made.getRole());
    EditableCells.addRow(EditableCells.table(SHEET, context, "members"), context, "all",
        Map.of("organization", "保健所", "roles", "事務局"));
    assertEquals(6, model.getOrganizations().size(), "the one with this short name, no new one");
    assertSame(model.getOrganizations().getFirst(), model.getCouncil().getMemberships().getLast().getOrganization());
  }

  @Test
  void aSeatGivenToAnotherOrganisationStaysItsRowAndLeavesThePeopleOfBothAsTheyWere() {
    Organization office = model.getOrganizations().getFirst();
    var contacts = List.copyOf(office.getContacts());
    var people = contacts.stream().map(contact -> contact.getPersonName() + contact.getPosition()).toList();
    String row = seat.getId();
    assertEquals("", enter("organization", "保健所"));
    assertSame(office, seat.getOrganization());
    assertEquals("", EditableCells.enter(SHEET, context, "members", row, "organization", "みどり保健所"));
    assertEquals(CHAMBER, chamber.getName());
    assertEquals("", enterMoved("保健所", "主幹", "交代 三郎"));
    assertEquals("交代 三郎", seat.getRepresentative().getPersonName());
    assertEquals("主幹", seat.getRepresentative().getPosition());
    assertEquals(people, contacts.stream().map(contact -> contact.getPersonName() + contact.getPosition()).toList());
    assertFalse(contacts.contains(seat.getRepresentative()));
    assertEquals(people, office.getContacts().stream().limit(contacts.size())
        .map(contact -> contact.getPersonName() + contact.getPosition()).toList());
  }

  /** Types an organisation, a position and a person into the one row of the seat. */
  private String enterMoved(String organization, String position, String person) {
    seat.setOrganization(chamber);
    var cells = EditableCells.of(SHEET, context).stream()
        .filter(cell -> cell.table().name().equals("members")
            && cell.place().endsWith(seat.getId())).toList();
    return String.join("", List.of(Map.entry("organization", organization), Map.entry("position", position),
        Map.entry("person", person)).stream().map(entry -> cells.stream()
            .filter(cell -> cell.column().key().equals(entry.getKey())).findFirst()
            .map(cell -> EditableCells.refused(cell, context, Entry.text(entry.getValue())))
            .orElseThrow()).toList());
  }

  @Test
  void aShortNameStandsForTheFullName() throws Exception {
    var type = EditableCells.find(SHEET, context, "members", CHAMBER, "organization").edit().type();
    assertEquals("みどり保健所", type.read(Entry.text("保健所"), context));
    assertEquals("新しい団体", type.read(Entry.text("新しい団体"), context));
  }

  @Test
  void theNameOfAnOrganisationIsNotTakenAway() {
    assertEquals("機関名が空です。機関名を残すか、構成員でなくなったときは行ごと削除してください。", enter("organization", ""));
    assertEquals(CHAMBER, chamber.getName());
  }

  @Test
  void anOrganisationWithoutSeatIsNotExchangedForAnother() {
    model.getCouncil().getMemberships().remove(seat);
    assertTrue(EditableCells.of(SHEET, context).stream()
        .filter(cell -> cell.table().name().equals("members") && cell.place().endsWith(chamber.getId()))
        .noneMatch(cell -> cell.column().key().equals("organization")));
  }

  @Test
  void theMembersOfWorkingGroups() {
    var group = model.getCouncil().getWorkingGroups().getFirst();
    EditableCells.addRow(EditableCells.table(SHEET, context, "groups"), context, "all",
        Map.of("group", "小規模事業場WG", "organization", "みどり市"));
    assertEquals(4, group.getMembers().size());
    assertEquals("", EditableCells.enter(SHEET, context, "groups", group.getId() + " " + chamber.getId(),
        "organization", "保健所"));
    assertFalse(group.getMembers().contains(chamber));
    assertEquals("みどり保健所", group.getMembers().get(1).getName(), "in its place");
    assertTrue(EditableCells.enter(SHEET, context, "groups", group.getId() + " "
        + model.getOrganizations().get(1).getId(), "group", "小規模事業WG").contains("近いもの:小規模事業場WG"));
  }

  @Test
  void namesAndContactsAreNotReadFromAPublicSheet() {
    SheetContext open = new SheetContext(model, MidoriCouncil.YEAR, true, Variant.COUNCIL, MidoriCouncil.PRINTED,
        Locale.JAPANESE);
    assertTrue(EditableCells.of(SHEET, open).stream()
        .noneMatch(cell -> List.of("person", "contact").contains(cell.column().key())));
  }
}
