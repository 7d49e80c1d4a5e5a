package org.musubi.workbench.forms.pages;

import static org.musubi.model.core.CorePackage.Literals.*;
import static org.musubi.model.plan.PlanPackage.Literals.*;
import static org.musubi.workbench.forms.pages.Parts.column;
import static org.musubi.workbench.forms.pages.Parts.field;
import static org.musubi.workbench.forms.pages.Parts.fields;
import static org.musubi.workbench.forms.pages.Parts.full;
import static org.musubi.workbench.forms.pages.Parts.half;
import static org.musubi.workbench.forms.pages.Parts.page;
import static org.musubi.workbench.forms.pages.Parts.special;
import static org.musubi.workbench.forms.pages.Parts.table;

import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.musubi.workbench.forms.spec.Heading;
import org.musubi.workbench.forms.spec.PageSpec;
import org.musubi.workbench.forms.spec.SectionSpec;
import org.musubi.workbench.forms.spec.SpecialPart;
import org.musubi.workbench.forms.spec.TableSpec;

/** Pages of plans and projects. */
final class PlanPages {

  private PlanPages() {
  }

  static List<PageSpec> all() {
    return List.of(midTerm(), goal(), annual(), project(), partner(), year(), task(), milestone(), budgetLine());
  }

  private static PageSpec midTerm() {
    return page(MID_TERM_PLAN,
        SectionSpec.half(Heading.BASICS, fields(
            field(NAMED_ELEMENT__NAME).wide(), field(MID_TERM_PLAN__PERIOD, PERIOD__START),
            field(MID_TERM_PLAN__PERIOD, PERIOD__END), field(MID_TERM_PLAN__PERIOD, PERIOD__YEARS),
            field(MID_TERM_PLAN__APPROVED_ON), field(MID_TERM_PLAN__APPROVED_IN), field(MID_TERM_PLAN__AUTHOR))),
        SectionSpec.half(Heading.VISION, fields(MID_TERM_PLAN__VISION, MID_TERM_PLAN__APPROACH,
            MID_TERM_PLAN__ALIGN_TEXT)),
        SectionSpec.full(Heading.FOUNDATION, fields(MID_TERM_PLAN__ISSUES, MID_TERM_PLAN__UPPER_GOALS,
            MID_TERM_PLAN__LOGIC_MODELS)),
        full(table(MID_TERM_PLAN__GOALS, column(30, NAMED_ELEMENT__NAME), column(7, GOAL__KIND), column(10, GOAL__YEAR),
            column(20, GOAL__MEASURES), column(16, GOAL__ISSUES)).nesting(GOAL__GOALS)),
        full(table(MID_TERM_PLAN__PROJECTS, column(NAMED_ELEMENT__CODE), column(18, NAMED_ELEMENT__NAME),
            column(PROJECT__KIND), column(6, PROJECT__INNOVATION), column(10, PROJECT__START_YEAR),
            column(10, PROJECT__END_YEAR), column(7, PROJECT__STATUS), column(18, PROJECT__ISSUES))),
        full(table(MID_TERM_PLAN__ANNUAL_PLANS, column(11, ANNUAL_PLAN__FISCAL_YEAR), column(14, NAMED_ELEMENT__NAME),
            column(26, ANNUAL_PLAN__FOCUS), column(7, ANNUAL_PLAN__STATUS), column(ANNUAL_PLAN__APPROVED_ON))
            .lines(2)));
  }

  private static PageSpec goal() {
    return page(GOAL,
        SectionSpec.half(Heading.BASICS, fields(
            field(NAMED_ELEMENT__NAME).wide(), field(GOAL__KIND).bar(), field(GOAL__YEAR), field(GOAL__ISSUES),
            field(NAMED_ELEMENT__DESCRIPTION))),
        half(table(GOAL__GOALS, column(20, NAMED_ELEMENT__NAME), column(7, GOAL__KIND), column(10, GOAL__YEAR))
            .nesting(GOAL__GOALS)),
        full(LogicPages.measures(GOAL__MEASURES)));
  }

