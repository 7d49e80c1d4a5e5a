package org.musubi.workbench.forms.pages;

import static org.musubi.model.core.CorePackage.Literals.*;
import static org.musubi.model.workshop.WorkshopPackage.Literals.*;
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

/** Pages of workshops, their cards and boards. */
final class WorkshopPages {

  private WorkshopPages() {
  }

  static List<PageSpec> all() {
    return List.of(workshop(), session(), sheet(), card(), group(), swot(), matrix(), pivot());
  }

  private static PageSpec workshop() {
    return page(WORKSHOP,
        SectionSpec.half(Heading.BASICS, fields(
            field(NAMED_ELEMENT__NAME).wide(), field(WORKSHOP__KIND), field(WORKSHOP__DATE), field(WORKSHOP__MINUTES),
            field(WORKSHOP__PLACE), field(WORKSHOP__WORKING_GROUP), field(WORKSHOP__FACILITATOR),
            field(WORKSHOP__ANONYMOUS), field(WORKSHOP__PURPOSE))),
        SectionSpec.half(Heading.RESULTS, fields(WORKSHOP__SUMMARY, WORKSHOP__NEXT_STEP),
            Parts.part(table(WORKSHOP__GROUPS, column(NAMED_ELEMENT__NAME), column(NAMED_ELEMENT__DESCRIPTION)))),
        full(table(WORKSHOP__SESSIONS, column(18, NAMED_ELEMENT__NAME), column(SESSION__TECHNIQUE),
            column(6, SESSION__MINUTES), column(28, SESSION__QUESTION), column(SESSION__ISSUES)).lines(2)),
        full(table(WORKSHOP__PARTICIPANTS, column(14, WORKSHOP_PARTICIPANT__NAME_OR_CODE),
            column(WORKSHOP_PARTICIPANT__GROUP), column(18, WORKSHOP_PARTICIPANT__ORGANIZATION),
            column(WORKSHOP_PARTICIPANT__ATTENDED))),
        full(CouncilPages.decisions(WORKSHOP__DECISIONS)));
  }

  private static PageSpec session() {
    return page(SESSION,
        SectionSpec.half(Heading.BASICS, fields(
            field(NAMED_ELEMENT__NAME).wide(), field(SESSION__TECHNIQUE), field(SESSION__MINUTES),
            field(SESSION__QUESTION), field(SESSION__ISSUES))),
        half(table(SESSION__SHEETS, column(5, BRAINWRITING_SHEET__NUMBER), column(BRAINWRITING_SHEET__THEME),
            column(BRAINWRITING_SHEET__GROUP), column(BRAINWRITING_SHEET__STARTED_BY))),
        full(table(SESSION__CARDS, column(5, IDEA_CARD__NUMBER), column(32, IDEA_CARD__TEXT), column(IDEA_CARD__COLOR),
            column(IDEA_CARD__GROUP), column(IDEA_CARD__AUTHOR), column(5, IDEA_CARD__VOTE_TOTAL),
            column(IDEA_CARD__DERIVED_ISSUE), column(IDEA_CARD__DERIVED_PROJECT)).lines(2)),
        full(table(SESSION__CARD_GROUPS, column(24, NAMED_ELEMENT__NAME), column(6, CARD_GROUP__PRIORITY),
            column(30, CARD_GROUP__CARDS)).nesting(CARD_GROUP__GROUPS)),
        half(table(SESSION__BOARDS, column(NAMED_ELEMENT__NAME), column(NAMED_ELEMENT__DESCRIPTION))),
        half(table(SESSION__PIVOTS, column(NAMED_ELEMENT__NAME), column(PIVOT_DEFINITION__INPUT),
            column(PIVOT_DEFINITION__AGGREGATION))).closed(),
        SectionSpec.half(Heading.DESCRIPTION, fields(NAMED_ELEMENT__DESCRIPTION)).closed());
  }

