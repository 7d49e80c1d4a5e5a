package org.musubi.workbench.forms.pages;

import static org.musubi.model.core.CorePackage.Literals.*;
import static org.musubi.model.diagnosis.DiagnosisPackage.Literals.*;
import static org.musubi.model.evaluation.EvaluationPackage.Literals.*;
import static org.musubi.model.logic.LogicPackage.Literals.*;
import static org.musubi.workbench.forms.pages.Parts.column;
import static org.musubi.workbench.forms.pages.Parts.field;
import static org.musubi.workbench.forms.pages.Parts.fields;
import static org.musubi.workbench.forms.pages.Parts.full;
import static org.musubi.workbench.forms.pages.Parts.half;
import static org.musubi.workbench.forms.pages.Parts.page;
import static org.musubi.workbench.forms.pages.Parts.special;
import static org.musubi.workbench.forms.pages.Parts.table;

import java.util.List;
import org.musubi.workbench.forms.computed.ActualOfYear;
import org.musubi.workbench.forms.computed.PageFigures;
import org.musubi.workbench.forms.spec.ColumnSpec;
import org.musubi.workbench.forms.spec.FieldSpec;
import org.musubi.workbench.forms.spec.Heading;
import org.musubi.workbench.forms.spec.PageSpec;
import org.musubi.workbench.forms.spec.SectionSpec;
import org.musubi.workbench.forms.spec.SpecialPart;

/** Pages of evaluations and checklists. */
final class EvaluationPages {

  private EvaluationPages() {
  }

  static List<PageSpec> all() {
    return List.of(sheet(), item(), improvement(), checklist(), answer());
  }

  private static PageSpec sheet() {
    return page(EVALUATION_SHEET,
        SectionSpec.half(Heading.BASICS, fields(
            field(NAMED_ELEMENT__NAME).wide(), field(EVALUATION_SHEET__FISCAL_YEAR), field(EVALUATION_SHEET__SCOPE),
            field(EVALUATION_SHEET__MADE_ON), field(EVALUATION_SHEET__SCHEME).medium(), field(EVALUATION_SHEET__BASIS),
            field(EVALUATION_SHEET__CONFIRMED_IN), field(EVALUATION_SHEET__PARTICIPANTS))),
        SectionSpec.half(Heading.SUMMARY, special(SpecialPart.EVALUATION_SUMMARY), fields(
            field(EVALUATION_SHEET__COMPUTED_OVERALL).figure(), field(EVALUATION_SHEET__OVERALL).bar().wide(),
            field(EVALUATION_SHEET__OVERALL_COMMENT))),
        full(table(EVALUATION_SHEET__ITEMS, column(10, EVALUATION_ITEM__ASPECT), column(18, NAMED_ELEMENT__NAME),
            column(10, EVALUATION_ITEM__PROJECT),
            column(6, EVALUATION_ITEM__MEASURE, MEASURE__BASELINE_VALUE).titled(Heading.BASELINE),
            column(6, EVALUATION_ITEM__MEASURE, MEASURE__TARGET_VALUE).titled(Heading.TARGET_VALUE),
            ColumnSpec.of(new ActualOfYear()).titled(Heading.ACTUAL).width(6), column(6, EVALUATION_ITEM__MEASURE, MEASURE__UNIT),
            ColumnSpec.of(PageFigures.itemAchievement()).titled(Heading.ACHIEVED).width(7),
            column(8, EVALUATION_ITEM__COMPUTED_RATING).titled(Heading.COMPUTED),
            column(8, EVALUATION_ITEM__SELF_RATING).titled(Heading.OWN), column(20, EVALUATION_ITEM__RATING_REASON)).lines(2)
            .picking(EVALUATION_ITEM__MEASURE)
            .details(field(EVALUATION_ITEM__MEASURE), field(EVALUATION_ITEM__VIEWPOINT),
                field(EVALUATION_ITEM__PLANNED_TEXT).lines(2), field(EVALUATION_ITEM__RESULT_TEXT).lines(2),
                field(EVALUATION_ITEM__RATING_REASON).lines(2), field(EVALUATION_ITEM__FACTOR_PLUS).lines(2),
                field(EVALUATION_ITEM__FACTOR_MINUS).lines(2))),
        half(table(EVALUATION_SHEET__REFLECTIONS, column(REFLECTION__KEPT), column(REFLECTION__PROBLEM),
            column(REFLECTION__TRY_NEXT)).lines(2)),
        SectionSpec.half(Heading.CALCULATION, fields(EVALUATION_SHEET__THRESHOLD_A, EVALUATION_SHEET__THRESHOLD_B,
            EVALUATION_SHEET__THRESHOLD_C, EVALUATION_SHEET__TOLERANCE),
            Parts.part(table(EVALUATION_SHEET__ASPECT_WEIGHTS, column(14, ASPECT_WEIGHT__ASPECT),
                column(ASPECT_WEIGHT__WEIGHT)))).closed(),
        SectionSpec.half(Heading.DESCRIPTION, fields(NAMED_ELEMENT__DESCRIPTION)).closed());
  }