  private static PageSpec annual() {
    return page(ANNUAL_PLAN,
        SectionSpec.half(Heading.BASICS, fields(
            field(NAMED_ELEMENT__NAME).wide(), field(ANNUAL_PLAN__FISCAL_YEAR), field(ANNUAL_PLAN__STATUS),
            field(ANNUAL_PLAN__MADE_ON), field(ANNUAL_PLAN__APPROVED_ON))),
        SectionSpec.half(Heading.CONTENT, fields(ANNUAL_PLAN__FOCUS, ANNUAL_PLAN__MEETINGS)),
        full(table(ANNUAL_PLAN__PROJECT_YEARS, column(16, PROJECT_YEAR__PROJECT), column(24, PROJECT_YEAR__CONTENT),
            column(10, PROJECT_YEAR__QUARTERS), column(12, PROJECT_YEAR__OUTPUT_TARGET),
            column(10, PROJECT_YEAR__BUDGET_TOTAL), column(8, PROJECT_YEAR__STATE), column(7, PROJECT_YEAR__PROGRESS))
            .lines(2).picking(PROJECT_YEAR__PROJECT)),
        half(budget(ANNUAL_PLAN__BUDGET)));
  }

  private static TableSpec budget(EReference list) {
    return table(list, column(BUDGET_LINE__CATEGORY), column(9, BUDGET_LINE__AMOUNT), column(BUDGET_LINE__SOURCE),
        column(BUDGET_LINE__REMARK));
  }

  private static PageSpec project() {
    return page(PROJECT,
        SectionSpec.half(Heading.BASICS, fields(
            field(NAMED_ELEMENT__CODE).small(), field(PROJECT__KIND), field(PROJECT__STATUS),
            field(NAMED_ELEMENT__NAME).wide(), field(PROJECT__START_YEAR), field(PROJECT__END_YEAR),
            field(PROJECT__INNOVATION), field(PROJECT__WORKING_GROUP), field(PROJECT__FROM_TEMPLATE))),
        SectionSpec.half(Heading.PURPOSE, fields(
            field(PROJECT__ISSUES), field(PROJECT__PURPOSE).wide(), field(PROJECT__TARGETS),
            field(PROJECT__PURPOSE_TEXT), field(PROJECT__TARGET_TEXT).wide())),
        SectionSpec.full(Heading.PROJECT_TRACE, special(SpecialPart.TRACE)),
        full(table(PROJECT__PARTNERS, column(16, PROJECT_PARTNER__ORGANIZATION),
            column(8, PROJECT_PARTNER__INVOLVEMENT), column(24, PROJECT_PARTNER__CONTRIBUTION),
            column(16, PROJECT_PARTNER__MERIT),
            column(7, PROJECT_PARTNER__LETTER_OF_INTENT)).lines(2).picking(PROJECT_PARTNER__ORGANIZATION)
            .details(PROJECT_PARTNER__CONTRIBUTION, PROJECT_PARTNER__ROLE, PROJECT_PARTNER__MERIT)),
        full(LogicPages.measures(PROJECT__MEASURES)),
        full(table(PROJECT__YEARS, column(11, PROJECT_YEAR__FISCAL_YEAR), column(24, PROJECT_YEAR__CONTENT),
            column(10, PROJECT_YEAR__QUARTERS), column(9, PROJECT_YEAR__BUDGET_TOTAL), column(8, PROJECT_YEAR__STATE),
            column(7, PROJECT_YEAR__PROGRESS), column(12, PROJECT_YEAR__ANNUAL_PLAN)).lines(2)),
        SectionSpec.half(Heading.CONTENT, fields(
            field(PROJECT__CONTENT), field(PROJECT__METHOD), field(PROJECT__PLACE), field(PROJECT__EVALUATION_TIMING),
            field(PROJECT__REGULATION).lines(2), field(PROJECT__REMARK).lines(2))),
        SectionSpec.half(Heading.RELATED, fields(PROJECT__POLICIES, PROJECT__LOGIC_ELEMENTS, PROJECT__RESOURCES,
            PROJECT__LINKED_PROJECTS, PROJECT__PLANS)),
        half(table(PROJECT__MILESTONES, column(14, NAMED_ELEMENT__NAME), column(MILESTONE__KIND),
            column(MILESTONE__DATE), column(MILESTONE__STATE))),
        SectionSpec.half(Heading.DESCRIPTION, fields(NAMED_ELEMENT__DESCRIPTION)).closed());
  }

