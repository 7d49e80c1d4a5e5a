package org.musubi.workbench.forms.pages;

import static org.musubi.model.core.CorePackage.Literals.*;
import static org.musubi.model.council.CouncilPackage.Literals.*;
import static org.musubi.model.issues.IssuesPackage.Literals.*;
import static org.musubi.model.stakeholders.StakeholdersPackage.Literals.*;
import static org.musubi.workbench.forms.pages.Parts.column;
import static org.musubi.workbench.forms.pages.Parts.field;
import static org.musubi.workbench.forms.pages.Parts.fields;
import static org.musubi.workbench.forms.pages.Parts.full;
import static org.musubi.workbench.forms.pages.Parts.half;
import static org.musubi.workbench.forms.pages.Parts.page;
import static org.musubi.workbench.forms.pages.Parts.part;
import static org.musubi.workbench.forms.pages.Parts.special;
import static org.musubi.workbench.forms.pages.Parts.table;

import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.musubi.workbench.forms.spec.Heading;
import org.musubi.workbench.forms.spec.PageSpec;
import org.musubi.workbench.forms.spec.SectionSpec;
import org.musubi.workbench.forms.spec.SpecialPart;
import org.musubi.workbench.forms.spec.TableSpec;
import org.musubi.workbench.forms.value.Path;
import org.musubi.workbench.forms.widgets.SectionColumns.Width;

/** Pages of the council file, the council and what it does. */
final class CouncilPages {

  private CouncilPages() {
  }

  static List<PageSpec> all() {
    return List.of(model(), council(), membership(), workingGroup(), meeting(), decision(), area(), document());
  }

  private static PageSpec model() {
    return page(COUNCIL_MODEL,
        SectionSpec.half(Heading.BASICS, fields(
            field(NAMED_ELEMENT__NAME).wide(), field(COUNCIL_MODEL__LEVEL), field(COUNCIL_MODEL__TERM_PROFILE),
            field(COUNCIL_MODEL__RATING_SCHEME), field(COUNCIL_MODEL__LANGUAGE),
            field(COUNCIL_MODEL__ZONE_THRESHOLD).bar(), field(NAMED_ELEMENT__DESCRIPTION))),
        new SectionSpec(null, COUNCIL_MODEL__AREA, Width.HALF, false,
            List.of(fields(field(COUNCIL_MODEL__AREA, NAMED_ELEMENT__NAME), field(COUNCIL_MODEL__AREA, AREA__KIND),
                field(COUNCIL_MODEL__AREA, AREA__POPULATION), field(COUNCIL_MODEL__AREA, AREA__JIS_CODE).small(),
                field(COUNCIL_MODEL__AREA, AREA__PARENT)),
                part(TableSpec.of(Path.of(COUNCIL_MODEL__AREA, AREA__PARTS), column(NAMED_ELEMENT__NAME),
                    column(AREA__KIND), column(AREA__JIS_CODE), column(AREA__POPULATION))))),
        full(table(COUNCIL_MODEL__RESOURCES, column(NAMED_ELEMENT__NAME), column(SOCIAL_RESOURCE__KIND),
            column(SOCIAL_RESOURCE__OWNER), column(SOCIAL_RESOURCE__CAPACITY), column(SOCIAL_RESOURCE__CAPACITY_UNIT),
            column(SOCIAL_RESOURCE__CONDITION))).closed(),
        full(table(COUNCIL_MODEL__UPPER_GOALS, column(NAMED_ELEMENT__CODE), column(NAMED_ELEMENT__NAME),
            column(UPPER_GOAL__POLICY), column(UPPER_GOAL__PLAN_NAME), column(UPPER_GOAL__INDICATOR),
            column(UPPER_GOAL__VALUE), column(UPPER_GOAL__FISCAL_YEAR)).lines(2)).closed(),
        full(table(COUNCIL_MODEL__RELATIONSHIPS, column(RELATIONSHIP__SOURCE), column(RELATIONSHIP__KIND),
            column(RELATIONSHIP__DIRECTION), column(RELATIONSHIP__TARGET), column(RELATIONSHIP__STRENGTH),
            column(RELATIONSHIP__REASON)).details(RELATIONSHIP__CONTACTS_PER_YEAR, RELATIONSHIP__SINCE,
                RELATIONSHIP__AGREEMENT)).closed(),
        full(table(COUNCIL_MODEL__DOCUMENTS, column(NAMED_ELEMENT__NAME), column(DOCUMENT_REF__KIND),
            column(DOCUMENT_REF__DATE), column(DOCUMENT_REF__PUBLISHER), column(DOCUMENT_REF__LOCATION))).closed());
  }

