package org.musubi.sheets.members;

import java.util.ArrayList;
import java.util.List;
import org.musubi.model.stakeholders.Contact;
import org.musubi.model.stakeholders.CooperationOffer;
import org.musubi.model.stakeholders.ExpectedRole;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.Merit;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.Sector;
import org.musubi.model.stakeholders.StakeholderAssessment;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.sheets.content.Aligned;
import org.musubi.sheets.content.Births;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Removal;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.RowEdit;
import org.musubi.sheets.edit.UnreadableException;
import org.musubi.sheets.types.CellTypes;

/** What entries in the list of members change in the model. */
final class MemberEdits {

  private static final StakeholdersFactory FACTORY = StakeholdersFactory.eINSTANCE;

  private MemberEdits() {
  }

  /** The sector of the type of the organisation need not be repeated at the organisation. */
  static void setSector(MemberRow row, Sector sector) {
    Organization organization = row.organization();
    Sector usual = organization.getType() == null ? null : organization.getType().getSector();
    organization.setSectorOverride(sector == usual ? null : sector);
  }

  /**
   * Says whose seat it is: another organisation of the council file by name or code; a name that no organisation bears
   * is a new name of the organisation of the row.
   */
  static void setOrganization(MemberRow row, String name) {
    Organization before = row.organization();
    Organization named = find(name, row.context());
    if (named == null || named == before) {
      before.setName(name);
      return;
    }
    row.moveSeat(named);
    if (Lines.orEmpty(before.getName()).isEmpty() && Lines.orEmpty(before.getShortName()).isEmpty()) {
      Removal.of(before);
    }
  }

  private static Organization find(String name, SheetContext context) {
    try {
      return name == null ? null : CellTypes.organization().read(Entry.text(name), context);
    } catch (UnreadableException e) {
      return null;
    }
  }

  static void setPosition(MemberRow row, String position) {
    contact(row).setPosition(position);
  }

  static void setReach(MemberRow row, Reach reach) {
    Contact contact = contact(row);
    contact.setSection(reach == null ? null : reach.section());
    contact.setPhone(reach == null ? null : reach.phone());
  }

  /** The contact whose data the row shows; made, and made the representative, where there is none. */
  private static Contact contact(MemberRow row) {
    boolean newcomer = row.isMoved() && row.seat().getRepresentative() == null;
    Contact contact = newcomer ? null : row.contact();
    if (contact == null) {
      contact = FACTORY.createContact();
      row.organization().getContacts().add(contact);
    }
    if (row.hasSeat() && row.seat().getRepresentative() == null) {
      row.seat().setRepresentative(contact);
    }
    return contact;
  }

  /** Names the person; a contact who is somebody else stays and another one is made. */
  static void setPerson(MemberRow row, String name) {
    if (row.isMoved()) {
      nameNewcomer(row, name);
      return;
    }
    boolean unrepresented = row.hasSeat() && row.seat().getRepresentative() == null;
    Contact shown = row.contact();
    boolean somebodyElse = unrepresented && shown != null && !Lines.orEmpty(shown.getPersonName()).isEmpty()
        && !Lines.orEmpty(shown.getPersonName()).equals(name);
    if (somebodyElse && name == null) {
      return;
    }
    if (somebodyElse) {
      Contact made = FACTORY.createContact();
      made.setPosition(shown.getPosition());
      made.setSection(shown.getSection());
      made.setPhone(shown.getPhone());
      row.organization().getContacts().add(made);
      row.seat().setRepresentative(made);
    }
    contact(row).setPersonName(name);
  }

  /** Who takes the seat for another organisation: one of its contacts by name, else somebody it has not had so far. */
  private static void nameNewcomer(MemberRow row, String name) {
    Contact made = row.seat().getRepresentative();
    Contact known = name == null ? null : row.organization().getContacts().stream()
        .filter(contact -> contact != made && name.equals(contact.getPersonName())).findFirst().orElse(null);
    if (known == null) {
      contact(row).setPersonName(name);
      return;
    }
    row.seat().setRepresentative(known);
    if (made != null) {
      known.setPosition(made.getPosition() == null ? known.getPosition() : made.getPosition());
      known.setSection(made.getSection() == null ? known.getSection() : made.getSection());
      known.setPhone(made.getPhone() == null ? known.getPhone() : made.getPhone());
      Removal.of(made);
    }
  }