  private static PageSpec partner() {
    return page(PROJECT_PARTNER, SectionSpec.half(Heading.BASICS, fields(
        field(PROJECT_PARTNER__ORGANIZATION).wide(), field(PROJECT_PARTNER__INVOLVEMENT).bar().wide(),
        field(PROJECT_PARTNER__CONTRIBUTION), field(PROJECT_PARTNER__ROLE).wide(), field(PROJECT_PARTNER__MERIT).wide(),
        field(PROJECT_PARTNER__LETTER_OF_INTENT))));
  }

  private static PageSpec year() {
    return page(PROJECT_YEAR,
        SectionSpec.half(Heading.BASICS, fields(
            field(PROJECT_YEAR__FISCAL_YEAR), field(PROJECT_YEAR__ANNUAL_PLAN), field(PROJECT_YEAR__CONTENT),
            field(PROJECT_YEAR__QUARTERS), field(PROJECT_YEAR__EXPECTED_COUNT), field(PROJECT_YEAR__EXPECTED_UNIT),
            field(PROJECT_YEAR__PERSON))),
        SectionSpec.half(Heading.PROGRESS, fields(
            field(PROJECT_YEAR__PROGRESS).figure(), field(PROJECT_YEAR__BUDGET_TOTAL).figure(),
            field(PROJECT_YEAR__STATE).bar().wide(), field(PROJECT_YEAR__RESULT), field(PROJECT_YEAR__REMARK))),
        SectionSpec.full(Heading.YEAR_TARGETS, fields(PROJECT_YEAR__OUTPUT_TARGET, PROJECT_YEAR__OUTCOME_TARGET,
            PROJECT_YEAR__EVALUATION_METHOD)),
        full(table(PROJECT_YEAR__TASKS, column(22, NAMED_ELEMENT__NAME), column(TASK__START), column(TASK__END),
            column(TASK__OWNER), column(7, TASK__PERCENT), column(5, TASK__DONE), column(14, TASK__DEPENDS_ON))
            .details(TASK__DECISION, TASK__REMARK)),
        half(budget(PROJECT_YEAR__BUDGET)),
        SectionSpec.half(Heading.TRACE, special(SpecialPart.TRACE)));
  }

  private static PageSpec task() {
    return page(TASK,
        SectionSpec.half(Heading.BASICS, fields(
            field(NAMED_ELEMENT__NAME).wide(), field(TASK__START), field(TASK__END), field(TASK__PERCENT),
            field(TASK__DONE), field(TASK__OWNER), field(TASK__DECISION))),
        SectionSpec.half(Heading.DETAILS, fields(TASK__DEPENDS_ON, TASK__REMARK, NAMED_ELEMENT__DESCRIPTION)));
  }

  private static PageSpec milestone() {
    return page(MILESTONE, SectionSpec.half(Heading.BASICS, fields(
        field(NAMED_ELEMENT__NAME).wide(), field(MILESTONE__KIND).bar().wide(), field(MILESTONE__DATE),
        field(MILESTONE__STATE), field(NAMED_ELEMENT__DESCRIPTION))));
  }

  private static PageSpec budgetLine() {
    return page(BUDGET_LINE, SectionSpec.half(Heading.BASICS, fields(BUDGET_LINE__CATEGORY, BUDGET_LINE__AMOUNT,
        BUDGET_LINE__SOURCE, BUDGET_LINE__REMARK)));
  }
}