  private static PageSpec sheet() {
    return page(BRAINWRITING_SHEET,
        SectionSpec.full(Heading.BASICS, fields(BRAINWRITING_SHEET__NUMBER, BRAINWRITING_SHEET__ROUNDS,
            BRAINWRITING_SHEET__COLUMNS, BRAINWRITING_SHEET__THEME, BRAINWRITING_SHEET__GROUP,
            BRAINWRITING_SHEET__STARTED_BY)),
        SectionSpec.full(Heading.GRID, special(SpecialPart.BRAINWRITING_GRID)));
  }

  private static PageSpec card() {
    return page(IDEA_CARD,
        SectionSpec.half(Heading.BASICS, fields(
            field(IDEA_CARD__NUMBER), field(IDEA_CARD__VOTE_TOTAL).figure(), field(IDEA_CARD__TEXT),
            field(IDEA_CARD__COLOR).bar().wide(), field(IDEA_CARD__GROUP), field(IDEA_CARD__AUTHOR))),
        SectionSpec.half(Heading.CARD_TRACE, fields(
            field(IDEA_CARD__FINDINGS), field(IDEA_CARD__DERIVED_ISSUE).wide(),
            field(IDEA_CARD__DERIVED_PROJECT).wide(), field(IDEA_CARD__CELL).wide())),
        half(table(IDEA_CARD__VOTES, column(VOTE__KIND), column(VOTE__COUNT), column(VOTE__VOTER))));
  }

  private static PageSpec group() {
    return page(CARD_GROUP,
        SectionSpec.half(Heading.BASICS, fields(
            field(NAMED_ELEMENT__NAME).wide(), field(CARD_GROUP__PRIORITY).bar(), field(NAMED_ELEMENT__DESCRIPTION))),
        half(table(CARD_GROUP__GROUPS, column(20, NAMED_ELEMENT__NAME), column(6, CARD_GROUP__PRIORITY))
            .nesting(CARD_GROUP__GROUPS)),
        full(table(CARD_GROUP__CARDS, column(5, IDEA_CARD__NUMBER), column(32, IDEA_CARD__TEXT),
            column(IDEA_CARD__COLOR), column(5, IDEA_CARD__VOTE_TOTAL)).lines(2)));
  }

  private static PageSpec swot() {
    return page(SWOT_BOARD,
        SectionSpec.full(Heading.BASICS, fields(field(NAMED_ELEMENT__NAME), field(NAMED_ELEMENT__DESCRIPTION))),
        SectionSpec.full(Heading.SWOT_FIELDS, fields(
            field(SWOT_BOARD__STRENGTHS).medium(), field(SWOT_BOARD__WEAKNESSES).medium(),
            field(SWOT_BOARD__OPPORTUNITIES).medium(), field(SWOT_BOARD__THREATS).medium())),
        full(table(SWOT_BOARD__CROSS_IDEAS, column(CROSS_IDEA__KIND), column(30, CROSS_IDEA__TEXT),
            column(20, CROSS_IDEA__CARDS)).lines(2)));
  }

  private static PageSpec matrix() {
    return page(MATRIX_BOARD,
        SectionSpec.half(Heading.BASICS, fields(
            field(NAMED_ELEMENT__NAME).wide(), field(MATRIX_BOARD__KIND).medium(), field(MATRIX_BOARD__SIZE),
            field(MATRIX_BOARD__XLABEL), field(MATRIX_BOARD__YLABEL), field(NAMED_ELEMENT__DESCRIPTION))),
        half(table(MATRIX_BOARD__PLACEMENTS, column(18, PLACEMENT__ELEMENT), column(4, PLACEMENT__X),
            column(4, PLACEMENT__Y), column(PLACEMENT__COMMENT)).picking(PLACEMENT__ELEMENT)));
  }

  private static PageSpec pivot() {
    return page(PIVOT_DEFINITION, SectionSpec.half(Heading.BASICS, fields(
        field(NAMED_ELEMENT__NAME).wide(), field(PIVOT_DEFINITION__INPUT).bar(),
        field(PIVOT_DEFINITION__AGGREGATION).bar(), field(PIVOT_DEFINITION__ROWS), field(PIVOT_DEFINITION__COLUMNS),
        field(PIVOT_DEFINITION__FILTER_TEXT).wide(), field(NAMED_ELEMENT__DESCRIPTION))));
  }
}