  private static PageSpec council() {
    return page(COUNCIL,
        SectionSpec.half(Heading.BASICS, fields(
            field(NAMED_ELEMENT__NAME).wide(), field(COUNCIL__LEVEL), field(COUNCIL__ESTABLISHED_ON),
            field(COUNCIL__SECRETARIAT), field(COUNCIL__ORDINANCE), field(NAMED_ELEMENT__DESCRIPTION))),
        SectionSpec.half(Heading.COUNCIL_RULES, fields(COUNCIL__TERM_YEARS, COUNCIL__MAX_MEMBERS,
            COUNCIL__MEETINGS_PER_YEAR, COUNCIL__PUBLISHED_REPORT, COUNCIL__PUBLIC_TO_CITIZENS)),
        full(table(COUNCIL__MEMBERSHIPS, column(16, MEMBERSHIP__ORGANIZATION),
            column(MEMBERSHIP__ORGANIZATION, ORGANIZATION__SECTOR), column(MEMBERSHIP__ROLE),
            column(MEMBERSHIP__REPRESENTATIVE), column(MEMBERSHIP__FROM), column(MEMBERSHIP__TO),
            column(MEMBERSHIP__ATTENDS_WORKING_GROUP)).picking(MEMBERSHIP__ORGANIZATION)),
        full(table(COUNCIL__WORKING_GROUPS, column(16, NAMED_ELEMENT__NAME), column(16, WORKING_GROUP__THEME),
            column(WORKING_GROUP__KIND), column(WORKING_GROUP__MEETINGS_PER_YEAR),
            column(20, WORKING_GROUP__MEMBERS)).lines(2)),
        full(table(COUNCIL__MEETINGS, column(16, NAMED_ELEMENT__NAME), column(MEETING__KIND),
            column(4, MEETING__NUMBER), column(MEETING__DATE),
            column(MEETING__PLACE), column(MEETING__ATTENDANCE), column(MEETING__WORKING_GROUP))
            .details(MEETING__AGENDA)));
  }

  private static PageSpec membership() {
    return page(MEMBERSHIP, SectionSpec.half(Heading.BASICS, fields(MEMBERSHIP__ORGANIZATION, MEMBERSHIP__ROLE,
        MEMBERSHIP__REPRESENTATIVE, MEMBERSHIP__FROM, MEMBERSHIP__TO, MEMBERSHIP__ATTENDS_WORKING_GROUP)));
  }

  private static PageSpec workingGroup() {
    return page(WORKING_GROUP,
        SectionSpec.half(Heading.BASICS, fields(
            field(NAMED_ELEMENT__NAME).wide(), field(WORKING_GROUP__THEME).wide(), field(WORKING_GROUP__KIND),
            field(WORKING_GROUP__MEETINGS_PER_YEAR), field(NAMED_ELEMENT__DESCRIPTION))),
        half(table(WORKING_GROUP__MEMBERS, column(NAMED_ELEMENT__NAME), column(ORGANIZATION__SECTOR),
            column(ORGANIZATION__TYPE))),
        SectionSpec.full(Heading.TRACE, special(SpecialPart.TRACE)));
  }

  private static PageSpec meeting() {
    return page(MEETING,
        SectionSpec.half(Heading.BASICS, fields(
            field(NAMED_ELEMENT__NAME).wide(), field(MEETING__KIND), field(MEETING__NUMBER), field(MEETING__DATE),
            field(MEETING__ATTENDANCE), field(MEETING__PLACE), field(MEETING__WORKING_GROUP),
            field(MEETING__MINUTES))),
        SectionSpec.half(Heading.CONTENT, fields(field(MEETING__AGENDA).lines(5), field(MEETING__PARTICIPANTS))),
        full(decisions(MEETING__DECISIONS)));
  }

  static TableSpec decisions(EReference list) {
    return table(list, column(26, NAMED_ELEMENT__NAME), column(DECISION__ON), column(DECISION__DUE_BY),
        column(DECISION__STATE), column(DECISION__RESPONSIBLE)).lines(2).details(NAMED_ELEMENT__DESCRIPTION);
  }

  private static PageSpec decision() {
    return page(DECISION,
        SectionSpec.half(Heading.BASICS, fields(
            field(NAMED_ELEMENT__NAME).wide(), field(DECISION__ON), field(DECISION__DUE_BY), field(DECISION__STATE),
            field(DECISION__RESPONSIBLE), field(NAMED_ELEMENT__DESCRIPTION))),
        SectionSpec.half(Heading.TRACE, special(SpecialPart.TRACE)));
  }

  private static PageSpec area() {
    return page(AREA,
        SectionSpec.half(Heading.BASICS, fields(
            field(NAMED_ELEMENT__NAME).wide(), field(AREA__KIND), field(AREA__JIS_CODE).small(),
            field(AREA__POPULATION), field(AREA__PARENT), field(NAMED_ELEMENT__DESCRIPTION))),
        half(table(AREA__PARTS, column(NAMED_ELEMENT__NAME), column(AREA__KIND), column(AREA__JIS_CODE),
            column(AREA__POPULATION))));
  }

  private static PageSpec document() {
    return page(DOCUMENT_REF, SectionSpec.half(Heading.BASICS, fields(
        field(NAMED_ELEMENT__NAME).wide(), field(DOCUMENT_REF__KIND), field(DOCUMENT_REF__DATE),
        field(DOCUMENT_REF__PUBLISHER), field(DOCUMENT_REF__LOCATION).wide(), field(NAMED_ELEMENT__DESCRIPTION))));
  }
}
