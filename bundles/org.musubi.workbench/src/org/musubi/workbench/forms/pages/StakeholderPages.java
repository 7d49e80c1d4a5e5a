package org.musubi.workbench.forms.pages;

import static org.musubi.model.core.CorePackage.Literals.*;
import static org.musubi.model.stakeholders.StakeholdersPackage.Literals.*;
import static org.musubi.workbench.forms.pages.Parts.column;
import static org.musubi.workbench.forms.pages.Parts.field;
import static org.musubi.workbench.forms.pages.Parts.fields;
import static org.musubi.workbench.forms.pages.Parts.full;
import static org.musubi.workbench.forms.pages.Parts.half;
import static org.musubi.workbench.forms.pages.Parts.page;
import static org.musubi.workbench.forms.pages.Parts.special;
import static org.musubi.workbench.forms.pages.Parts.table;

import java.util.List;
import org.musubi.workbench.forms.spec.Heading;
import org.musubi.workbench.forms.spec.PageSpec;
import org.musubi.workbench.forms.spec.SectionSpec;
import org.musubi.workbench.forms.spec.SpecialPart;

/** Pages of organisations and what belongs to them. */
final class StakeholderPages {

  private StakeholderPages() {
  }

  static List<PageSpec> all() {
    return List.of(organization(), contact(), role(), offer(), merit(), participation(), relationship(), assessment(),
        policy(), resource());
  }

