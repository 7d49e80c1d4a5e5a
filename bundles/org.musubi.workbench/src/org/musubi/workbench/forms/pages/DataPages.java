package org.musubi.workbench.forms.pages;

import static org.musubi.model.core.CorePackage.Literals.*;
import static org.musubi.model.data.DataPackage.Literals.*;
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

/** Pages of figures and where they come from. */
final class DataPages {

  private DataPages() {
  }

  static List<PageSpec> all() {
    return List.of(dataSet(), observation(), indicator(), source());
  }

  private static PageSpec dataSet() {
    return page(DATA_SET,
        SectionSpec.half(Heading.BASICS, fields(
            field(NAMED_ELEMENT__NAME).wide(), field(DATA_SET__SOURCE), field(DATA_SET__QUALITY),
            field(DATA_SET__RELEASED_ON), field(DATA_SET__FETCHED_ON))),
        SectionSpec.half(Heading.DESCRIPTION, fields(field(NAMED_ELEMENT__DESCRIPTION),
            field(DATA_SET__SOURCE, DATA_SOURCE__CAVEAT))),
        full(table(DATA_SET__OBSERVATIONS, column(20, OBSERVATION__INDICATOR), column(OBSERVATION__AREA),
            column(5, OBSERVATION__YEAR), column(8, OBSERVATION__VALUE),
            column(7, OBSERVATION__INDICATOR, INDICATOR__UNIT), column(7, OBSERVATION__N),
            column(8, OBSERVATION__KIND), column(6, OBSERVATION__SUPPRESSED), column(OBSERVATION__REMARK))
            .details(field(OBSERVATION__NUMERATOR), field(OBSERVATION__CI_LOW), field(OBSERVATION__CI_HIGH),
                field(OBSERVATION__BREAKDOWN, BREAKDOWN__SEX), field(OBSERVATION__BREAKDOWN, BREAKDOWN__AGE_FROM),
                field(OBSERVATION__BREAKDOWN, BREAKDOWN__AGE_TO), field(OBSERVATION__BREAKDOWN, BREAKDOWN__INDUSTRY),
                field(OBSERVATION__BREAKDOWN, BREAKDOWN__SIZE_CLASS),
                field(OBSERVATION__BREAKDOWN, BREAKDOWN__INSURER), field(OBSERVATION__BREAKDOWN, BREAKDOWN__NOTE))));
  }

  private static PageSpec observation() {
    return page(OBSERVATION,
        SectionSpec.half(Heading.BASICS, fields(
            field(OBSERVATION__INDICATOR).wide(), field(OBSERVATION__AREA), field(OBSERVATION__YEAR),
            field(OBSERVATION__VALUE), field(OBSERVATION__KIND), field(OBSERVATION__SUPPRESSED),
            field(OBSERVATION__REMARK).wide())),
        SectionSpec.half(Heading.DETAILS, fields(
            field(OBSERVATION__N), field(OBSERVATION__NUMERATOR), field(OBSERVATION__CI_LOW),
            field(OBSERVATION__CI_HIGH), field(OBSERVATION__BREAKDOWN, BREAKDOWN__SEX),
            field(OBSERVATION__BREAKDOWN, BREAKDOWN__AGE_FROM), field(OBSERVATION__BREAKDOWN, BREAKDOWN__AGE_TO),
            field(OBSERVATION__BREAKDOWN, BREAKDOWN__INDUSTRY), field(OBSERVATION__BREAKDOWN, BREAKDOWN__SIZE_CLASS),
            field(OBSERVATION__BREAKDOWN, BREAKDOWN__INSURER), field(OBSERVATION__BREAKDOWN, BREAKDOWN__NOTE))),
        SectionSpec.half(Heading.VALUE_SOURCE, fields(
            field(OBSERVATION__DATA_SET, DATA_SET__SOURCE), field(OBSERVATION__DATA_SET, DATA_SET__QUALITY),
            field(OBSERVATION__DATA_SET, DATA_SET__SOURCE, DATA_SOURCE__CAVEAT))),
        SectionSpec.half(Heading.TRACE, special(SpecialPart.TRACE)));
  }

  private static PageSpec indicator() {
    return page(INDICATOR,
        SectionSpec.half(Heading.BASICS, fields(
            field(NAMED_ELEMENT__CODE).small(), field(NAMED_ELEMENT__NAME), field(INDICATOR__UNIT),
            field(INDICATOR__DIRECTION).bar().wide(), field(INDICATOR__CATEGORY), field(INDICATOR__ASPECT_HINT),
            field(INDICATOR__DECIMALS), field(INDICATOR__NEUTRAL_BAND), field(INDICATOR__RANGE_LOW),
            field(INDICATOR__RANGE_HIGH), field(INDICATOR__AGE_ADJUSTED))),
        SectionSpec.half(Heading.DEFINITION, fields(
            field(INDICATOR__DEFINITION), field(INDICATOR__FORMULA).wide(), field(INDICATOR__NUMERATOR).wide(),
            field(INDICATOR__DENOMINATOR).wide(), field(INDICATOR__BREAKDOWN_TEXT).wide(), field(INDICATOR__NAME_EN),
            field(NAMED_ELEMENT__DESCRIPTION))),
        SectionSpec.half(Heading.VALUE_SOURCE, fields(
            field(INDICATOR__SOURCES), field(INDICATOR__DERIVED_FROM), field(REFERENCE_ENTRY__PROVENANCE),
            field(REFERENCE_ENTRY__SOURCE_NOTE))),
        SectionSpec.half(Heading.TRACE, special(SpecialPart.TRACE)));
  }

  private static PageSpec source() {
    return page(DATA_SOURCE,
        SectionSpec.half(Heading.BASICS, fields(
            field(NAMED_ELEMENT__CODE).small(), field(NAMED_ELEMENT__NAME), field(DATA_SOURCE__PUBLISHER),
            field(DATA_SOURCE__CYCLE), field(DATA_SOURCE__CYCLE_TEXT), field(DATA_SOURCE__GEO_LEVELS),
            field(DATA_SOURCE__URL).wide(), field(DATA_SOURCE__LICENCE).wide())),
        SectionSpec.half(Heading.DETAILS, fields(DATA_SOURCE__COVERAGE, DATA_SOURCE__CAVEAT,
            DATA_SOURCE__SMALL_NUMBER_THRESHOLD, REFERENCE_ENTRY__PROVENANCE, REFERENCE_ENTRY__SOURCE_NOTE)));
  }
}
