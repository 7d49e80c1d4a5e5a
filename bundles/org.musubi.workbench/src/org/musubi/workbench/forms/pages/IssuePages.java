package org.musubi.workbench.forms.pages;

import static org.musubi.model.core.CorePackage.Literals.*;
import static org.musubi.model.data.DataPackage.Literals.*;
import static org.musubi.model.issues.IssuesPackage.Literals.*;
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

/** Pages from findings to chosen issues. */
final class IssuePages {

  private IssuePages() {
  }

  static List<PageSpec> all() {
    return List.of(analysis(), finding(), issue(), cause(), upperGoal());
  }

  private static PageSpec analysis() {
    return page(ISSUE_ANALYSIS,
        SectionSpec.half(Heading.BASICS, fields(
            field(NAMED_ELEMENT__NAME).wide(), field(ISSUE_ANALYSIS__FISCAL_YEAR), field(ISSUE_ANALYSIS__MADE_ON),
            field(ISSUE_ANALYSIS__AUTHOR), field(ISSUE_ANALYSIS__DECIDED_IN), field(ISSUE_ANALYSIS__METHOD),
            field(ISSUE_ANALYSIS__CAUTION))),
        half(table(ISSUE_ANALYSIS__CRITERIA, column(12, NAMED_ELEMENT__NAME), column(PRIORITY_CRITERION__KIND),
            column(PRIORITY_CRITERION__WEIGHT), column(PRIORITY_CRITERION__SCALE_MAX))),
        full(table(ISSUE_ANALYSIS__ISSUES, column(NAMED_ELEMENT__CODE), column(16, NAMED_ELEMENT__NAME),
            column(26, HEALTH_ISSUE__STATEMENT), column(5, HEALTH_ISSUE__SEVERITY), column(5, HEALTH_ISSUE__URGENCY),
            column(8, HEALTH_ISSUE__FEASIBILITY), column(8, HEALTH_ISSUE__COOPERATION),
            column(6, HEALTH_ISSUE__SCORE).titled(Heading.SCORE),
            column(5, HEALTH_ISSUE__RANK), column(8, HEALTH_ISSUE__STATUS)).lines(2)
            .details(field(HEALTH_ISSUE__FIELD), field(HEALTH_ISSUE__TARGET_GROUP), field(HEALTH_ISSUE__STATEMENT),
                field(HEALTH_ISSUE__REASON).lines(2))),
        full(table(ISSUE_ANALYSIS__FINDINGS, column(NAMED_ELEMENT__CODE), column(30, FINDING__STATEMENT),
            column(8, FINDING__KIND), column(FINDING__ON), column(18, FINDING__EVIDENCE),
            column(14, FINDING__ISSUES)).lines(2)),
        full(table(ISSUE_ANALYSIS__RELATIONS, column(18, ISSUE_RELATION__FROM), column(ISSUE_RELATION__KIND),
            column(18, ISSUE_RELATION__TO), column(ISSUE_RELATION__COMMENT))).closed());
  }

  private static PageSpec finding() {
    return page(FINDING,
        SectionSpec.half(Heading.BASICS, fields(
            field(NAMED_ELEMENT__CODE).small(), field(FINDING__ON), field(NAMED_ELEMENT__NAME).wide(),
            field(FINDING__KIND).bar().wide(), field(FINDING__STATEMENT), field(FINDING__DOCUMENTS))),
        SectionSpec.half(Heading.FINDING_TRACE, fields(FINDING__ISSUES), special(SpecialPart.TRACE)),
        full(table(FINDING__EVIDENCE, column(20, OBSERVATION__INDICATOR), column(OBSERVATION__AREA),
            column(5, OBSERVATION__YEAR), column(8, OBSERVATION__VALUE),
            column(7, OBSERVATION__INDICATOR, INDICATOR__UNIT), column(OBSERVATION__DATA_SET, DATA_SET__QUALITY),
            column(OBSERVATION__DATA_SET))));
  }

  private static PageSpec issue() {
    return page(HEALTH_ISSUE,
        SectionSpec.half(Heading.BASICS, fields(
            field(NAMED_ELEMENT__CODE).small(), field(HEALTH_ISSUE__FIELD).medium(),
            field(NAMED_ELEMENT__NAME).wide(), field(HEALTH_ISSUE__STATEMENT), field(HEALTH_ISSUE__TARGET_GROUP),
            field(HEALTH_ISSUE__SIZE), field(HEALTH_ISSUE__TARGETS))),
        SectionSpec.half(Heading.PRIORITY,
            fields(field(HEALTH_ISSUE__SCORE).figure(), field(HEALTH_ISSUE__RANK).figure(), field(HEALTH_ISSUE__STATUS),
                field(HEALTH_ISSUE__SEVERITY).bar().wide(), field(HEALTH_ISSUE__URGENCY).bar().wide(),
                field(HEALTH_ISSUE__FEASIBILITY).bar().wide(), field(HEALTH_ISSUE__COOPERATION).bar().wide(),
                field(HEALTH_ISSUE__REASON))),
        SectionSpec.full(Heading.ISSUE_TRACE, special(SpecialPart.TRACE)),
        full(table(HEALTH_ISSUE__FINDINGS, column(NAMED_ELEMENT__CODE), column(30, FINDING__STATEMENT),
            column(8, FINDING__KIND), column(FINDING__ON), column(20, FINDING__EVIDENCE)).lines(2)),
        full(table(HEALTH_ISSUE__CAUSES, column(30, CAUSE__TEXT), column(10, CAUSE__KIND),
            column(10, CAUSE__CHANGEABLE), column(14, CAUSE__FINDINGS), column(14, CAUSE__ORGANIZATIONS))
            .nesting(CAUSE__CAUSES)),
        SectionSpec.half(Heading.EFFORTS, fields(HEALTH_ISSUE__EXISTING_EFFORTS, HEALTH_ISSUE__GAPS,
            HEALTH_ISSUE__RESOURCES)),
        half(table(HEALTH_ISSUE__SCORES, column(PRIORITY_SCORE__CRITERION), column(PRIORITY_SCORE__VALUE))
            .picking(PRIORITY_SCORE__CRITERION)).closed(),
        SectionSpec.half(Heading.RELATED, fields(
            field(HEALTH_ISSUE__LEAD_INDICATOR).wide(), field(HEALTH_ISSUE__UPPER_GOALS), field(HEALTH_ISSUE__REMARK),
            field(NAMED_ELEMENT__DESCRIPTION))));
  }

  private static PageSpec cause() {
    return page(CAUSE,
        SectionSpec.half(Heading.BASICS, fields(
            field(CAUSE__TEXT), field(CAUSE__KIND).bar().wide(), field(CAUSE__CHANGEABLE).bar().wide(),
            field(CAUSE__FINDINGS), field(CAUSE__ORGANIZATIONS))),
        half(table(CAUSE__CAUSES, column(20, CAUSE__TEXT), column(CAUSE__KIND), column(CAUSE__CHANGEABLE))
            .nesting(CAUSE__CAUSES)));
  }

  private static PageSpec upperGoal() {
    return page(UPPER_GOAL,
        SectionSpec.half(Heading.BASICS, fields(
            field(NAMED_ELEMENT__NAME).wide(), field(UPPER_GOAL__POLICY), field(UPPER_GOAL__PLAN_NAME),
            field(UPPER_GOAL__INDICATOR), field(UPPER_GOAL__VALUE), field(UPPER_GOAL__FISCAL_YEAR),
            field(NAMED_ELEMENT__DESCRIPTION))),
        SectionSpec.half(Heading.TRACE, special(SpecialPart.TRACE)));
  }
}