  private static PageSpec organization() {
    return page(ORGANIZATION,
        SectionSpec.half(Heading.BASICS, fields(
            field(NAMED_ELEMENT__NAME).wide(), field(NAMED_ELEMENT__NAME_KANA), field(ORGANIZATION__SHORT_NAME),
            field(ORGANIZATION__TYPE), field(ORGANIZATION__SECTOR), field(ORGANIZATION__SECTOR_OVERRIDE),
            field(ORGANIZATION__AREA), field(ORGANIZATION__MEMBER_FIRMS), field(ORGANIZATION__INSURED),
            field(ORGANIZATION__ACTIVE), field(ORGANIZATION__ADDRESS).wide(), field(ORGANIZATION__WEBSITE).wide(),
            field(NAMED_ELEMENT__DESCRIPTION))),
        SectionSpec.half(Heading.ASSESSMENT,
            fields(field(ORGANIZATION__CURRENT_ASSESSMENT, STAKEHOLDER_ASSESSMENT__ZONE).figure(),
                field(ORGANIZATION__CURRENT_ASSESSMENT, STAKEHOLDER_ASSESSMENT__POWER).figure(),
                field(ORGANIZATION__CURRENT_ASSESSMENT, STAKEHOLDER_ASSESSMENT__INTEREST).figure()),
            Parts.part(table(ORGANIZATION__ASSESSMENTS, column(STAKEHOLDER_ASSESSMENT__ON),
                column(6, STAKEHOLDER_ASSESSMENT__POWER).titled(Heading.POWER),
                column(6, STAKEHOLDER_ASSESSMENT__INTEREST).titled(Heading.INTEREST),
                column(7, STAKEHOLDER_ASSESSMENT__INFLUENCE).titled(Heading.INFLUENCE),
                column(7, STAKEHOLDER_ASSESSMENT__POSITION),
                column(STAKEHOLDER_ASSESSMENT__ZONE))
                .details(field(STAKEHOLDER_ASSESSMENT__POWER).bar(), field(STAKEHOLDER_ASSESSMENT__INTEREST).bar(),
                    field(STAKEHOLDER_ASSESSMENT__INFLUENCE).bar(), field(STAKEHOLDER_ASSESSMENT__KNOWLEDGE),
                    field(STAKEHOLDER_ASSESSMENT__LEADERSHIP), field(STAKEHOLDER_ASSESSMENT__NEEDS),
                    field(STAKEHOLDER_ASSESSMENT__APPROACH)))),
        full(table(ORGANIZATION__EXPECTED_ROLES, column(30, EXPECTED_ROLE__TEXT), column(EXPECTED_ROLE__AGREEMENT),
            column(EXPECTED_ROLE__AGREED_ON), column(18, EXPECTED_ROLE__REMARK)).lines(2)
            .details(EXPECTED_ROLE__FROM_TEMPLATE, EXPECTED_ROLE__TEXT, EXPECTED_ROLE__REMARK)),
        full(table(ORGANIZATION__OFFERS, column(COOPERATION_OFFER__KIND), column(26, COOPERATION_OFFER__DETAIL),
            column(COOPERATION_OFFER__CAPACITY_PER_YEAR), column(8, COOPERATION_OFFER__CAPACITY_UNIT),
            column(COOPERATION_OFFER__AVAILABLE), column(16, COOPERATION_OFFER__CONDITION)).lines(2)
            .details(COOPERATION_OFFER__DETAIL, COOPERATION_OFFER__CONDITION, COOPERATION_OFFER__AREAS)),
        full(table(ORGANIZATION__MERITS, column(26, MERIT__TEXT), column(22, MERIT__EVIDENCE),
            column(10, MERIT__CONFIRMED)).lines(2)),
        half(table(ORGANIZATION__OUTGOING_RELATIONSHIPS, column(16, RELATIONSHIP__TARGET), column(RELATIONSHIP__KIND),
            column(7, RELATIONSHIP__DIRECTION), column(5, RELATIONSHIP__STRENGTH)).picking(RELATIONSHIP__TARGET)
            .details(RELATIONSHIP__CONTACTS_PER_YEAR, RELATIONSHIP__SINCE, RELATIONSHIP__REASON)),
        half(table(ORGANIZATION__INCOMING_RELATIONSHIPS, column(16, RELATIONSHIP__SOURCE), column(RELATIONSHIP__KIND),
            column(7, RELATIONSHIP__DIRECTION), column(5, RELATIONSHIP__STRENGTH)).picking(RELATIONSHIP__SOURCE)
            .details(RELATIONSHIP__CONTACTS_PER_YEAR, RELATIONSHIP__SINCE, RELATIONSHIP__REASON)),
        half(table(ORGANIZATION__CONTACTS, column(CONTACT__SECTION), column(CONTACT__POSITION),
            column(CONTACT__PERSON_NAME), column(CONTACT__PHONE), column(CONTACT__MAIL))),
        half(table(ORGANIZATION__POLICY_PARTICIPATIONS, column(POLICY_PARTICIPATION__INSTRUMENT),
            column(6, POLICY_PARTICIPATION__RELATION), column(16, POLICY_PARTICIPATION__CONTENT))
            .picking(POLICY_PARTICIPATION__INSTRUMENT)
            .details(POLICY_PARTICIPATION__CONTENT, POLICY_PARTICIPATION__TARGET_TEXT)),
        SectionSpec.full(Heading.ORGANIZATION_TRACE, special(SpecialPart.TRACE)));
  }

  private static PageSpec contact() {
    return page(CONTACT, SectionSpec.half(Heading.BASICS, fields(CONTACT__SECTION, CONTACT__POSITION,
        CONTACT__PERSON_NAME, CONTACT__PHONE, CONTACT__MAIL)));
  }

  private static PageSpec role() {
    return page(EXPECTED_ROLE, SectionSpec.half(Heading.BASICS, fields(
        field(EXPECTED_ROLE__TEXT), field(EXPECTED_ROLE__AGREEMENT).bar().wide(), field(EXPECTED_ROLE__AGREED_ON),
        field(EXPECTED_ROLE__FROM_TEMPLATE), field(EXPECTED_ROLE__REMARK))));
  }

  private static PageSpec offer() {
    return page(COOPERATION_OFFER, SectionSpec.half(Heading.BASICS, fields(COOPERATION_OFFER__KIND,
        COOPERATION_OFFER__AVAILABLE, COOPERATION_OFFER__DETAIL, COOPERATION_OFFER__CAPACITY_PER_YEAR,
        COOPERATION_OFFER__CAPACITY_UNIT, COOPERATION_OFFER__CONDITION, COOPERATION_OFFER__AREAS)));
  }