  static void setTerm(MemberRow row, Term term) {
    row.seat().setFrom(term == null ? null : term.from());
    row.seat().setTo(term == null ? null : term.to());
  }

  static void setDuty(MemberRow row, Duty duty) {
    row.seat().setRole(duty.role());
    if (duty.worksInGroup() != row.worksInGroup()) {
      row.seat().setAttendsWorkingGroup(duty.worksInGroup());
    }
  }

  /** The expected roles, a line each. */
  static Aligned<ExpectedRole> roles(Organization organization) {
    return new Aligned<>(organization.getExpectedRoles(), ExpectedRole::getText, ExpectedRole::setText,
        FACTORY::createExpectedRole, Removal::of);
  }

  /** The merits, a line each. */
  static Aligned<Merit> merits(Organization organization) {
    return new Aligned<>(organization.getMerits(), Merit::getText, Merit::setText, FACTORY::createMerit, Removal::of);
  }

  /** The offers that can be made use of. */
  static List<Offer> offers(Organization organization) {
    return available(organization).stream().map(offer -> new Offer(offer.getKind(), offer.getDetail())).toList();
  }

  private static List<CooperationOffer> available(Organization organization) {
    return organization.getOffers().stream().filter(CooperationOffer::isAvailable).toList();
  }

  /** Makes the offers these: those that are still there keep what else is known of them. */
  static void setOffers(Organization organization, List<Offer> wanted) {
    List<CooperationOffer> left = new ArrayList<>(available(organization));
    boolean sameNumber = left.size() == wanted.size();
    List<CooperationOffer> kept = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      CooperationOffer known = sameNumber ? available(organization).get(i) : known(left, wanted.get(i));
      left.remove(known);
      kept.add(known);
    }
    left.forEach(Removal::of);
    for (int i = 0; i < wanted.size(); i++) {
      CooperationOffer offer = kept.get(i) == null ? FACTORY.createCooperationOffer() : kept.get(i);
      offer.setKind(wanted.get(i).kind());
      offer.setDetail(wanted.get(i).detail());
      if (offer.eContainer() == null) {
        organization.getOffers().add(offer);
      }
    }
  }

  private static CooperationOffer known(List<CooperationOffer> offers, Offer wanted) {
    return offers.stream().filter(offer -> offer.getKind() == wanted.kind()
            && Lines.orEmpty(offer.getDetail()).equals(Lines.orEmpty(wanted.detail())))
        .findFirst().orElse(null);
  }

  static void setPower(MemberRow row, Integer power) {
    assessment(row).setPower(power);
  }

  static void setInterest(MemberRow row, Integer interest) {
    assessment(row).setInterest(interest);
  }

  /** The assessment that counts; the first one is of the day the sheet was made. */
  private static StakeholderAssessment assessment(MemberRow row) {
    StakeholderAssessment current = row.organization().getCurrentAssessment();
    if (current == null) {
      current = FACTORY.createStakeholderAssessment();
      current.setOn(row.context().printedOn());
      row.organization().getAssessments().add(current);
    }
    return current;
  }

  /** Rows of the table of members: a new seat of a new organisation, until it is given the name of another. */
  static RowEdit<MemberRow> rows(SheetContext context) {
    return new RowEdit<>() {
      @Override
      public MemberRow create(EditScope scope, String section) {
        Organization organization = FACTORY.createOrganization();
        scope.model().getOrganizations().add(Births.numbered(scope.model(), organization));
        Membership seat = FACTORY.createMembership();
        seat.setOrganization(organization);
        Births.council(scope.model()).getMemberships().add(seat);
        return new MemberRow(organization, seat, context);
      }

      @Override
      public void remove(MemberRow row) {
        if (row.hasSeat()) {
          Removal.of(row.seat());
        } else {
          context.council().getWorkingGroups()
              .forEach(group -> group.getMembers().remove(row.organization()));
        }
      }
    };
  }

  /** Rows of the table of working groups. */
  static RowEdit<GroupRow> groups() {
    return new RowEdit<>() {
      @Override
      public GroupRow create(EditScope scope, String section) {
        return new GroupRow(null, null, true);
      }

      @Override
      public void remove(GroupRow row) {
        if (row.organization() == null && row.group() != null) {
          Removal.of(row.group());
        }
        row.sits(null);
      }
    };
  }
}