  private static PageSpec item() {
    return page(EVALUATION_ITEM,
        SectionSpec.half(Heading.BASICS, fields(
            field(NAMED_ELEMENT__NAME).wide(), field(EVALUATION_ITEM__ASPECT).medium(),
            field(EVALUATION_ITEM__VIEWPOINT).medium(), field(EVALUATION_ITEM__PROJECT).wide(),
            field(EVALUATION_ITEM__MEASURE).wide(), field(EVALUATION_ITEM__PLANNED_TEXT),
            field(EVALUATION_ITEM__RESULT_TEXT))),
        SectionSpec.half(Heading.RATING, fields(
            FieldSpec.of(new ActualOfYear()), field(EVALUATION_ITEM__MEASURE, MEASURE__BASELINE_VALUE),
            field(EVALUATION_ITEM__MEASURE, MEASURE__TARGET_VALUE),
            FieldSpec.of(PageFigures.itemAchievement()).figure(),
            field(EVALUATION_ITEM__COMPUTED_RATING).figure(), field(EVALUATION_ITEM__RATING).figure(),
            field(EVALUATION_ITEM__SELF_RATING).bar().wide(), field(EVALUATION_ITEM__RATING_REASON))),
        SectionSpec.full(Heading.FACTORS, fields(
            field(EVALUATION_ITEM__FACTOR_PLUS).medium(), field(EVALUATION_ITEM__FACTOR_MINUS).medium(),
            field(EVALUATION_ITEM__DIFFICULTY).medium(), field(EVALUATION_ITEM__REMARK).medium())),
        full(table(EVALUATION_ITEM__IMPROVEMENTS, column(30, IMPROVEMENT_ACTION__TEXT),
            column(6, IMPROVEMENT_ACTION__KIND), column(6, IMPROVEMENT_ACTION__PRIORITY),
            column(11, IMPROVEMENT_ACTION__TARGET_YEAR), column(5, IMPROVEMENT_ACTION__ADOPTED),
            column(IMPROVEMENT_ACTION__DUE_BY), column(IMPROVEMENT_ACTION__RESPONSIBLE)).lines(2)
            .details(IMPROVEMENT_ACTION__CREATED_PROJECT_YEAR)),
        SectionSpec.full(Heading.EVALUATION_TRACE, special(SpecialPart.TRACE)));
  }

  private static PageSpec improvement() {
    return page(IMPROVEMENT_ACTION,
        SectionSpec.half(Heading.BASICS, fields(
            field(IMPROVEMENT_ACTION__TEXT), field(IMPROVEMENT_ACTION__KIND).bar().wide(),
            field(IMPROVEMENT_ACTION__PRIORITY).bar(), field(IMPROVEMENT_ACTION__ADOPTED),
            field(IMPROVEMENT_ACTION__TARGET_YEAR), field(IMPROVEMENT_ACTION__DUE_BY),
            field(IMPROVEMENT_ACTION__RESPONSIBLE), field(IMPROVEMENT_ACTION__CREATED_PROJECT_YEAR))),
        SectionSpec.half(Heading.TRACE, special(SpecialPart.TRACE)));
  }

  private static PageSpec checklist() {
    return page(CHECKLIST,
        SectionSpec.half(Heading.BASICS, fields(
            field(NAMED_ELEMENT__NAME).wide(), field(CHECKLIST__FISCAL_YEAR), field(CHECKLIST__COUNCIL_LEVEL),
            field(CHECKLIST__VERSION).small(), field(NAMED_ELEMENT__DESCRIPTION))),
        SectionSpec.half(Heading.SCORES, special(SpecialPart.CHECKLIST_SCORES)),
        SectionSpec.full(Heading.ANSWERS, special(SpecialPart.CHECKLIST_ANSWERS)),
        full(table(CHECKLIST__OWN_QUESTIONS, column(NAMED_ELEMENT__CODE), column(30, NAMED_ELEMENT__NAME),
            column(CHECKLIST_QUESTION__AREA), column(CHECKLIST_QUESTION__LEVEL), column(CHECKLIST_QUESTION__WEIGHT)))
            .closed());
  }

  private static PageSpec answer() {
    return page(CHECKLIST_ANSWER, SectionSpec.half(Heading.BASICS, fields(
        field(CHECKLIST_ANSWER__QUESTION).wide(), field(CHECKLIST_ANSWER__VALUE).bar().wide(),
        field(CHECKLIST_ANSWER__COMMENT), field(CHECKLIST_ANSWER__ANSWERED_BY), field(CHECKLIST_ANSWER__IMPROVE_BY))));
  }
}