  private static PageSpec merit() {
    return page(MERIT, SectionSpec.half(Heading.BASICS, fields(MERIT__TEXT, MERIT__EVIDENCE, MERIT__CONFIRMED)));
  }

  private static PageSpec participation() {
    return page(POLICY_PARTICIPATION, SectionSpec.half(Heading.BASICS, fields(
        field(POLICY_PARTICIPATION__INSTRUMENT).wide(), field(POLICY_PARTICIPATION__RELATION).bar().wide(),
        field(POLICY_PARTICIPATION__CONTENT), field(POLICY_PARTICIPATION__TARGET_TEXT))));
  }

  private static PageSpec relationship() {
    return page(RELATIONSHIP,
        SectionSpec.half(Heading.BASICS, fields(
            field(RELATIONSHIP__SOURCE), field(RELATIONSHIP__TARGET), field(RELATIONSHIP__KIND),
            field(RELATIONSHIP__DIRECTION).bar(), field(RELATIONSHIP__STRENGTH).bar(),
            field(RELATIONSHIP__CONTACTS_PER_YEAR), field(RELATIONSHIP__SINCE))),
        SectionSpec.half(Heading.DETAILS, fields(RELATIONSHIP__REASON, RELATIONSHIP__AGREEMENT)));
  }

  private static PageSpec assessment() {
    return page(STAKEHOLDER_ASSESSMENT,
        SectionSpec.half(Heading.BASICS, fields(
            field(STAKEHOLDER_ASSESSMENT__ON), field(STAKEHOLDER_ASSESSMENT__ZONE).figure(),
            field(STAKEHOLDER_ASSESSMENT__POWER).bar(), field(STAKEHOLDER_ASSESSMENT__INTEREST).bar(),
            field(STAKEHOLDER_ASSESSMENT__INFLUENCE).bar(), field(STAKEHOLDER_ASSESSMENT__LEADERSHIP))),
        SectionSpec.half(Heading.DETAILS, fields(
            field(STAKEHOLDER_ASSESSMENT__POSITION).bar().wide(), field(STAKEHOLDER_ASSESSMENT__KNOWLEDGE).bar().wide(),
            field(STAKEHOLDER_ASSESSMENT__NEEDS), field(STAKEHOLDER_ASSESSMENT__APPROACH))));
  }

  private static PageSpec policy() {
    return page(POLICY_INSTRUMENT,
        SectionSpec.half(Heading.BASICS, fields(
            field(NAMED_ELEMENT__NAME).wide(), field(POLICY_INSTRUMENT__SECTOR), field(POLICY_INSTRUMENT__OWNER_LEVEL),
            field(POLICY_INSTRUMENT__PERIOD, PERIOD__START), field(POLICY_INSTRUMENT__PERIOD, PERIOD__END),
            field(POLICY_INSTRUMENT__USUAL_PERIOD_TEXT), field(POLICY_INSTRUMENT__LAW),
            field(POLICY_INSTRUMENT__URL).wide())),
        SectionSpec.half(Heading.DESCRIPTION, fields(NAMED_ELEMENT__DESCRIPTION, REFERENCE_ENTRY__PROVENANCE,
            REFERENCE_ENTRY__SOURCE_NOTE)),
        SectionSpec.full(Heading.TRACE, special(SpecialPart.TRACE)));
  }

  private static PageSpec resource() {
    return page(SOCIAL_RESOURCE,
        SectionSpec.half(Heading.BASICS, fields(
            field(NAMED_ELEMENT__NAME).wide(), field(SOCIAL_RESOURCE__KIND), field(SOCIAL_RESOURCE__OWNER),
            field(SOCIAL_RESOURCE__CAPACITY), field(SOCIAL_RESOURCE__CAPACITY_UNIT), field(SOCIAL_RESOURCE__CONDITION),
            field(NAMED_ELEMENT__DESCRIPTION))),
        SectionSpec.half(Heading.TRACE, special(SpecialPart.TRACE)));
  }
}
