package org.musubi.cli.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.musubi.model.core.CoreFactory;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.AgreementState;
import org.musubi.model.stakeholders.Contact;
import org.musubi.model.stakeholders.CooperationKind;
import org.musubi.model.stakeholders.CooperationOffer;
import org.musubi.model.stakeholders.ExpectedRole;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.Merit;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.stakeholders.RelationKind;
import org.musubi.model.stakeholders.Relationship;
import org.musubi.model.stakeholders.StakeholderAssessment;
import org.musubi.model.stakeholders.StakeholdersFactory;

/** Organisations of a generated council with what belongs to them. */
final class People {

  private static final StakeholdersFactory FACTORY = StakeholdersFactory.eINSTANCE;
  private static final LocalDate ASSESSED = LocalDate.of(2024, 6, 1);
  private static final int TIES = 3;

  private final Dice dice;
  private final CouncilModel model;
  private final List<OrganizationType> types;
  private final List<Organization> all = new ArrayList<>();

  People(Dice dice, CouncilModel model, List<OrganizationType> types) {
    this.dice = dice;
    this.model = model;
    this.types = List.copyOf(types);
  }

  void addOrganization() {
    int number = all.size() + 1;
    Organization organization = dice.born(FACTORY.createOrganization(), "機関", number, "第" + number + "機関");
    organization.setType(dice.oneOf(types));
    organization.setArea(model.getArea());
    Contact contact = dice.born(FACTORY.createContact());
    contact.setSection("健康づくり課");
    contact.setPosition("課長");
    organization.getContacts().add(contact);
    CooperationOffer offer = dice.born(FACTORY.createCooperationOffer());
    offer.setKind(dice.oneOf(CooperationKind.VALUES));
    offer.setDetail("会員への案内に載せる");
    organization.getOffers().add(offer);
    Merit merit = dice.born(FACTORY.createMerit());
    merit.setText("会員の健診受診率が上がる");
    organization.getMerits().add(merit);
    ExpectedRole role = dice.born(FACTORY.createExpectedRole());
    role.setText("事業所への周知");
    role.setAgreement(dice.oneOf(AgreementState.VALUES));
    organization.getExpectedRoles().add(role);
    StakeholderAssessment assessment = dice.born(FACTORY.createStakeholderAssessment());
    assessment.setOn(ASSESSED);
    assessment.setPower(dice.between(1, 5));
    assessment.setInterest(dice.between(1, 5));
    organization.getAssessments().add(assessment);
    model.getOrganizations().add(organization);
    addMembership(organization, contact);
    all.add(organization);
    for (int i = 0; i < TIES; i++) {
      addTie(organization);
    }
  }

  Organization any() {
    return dice.oneOf(all);
  }

  private void addMembership(Organization organization, Contact contact) {
    Membership membership = dice.born(FACTORY.createMembership());
    membership.setOrganization(organization);
    membership.setRepresentative(contact);
    model.getCouncil().getMemberships().add(membership);
    if (model.getCouncil().getSecretariat() == null) {
      model.getCouncil().setSecretariat(organization);
    }
  }

  private void addTie(Organization from) {
    Organization to = any();
    if (to == from) {
      return;
    }
    Relationship tie = dice.born(FACTORY.createRelationship());
    tie.setKind(dice.oneOf(RelationKind.VALUES));
    tie.setStrength(dice.between(1, 5));
    tie.setContactsPerYear(dice.between(0, 12));
    tie.setSource(from);
    tie.setTarget(to);
    model.getRelationships().add(tie);
  }

  /** The area of the council. */
  static void addArea(Dice dice, CouncilModel model) {
    model.setArea(dice.born(CoreFactory.eINSTANCE.createArea(), "区域", 1, "計測用圏域"));
    model.setCouncil(dice.born(FACTORY.createCouncil(), "協議会", 1, "計測用協議会"));
  }
}
